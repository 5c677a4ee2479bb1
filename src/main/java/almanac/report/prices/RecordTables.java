package almanac.report.prices;

import almanac.data.Price;
import almanac.markup.Numbers;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The record prices, published for every threshold and shown for one. */
final class RecordTables {

    static final String DATASET = "site-data";

    private RecordTables() {}

    private record Entry(PriceTrend trend, Price price) {

        Threshold threshold() {
            return trend.threshold();
        }
    }

    /** The record prices of every threshold, started by its usual rule, on all data. */
    static Table published(PriceResult result) {
        List<Entry> rows = new ArrayList<>();
        for (PriceTrend trend : result.trends().usual(Optional.empty())) {
            trend.records().forEach(price -> rows.add(new Entry(trend, price)));
        }
        List<Column<Entry>> columns = new ArrayList<>(ThresholdColumns.of(Entry::threshold));
        columns.addAll(columns());
        return Table.of(
                "price-records", "Record prices at each quality", "One row per threshold and record.", columns, rows);
    }

    private static List<Column<Entry>> columns() {
        return List.of(
                Column.date(
                        "date",
                        "Date",
                        "day of the price as its source dates it",
                        row -> Cell.of(row.price().from().orElseThrow())),
                Column.text(
                        "model",
                        "Model",
                        "model as the source names it",
                        row -> row.price().modelName()),
                Column.number(
                        "price",
                        "Price",
                        "USD per million tokens",
                        "blended price, 3 parts input to 1 part output",
                        row -> usd(row.trend().usd(row.price()))),
                Column.text("dataset", "Dataset", "input data of the price", row -> DATASET),
                Column.text(
                        "provider",
                        "Provider",
                        "organisation id",
                        row -> row.price().provider()),
                Column.number(
                        "score",
                        "Score",
                        "",
                        "score on the benchmark, a fraction",
                        row -> Cell.of(row.threshold().quality().of(row.price()), 3)),
                Column.text(
                        "date_kind",
                        "Date is",
                        "what the date means",
                        row -> row.price().dateKind()),
                Column.text(
                        "flag",
                        "Flag",
                        "reason code of a suspicious row",
                        row -> row.price().flag().orElse("")),
                Column.text(
                        "price_row",
                        "Row",
                        "id of the row in prices.csv",
                        row -> row.price().id()),
                Column.text(
                        "series",
                        "Series",
                        "collection of the price",
                        row -> row.price().series()),
                Column.text(
                        "threshold_id",
                        "Threshold id",
                        "benchmark and points of 100",
                        row -> row.threshold().id()));
    }

    /** The record prices of one trend, newest first, for the page. */
    static Table newestFirst(PriceTrend trend, PriceResult result) {
        List<Price> newestFirst = new ArrayList<>();
        trend.records().forEach(price -> newestFirst.add(0, price));
        Quality quality = trend.threshold().quality();
        return Table.of(
                "price-record-models",
                "The record prices, newest first",
                "Each was the lowest price of a model scoring at least "
                        + trend.threshold().points() + " on " + quality.label() + ".",
                List.of(
                        Column.text("name", "Model", "model", Price::modelName),
                        Column.text("provider", "Provider", "organisation", result::provider),
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
                                price -> usd(trend.usd(price))),
                        Column.number(
                                "score",
                                quality.label(),
                                "of 100",
                                "score",
                                price -> Cell.of(100 * quality.of(price).orElseThrow(), 3)),
                        Column.text(
                                "date_kind",
                                "The date is the",
                                "what the date means",
                                price -> price.dateKind().replace('-', ' ')),
                        Column.text(
                                "flag",
                                "Note",
                                "reason code",
                                price -> price.flag()
                                        .map(flag -> flag.replace('-', ' '))
                                        .orElse(""))),
                newestFirst,
                price -> "row-" + price.id());
    }

    /** A list price is exact: it is shown with all its digits. */
    static Cell usd(double price) {
        return Cell.of(Numbers.shortest(price));
    }
}
