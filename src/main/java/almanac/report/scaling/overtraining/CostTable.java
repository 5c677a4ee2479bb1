package almanac.report.scaling.overtraining;

import almanac.data.OvertrainingRun;
import almanac.report.IntervalCells;
import almanac.scaling.overtraining.LeftOut;
import almanac.scaling.overtraining.OvertrainingLaw;
import almanac.stats.Interval;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** What over-training costs by the law of every text and subset: by tokens per parameter, as published. */
final class CostTable {

    static final String ID = "scaling-overtraining-cost";

    private CostTable() {}

    /** A law at some tokens per parameter. */
    private record Row(TextLaw law, double multiple) {

        double ratio(OvertrainingLaw of) {
            return of.computeRatio(multiple);
        }
    }

    static Table published(LongRuns runs) {
        List<Row> rows = runs.texts().stream()
                .flatMap(TextLaw::of)
                .flatMap(law -> law.text().runs().stream()
                        .map(OvertrainingRun::tokensPerParameter)
                        .distinct()
                        .sorted()
                        .map(multiple -> new Row(law, multiple)))
                .toList();
        return Table.of(
                ID,
                "What over-training costs",
                "One row per training text, subset of the fit and number of tokens per parameter that was trained.",
                columns(),
                rows);
    }

    private static List<Column<Row>> columns() {
        Function<Row, Optional<Interval>> interval = row -> row.law().interval(row::ratio);
        return List.of(
                Column.text(
                        "dataset",
                        "Dataset",
                        "training text",
                        row -> row.law().text().dataset()),
                Column.text("law", "Law", "law", row -> "overtraining"),
                Column.text(
                        "subset",
                        "Subset",
                        "which runs the law is fitted to",
                        row -> row.law().losses().subset().code()),
                Column.number(
                        "tokens_per_parameter",
                        "Tokens per parameter",
                        "",
                        "tokens per parameter",
                        row -> Cell.of(row.multiple(), 3)),
                Column.number(
                        "compute_ratio",
                        "Compute",
                        "",
                        "compute for a given loss over that of the best split, the same for every loss",
                        row -> Cell.of(row.ratio(row.law().fit().law()), 3)),
                Column.number("low", "low", "", "lower 95 % limit", row -> IntervalCells.low(interval.apply(row))),
                Column.number("high", "high", "", "upper 95 % limit", row -> IntervalCells.high(interval.apply(row))),
                leftOut("left_out_low", "lowest ratio when each fitted run is left out in turn", LeftOut.Range::low),
                leftOut("left_out_high", "highest ratio when each fitted run is left out in turn", LeftOut.Range::high),
                Column.number(
                        "loss_excess",
                        "Loss",
                        "",
                        "loss above the irreducible one over that of the best split at the same compute",
                        row -> Cell.of(row.law().fit().law().excess(row.multiple()), 3)),
                Column.whole(
                        "n", "Runs", "runs of the fit", row -> row.law().fit().runs()),
                IntervalCells.replicates(interval),
                IntervalCells.seed(interval));
    }

    private static Column<Row> leftOut(String name, String description, ToDoubleFunction<LeftOut.Range> limit) {
        return Column.number(
                name,
                name,
                "",
                description + "; empty with ten runs or more",
                row -> row.law()
                        .range(row::ratio)
                        .map(range -> Cell.of(limit.applyAsDouble(range), 3))
                        .orElse(Cell.EMPTY));
    }
}
