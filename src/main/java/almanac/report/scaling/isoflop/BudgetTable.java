package almanac.report.scaling.isoflop;

import almanac.report.Exclusions;
import almanac.scaling.isoflop.BudgetOptimum;
import almanac.scaling.isoflop.Optimum;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

/** The best split of every budget by every approach, as published. */
final class BudgetTable {

    static final String ID = "scaling-isoflop";

    private static final int SIGNIFICANT = 4;

    private BudgetTable() {}

    static Table of(List<BudgetRow> rows) {
        return Table.of(
                ID,
                "Best sizes at equal compute",
                "One row per set of runs, approach and budget; a budget without a best size says why.",
                List.of(
                        Column.text("dataset", "Dataset", "dataset of runs", BudgetRow::dataset),
                        Column.text(
                                "subset", "Subset", "which runs of the dataset, or its condition", BudgetRow::subset),
                        Column.text(
                                "approach",
                                "Approach",
                                "1 envelope of learning curves, 2 parabola through all runs, akima lowest point of"
                                        + " Akima's curve, parabola-5 parabola through five sizes",
                                BudgetRow::approach),
                        Column.number(
                                "budget_flop",
                                "Budget",
                                "FLOP",
                                "training compute; where the source states none, the geometric mean of 6ND",
                                row -> Cell.of(row.flop(), SIGNIFICANT)),
                        count(
                                "runs",
                                "Runs",
                                "runs of the budget; empty for approach 1",
                                budget -> budget.budget().runs().size()),
                        count(
                                "sizes",
                                "Sizes",
                                "distinct sizes of the budget; empty for approach 1",
                                budget -> budget.budget().sizes()),
                        optimum("parameters", "Best size", "parameters", Optimum::parameters),
                        optimum("tokens", "Best tokens", "tokens", Optimum::tokens),
                        optimum(
                                "tokens_per_parameter",
                                "Tokens per parameter",
                                "best tokens over best size",
                                Optimum::tokensPerParameter),
                        optimum("loss", "Loss", "loss at the best size, in the unit of the runs", Optimum::loss),
                        Column.number(
                                "curvature",
                                "Curvature",
                                "",
                                "coefficient of the square of ln N in the parabola; approach 2 only",
                                row -> Cell.of(row.curvature(), SIGNIFICANT)),
                        Column.number(
                                "lowest_run_loss",
                                "Lowest run",
                                "",
                                "lowest loss of a run of the budget; empty for approach 1",
                                row -> Cell.of(row.lowestRunLoss(), SIGNIFICANT)),
                        Column.text("reason", "Reason", "reason code where there is no best size", BudgetRow::reason),
                        Column.text("reason_in_words", "Why none", "the reason in words", BudgetTable::why),
                        Column.text("run", "Run", "lowest learning curve, approach 1 only", BudgetRow::run),
                        Column.text(
                                "note",
                                "Note",
                                "distinct: of a set that shares no run with another; size-inside, size-at-end: where"
                                        + " the size stands among those with a loss there",
                                BudgetRow::note)),
                rows);
    }

    static String why(BudgetRow row) {
        return row.reason().isEmpty() ? "" : Exclusions.words(row.reason());
    }

    private static Column<BudgetRow> count(
            String name, String header, String description, ToLongFunction<BudgetOptimum> count) {
        return new Column<>(
                name,
                header,
                "",
                Column.Type.INTEGER,
                description,
                row -> row.profile()
                        .map(budget -> Cell.of(count.applyAsLong(budget)))
                        .orElse(Cell.EMPTY));
    }

    private static Column<BudgetRow> optimum(
            String name, String header, String description, ToDoubleFunction<Optimum> value) {
        return Column.number(
                name,
                header,
                "",
                description + "; empty without a best size",
                row -> row.optimum()
                        .map(best -> Cell.of(value.applyAsDouble(best), SIGNIFICANT))
                        .orElse(Cell.EMPTY));
    }
}
