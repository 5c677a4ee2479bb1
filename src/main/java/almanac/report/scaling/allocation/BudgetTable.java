package almanac.report.scaling.allocation;

import almanac.markup.Numbers;
import almanac.report.IntervalCells;
import almanac.report.IntervalWords;
import almanac.scaling.isoflop.IsoFlopSets;
import almanac.stats.Interval;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Our law and the published rules, budget by budget. */
final class BudgetTable {

    static final String ID = "scaling-budget-splits";
    static final String RATIOS = "scaling-ratios-by-budget";
    static final String COSTS = "scaling-costs-of-rules";

    /** Budgets of the table of costs, FLOP: within the runs, Chinchilla's own, and far beyond. */
    private static final List<Double> COST_BUDGETS = List.of(1e21, BudgetRow.CHINCHILLA_FLOP, 1e26);

    private BudgetTable() {}

    static Table published(List<BudgetRow> rows) {
        return Table.of(
                ID,
                "Best split by our law and by published rules",
                "One row per rule and budget; the cost of a rule’s size is that under our law, the budget held fixed.",
                List.of(
                        Column.text(
                                "rule",
                                "Rule",
                                "ours, or the document that states the rule; hoffmann-2022 by its constants before rounding",
                                BudgetRow::rule),
                        number("budget_flop", "training compute, FLOP", BudgetRow::budgetFlop),
                        number("parameters", "best size", BudgetRow::parameters),
                        limit(
                                "parameters_low",
                                "lower limit of its 95 % interval",
                                row -> low(row.parametersInterval())),
                        limit("parameters_high", "upper limit of the same", row -> high(row.parametersInterval())),
                        number(
                                "tokens",
                                "best number of tokens; of kaplan-2020 what the budget pays for at its size",
                                BudgetRow::tokens),
                        number("tokens_per_parameter", "tokens over parameters", BudgetRow::tokensPerParameter),
                        limit("low", "lower limit of its 95 % interval", row -> low(row.ratioInterval())),
                        limit("high", "upper limit of the same", row -> high(row.ratioInterval())),
                        Column.whole(
                                "extrapolated",
                                "Extrapolated",
                                "1 where the budget lies outside the range of the runs behind our law",
                                row -> row.extrapolated() ? 1 : 0),
                        number(
                                "excess_loss",
                                "loss above the lowest under our law, nats per token",
                                row -> row.cost().excess()),
                        limit(
                                "excess_low",
                                "lower limit of its 95 % interval",
                                row -> low(row.cost().excessInterval())),
                        limit(
                                "excess_high",
                                "upper limit of the same",
                                row -> high(row.cost().excessInterval())),
                        number(
                                "sufficient_compute",
                                "part of the budget that would give the same loss if split best, a fraction",
                                row -> row.cost().sufficient()),
                        limit(
                                "sufficient_low",
                                "lower limit of its 95 % interval",
                                row -> low(row.cost().sufficientInterval())),
                        limit(
                                "sufficient_high",
                                "upper limit of the same",
                                row -> high(row.cost().sufficientInterval())),
                        Column.text("dataset", "Dataset", "runs behind our law", row -> IsoFlopSets.CHINCHILLA),
                        Column.text(
                                "subset",
                                "Subset",
                                "part of the dataset",
                                row -> IsoFlopSets.CHINCHILLA_WITHOUT_HIGH_LOSS),
                        IntervalCells.replicates(row -> row.cost().excessInterval()),
                        IntervalCells.seed(row -> row.cost().excessInterval())),
                rows);
    }

