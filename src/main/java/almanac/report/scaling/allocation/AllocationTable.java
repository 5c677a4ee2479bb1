package almanac.report.scaling.allocation;

import almanac.report.IntervalCells;
import almanac.stats.Interval;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The published table of allocations: one row per dataset, approach, subset and counting, with or without a law. */
final class AllocationTable {

    static final String ID = "scaling-allocation";

    private static final int DIGITS = 3;

    /** Budgets of the columns of tokens per parameter, FLOP. */
    private static final double[] BUDGETS = BudgetRow.powersOfTen(21, 26);

    private AllocationTable() {}

    static Table published(List<Split> splits) {
        List<Column<Split>> columns = new ArrayList<>(List.of(
                Column.text("dataset", "Dataset", "dataset of the runs", Split::dataset),
                Column.text(
                        "approach",
                        "Approach",
                        "1: envelope of learning curves; 2, akima, parabola-5: best size of each budget; 3: law of the loss",
                        Split::approach),
                Column.text("subset", "Subset", "part or condition of the dataset", Split::subset),
                number("exponent_n", "a", "exponent of the best size in compute", SplitLaw::sizeExponent),
                cell("low", "lower limit of the 95 % interval of exponent_n", law -> low(law.sizeExponentInterval())),
                cell("high", "upper limit of the same", law -> high(law.sizeExponentInterval())),
                number("coefficient", "k", "parameters at one FLOP, k in N = k C^a", SplitLaw::coefficient)));
        for (double flop : BUDGETS) {
            columns.add(number(
                    column(flop),
                    "D/N",
                    "best tokens per parameter at " + exponent(flop) + " FLOP",
                    law -> law.tokensPerParameter(flop)));
        }
        columns.add(number("exponent_d", "b", "exponent of the best tokens in compute", SplitLaw::dataExponent));
        columns.add(cell("budgets", "budgets with a best size; empty for laws of the loss", AllocationTable::budgets));
        columns.add(Column.whole("runs", "Runs", "training runs or learning curves read", Split::runs));
        columns.add(number("lowest_flop", "From", "smallest compute behind the law, FLOP", SplitLaw::lowestFlop));
        columns.add(number("highest_flop", "To", "largest compute behind the law, FLOP", SplitLaw::highestFlop));
        columns.add(Column.text(
                "extrapolated",
                "Extrapolated",
                "budgets of the columns above, FLOP, that lie outside the range of compute",
                AllocationTable::extrapolated));
        for (double flop : BUDGETS) {
            Function<SplitLaw, Optional<Interval>> interval = law -> law.tokensPerParameterInterval(flop);
            columns.add(cell(
                    column(flop) + "_low",
                    "lower limit of the 95 % interval of " + column(flop),
                    law -> low(interval.apply(law))));
            columns.add(cell(column(flop) + "_high", "upper limit of the same", law -> high(interval.apply(law))));
        }
        columns.addAll(provenance());
        return Table.of(
                ID,
                "Best split of a budget by dataset and approach",
                "One row per dataset, approach, subset and way to count parameters; a row without a law says why.",
                columns,
                splits);
    }

    private static List<Column<Split>> provenance() {
        return List.of(
                Column.text(
                        "parameter_kind",
                        "Counting",
                        "non-embedding where the table gives both counts and this row takes that one; else as listed",
                        split -> split.nonEmbedding() ? "non-embedding" : "as-listed"),
                Column.text(
                        "method",
                        "Method",
                        "how the interval was made; empty without one",
                        split -> interval(split).map(Interval::method).orElse("")),
                IntervalCells.replicates(AllocationTable::interval),
                IntervalCells.seed(AllocationTable::interval),
                Column.text(
                        "reason",
                        "Reason",
                        "reason code where there is no law",
                        split -> split.outcome().shortage().orElse("")));
    }

    private static Optional<Interval> interval(Split split) {
        return split.law().flatMap(SplitLaw::sizeExponentInterval);
    }

    private static String column(double flop) {
        return "tokens_per_parameter_" + exponent(flop);
    }

    private static String exponent(double flop) {
        return "1e" + Math.round(StrictMath.log10(flop));
    }

    private static Column<Split> number(
            String name, String header, String description, Function<SplitLaw, Double> value) {
        return Column.number(
                name,
                header,
                "",
                description,
                split -> split.law()
                        .map(law -> Cell.of(value.apply(law), DIGITS))
                        .orElse(Cell.EMPTY));
    }

    private static Column<Split> cell(String name, String description, Function<SplitLaw, Cell> cell) {
        return Column.number(
                name, name, "", description, split -> split.law().map(cell).orElse(Cell.EMPTY));
    }

    private static Cell low(Optional<Interval> interval) {
        return IntervalCells.low(interval);
    }

    private static Cell high(Optional<Interval> interval) {
        return IntervalCells.high(interval);
    }

    private static Cell budgets(SplitLaw law) {
        return law.budgets().isPresent() ? Cell.of((long) law.budgets().getAsInt()) : Cell.EMPTY;
    }

    private static String extrapolated(Split split) {
        return split.law()
                .map(law -> Arrays.stream(BUDGETS)
                        .filter(law::isExtrapolated)
                        .mapToObj(AllocationTable::exponent)
                        .collect(Collectors.joining(" ")))
                .orElse("");
    }
}
