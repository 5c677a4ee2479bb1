package almanac.boundary.sensitivity;

import almanac.boundary.BoundarySample;
import almanac.boundary.BoundaryShortage;
import almanac.boundary.BoundaryValidation;
import almanac.boundary.Outcome;
import almanac.stats.RandomStreams;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The κ and λ that do best on one half of a sample when fitted to the other: the least loss at κ 50, among equals the
 * least error of coverage, the smaller λ, the κ nearest to 50.
 *
 * @param seed of the halves, from our own streams
 * @param train number of rows fitted
 * @param compared number of rows of the other half within their compute
 * @param smoothedPinball mean loss at κ 50 over these
 * @param coverageError mean over these of the absolute error of coverage of their bin
 */
public record ChosenLoss(
        long seed, LossChoice choice, int train, int compared, double smoothedPinball, double coverageError) {

    private static final Comparator<ChosenLoss> BETTER = Comparator.comparingDouble(ChosenLoss::smoothedPinball)
            .thenComparingDouble(ChosenLoss::coverageError)
            .thenComparing(ChosenLoss::choice, LossChoice.PREFERRED);

    /** Chooses; each half needs what a boundary needs. */
    static Outcome<ChosenLoss> of(BoundarySample sample, long seed) {
        InnerSplit halves = InnerSplit.of(sample, new RandomStreams(seed).split(1)[0]);
        BoundarySample train = halves.train();
        BoundarySample compared = halves.validation().between(train.lowest(), train.highest());
        Optional<BoundaryShortage> shortage = BoundaryShortage.of(train).or(() -> BoundaryShortage.of(compared));
        if (shortage.isPresent()) {
            return Outcome.none(shortage.get());
        }
        return Outcome.of(LossChoice.GRID.stream()
                .flatMap(choice -> ChoiceScore.of(choice, train, compared).result().stream())
                .flatMap(score -> candidate(seed, score))
                .min(BETTER)
                .orElseThrow());
    }

    private static Stream<ChosenLoss> candidate(long seed, ChoiceScore score) {
        return score.validation().stream().map(found -> of(seed, score, found));
    }

    private static ChosenLoss of(long seed, ChoiceScore score, BoundaryValidation found) {
        return new ChosenLoss(
                seed,
                score.choice(),
                score.train().rows(),
                found.loss().rows(),
                found.loss().smoothedPinball(),
                found.calibration().absoluteMicro());
    }
}
