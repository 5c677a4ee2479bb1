package almanac.report.prices;

import almanac.data.Price;
import almanac.markup.Numbers;
import almanac.report.IntervalCells;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The published tables of the api-prices report. */
final class PriceTables {

    private static final String DATASET = "prices";

    private PriceTables() {}

    /** The record prices of every trend that starts by its usual rule and uses all data. */
    static Table records(PriceResult result) {
        List<Map.Entry<PriceTrend, Price>> rows = new ArrayList<>();
        result.trends().stream()
                .filter(trend ->
                        trend.until().isEmpty() && trend.start() == PriceAnalysis.usualStart(trend.threshold()))
                .forEach(trend -> trend.records().forEach(price -> rows.add(Map.entry(trend, price))));
        return Table.of(
                "price-records",
                "Record prices at each quality",
                "One row per threshold and record.",
                List.of(
                        Column.text(
                                "threshold_benchmark",
                                "Benchmark",
                                "benchmark id",
                                row -> row.getKey().threshold().benchmark()),
                        Column.number(
                                "threshold",
                                "Threshold",
                                "",
                                "least score, a fraction",
                                row -> Cell.of(row.getKey().threshold().score(), 3)),
                        Column.date(
                                "date",
                                "Date",
                                "day of the price as its source dates it",
                                row -> Cell.of(date(row.getValue()))),
                        Column.text(
                                "model",
                                "Model",
                                "model as the source names it",
                                row -> row.getValue().modelName()),
                        Column.number(
                                "price",
                                "Price",
                                "USD per million tokens",
                                "blended price, 3 parts input to 1 part output",
                                row -> usd(row.getValue())),
                        Column.text("dataset", "Dataset", "input table of the price", row -> DATASET),
                        Column.text(
                                "provider",
                                "Provider",
                                "organisation id",
                                row -> row.getValue().provider()),
                        Column.number(
                                "score",
                                "Score",
                                "",
                                "score on the benchmark, a fraction",
                                row -> Cell.of(row.getValue().mmlu(), 3)),
                        Column.text(
                                "date_kind",
                                "Date is",
                                "what the date means",
                                row -> row.getValue().dateKind()),
                        Column.text(
                                "flag",
                                "Flag",
                                "reason code of a suspicious row",
                                row -> row.getValue().flag().orElse("")),
                        Column.text(
                                "price_row",
                                "Row",
                                "id of the row in prices.csv",
                                row -> row.getValue().id())),
                rows);
    }

    /** Every trend with its intervals. */
    static Table trends(PriceResult result) {
        return Table.of(
                "price-trends",
                "Halving time under every choice",
                "One row per threshold, period and start rule.",
                List.of(
                        Column.text(
                                "threshold_benchmark",
                                "Benchmark",
                                "benchmark id",
                                row -> row.threshold().benchmark()),
                        Column.number(
                                "threshold",
                                "Threshold",
                                "",
                                "least score, a fraction",
                                row -> Cell.of(row.threshold().score(), 3)),
                        Column.text("until", "Until", "last day used, inclusive, or all", PriceTrend::untilId),
                        Column.text("price_kind", "Price", "kind of price", row -> "blended"),
                        Column.whole(
                                "records",
                                "Records",
                                "record prices",
                                row -> row.records().size()),
                        Column.number(
                                "endpoint_halving_months",
                                "Endpoints",
                                "months",
                                "halving time from first and last record",
                                row -> Cell.of(row.endpointHalvingMonths(), 3)),
                        Column.number(
                                "halving_months",
                                "Halving",
                                "months",
                                "halving time of the fitted line",
                                row -> Cell.of(row.halvingMonths(), 3)),
                        Column.number(
                                "low",
                                "Low",
                                "months",
                                "lower limit of the 95 % interval",
                                row -> IntervalCells.low(row.halvingInterval(0.95))),
                        Column.number(
                                "high",
                                "High",
                                "months",
                                "upper limit of the 95 % interval",
                                row -> IntervalCells.high(row.halvingInterval(0.95))),
                        Column.number(
                                "r2",
                                "R²",
                                "",
                                "share of variance explained",
                                row -> Cell.of(row.line().r2(), 2)),
                        Column.text("dataset", "Dataset", "input table of the prices", row -> DATASET),
                        Column.text(
                                "start",
                                "Start",
                                "rule for the first price",
                                row -> row.start().id()),
                        Column.whole(
                                "candidates",
                                "Candidates",
                                "prices of models that reach the threshold",
                                PriceTrend::candidates),
                        Column.whole("models", "Models", "models behind those prices", PriceTrend::models),
                        Column.number(
                                "fold", "Fold", "", "first over last record price", row -> Cell.of(row.fold(), 3)),
                        Column.number(
                                "fold_low",
                                "Fold, low",
                                "",
                                "lower limit of the 95 % interval",
                                row -> IntervalCells.low(row.foldInterval(0.95))),
                        Column.number(
                                "fold_high",
                                "Fold, high",
                                "",
                                "upper limit of the 95 % interval",
                                row -> IntervalCells.high(row.foldInterval(0.95))),
                        Column.number(
                                "slope_per_day",
                                "Slope",
                                "per day",
                                "slope of ln price per day",
                                row -> Cell.of(row.line().slope(), 3)),
                        Column.whole(
                                "replicates",
                                "Replicates",
                                "bootstrap replicates with at least three records",
                                row -> row.replicates().count()),
                        Column.text(
                                "flag",
                                "Flag",
                                "few-records where fewer than six records decide",
                                row -> row.hasFewRecords() ? "few-records" : "")),
                result.trends());
    }

    private static java.time.LocalDate date(Price price) {
        return price.from().orElseThrow();
    }

    /** A list price is exact: it is shown with all its digits. */
    static Cell usd(Price price) {
        return Cell.of(Numbers.shortest(price.blended().orElseThrow()));
    }
}
