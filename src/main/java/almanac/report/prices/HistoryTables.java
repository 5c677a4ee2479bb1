package almanac.report.prices;

import almanac.data.Price;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Every listed price and every change of a model's price. */
final class HistoryTables {

    private HistoryTables() {}

    /** Every dated price of a text model, by provider, model, series and day. */
    static Table published(PriceResult result) {
        List<Price> sorted = result.listed().stream()
                .sorted(Comparator.comparing(Price::provider)
                        .thenComparing(Price::modelName)
                        .thenComparing(Price::series)
                        .thenComparing(price -> price.from().orElseThrow())
                        .thenComparing(Price::id))
                .toList();
        return Table.of(
                "price-history",
                "Price history",
                "One row per listed price. Prices in USD per million tokens; another series may list the same price"
                        + " again.",
                List.of(
                        Column.text("provider", "Provider", "organisation id", Price::provider),
                        Column.text("model", "Model", "model as the source names it", Price::modelName),
                        Column.date(
                                "from",
                                "From",
                                "first day of the price, inclusive, in the sense of date_kind",
                                price -> day(price.from())),
                        Column.date(
                                "to",
                                "To",
                                "first day on which the price no longer holds; empty where unknown",
                                price -> day(price.to())),
                        Column.number(
                                "input",
                                "Input",
                                "USD per million tokens",
                                "price of prompt tokens",
                                price -> usd(price.input())),
                        Column.number(
                                "output",
                                "Output",
                                "USD per million tokens",
                                "price of generated tokens",
                                price -> usd(price.output())),
                        Column.number(
                                "blended",
                                "Blended",
                                "USD per million tokens",
                                "three parts input to one part output",
                                price -> usd(price.blended())),
                        Column.text("date_kind", "Date is", "what the date means", Price::dateKind),
                        Column.text("series", "Series", "collection of the price", Price::series),
                        Column.text("source", "Source", "source id", Price::source),
                        Column.text("row", "Row", "id of the row in prices.csv", Price::id),
                        Column.text("dataset", "Dataset", "input data of the price", price -> RecordTables.DATASET),
                        Column.text(
                                "flag",
                                "Flag",
                                "reason code of a suspicious row",
                                price -> price.flag().orElse("")),
                        Column.number(
                                "single",
                                "Single",
                                "USD per million tokens",
                                "the only price that the source states, for tokens it does not name",
                                price -> usd(price.single()))),
                sorted);
    }

    /** Every change of a model's blended price within one series. */
    static Table changes(List<PriceChange> changes) {
        return Table.of(
                "price-changes",
                "Changes of a model’s price",
                "One row per change of the blended price of one model name at one provider in one series.",
                List.of(
                        Column.text(
                                "provider",
                                "Provider",
                                "organisation id",
                                row -> row.after().provider()),
                        Column.text(
                                "model",
                                "Model",
                                "model as the source names it",
                                row -> row.after().modelName()),
                        Column.date(
                                "date",
                                "Date",
                                "first day of the later price",
                                row -> day(row.after().from())),
                        Column.number(
                                "before",
                                "Before",
                                "USD per million tokens",
                                "earlier blended price",
                                row -> usd(row.before().blended())),
                        Column.number(
                                "after",
                                "After",
                                "USD per million tokens",
                                "later blended price",
                                row -> usd(row.after().blended())),
                        Column.number("ratio", "Ratio", "", "later over earlier price", row -> Cell.of(row.ratio(), 2)),
                        Column.text("direction", "Direction", "drop or rise", row -> row.isDrop() ? "drop" : "rise"),
                        Column.text(
                                "series",
                                "Series",
                                "collection of both prices",
                                row -> row.after().series()),
                        Column.text("doubt", "Doubt", "reason code to doubt the change", PriceChange::doubt),
                        Column.text(
                                "row",
                                "Row",
                                "id of the later row in prices.csv",
                                row -> row.after().id()),
                        Column.text("dataset", "Dataset", "input data", row -> RecordTables.DATASET)),
                changes);
    }

    /** The drops, deepest first, for the page. */
    static Table drops(PriceResult result, List<PriceChange> changes) {
        List<PriceChange> drops =
                new ArrayList<>(changes.stream().filter(PriceChange::isDrop).toList());
        drops.sort(Comparator.comparingDouble(PriceChange::ratio));
        return Table.of(
                "price-drops",
                "Price drops of a model, deepest first",
                "Blended price of one model name at one provider in one series.",
                List.of(
                        Column.text(
                                "model", "Model", "model", row -> row.after().modelName()),
                        Column.text("provider", "Provider", "organisation", row -> result.provider(row.after())),
                        Column.date(
                                "date",
                                "Date",
                                "first day of the later price",
                                row -> day(row.after().from())),
                        Column.number(
                                "before",
                                "Before",
                                "USD per million tokens",
                                "earlier price",
                                row -> usd(row.before().blended())),
                        Column.number(
                                "after",
                                "After",
                                "USD per million tokens",
                                "later price",
                                row -> usd(row.after().blended())),
                        Column.number(
                                "cut",
                                "Cut",
                                "%",
                                "share of the earlier price that the seller took off",
                                row -> Cell.of(100 * (1 - row.ratio()), 2)),
                        Column.text(
                                "series",
                                "Collection",
                                "series",
                                row -> FallCauses.HISTORIES.getOrDefault(
                                        row.after().series(),
                                        row.after().series().replace('-', ' '))),
                        Column.text(
                                "doubt", "Doubt", "doubt", row -> row.doubt().replace('-', ' '))),
                drops);
    }

    private static Cell day(Optional<LocalDate> day) {
        return day.map(Cell::of).orElse(Cell.EMPTY);
    }

    private static Cell usd(OptionalDouble price) {
        return price.isPresent() ? RecordTables.usd(price.getAsDouble()) : Cell.EMPTY;
    }
}
