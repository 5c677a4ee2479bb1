package almanac.boundary.choice;

import almanac.boundary.Attainable;
import almanac.boundary.BoundaryFit;
import almanac.boundary.BoundarySample;
import almanac.boundary.BoundarySettings;
import almanac.boundary.BoundaryShortage;
import almanac.boundary.Outcome;
import almanac.boundary.board.Board;
import almanac.boundary.board.BoundaryAxis;
import almanac.boundary.board.EvaluatedModel;
import almanac.stats.GroupedRows;
import almanac.stats.SigmoidQuantile;
import almanac.stats.SigmoidQuantileFit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The score that a task's boundary allows for 10^24 FLOP when each family is left out in turn.
 *
 * @param unit what is left out: single bases or whole families
 * @param full with all rows
 * @param families every family that has compute, the largest absolute change first, equals in the order of their rows
 */
public record FamilyInfluences(String task, InfluenceUnit unit, BoundaryFit full, List<FamilyInfluence> families) {

    public FamilyInfluences {
        families = List.copyOf(families);
    }

    /** Leaves out every family of all rows of a board, or says why there is no boundary to begin with. */
    public static Outcome<FamilyInfluences> of(
            Board board, String task, InfluenceUnit unit, BoundarySettings settings) {
        List<EvaluatedModel> models = board.rows(Board.ALL).stream()
                .map(model -> model.withCluster(unit.of(model)))
                .toList();
        BoundarySample sample = Board.sample(models, task, BoundaryAxis.COMPUTE);
        return BoundaryFit.of(sample, settings).map(full -> of(task, unit, full, sample));
    }

    private static FamilyInfluences of(String task, InfluenceUnit unit, BoundaryFit full, BoundarySample sample) {
        int units = sample.clusters().size();
        SigmoidQuantile problem = SigmoidQuantile.of(
                GroupedRows.of(sample.logFlop(), sample.score(), sample.cluster(), units),
                full.settings().loss(),
                full.settings().ridge());
        return new FamilyInfluences(
                task,
                unit,
                full,
                IntStream.range(0, units)
                        .parallel()
                        .mapToObj(left -> influence(problem, full, sample, left))
                        .sorted(Comparator.comparingDouble(FamilyInfluence::size)
                                .reversed())
                        .toList());
    }

    private static FamilyInfluence influence(
            SigmoidQuantile problem, BoundaryFit full, BoundarySample sample, int left) {
        BoundarySample rest = without(sample, left);
        int rows = sample.count() - rest.count();
        Optional<BoundaryShortage> shortage = BoundaryShortage.of(rest);
        return new FamilyInfluence(
                sample.clusters().get(left),
                rows,
                rows / (double) sample.count(),
                shortage.isPresent()
                        ? Outcome.none(shortage.get())
                        : Outcome.of(refitted(problem, full, sample.clusters().size(), rest, left)));
    }

    private static FamilyInfluence.Without refitted(
            SigmoidQuantile problem, BoundaryFit full, int units, BoundarySample rest, int left) {
        int[] times = new int[units];
        Arrays.fill(times, 1);
        times[left] = 0;
        SigmoidQuantileFit refit = problem.drawn(times).near(full.curve());
        double budget = BoundarySpecifications.LOG_BUDGET;
        double score = refit.curve().at(budget);
        boolean isWithin = rest.lowest() <= budget && budget <= rest.highest();
        return new FamilyInfluence.Without(
                new Attainable(budget, score, !isWithin),
                score - full.attainable(budget).score(),
                refit.projectedGradient(),
                refit.converged());
    }

    private static BoundarySample without(BoundarySample sample, int left) {
        int[] kept = IntStream.range(0, sample.count())
                .filter(i -> sample.cluster()[i] != left)
                .toArray();
        return new BoundarySample(
                Arrays.stream(kept).mapToDouble(i -> sample.logFlop()[i]).toArray(),
                Arrays.stream(kept).mapToDouble(i -> sample.score()[i]).toArray(),
                Arrays.stream(kept).map(i -> sample.cluster()[i]).toArray(),
                sample.clusters(),
                sample.withoutCompute());
    }

    /** The family that changes the score most; empty without any. */
    public Optional<FamilyInfluence> mostInfluential() {
        return families.stream().findFirst();
    }
}
