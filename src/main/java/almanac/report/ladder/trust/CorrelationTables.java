package almanac.report.ladder.trust;

import almanac.markup.Numbers;
import almanac.report.Estimate;
import almanac.report.IntervalCells;
import almanac.report.ladder.LadderTarget;
import almanac.report.ladder.LadderWords;
import almanac.report.ladder.VarianceCorrelation;
import almanac.report.ladder.VarianceCorrelation.ForecastError;
import almanac.report.ladder.VarianceCorrelation.Spread;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.ArrayList;
import java.util.List;

/** Every correlation of a spread with an error across tasks. */
final class CorrelationTables {

    private static final int SIGNIFICANT = 3;

    /** A spread and an error, whatever the target. */
    private record Pair(Spread spread, ForecastError error) {}

    private CorrelationTables() {}

    static Table published(List<SpreadCorrelation> correlations) {
        return Table.of(
                "ladder-correlations",
                "Correlations of spreads with errors across tasks",
                "One row per target, spread and error; Pearson’s coefficient over the single tasks.",
                List.of(
                        Column.text(
                                "target",
                                "Target",
                                "target id",
                                row -> row.measured().target().id()),
                        Column.text(
                                "spread",
                                "Spread",
                                "measure of spread over the last checkpoints",
                                row -> row.measured().spread().id()),
                        Column.text(
                                "error",
                                "Error",
                                "step of the two-step forecast whose absolute relative error is taken",
                                row -> row.measured().error().id()),
                        Column.number(
                                "r",
                                "r",
                                "",
                                "Pearson’s coefficient",
                                row -> Cell.of(row.measured().coefficient(), SIGNIFICANT)),
                        Column.number(
                                "low",
                                "Low",
                                "",
                                "lower limit of the 95 % interval",
                                row -> IntervalCells.low(row.interval(Estimate.LEVEL))),
                        Column.number(
                                "high",
                                "High",
                                "",
                                "upper limit of the 95 % interval",
                                row -> IntervalCells.high(row.interval(Estimate.LEVEL))),
                        Column.number(
                                "p_value",
                                "p",
                                "",
                                "two-sided, by Student’s t",
                                row -> Cell.of(row.measured().pValue(), SIGNIFICANT)),
                        Column.whole(
                                "tasks",
                                "Tasks",
                                "number of tasks",
                                row -> row.measured().tasks()),
                        Column.text("dataset", "Dataset", "dataset id", row -> "site-data"),
                        Column.text(
                                "decisive_task",
                                "Decisive task",
                                "task whose absence moves r most",
                                row -> row.leverage()
                                        .map(found -> found.task().id())
                                        .orElse("")),
                        Column.number(
                                "r_without_it",
                                "r without it",
                                "",
                                "Pearson’s coefficient without that task",
                                row -> LadderCells.number(row.leverage().map(SpreadCorrelation.Leverage::coefficient))),
                        Column.text("method", "Method", "how the interval was made", row -> SpreadCorrelation.METHOD),
                        Column.whole(
                                "resamples",
                                "Resamples",
                                "resamples of the tasks that gave a coefficient",
                                row -> row.replicates().count()),
                        Column.text(
                                "seed",
                                "Seed",
                                "root of the random streams",
                                row -> Long.toString(row.replicates().seed()))),
                correlations);
    }

    /** One row per spread and error, one column per target. */
    static Table view(List<SpreadCorrelation> correlations) {
        List<Column<Pair>> columns = new ArrayList<>(List.of(
                Column.text("spread", "Spread of", "measure of spread", pair -> words(pair.spread())),
                Column.text("error", "Error of", "step of the forecast", pair -> words(pair.error()))));
        for (LadderTarget target : targets(correlations)) {
            columns.add(Column.text(
                    "r-" + target.id(),
                    LadderWords.of(target) + ": r (p)",
                    "coefficient and p value",
                    pair -> shown(pair, target, correlations)));
        }
        return Table.of(
                "ladder-trust-correlations",
                "Spreads and errors across tasks",
                "Pearson’s coefficient with its two-sided p value; intervals are in the file.",
                columns,
                correlations.stream()
                        .map(SpreadCorrelation::measured)
                        .map(row -> new Pair(row.spread(), row.error()))
                        .distinct()
                        .toList());
    }

    private static List<LadderTarget> targets(List<SpreadCorrelation> correlations) {
        return correlations.stream()
                .map(row -> row.measured().target())
                .distinct()
                .toList();
    }

    private static String shown(Pair pair, LadderTarget target, List<SpreadCorrelation> correlations) {
        return correlations.stream()
                .filter(row -> row.is(target, pair.spread(), pair.error()))
                .map(SpreadCorrelation::measured)
                .findFirst()
                .map(CorrelationTables::shown)
                .orElse("none");
    }

    private static String shown(VarianceCorrelation row) {
        return Numbers.decimals(row.coefficient(), 2) + " (" + Numbers.significant(row.pValue(), 1) + ")";
    }

    private static String words(Spread spread) {
        return switch (spread) {
            case LOSS -> "loss";
            case RELATIVE_LOSS -> "loss, relative";
            case ACCURACY -> "accuracy";
            case RELATIVE_ACCURACY -> "accuracy, relative";
        };
    }

    static String words(ForecastError error) {
        return switch (error) {
            case STEP_1 -> "first step";
            case STEP_2 -> "second step";
            case CHAINED -> "whole forecast";
        };
    }
}
