package almanac.report.boundary.periods;

import almanac.boundary.BoundaryShortage;
import almanac.boundary.Outcome;
import almanac.boundary.time.AttainableEstimate;
import almanac.boundary.time.BoundaryDrift;
import almanac.boundary.time.ResampledChange;
import almanac.boundary.time.TaskDrift;
import almanac.boundary.time.TaskDrift.PeriodPoint;
import almanac.report.IntervalCells;
import almanac.stats.Interval;
import almanac.table.Column;
import almanac.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The heights of the boundaries in every period and their changes, as published. */
final class DriftTable {

    static final String ID = "boundary-drift";

    private static final String BOARD = "oll-v2";

    private DriftTable() {}

    /** One number of a task. */
    private record Row(
            String task,
            String quantity,
            String sample,
            OptionalDouble estimate,
            Optional<Interval> interval,
            OptionalDouble probability,
            OptionalDouble adjusted,
            String dataset,
            String reason) {}

    static Table published(BoundaryDrift drift) {
        return Table.of(
                ID,
                "Boundaries from period to period",
                "Scores attainable at 1e23 and 1e24 FLOP in each period, their change at 1e23 FLOP from p1 to p4, the same"
                        + " for bases in both periods, and the slope per quarter, in fractions of the score. Scores of p5"
                        + " come from another evaluation.",
                columns(),
                drift.tasks().stream().flatMap(task -> rows(task).stream()).toList());
    }

    private static List<Row> rows(TaskDrift task) {
        List<Row> rows = new ArrayList<>();
        rows.add(changed(task.task(), "change-1e23", "p1-p4", task.change()));
        rows.add(changed(task.task(), "change-1e23-shared-bases", "p1-p4", task.sharedChange()));
        rows.add(changed(task.task(), "slope-1e23-per-quarter", "p1-p4", task.slope()));
        task.points().forEach(point -> rows.addAll(heights(task.task(), point)));
        return rows;
    }

    private static Row changed(String task, String quantity, String sample, Outcome<ResampledChange> outcome) {
        return outcome.result()
                .map(change -> new Row(
                        task,
                        quantity,
                        sample,
                        OptionalDouble.of(change.estimate()),
                        change.interval(),
                        change.probability(),
                        change.adjusted(),
                        BOARD,
                        ""))
                .orElseGet(() -> missing(task, quantity, sample, BOARD, outcome.shortage()));
    }

    private static List<Row> heights(String task, PeriodPoint point) {
        return point.attainable()
                .result()
                .map(estimates -> estimates.stream()
                        .map(estimate -> height(task, point, estimate))
                        .toList())
                .orElseGet(() -> List.of(missing(
                        task,
                        "attainable",
                        point.sample(),
                        point.dataset(),
                        point.attainable().shortage())));
    }

    private static Row height(String task, PeriodPoint point, AttainableEstimate estimate) {
        return new Row(
                task,
                "attainable-1e" + Math.round(estimate.attainable().logFlop()),
                point.sample(),
                OptionalDouble.of(estimate.attainable().score()),
                estimate.interval(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                point.dataset(),
                estimate.attainable().extrapolated() ? "extrapolated" : "");
    }

    private static Row missing(
            String task, String quantity, String sample, String dataset, Optional<BoundaryShortage> shortage) {
        return new Row(
                task,
                quantity,
                sample,
                OptionalDouble.empty(),
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                dataset,
                shortage.map(BoundaryShortage::code).orElse(""));
    }

    private static List<Column<Row>> columns() {
        return List.of(
                Column.text("task", "task", "task", Row::task),
                Column.text("quantity", "quantity", "what the estimate is, with its compute in FLOP", Row::quantity),
                PeriodColumns.number("estimate", "fraction of the score, of the slope per quarter", Row::estimate),
                PeriodColumns.low(Row::interval),
                PeriodColumns.high(Row::interval),
                PeriodColumns.number("p", "two-sided probability over resamples of no change", Row::probability),
                PeriodColumns.number("p_holm", "the same, adjusted for all tasks after Holm", Row::adjusted),
                Column.text("dataset", "dataset", "board of the rows", Row::dataset),
                Column.text("sample", "sample", "period, or first and last period", Row::sample),
                IntervalCells.replicates(Row::interval),
                IntervalCells.seed(Row::interval),
                Column.text(
                        "reason",
                        "reason",
                        "why there is no estimate, or that its compute lies outside the sample",
                        Row::reason));
    }
}
