package almanac.report.scaling.isoflop;

import almanac.markup.Numbers;
import almanac.report.Estimate;
import almanac.report.IntervalWords;
import almanac.scaling.isoflop.AllocationLaw;
import almanac.scaling.isoflop.BudgetOptimum;
import almanac.scaling.isoflop.IsoFlopAllocation;
import almanac.scaling.isoflop.Optimum;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** The sets and their budgets as the page shows them. */
final class SetViews {

    static final String SETS = "scaling-isoflop-sets";
    static final String BUDGETS = "scaling-isoflop-budgets";

    /** The published table of all laws, that of every set shown here among them. */
    static final String LAWS = "scaling-allocation";

    private static final int DIGITS = 3;

    private SetViews() {}

    /** A budget of a distinct set under the name of the set. */
    private record NamedBudget(String set, BudgetRow row) {}

    /** One row per set, second readings of the same runs at the end. */
    static Table sets(ShownSets sets) {
        return Table.of(
                SETS,
                "Sets of runs of equal compute",
                "Exponents of the laws of best size and best tokens in compute; 95\u00a0% intervals over the budgets for"
                        + " size. Runs are those of all budgets, compute is that of budgets with a best size.",
                List.of(
                        Column.text("set", "Set", "set", row -> SetNames.of(row.set())),
                        Column.text(
                                "runs",
                                "Runs",
                                "runs",
                                row -> Integer.toString(row.set().runs())),
                        Column.text("budgets", "Budgets with a best size", "budgets", SetViews::budgets),
                        Column.text(
                                "compute",
                                "Compute with a best size, FLOP",
                                "range of the budgets with a best size",
                                SetViews::compute),
                        Column.text("size", "Size exponent", "exponent", SetViews::size),
                        Column.text("tokens", "Token exponent", "exponent", SetViews::tokens),
                        Column.text(
                                "published",
                                "Published, size and tokens",
                                "exponents that the source states",
                                PublishedTexts::written),
                        Column.text(
                                "note",
                                "Counted as",
                                "distinct or not",
                                row -> ShownSets.isDistinct(row) ? "a set of its own" : SetNames.again(row.set()))),
                Stream.concat(sets.distinct().stream(), sets.again().stream()).toList());
    }

    private static String budgets(IsoFlopAllocation row) {
        long found = row.budgets().stream()
                .filter(budget -> budget.optimum().isPresent())
                .count();
        return found + " of " + row.budgets().size();
    }

    private static String compute(IsoFlopAllocation row) {
        List<Optimum> optima = row.budgets().stream()
                .flatMap(budget -> budget.optimum().stream())
                .toList();
        if (optima.isEmpty()) {
            return "";
        }
        String first = Numbers.power(optima.get(0).flop());
        String last = Numbers.power(optima.get(optima.size() - 1).flop());
        return first.equals(last) ? first : first + " to " + last;
    }

    private static String size(IsoFlopAllocation row) {
        return row.allocation()
                .law()
                .map(law -> ExponentWords.value(law)
                        + ExponentWords.interval(law)
                                .map(range -> " (" + IntervalWords.rounded(range) + ")")
                                .orElse(", too few budgets for an interval"))
                .orElse("none, too few budgets");
    }

    private static String tokens(IsoFlopAllocation row) {
        return row.allocation().law().map(SetViews::tokens).orElse("");
    }

    private static String tokens(AllocationLaw law) {
        return ExponentWords.value(law.tokens().exponent(), law.tokensInterval(Estimate.LEVEL));
    }

    /** Every budget of the distinct sets. */
    static Table budgets(ShownSets sets) {
        List<NamedBudget> rows = new ArrayList<>();
        for (IsoFlopAllocation set : sets.distinct()) {
            for (BudgetOptimum budget : set.budgets()) {
                rows.add(new NamedBudget(SetNames.of(set.set()), BudgetRow.of(set, budget, BudgetRow.DISTINCT)));
            }
        }
        return Table.of(
                BUDGETS,
                "Best size of each budget",
                "By a parabola through all runs of the budget; losses in nats per token, except for Llama 3.",
                List.of(
                        Column.text("set", "Set", "set", NamedBudget::set),
                        Column.number(
                                "budget",
                                "Compute",
                                "FLOP",
                                "budget",
                                row -> power(row.row().flop())),
                        Column.text(
                                "sizes",
                                "Sizes",
                                "distinct sizes",
                                row -> Integer.toString(row.row()
                                        .profile()
                                        .orElseThrow()
                                        .budget()
                                        .sizes())),
                        compact("size", "Best size", Optimum::parameters),
                        compact("tokens", "Best tokens", Optimum::tokens),
                        Column.number(
                                "ratio",
                                "Tokens per parameter",
                                "",
                                "best tokens over best size",
                                row -> optimum(
                                        row,
                                        best -> new Cell(
                                                Numbers.shortest(best.tokensPerParameter()),
                                                Numbers.compact(best.tokensPerParameter())))),
                        Column.number(
                                "loss", "Loss", "", "loss", row -> optimum(row, best -> Cell.of(best.loss(), DIGITS))),
                        Column.text("why", "Why no best size", "reason", row -> BudgetTable.why(row.row()))),
                rows);
    }

    private static Cell power(double flop) {
        return new Cell(Numbers.shortest(flop), Numbers.power(flop));
    }

    private static Column<NamedBudget> compact(String name, String header, ToDoubleFunction<Optimum> value) {
        return Column.number(
                name,
                header,
                "",
                header,
                row -> optimum(
                        row,
                        best -> new Cell(
                                Numbers.shortest(value.applyAsDouble(best)),
                                Numbers.compact(value.applyAsDouble(best)))));
    }

    private static Cell optimum(NamedBudget row, Function<Optimum, Cell> cell) {
        return row.row().optimum().map(cell).orElse(Cell.EMPTY);
    }
}
