package almanac.report.scaling.calculator;

import almanac.report.IntervalCells;
import almanac.report.scaling.ScalingResult;
import almanac.stats.Interval;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.List;
import java.util.Optional;

/** The losses of the calculator's table as published. */
final class LossTable {

    static final String ID = "scaling-expected-losses";

    private static final int SIGNIFICANT = 3;

    private LossTable() {}

    private record Row(AskedLaw law, Reach.Point point, double loss, boolean observed) {

        Optional<Interval> interval() {
            return law.lossInterval(other -> other.at(point.parameters(), point.tokens()));
        }
    }

    static Table published(List<AskedLaw> laws, Reach reach) {
        List<Row> rows = laws.stream()
                .flatMap(asked -> asked.law().stream()
                        .flatMap(law -> reach.shown().stream()
                                .map(point -> new Row(
                                        asked,
                                        point,
                                        law.at(point.parameters(), point.tokens()),
                                        reach.isObserved(point)))))
                .toList();
        return Table.of(
                ID,
                "Expected losses of round sizes",
                "One row per law, size and number of tokens.",
                List.of(
                        Column.text(
                                "law", "Law", "the law asked", row -> row.law().name()),
                        Column.number(
                                "parameters",
                                "Parameters",
                                "",
                                "count as the source takes it",
                                row -> Cell.of(row.point().parameters(), SIGNIFICANT)),
                        Column.number(
                                "tokens",
                                "Tokens",
                                "",
                                "training tokens",
                                row -> Cell.of(row.point().tokens(), SIGNIFICANT)),
                        Column.number(
                                "loss",
                                "Expected loss",
                                "nats per token",
                                "by the law",
                                row -> Cell.of(row.loss(), SIGNIFICANT)),
                        Column.number(
                                "low",
                                "Lower limit",
                                "nats per token",
                                "of the 95 % interval",
                                row -> IntervalCells.low(row.interval())),
                        Column.number(
                                "high",
                                "Upper limit",
                                "nats per token",
                                "of the 95 % interval",
                                row -> IntervalCells.high(row.interval())),
                        Column.text(
                                "place",
                                "Place",
                                "observed: size and tokens within those of the runs; else extrapolated",
                                row -> row.observed() ? "observed" : "extrapolated"),
                        Column.text("dataset", "Dataset", "dataset of runs", row -> ScalingResult.CHINCHILLA),
                        IntervalCells.replicates(Row::interval),
                        IntervalCells.seed(Row::interval)),
                rows);
    }
}
