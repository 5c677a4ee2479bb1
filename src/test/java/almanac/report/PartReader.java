package almanac.report;

import almanac.page.Figure;
import almanac.table.Cell;
import almanac.table.Table;
import java.util.List;
import java.util.function.Function;

/**
 * Finds by name what a page shows and publishes; where nothing has the name, the error lists the names there are.
 *
 * @param part the page
 */
public record PartReader(Part part) {

    public Estimate estimate(String id) {
        return named("estimate", id, part.estimates(), Estimate::id);
    }

    /** A table that is published as a file. */
    public Table published(String id) {
        return named("published table", id, part.published(), Table::id);
    }

    /** A table that the text of the page places. */
    public Table view(String id) {
        return named("view", id, part.views(), Table::id);
    }

    public Figure figure(String id) {
        return named("figure", id, part.figures(), Figure::id);
    }

    /** The published texts of one column, from the first row to the last. */
    public static List<String> column(Table table, String name) {
        Table.Head head = named("column of " + table.id(), name, table.columns(), Table.Head::name);
        int place = table.columns().indexOf(head);
        return table.rows().stream().map(row -> row.get(place).published()).toList();
    }

    /** The published texts of the first row that starts with these. */
    public static List<String> row(Table table, String... first) {
        List<String> wanted = List.of(first);
        List<List<String>> rows = table.rows().stream()
                .map(cells -> cells.stream().map(Cell::published).toList())
                .toList();
        return rows.stream()
                .filter(cells -> cells.subList(0, wanted.size()).equals(wanted))
                .findFirst()
                .orElseThrow(() -> missing(
                        "row of " + table.id(),
                        wanted,
                        rows.stream()
                                .map(cells -> cells.subList(0, wanted.size()))
                                .toList()));
    }

    private static <T> T named(String kind, String name, List<T> candidates, Function<T, String> naming) {
        return candidates.stream()
                .filter(candidate -> naming.apply(candidate).equals(name))
                .findFirst()
                .orElseThrow(() ->
                        missing(kind, name, candidates.stream().map(naming).toList()));
    }

    private static AssertionError missing(String kind, Object wanted, List<?> names) {
        return new AssertionError("no " + kind + " " + wanted + " among " + names);
    }
}
