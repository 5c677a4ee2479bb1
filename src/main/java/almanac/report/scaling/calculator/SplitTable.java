package almanac.report.scaling.calculator;

import almanac.report.IntervalCells;
import almanac.report.scaling.ScalingResult;
import almanac.stats.Interval;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.List;
import java.util.Optional;

/** The best split of round budgets by each law, as published. */
final class SplitTable {

    static final String ID = "scaling-best-splits";

    private static final int SIGNIFICANT = 3;

    private SplitTable() {}

    private record Row(AskedLaw law, double flop, boolean observed) {

        double parameters() {
            return law.bestSize(flop);
        }

        double tokens() {
            return flop / 6 / parameters();
        }

        Optional<Interval> interval() {
            return law.splitInterval(split -> split.at(flop).parameters());
        }

        Cell loss() {
            return law.law()
                    .map(found -> Cell.of(found.at(parameters(), tokens()), SIGNIFICANT))
                    .orElse(Cell.EMPTY);
        }
    }

    static Table published(List<AskedLaw> laws, Reach reach) {
        List<Row> rows = laws.stream()
                .flatMap(law -> reach.shownBudgets().stream()
                        .map(flop -> new Row(law, flop, reach.budgets().isObserved(flop))))
                .toList();
        return Table.of(
                ID,
                "Best size and tokens for round budgets",
                "One row per law and budget; tokens follow from C = 6ND. The interval is that of the size.",
                List.of(
                        Column.text(
                                "law", "Law", "the law asked", row -> row.law().name()),
                        number("budget_flop", "Budget", "FLOP", row -> Cell.of(row.flop(), SIGNIFICANT)),
                        number("parameters", "Best size", "parameters", row -> Cell.of(row.parameters(), SIGNIFICANT)),
                        number(
                                "low",
                                "Lower limit",
                                "parameters, of the 95 % interval",
                                row -> IntervalCells.low(row.interval())),
                        number(
                                "high",
                                "Upper limit",
                                "parameters, of the 95 % interval",
                                row -> IntervalCells.high(row.interval())),
                        number("tokens", "Tokens", "training tokens", row -> Cell.of(row.tokens(), SIGNIFICANT)),
                        number(
                                "tokens_per_parameter",
                                "Tokens per parameter",
                                "training tokens over parameters",
                                row -> Cell.of(row.tokens() / row.parameters(), SIGNIFICANT)),
                        number(
                                "loss",
                                "Loss",
                                "nats per token, by the law itself; empty where it says none",
                                Row::loss),
                        Column.text(
                                "place",
                                "Place",
                                "observed: within the compute of the runs; else extrapolated",
                                row -> row.observed() ? "observed" : "extrapolated"),
                        Column.text("dataset", "Dataset", "dataset of runs", row -> ScalingResult.CHINCHILLA),
                        IntervalCells.replicates(Row::interval),
                        IntervalCells.seed(Row::interval)),
                rows);
    }

    private static Column<Row> number(
            String name, String header, String description, java.util.function.Function<Row, Cell> cell) {
        return Column.number(name, header, "", description, cell);
    }
}
