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
import java.util.OptionalDouble;

/** The tables that the page of the api-prices report shows. */
final class PriceViews {

    private PriceViews() {}

    /** The record prices of one trend, newest first, for the page. */
    static Table records(PriceTrend trend, Map<String, String> providers) {
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
                        Column.date(
                                "from",
                                "Date",
                                "day of the price",
                                price -> Cell.of(price.from().orElseThrow())),
                        Column.number(
                                "price",
                                "Price",
                                "USD per million tokens",
                                "blended price",
                                price -> PriceTables.usd(price)),
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
                                price -> price.flag().map(PriceViews::flagWords).orElse(""))),
                newestFirst,
                price -> "row-" + price.id());
    }

    /** The halving times of all thresholds, for the page. */
    static Table thresholds(PriceResult result) {
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
                                        .map(PriceViews::range)
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

    private static String dateWords(String dateKind) {
        return dateKind.replace('-', ' ');
    }

    private static String flagWords(String flag) {
        return flag.replace('-', ' ');
    }
}
