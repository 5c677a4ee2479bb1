package almanac.report.ladder.designs;

import almanac.report.IntervalCells;
import almanac.stats.Interval;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Every design of every target beside the two steps, as published. */
final class DesignTable {

    static final String ID = "ladder-designs";

    private static final String DATASET = "site-data";

    private DesignTable() {}

    static Table published(List<DesignGap> gaps) {
        return Table.of(
                ID,
                "Designs of the forecast",
                "One row per target and design; relative errors are without sign.",
                List.of(
                        Column.text(
                                "target",
                                "Target",
                                "target id",
                                row -> row.target().id()),
                        Column.text(
                                "variant",
                                "Design",
                                "design id",
                                row -> row.variant().id()),
                        Column.whole(
                                "tasks",
                                "Tasks",
                                "headline tasks averaged",
                                row -> row.average().tasks()),
                        Column.number(
                                "mean_rel_error",
                                "Mean relative error",
                                "",
                                "mean over the tasks, a fraction",
                                row -> Cell.of(row.average().relative(), 3)),
                        Column.number(
                                "mean_abs_error_points",
                                "Mean error",
                                "points",
                                "mean over the tasks, points of a hundred",
                                row -> Cell.of(row.average().points(), 3)),
                        Column.number(
                                "step1_rel_error",
                                "First step",
                                "",
                                "mean relative error of the feature, a fraction; empty for designs of one step",
                                row -> Cell.of(row.average().step1(), 3)),
                        Column.number(
                                "step2_rel_error",
                                "Second step",
                                "",
                                "mean relative error from the measured feature, a fraction; empty for designs of one step",
                                row -> Cell.of(row.average().step2(), 3)),
                        Column.number(
                                "difference",
                                "Less two steps",
                                "",
                                "mean relative error less that of two-step, a fraction; empty where nothing compares",
                                row -> Cell.of(difference(row), 3)),
                        Column.number(
                                "low",
                                "Low",
                                "",
                                "lower limit of the 95 % interval of the difference",
                                row -> IntervalCells.low(interval(row))),
                        Column.number(
                                "high",
                                "High",
                                "",
                                "upper limit of the 95 % interval of the difference",
                                row -> IntervalCells.high(interval(row))),
                        Column.number(
                                "wins",
                                "Wins",
                                "",
                                "tasks on which the design errs least; empty for the letter format",
                                row -> row.wins()
                                        .map(wins -> Cell.of(wins.longValue()))
                                        .orElse(Cell.EMPTY)),
                        Column.text("dataset", "Dataset", "dataset id", row -> DATASET),
                        Column.text(
                                "method",
                                "Method",
                                "how the interval was made",
                                row -> interval(row).map(Interval::method).orElse("")),
                        IntervalCells.replicates(DesignTable::interval),
                        IntervalCells.seed(DesignTable::interval)),
                gaps);
    }

    private static OptionalDouble difference(DesignGap row) {
        return row.gap().map(gap -> OptionalDouble.of(gap.difference())).orElse(OptionalDouble.empty());
    }

    private static Optional<Interval> interval(DesignGap row) {
        return row.gap().flatMap(PairedGap::interval);
    }
}
