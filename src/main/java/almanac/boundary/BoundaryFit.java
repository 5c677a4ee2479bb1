package almanac.boundary;

import almanac.stats.RisingSigmoid;
import almanac.stats.SigmoidQuantile;
import almanac.stats.SigmoidQuantileFit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The score that few models of a sample exceed at a given compute: q(z) = y0 + L·σ(b(z − z*)) with z = log10 FLOP
 * (Zhang et al. 2026, arXiv 2602.15327).
 *
 * @param found the curve, its objective and the certificate of its convergence
 * @param lowest lowest z of the sample
 * @param highest highest z of the sample
 * @param loss how the curve lies to the sample
 */
public record BoundaryFit(
        BoundarySettings settings, SigmoidQuantileFit found, double lowest, double highest, BoundaryLoss loss) {

    private static final int FIRST_BUDGET = 22;
    private static final int LAST_BUDGET = 26;

    /** Fits from the best starts. */
    public static Outcome<BoundaryFit> of(BoundarySample sample, BoundarySettings settings) {
        return of(sample, settings, SigmoidQuantile::fit);
    }

    /** Fits from every start, to learn how many of them reach the best. */
    public static Outcome<BoundaryFit> fromAllStarts(BoundarySample sample, BoundarySettings settings) {
        return of(sample, settings, SigmoidQuantile::fitFromAllStarts);
    }

    private static Outcome<BoundaryFit> of(
            BoundarySample sample, BoundarySettings settings, Function<SigmoidQuantile, SigmoidQuantileFit> method) {
        Optional<BoundaryShortage> shortage = BoundaryShortage.of(sample);
        if (shortage.isPresent()) {
            return Outcome.none(shortage.get());
        }
        SigmoidQuantileFit found = method.apply(problem(sample, settings));
        BoundaryLoss loss = BoundaryLoss.of(sample, found.curve()::at, settings.loss());
        return Outcome.of(new BoundaryFit(settings, found, sample.lowest(), sample.highest(), loss));
    }

    /** The rows of a sample made ready for fits, with its clusters as units that can be drawn. */
    static SigmoidQuantile problem(BoundarySample sample, BoundarySettings settings) {
        return SigmoidQuantile.of(sample.rows(), settings.loss(), settings.ridge());
    }

    public RisingSigmoid curve() {
        return found.curve();
    }

    /** Number of rows fitted. */
    public int rows() {
        return loss.rows();
    }

    /** The boundary at a log10 of the compute; beyond the sample, that at its nearest end. */
    public double at(double logFlop) {
        return curve().at(Math.min(highest, Math.max(lowest, logFlop)));
    }

    /** Whether a log10 of the compute lies within the sample. */
    public boolean covers(double logFlop) {
        return logFlop >= lowest && logFlop <= highest;
    }

    /** The score attainable with a log10 of the compute by the formula, also beyond the sample. */
    public Attainable attainable(double logFlop) {
        return new Attainable(logFlop, curve().at(logFlop), !covers(logFlop));
    }

    /** The scores attainable with 10^22, 10^23, … 10^26 FLOP. */
    public List<Attainable> attainable() {
        return IntStream.rangeClosed(FIRST_BUDGET, LAST_BUDGET)
                .mapToObj(this::attainable)
                .toList();
    }

    /** The compute at which the boundary reaches a score. */
    public ComputeNeeded computeFor(double score) {
        double logFlop = curve().inverse(score);
        return new ComputeNeeded(score, logFlop, ComputeNeeded.Reach.of(logFlop, lowest, highest));
    }
}
