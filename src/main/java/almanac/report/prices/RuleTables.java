package almanac.report.prices;

import almanac.data.Price;
import almanac.markup.Numbers;
import almanac.report.RowStatus;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the rules do with each kind of date, and what lowered the lowest prices. */
final class RuleTables {

    private RuleTables() {}

    private record DateRow(DateKind kind, long rows, long inTrends, long inHistory) {}

    /** Each kind of date with its rule and the rows that it lets through. */
    static Table dateKinds(PriceResult result, boolean shown) {
        return table(
                "price-date-kinds",
                "What a date means and what is done with it",
                "One row per kind of date.",
                dateColumns(),
                dateRows(result),
                shown);
    }

    private static List<DateRow> dateRows(PriceResult result) {
        Set<String> inTrends = used(result.rows());
        Set<String> inHistory = used(result.historyRows());
        return Arrays.stream(DateKind.values())
                .map(kind -> {
                    List<Price> own = result.prices().stream()
                            .filter(price -> price.dateKind().equals(kind.id()))
                            .toList();
                    return new DateRow(kind, own.size(), count(own, inTrends), count(own, inHistory));
                })
                .toList();
    }

    private static List<Column<DateRow>> dateColumns() {
        return List.of(
                Column.text(
                        "date_kind",
                        "Kind of date",
                        "id of the kind",
                        row -> row.kind().id()),
                Column.text(
                        "meaning",
                        "Meaning",
                        "what the date means",
                        row -> row.kind().meaning()),
                Column.text("rule", "In the trends", "what the trends do with it", RuleTables::rule),
                whole("rows", "Rows", "rows of prices.csv", DateRow::rows),
                whole("trend_rows", "In trends", "rows that trends take", DateRow::inTrends),
                whole("history_rows", "In the history", "rows that the history takes", DateRow::inHistory),
                Column.text("dataset", "Dataset", "input data", row -> RecordTables.DATASET));
    }

    /** The rule, and whether it is of any use today. */
    private static String rule(DateRow row) {
        boolean idle = row.inTrends() == 0 && row.kind().datesTrends();
        return row.kind().rule() + (idle ? "; no row so dated has a price and a score that trends need" : "");
    }

    /** The table for publication or, without the column that says the same in every row, for the page. */
    private static <T> Table table(
            String id, String title, String description, List<Column<T>> columns, List<T> rows, boolean shown) {
        List<Column<T>> some = columns.stream()
                .filter(column -> !shown || !List.of("dataset", "sequence").contains(column.name()))
                .toList();
        return Table.of(id, title, description, some, rows);
    }

    private static <T> Column<T> whole(
            String name, String header, String description, java.util.function.ToLongFunction<T> count) {
        return new Column<>(name, header, "", Column.Type.INTEGER, description, row -> Cell.of(count.applyAsLong(row)));
    }

    private static Set<String> used(List<RowStatus> rows) {
        return rows.stream()
                .filter(RowStatus::isUsed)
                .map(RowStatus::key)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static long count(List<Price> prices, Set<String> keys) {
        return prices.stream().filter(price -> keys.contains(price.id())).count();
    }

    /** Falls of the lowest price by what brought them. */
    static Table causes(List<FallCauses> causes, boolean shown) {
        return table(
                "price-fall-causes",
                "What brought the lowest price down",
                "A fall is a new model if its name was not listed before, else a lower price of the same model. In a"
                        + " history, falls are those of each provider’s lowest price, whatever the quality.",
                causeColumns(),
                causes,
                shown);
    }

    private static List<Column<FallCauses>> causeColumns() {
        return List.of(
                Column.text("sequence", "Sequence", "id of the threshold or history", FallCauses::sequence),
                Column.text("label", "Lowest price of", "the same in words", FallCauses::label),
                Column.whole("falls", "Falls", "falls of the lowest price", FallCauses::falls),
                Column.whole("new_model", "New model", "falls by a model new to the list", FallCauses::newModel),
                Column.whole("repricing", "Repricing", "falls by a listed model", FallCauses::repricing),
                Column.number(
                        "new_model_share",
                        "New model, share",
                        "",
                        "share of the falls",
                        row -> share(row.newModelShare())),
                Column.number(
                        "new_model_log_share",
                        "New model, share of the fall",
                        "",
                        "share of the summed fall of ln price",
                        row -> share(row.newModelLogShare())),
                Column.text("series", "Series", "collection", FallCauses::series),
                Column.text("dataset", "Dataset", "input data", row -> RecordTables.DATASET));
    }

    private static Cell share(double share) {
        return new Cell(Numbers.shortest(share), Math.round(100 * share) + "\u00a0%");
    }
}
