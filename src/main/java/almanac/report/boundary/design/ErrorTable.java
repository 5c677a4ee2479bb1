package almanac.report.boundary.design;

import almanac.report.boundary.DesignError.Lie;
import almanac.report.boundary.DesignRule;
import almanac.report.boundary.DesignScope;
import almanac.report.boundary.DesignSplit;
import almanac.report.boundary.DesignStudy;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** Mean errors of the boundaries of chosen models, as published. */
final class ErrorTable {

    static final String ID = "boundary-design-errors";

    private static final int DIGITS = 3;
    private static final double WHOLE = 100;

    /** The boundary of all rows, beside the ways to choose. */
    private static final DesignRule ALL_MODELS =
            new DesignRule("all-models", Optional.empty(), DesignRule.Assumed.NONE);

    private ErrorTable() {}

    private record Row(DesignScope scope, DesignRule rule, double percent, List<Lie> means) {

        Lie mean() {
            return Lie.mean(means);
        }
    }

    static Table published(DesignStudy study) {
        return Table.of(
                ID,
                "Errors of evaluation designs",
                "One row per mean over tasks or steps, way to choose, budget and rows compared. A random draw counts only"
                        + " where it gives every boundary that all models give; a row without any is left out.",
                columns(),
                scopes(study)
                        .flatMap(scope -> rows(study, scope))
                        .filter(row -> !row.means().isEmpty())
                        .toList());
    }

    /** Everything together, every step over the tasks, every task over the steps; in the period and out of time. */
    private static Stream<DesignScope> scopes(DesignStudy study) {
        return Stream.of(
                        Stream.of(DesignScope.ALL),
                        study.splits().stream()
                                .map(DesignSplit::split)
                                .map(split -> DesignScope.ofSplit(split.split())),
                        study.tasks().stream().map(DesignScope::ofTask))
                .flatMap(scopes -> scopes)
                .flatMap(scope -> Stream.of(scope.inPeriod(), scope));
    }

    private static Stream<Row> rows(DesignStudy study, DesignScope scope) {
        Row all = new Row(scope, ALL_MODELS, WHOLE, study.full(scope).stream().toList());
        return Stream.concat(
                Stream.of(all),
                study.rules().stream()
                        .flatMap(rule -> DesignStudy.PERCENTS.stream()
                                .map(percent -> new Row(scope, rule, percent, study.means(rule, percent, scope)))));
    }

    private static List<Column<Row>> columns() {
        List<Column<Row>> columns = new ArrayList<>(List.of(
                Column.text("dataset", "Dataset", "the board", row -> DesignWords.DATASET),
                Column.text(
                        "split",
                        "Split",
                        "step from one period to the next, or all",
                        row -> row.scope().split().orElse("all")),
                Column.text(
                        "task",
                        "Task",
                        "task, or all",
                        row -> row.scope().task().orElse("all"))));
        columns.addAll(RuleColumns.names(Row::rule, Row::percent));
        columns.add(Column.text(
                "set",
                "Rows compared",
                "train for all rows of the period chosen from, validation for those of the next",
                row -> row.scope().outOfTime() ? "validation" : "train"));
        columns.add(RuleColumns.number(
                "signed_macro",
                "mean over bins of coverage less its level",
                DIGITS,
                row -> row.mean().signed()));
        columns.add(RuleColumns.number(
                "abs_macro",
                "mean over bins of the absolute coverage error",
                DIGITS,
                row -> row.mean().absolute()));
        columns.add(RuleColumns.number(
                "pinball",
                "mean smoothed pinball loss",
                DIGITS,
                row -> row.mean().pinball()));
        columns.add(RuleColumns.balance(Row::rule));
        columns.add(RuleColumns.whole(
                "draws",
                "random draws behind the row, else 1",
                row -> row.means().size()));
        columns.add(
                limit("abs_macro_low", "lowest absolute coverage error of the draws", DoubleSummaryStatistics::getMin));
        columns.add(limit(
                "abs_macro_high", "highest absolute coverage error of the draws", DoubleSummaryStatistics::getMax));
        return columns;
    }

    private static Column<Row> limit(String name, String description, ToDoubleFunction<DoubleSummaryStatistics> value) {
        Column<Row> filled = RuleColumns.number(
                name, description, DIGITS, row -> value.applyAsDouble(DesignWords.errors(row.means())));
        return Column.number(
                name,
                name,
                "",
                description + "; empty without chance",
                row -> row.rule().isRandom() ? filled.cell().apply(row) : Cell.EMPTY);
    }
}