    /** Tokens per parameter: one row per budget, one column per rule. */
    static Table ratios(List<BudgetRow> rows) {
        List<Column<BudgetRow>> columns = new ArrayList<>(List.of(
                Column.text("budget", "Compute, FLOP", "training compute", row -> Numbers.power(row.budgetFlop())),
                Column.text("ours", "Our law", "our law", row -> RatioFigure.written(row.tokensPerParameter())),
                Column.text(
                        "interval",
                        "95\u00a0% interval",
                        "of our law",
                        row -> IntervalWords.rounded(row.ratioInterval())),
                Column.text(
                        "range",
                        "Range of the runs",
                        "whether the budget lies among those of the runs",
                        row -> row.extrapolated() ? "outside" : "within")));
        for (SplitRule rule : SplitRule.all()) {
            columns.add(Column.number(
                    rule.id(),
                    rule.name(),
                    "",
                    "by the published rule",
                    row -> Cell.of(rule.tokensPerParameter(row.budgetFlop()), 2)));
        }
        return Table.of(
                RATIOS,
                "Best tokens per parameter by budget",
                "Our law with its interval, and the published rules; Kaplan’s tokens are what the budget pays for at that size.",
                columns,
                rows.stream().filter(row -> row.rule().equals(BudgetRow.OURS)).toList());
    }

    /** What each rule's size costs under our law. */
    static Table costs(List<BudgetRow> rows) {
        return Table.of(
                COSTS,
                "What another split costs under our law",
                "The size is the rule’s; the rest of the budget pays for tokens.",
                List.of(
                        Column.text("rule", "Rule", "document", row -> name(row.rule())),
                        Column.text("budget", "Compute, FLOP", "compute", row -> Numbers.power(row.budgetFlop())),
                        Column.number("size", "Size", "", "size", row -> compact(row.parameters())),
                        Column.text(
                                "ratio",
                                "Tokens per parameter",
                                "tokens that the budget pays for, over parameters",
                                row -> Numbers.significant(row.cost().tokens() / row.parameters(), 2)),
                        Column.number(
                                "excess",
                                "Excess loss",
                                "nats",
                                "excess",
                                row -> new Cell("", Numbers.decimals(row.cost().excess(), 3))),
                        Column.text(
                                "interval",
                                "95\u00a0% interval",
                                "interval",
                                row -> interval(row.cost().excessInterval(), 1, 3)),
                        Column.number(
                                "wasted",
                                "Compute wasted",
                                "%",
                                "part of the budget",
                                row -> new Cell(
                                        "",
                                        Numbers.decimals(100 * (1 - row.cost().sufficient()), 0))),
                        Column.text(
                                "wasted_interval",
                                "95\u00a0% interval, %",
                                "interval",
                                row -> interval(
                                        row.cost()
                                                .sufficientInterval()
                                                .map(range -> range.mapped(sufficient -> 1 - sufficient)),
                                        100,
                                        0))),
                rows.stream()
                        .filter(row -> !row.rule().equals(BudgetRow.OURS))
                        .filter(row -> COST_BUDGETS.contains(row.budgetFlop()))
                        .toList());
    }

    static String interval(Optional<Interval> interval, double scale, int decimals) {
        return interval.map(range -> Numbers.decimals(scale * range.low(), decimals) + "–"
                        + Numbers.decimals(scale * range.high(), decimals))
                .orElse("");
    }

    private static Cell compact(double parameters) {
        return new Cell(Numbers.shortest(parameters), Numbers.compact(parameters));
    }

    private static String name(String rule) {
        return SplitRule.all().stream()
                .filter(found -> found.id().equals(rule))
                .map(SplitRule::name)
                .findFirst()
                .orElse(rule);
    }

    private static Column<BudgetRow> number(String name, String description, Function<BudgetRow, Double> value) {
        return Column.number(name, name, "", description, row -> Cell.of(value.apply(row), 3));
    }

    private static Column<BudgetRow> limit(String name, String description, Function<BudgetRow, Cell> cell) {
        return Column.number(name, name, "", description, cell);
    }

    private static Cell low(Optional<Interval> interval) {
        return IntervalCells.low(interval);
    }

    private static Cell high(Optional<Interval> interval) {
        return IntervalCells.high(interval);
    }
}
