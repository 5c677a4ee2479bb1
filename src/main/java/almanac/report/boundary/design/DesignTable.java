package almanac.report.boundary.design;

import almanac.boundary.design.DesignObjective;
import almanac.boundary.design.DesignObjective.Criterion;
import almanac.boundary.design.EvaluationDesign;
import almanac.report.boundary.DesignRule;
import almanac.report.boundary.DesignRun;
import almanac.report.boundary.DesignSplit;
import almanac.report.boundary.DesignStudy;
import almanac.table.Column;
import almanac.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** Every design as published: how many models, at what cost, how good by its own criterion. */
final class DesignTable {

    static final String ID = "boundary-design";

    private static final int DIGITS = 4;
    private static final int COST_DIGITS = 9;

    private DesignTable() {}

    /** The designs of one split, rule and budget: several by chance, else one. */
    private record Row(DesignSplit split, DesignRule rule, double percent, List<DesignRun> runs) {

        double mean(ToDoubleFunction<EvaluationDesign> value) {
            return runs.stream()
                    .map(DesignRun::design)
                    .mapToDouble(value)
                    .average()
                    .orElseThrow();
        }

        double criterion() {
            boolean determinant = rule.objective()
                    .map(DesignObjective::criterion)
                    .filter(criterion -> criterion == Criterion.DETERMINANT)
                    .isPresent();
            return mean(determinant ? EvaluationDesign::logDeterminant : EvaluationDesign::meanVariance);
        }
    }

    static Table published(DesignStudy study) {
        return Table.of(
                ID,
                "Evaluation designs",
                "One row per period, way to choose and budget. Rows by chance hold the means over the draws. Costs are in"
                        + " billions of parameters.",
                columns(),
                study.splits().stream().flatMap(split -> rows(study, split)).toList());
    }

    private static Stream<Row> rows(DesignStudy study, DesignSplit split) {
        return study.rules().stream()
                .flatMap(rule -> DesignStudy.PERCENTS.stream()
                        .map(percent -> new Row(
                                split,
                                rule,
                                percent,
                                study.runs(rule, percent).stream()
                                        .filter(run ->
                                                run.split().equals(split.split().split()))
                                        .toList())))
                .filter(row -> !row.runs().isEmpty());
    }

    private static List<Column<Row>> columns() {
        List<Column<Row>> columns = new ArrayList<>();
        columns.add(Column.text("dataset", "Dataset", "the board", row -> DesignWords.DATASET));
        columns.add(Column.text(
                "split",
                "Split",
                "step from one period to the next",
                row -> row.split().split().split()));
        columns.addAll(RuleColumns.names(Row::rule, Row::percent));
        columns.add(RuleColumns.number("selected", "models chosen", DIGITS, row -> row.mean(EvaluationDesign::count)));
        columns.add(RuleColumns.number("cost", "their cost", COST_DIGITS, row -> row.mean(EvaluationDesign::cost)));
        columns.add(RuleColumns.number(
                "criterion",
                "logarithm of the determinant of the information for D-optimal designs, else the mean variance of the"
                        + " height for scores of variance 1; under the published curve where no curve is assumed",
                DIGITS,
                Row::criterion));
        columns.add(RuleColumns.balance(Row::rule));
        columns.add(RuleColumns.whole(
                "candidates",
                "candidates",
                row -> row.split().pool().candidates().size()));
        columns.add(RuleColumns.number(
                "budget", "what the design may cost", COST_DIGITS, row -> row.mean(EvaluationDesign::budget)));
        columns.add(RuleColumns.number(
                "cheapest_share",
                "share of the chosen that the cheapest-first rule chooses for the same budget too",
                DIGITS,
                row -> row.mean(row.split()::cheapest)));
        columns.add(RuleColumns.whole(
                "draws",
                "random draws behind the row, else 1",
                row -> row.runs().size()));
        return columns;
    }
}
