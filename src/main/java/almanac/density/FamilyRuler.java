package almanac.density;

import almanac.stats.LogisticCurve;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A ruler made of one published family of models: S = d + c/(1 + exp(−γ(ln N − n₀))), by least squares over its sizes.
 *
 * <p>It needs no losses, so it exists for every benchmark; its token budget is whatever the family was trained on.
 *
 * @param fit the curve in ln N, N in parameters; scores as fractions
 * @param members models that it was fitted on
 */
public record FamilyRuler(
        String id,
        String benchmark,
        LogisticCurve.Fit fit,
        List<ModelScore> members,
        double lowestScore,
        double highestScore)
        implements Ruler {

    /** A logistic has two free constants; with fewer sizes than this its shape would not be tested at all. */
    public static final int FEWEST_MEMBERS = 4;

    /**
     * Fits the curve; empty with fewer than four members or one score for all.
     *
     * @param floor score of guessing, a fraction; the ceiling is one
     */
    public static Optional<FamilyRuler> fit(String id, String benchmark, List<ModelScore> members, double floor) {
        double[] lnParameters = members.stream()
                .mapToDouble(member -> StrictMath.log(member.model().totalParameters()))
                .toArray();
        double[] scores = members.stream().mapToDouble(ModelScore::score).toArray();
        if (members.size() < FEWEST_MEMBERS || Arrays.stream(scores).distinct().count() < 2) {
            return Optional.empty();
        }
        LogisticCurve.Fit fit = LogisticCurve.fit(lnParameters, scores, floor, 1 - floor);
        // steepness is that of a falling curve: a family whose scores do not rise with size is no ruler
        return fit.converged() && fit.curve().steepness() < 0
                ? Optional.of(new FamilyRuler(
                        id,
                        benchmark,
                        fit,
                        List.copyOf(members),
                        Arrays.stream(scores).min().orElseThrow(),
                        Arrays.stream(scores).max().orElseThrow()))
                : Optional.empty();
    }

    @Override
    public OptionalDouble d0Tokens() {
        return OptionalDouble.empty();
    }

    @Override
    public EffectiveSize effectiveParameters(double score) {
        LogisticCurve curve = fit.curve();
        if (score <= curve.floor()) {
            return EffectiveSize.undefined(EffectiveSize.Status.BELOW_FLOOR);
        }
        if (score >= curve.ceiling()) {
            return EffectiveSize.undefined(EffectiveSize.Status.ABOVE_CEILING);
        }
        return EffectiveSize.read(StrictMath.exp(curve.inverse(score)), score >= lowestScore && score <= highestScore);
    }
}
