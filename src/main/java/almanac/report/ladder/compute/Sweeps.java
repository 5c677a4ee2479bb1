package almanac.report.ladder.compute;

import almanac.report.ladder.ComputeError;
import almanac.report.ladder.ComputeError.Sweep;
import almanac.report.ladder.LadderResult;
import almanac.report.ladder.LadderTarget;
import almanac.report.ladder.LadderTask;
import almanac.report.ladder.RunSummary;
import almanac.report.ladder.compute.LadderCost.Flop;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** The errors of smaller ladders beside what these cost. */
record Sweeps(List<SweepCell> cells) {

    static Sweeps of(LadderResult result, LadderCost cost) {
        List<SweepCell> cells = new ArrayList<>();
        for (ComputeError error : result.computeErrors()) {
            cost.of(error.target()).ifPresent(target -> cells.add(cell(error, cost, target)));
        }
        return new Sweeps(List.copyOf(cells));
    }

    private static SweepCell cell(ComputeError error, LadderCost cost, Flop target) {
        Optional<RunSummary> newest = error.sweep() == Sweep.RUN ? cost.run(error.newest()) : Optional.empty();
        return new SweepCell(
                error,
                error.flop() / target.simple(),
                newest,
                newest.map(run -> run.point().countedFlop() / target.counted()));
    }

    /** The steps of one sweep for one task and target, in the order of adding. */
    List<SweepCell> of(LadderTask task, LadderTarget target, Sweep sweep) {
        return cells.stream()
                .filter(cell -> cell.error().task() == task
                        && cell.error().target() == target
                        && cell.error().sweep() == sweep)
                .toList();
    }

    /** The headline tasks together, step by step. */
    List<SweepStep> steps(LadderTarget target, Sweep sweep) {
        Map<String, List<SweepCell>> steps = new LinkedHashMap<>();
        for (SweepCell cell : headline(target)) {
            if (cell.error().sweep() == sweep) {
                steps.computeIfAbsent(cell.error().newest(), any -> new ArrayList<>())
                        .add(cell);
            }
        }
        return steps.values().stream().map(SweepStep::new).toList();
    }

    /** Every cell of the headline tasks for a target. */
    List<SweepCell> headline(LadderTarget target) {
        return cells.stream()
                .filter(cell -> cell.error().task().isHeadline() && cell.error().target() == target)
                .toList();
    }

    /** The headline tasks that can be forecast for a target. */
    List<LadderTask> tasks(LadderTarget target) {
        return headline(target).stream()
                .map(cell -> cell.error().task())
                .distinct()
                .toList();
    }

    /** Those on which no smaller ladder of the order run by run would have done better, where its fit is fixed. */
    List<LadderTask> servedBest(LadderTarget target) {
        return tasks(target).stream()
                .filter(task -> {
                    List<SweepCell> cells = of(task, target, Sweep.RUN);
                    double whole = cells.get(cells.size() - 1).chained();
                    return cells.stream().filter(SweepCell::isStable).allMatch(cell -> cell.chained() >= whole);
                })
                .toList();
    }

    /** The cell of the sweep run by run that lies nearest, by ratio, to a share of the target's compute. */
    Optional<SweepCell> nearest(
            LadderTask task, LadderTarget target, double share, ToDoubleFunction<SweepCell> shareOf) {
        return of(task, target, Sweep.RUN).stream()
                .filter(cell -> cell.newest().isPresent())
                .reduce((a, b) ->
                        distance(shareOf.applyAsDouble(b), share) < distance(shareOf.applyAsDouble(a), share) ? b : a);
    }

    private static double distance(double share, double wanted) {
        return Math.abs(StrictMath.log(share / wanted));
    }
}
