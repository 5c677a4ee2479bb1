package almanac.report.scaling.curves;

import almanac.report.IntervalCells;
import almanac.report.scaling.CurveLaws;
import almanac.scaling.SizedLoss;
import almanac.scaling.kaplan.SampleEfficiency;
import almanac.stats.Interval;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The slope of tokens on size at each level of loss, as published. */
final class EfficiencyTable {

    static final String ID = "scaling-sample-efficiency";

    private static final int SHOWN = 3;

    private EfficiencyTable() {}

    static Table published(Levels levels) {
        return Table.of(
                ID,
                "Tokens to a loss against size",
                "One row per level of loss; slope of the log tokens at which a curve passes the level on log"
                        + " parameters without embeddings.",
                List.of(
                        Column.text("dataset", "Dataset", "dataset of runs", row -> CurveLaws.DATASET),
                        Column.number("loss", "Loss", "", "level in nats per token", row -> Cell.of(row.level(), 2)),
                        Column.whole("sizes", "Sizes", "sizes that reach the level", Levels::sizes),
                        number("slope", "least squares", row -> row.line().slope()),
                        Column.number(
                                "low",
                                "Low",
                                "",
                                "lower limit of the 95 % interval",
                                row -> IntervalCells.low(interval(row))),
                        Column.number(
                                "high",
                                "High",
                                "",
                                "upper limit of the 95 % interval",
                                row -> IntervalCells.high(interval(row))),
                        Column.text(
                                "method",
                                "Method",
                                "how the interval was made",
                                row -> Levels.interval(row).method()),
                        IntervalCells.replicates(EfficiencyTable::interval),
                        IntervalCells.seed(EfficiencyTable::interval),
                        number(
                                "student_low",
                                "lower limit by Student’s t",
                                row -> Levels.student(row).low()),
                        number(
                                "student_high",
                                "upper limit by Student’s t",
                                row -> Levels.student(row).high()),
                        Column.whole(
                                "size_groups",
                                "Groups of sizes",
                                "groups of sizes less than a factor of 1.5 apart",
                                Levels::groups),
                        number("smallest_parameters", "smallest size that reaches it", row -> sizes(row)[0]),
                        number("largest_parameters", "largest size that reaches it", row -> sizes(row)[1]),
                        number("r_squared", "of the line", row -> row.line().r2())),
                levels.all());
    }

    private static Optional<Interval> interval(SampleEfficiency level) {
        return Optional.of(Levels.interval(level));
    }

    private static double[] sizes(SampleEfficiency level) {
        double[] sorted = level.crossings().stream()
                .mapToDouble(SizedLoss::parameters)
                .sorted()
                .toArray();
        return new double[] {sorted[0], sorted[sorted.length - 1]};
    }

    private static Column<SampleEfficiency> number(
            String name, String description, Function<SampleEfficiency, Double> value) {
        return Column.number(name, name, "", description, row -> Cell.of(value.apply(row), SHOWN));
    }
}
