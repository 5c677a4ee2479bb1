package almanac.report.prices;

import almanac.report.Estimate;
import almanac.report.IntervalCells;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.ArrayList;
import java.util.List;

/** Halving times, published for every combination of choices. */
final class TrendTables {

    private TrendTables() {}

    /** Every combination; those without a trend have empty numbers and a reason. */
    static Table published(PriceResult result) {
        List<TrendLine> lines = new ArrayList<>();
        result.trends().all().forEach(trend -> lines.add(TrendLine.of(trend)));
        result.trends().gaps().forEach(gap -> lines.add(TrendLine.of(gap)));
        List<Column<TrendLine>> columns = new ArrayList<>(ThresholdColumns.of(TrendLine::threshold));
        columns.addAll(contract());
        columns.addAll(further());
        return Table.of(
                "price-trends",
                "Halving time under every choice",
                "One row per combination of choices; those without a trend come last and say why.",
                columns,
                lines);
    }

    private static List<Column<TrendLine>> contract() {
        return List.of(
                Column.text(
                        "until",
                        "Until",
                        "last day used, inclusive, or all",
                        row -> row.choices().untilId()),
                Column.text(
                        "price_kind",
                        "Price",
                        "kind of price",
                        row -> row.choices().kind().id()),
                Column.whole("records", "Records", "record prices", TrendLine::records),
                Column.number(
                        "endpoint_halving_months",
                        "Endpoints",
                        "months",
                        "halving time from first and last record",
                        row -> row.number(PriceTrend::endpointHalvingMonths, 3)),
                Column.number(
                        "halving_months",
                        "Halving",
                        "months",
                        "halving time of the fitted line; negative where the price rises",
                        row -> row.number(PriceTrend::halvingMonths, 3)),
                Column.number(
                        "low",
                        "Low",
                        "months",
                        "lower limit of the 95 % interval",
                        row -> IntervalCells.low(row.interval(trend -> trend.halvingInterval(Estimate.LEVEL)))),
                Column.number(
                        "high",
                        "High",
                        "months",
                        "upper limit of the 95 % interval",
                        row -> IntervalCells.high(row.interval(trend -> trend.halvingInterval(Estimate.LEVEL)))),
                Column.number(
                        "r2",
                        "R²",
                        "",
                        "share of variance explained",
                        row -> row.number(trend -> trend.envelope().line().r2(), 2)),
                Column.text("dataset", "Dataset", "input data of the prices", row -> RecordTables.DATASET),
                Column.text(
                        "start",
                        "Start",
                        "rule for the first price",
                        row -> row.choices().start().id()),
                Column.whole(
                        "candidates",
                        "Candidates",
                        "prices of models that reach the threshold",
                        TrendLine::candidates));
    }

    private static List<Column<TrendLine>> further() {
        return List.of(
                Column.number(
                        "models",
                        "Models",
                        "",
                        "models behind those prices",
                        row -> row.trend().map(trend -> Cell.of(trend.models())).orElse(Cell.EMPTY)),
                Column.number(
                        "fold", "Fold", "", "first over last record price", row -> row.number(PriceTrend::fold, 3)),
                Column.number(
                        "fold_low",
                        "Fold, low",
                        "",
                        "lower limit of the 95 % interval",
                        row -> IntervalCells.low(row.interval(trend -> trend.foldInterval(Estimate.LEVEL)))),
                Column.number(
                        "fold_high",
                        "Fold, high",
                        "",
                        "upper limit of the 95 % interval",
                        row -> IntervalCells.high(row.interval(trend -> trend.foldInterval(Estimate.LEVEL)))),
                Column.number(
                        "slope_per_day",
                        "Slope",
                        "per day",
                        "slope of ln price per day",
                        row -> row.number(PriceTrend::slope, 3)),
                Column.number(
                        "replicates",
                        "Replicates",
                        "",
                        "bootstrap replicates with at least three records",
                        row -> row.trend()
                                .map(trend ->
                                        Cell.of(trend.envelope().replicates().count()))
                                .orElse(Cell.EMPTY)),
                Column.text("flag", "Flag", "few-records where fewer than six records decide", TrendLine::flag),
                Column.text(
                        "threshold_id",
                        "Threshold id",
                        "benchmark and points of 100",
                        row -> row.threshold().id()),
                Column.text(
                        "series",
                        "Series",
                        "collection of the prices",
                        row -> row.threshold().series().id()),
                Column.text(
                        "rows",
                        "Rows",
                        "which of the usable rows take part",
                        row -> row.choices().rows().id()),
                Column.number(
                        "endpoint_low",
                        "Endpoints, low",
                        "months",
                        "lower limit of the 95 % interval",
                        row -> IntervalCells.low(row.interval(trend -> trend.endpointHalvingInterval(Estimate.LEVEL)))),
                Column.number(
                        "endpoint_high",
                        "Endpoints, high",
                        "months",
                        "upper limit of the 95 % interval",
                        row -> IntervalCells.high(
                                row.interval(trend -> trend.endpointHalvingInterval(Estimate.LEVEL)))),
                Column.text(
                        "reason",
                        "Reason",
                        "reason code where there is no trend",
                        row -> row.gap().map(TrendGap::reason).orElse("")));
    }
}
