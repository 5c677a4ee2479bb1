package almanac.boundary.multiskill;

import almanac.boundary.BoundaryShortage;
import almanac.boundary.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The highest scores in several skills at once that models reach with a compute (Zhang et al. 2026, arXiv 2602.15327,
 * multi-skill frontier): per value of compute and direction in the space of the skills, the support function of the set
 * of reachable scores, by four estimators.
 *
 * <p>Limits: the models are few and their compute takes few distinct values, so that most windows hold the models of a few
 * families; the outermost values of the grid lie beyond the models; compute counts the active parameters of most mixtures
 * of experts and only the pretraining of the base, so that what was distilled or trained further looks cheap. The quantile
 * frontiers look at models on both sides of a compute, and pooling lowers a frontier where models with more compute do
 * worse: both can lie below the best model of a compute.
 *
 * @param bandwidth of the kernel, in the natural logarithm of the compute
 * @param grid values of compute, rising
 * @param curves one per estimator, in their order
 */
public record SkillFrontier(
        SkillSample sample,
        SkillSettings settings,
        double bandwidth,
        List<GridCompute> grid,
        List<FrontierCurve> curves) {

    public SkillFrontier {
        grid = List.copyOf(grid);
        curves = List.copyOf(curves);
    }

    /**
     * A value of compute.
     *
     * @param flop compute in FLOP
     * @param rows models with weight
     * @param effectiveRows models of equal weight that would make a mean as uncertain
     * @param inside whether some model has no more compute and some no less
     */
    public record GridCompute(double flop, int rows, double effectiveRows, boolean inside) {}

    /** The frontiers of a sample, or why it has none. */
    public static Outcome<SkillFrontier> of(SkillSample sample, SkillSettings settings) {
        Optional<BoundaryShortage> shortage = shortage(sample);
        if (shortage.isPresent()) {
            return Outcome.none(shortage.get());
        }
        double[] logFlop = sample.logFlop();
        List<ComputeWindow> windows = ComputeWindow.grid(logFlop, settings);
        int subtasks = sample.subtasks().size();
        List<DirectedScores> directions = Arrays.stream(SkillDirections.of(subtasks, settings))
                .map(direction -> DirectedScores.of(sample.rows(), direction))
                .toList();
        List<FrontierCurve> curves = Arrays.stream(FrontierEstimator.values())
                .map(estimator -> FrontierCurve.of(estimator, windows, directions, subtasks, settings.capMultiple()))
                .toList();
        List<GridCompute> grid = windows.stream().map(SkillFrontier::described).toList();
        return Outcome.of(new SkillFrontier(sample, settings, ComputeWindow.bandwidth(logFlop), grid, curves));
    }

    private static GridCompute described(ComputeWindow window) {
        return new GridCompute(
                StrictMath.exp(window.logFlop()), window.weighted().length, window.effectiveRows(), window.inside());
    }

    private static Optional<BoundaryShortage> shortage(SkillSample sample) {
        if (sample.leftOut().stream().allMatch(row -> row.reason() == SkillSample.Reason.NO_COMPUTE)
                && sample.rows().isEmpty()) {
            return Optional.of(BoundaryShortage.NO_COMPUTE);
        }
        if (sample.rows().size() < BoundaryShortage.LEAST_ROWS) {
            return Optional.of(BoundaryShortage.TOO_FEW_ROWS);
        }
        long distinct =
                sample.rows().stream().mapToDouble(SkillRow::flop).distinct().count();
        return distinct == 1 ? Optional.of(BoundaryShortage.ONE_COMPUTE) : Optional.empty();
    }

    /** The curve of an estimator. */
    public FrontierCurve curve(FrontierEstimator estimator) {
        return curves.stream()
                .filter(curve -> curve.estimator() == estimator)
                .findFirst()
                .orElseThrow();
    }

    /**
     * By how much mixtures surpass single models at a place of the grid, in the mean over all directions, as a share of
     * the single models' score: below zero where the caps on shares cost more than mixing gains. Empty where one of the
     * two has no frontier, or single models score nought.
     */
    public OptionalDouble gainOfMixing(int place) {
        Optional<FrontierCurve.Point> single =
                curve(FrontierEstimator.FREE_DISPOSAL).at(place);
        Optional<FrontierCurve.Point> mixed = curve(FrontierEstimator.MIXTURE).at(place);
        return single.isPresent() && mixed.isPresent() && single.get().mean() > 0
                ? OptionalDouble.of(mixed.get().mean() / single.get().mean() - 1)
                : OptionalDouble.empty();
    }
}
