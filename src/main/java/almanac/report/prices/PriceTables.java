package almanac.report.prices;

import almanac.data.Price;
import almanac.markup.Numbers;
import almanac.stats.Interval;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** The tables of the api-prices report: those it publishes and those its page shows. */
final class PriceTables {

    private static final String DATASET = "epoch-dated";

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
                        Column.text("dataset", "Dataset", "collection the price belongs to", row -> DATASET),
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
                                row -> limit(row.halvingInterval(0.95).map(Interval::low))),
                        Column.number(
                                "high",
                                "High",
                                "months",
                                "upper limit of the 95 % interval",
                                row -> limit(row.halvingInterval(0.95).map(Interval::high))),
                        Column.number(
                                "r2",
                                "R²",
                                "",
                                "share of variance explained",
                                row -> Cell.of(row.line().r2(), 2)),
                        Column.text("dataset", "Dataset", "collection the prices belong to", row -> DATASET),
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
                                row -> limit(row.foldInterval(0.95).map(Interval::low))),
                        Column.number(
                                "fold_high",
                                "Fold, high",
                                "",
                                "upper limit of the 95 % interval",
                                row -> limit(row.foldInterval(0.95).map(Interval::high))),
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
                                row -> row.replicates().length),
                        Column.text(
                                "flag",
                                "Flag",
                                "few-records where fewer than six records decide",
                                row -> row.hasFewRecords() ? "few-records" : "")),
                result.trends());
    }

    private static Cell limit(Optional<Double> value) {
        return value.map(number -> Cell.of(number, 3)).orElse(Cell.EMPTY);
    }

    /** The record prices of one trend, newest first, for the page. */
    static Table shownRecords(PriceTrend trend, Map<String, String> providers) {
        List<Price> newestFirst = new ArrayList<>();
        trend.records().forEach(price -> newestFirst.add(0, price));
        return Table.of(
                "price-record-models",
                "The record prices, newest first",
                "Each was the lowest price of a model scoring at least "
                        + trend.threshold().points() + " on MMLU.",
                List.of(
                        Column.text("name", "Model", "model", Price::modelName),
                        Column.text(
                                "provider",
                                "Provider",
                                "organisation",
                                price -> providers.getOrDefault(price.provider(), "")),
                        Column.date("from", "Date", "day of the price", price -> Cell.of(date(price))),
                        Column.number("price", "Price", "USD per million tokens", "blended price", price -> usd(price)),
                        Column.number(
                                "score",
                                "MMLU",
                                "of 100",
                                "score",
                                price -> Cell.of(
                                        OptionalDouble.of(100 * price.mmlu().orElseThrow()), 3)),
                        Column.text(
                                "date_kind",
                                "The date is the",
                                "what the date means",
                                price -> dateWords(price.dateKind())),
                        Column.text(
                                "flag",
                                "Note",
                                "reason code",
                                price ->
                                        price.flag().map(PriceTables::flagWords).orElse(""))),
                newestFirst,
                price -> "row-" + price.id());
    }

    /** The halving times of all thresholds, for the page. */
    static Table shownTrends(PriceResult result) {
        List<PriceTrend> usual = result.trends().stream()
                .filter(trend -> trend.start() == PriceAnalysis.usualStart(trend.threshold()))
                .toList();
        return Table.of(
                "price-thresholds",
                "Halving time by quality and period",
                "Fitted line and endpoints; the interval is that of the fitted line.",
                List.of(
                        Column.text(
                                "threshold",
                                "Quality",
                                "threshold",
                                row -> "MMLU ≥ " + row.threshold().points() + " ("
                                        + row.threshold().anchor() + ")"),
                        Column.text(
                                "until",
                                "Until",
                                "period",
                                row -> row.until().isPresent() ? row.untilId() : "all data"),
                        Column.whole(
                                "records",
                                "Records",
                                "record prices",
                                row -> row.records().size()),
                        Column.number(
                                "halving_months",
                                "Fitted line",
                                "months",
                                "halving time",
                                row -> Cell.of(row.halvingMonths(), 2)),
                        Column.text(
                                "interval",
                                "95 % interval",
                                "interval",
                                row -> row.halvingInterval(0.95)
                                        .map(PriceTables::range)
                                        .orElse("none")),
                        Column.number(
                                "endpoint_halving_months",
                                "Endpoints",
                                "months",
                                "halving time",
                                row -> Cell.of(row.endpointHalvingMonths(), 2)),
                        Column.text("flag", "Note", "flag", row -> row.hasFewRecords() ? "few records" : "")),
                usual);
    }

    private static String range(Interval interval) {
        return Numbers.significant(interval.low(), 2) + "–" + Numbers.significant(interval.high(), 2);
    }

    private static java.time.LocalDate date(Price price) {
        return price.from().orElseThrow();
    }

    /** A list price is exact: it is shown with all its digits. */
    private static Cell usd(Price price) {
        return Cell.of(Numbers.shortest(price.blended().orElseThrow()));
    }

    private static String dateWords(String dateKind) {
        return dateKind.replace('-', ' ');
    }

    private static String flagWords(String flag) {
        return flag.replace('-', ' ');
    }
}
