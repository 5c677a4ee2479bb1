package almanac.report.boundary.periods;

import almanac.boundary.Outcome;
import almanac.boundary.time.AttainableEstimate;
import almanac.boundary.time.BoundaryDrift;
import almanac.boundary.time.ResampledChange;
import almanac.boundary.time.TaskDrift;
import almanac.boundary.time.TaskDrift.PeriodPoint;
import almanac.report.Exclusions;
import almanac.report.boundary.BoundaryWords;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The changes and the heights of the boundaries, as the page shows them. */
final class DriftViews {

    private DriftViews() {}

    static Table changes(BoundaryDrift drift) {
        List<Column<TaskDrift>> columns = new ArrayList<>();
        columns.add(Column.text("task", "Task", "task", row -> BoundaryWords.task(row.task())));
        addChange(columns, "change", "P1 to P4", TaskDrift::change);
        addChange(columns, "shared", "Bases in both", TaskDrift::sharedChange);
        addChange(columns, "slope", "Per quarter", TaskDrift::slope);
        return Table.of(
                "period-drift",
                "Changes of the score attainable at " + PeriodWords.budget(),
                "Fractions of the score with 95 % intervals; p is adjusted for all tasks after Holm.",
                columns,
                drift.tasks());
    }

    private static void addChange(
            List<Column<TaskDrift>> columns,
            String name,
            String header,
            Function<TaskDrift, Outcome<ResampledChange>> change) {
        columns.add(Column.text(
                name,
                header,
                "change with its interval",
                row -> change.apply(row)
                        .result()
                        .map(found -> PeriodWords.change(found.estimate())
                                + found.interval()
                                        .map(range -> " (" + PeriodWords.scores(range) + ")")
                                        .orElse(""))
                        .orElseGet(() -> reason(change.apply(row)))));
        columns.add(Column.number(
                name + "_p",
                "p",
                "",
                "adjusted probability",
                row -> change.apply(row)
                        .result()
                        .filter(found -> found.adjusted().isPresent())
                        .map(found -> found.adjusted().orElseThrow())
                        .map(p -> new Cell(DriftFindings.probability(p), DriftFindings.probability(p)))
                        .orElse(Cell.EMPTY)));
    }

    private static String reason(Outcome<?> outcome) {
        return outcome.shortage()
                .map(shortage -> Exclusions.words(shortage.code()))
                .orElse("");
    }

    static Table heights(BoundaryDrift drift) {
        List<Column<TaskDrift>> columns = new ArrayList<>();
        columns.add(Column.text("task", "Task", "task", row -> BoundaryWords.task(row.task())));
        List<String> samples = drift.tasks().stream()
                .flatMap(task -> task.points().stream())
                .map(PeriodPoint::sample)
                .distinct()
                .toList();
        for (String sample : samples) {
            columns.add(Column.text(
                    sample,
                    PeriodWords.period(sample) + (PeriodWords.PERIODS.contains(sample) ? "" : ", other protocol"),
                    "attainable score with its interval",
                    row -> height(row, sample)));
        }
        return Table.of(
                "period-heights",
                "Score attainable at " + PeriodWords.budget() + " in each period",
                "Fractions of the score with 95 % intervals.",
                columns,
                drift.tasks());
    }

    private static String height(TaskDrift task, String sample) {
        return task.points().stream()
                .filter(point -> point.sample().equals(sample))
                .findFirst()
                .map(point -> point.attainable()
                        .result()
                        .flatMap(estimates -> estimates.stream().findFirst())
                        .map(DriftViews::written)
                        .orElseGet(() -> reason(point.attainable())))
                .orElse("");
    }

    private static String written(AttainableEstimate estimate) {
        return PeriodWords.scoreWithInterval(estimate.attainable().score(), estimate.interval())
                + (estimate.attainable().extrapolated() ? ", beyond its models" : "");
    }
}
