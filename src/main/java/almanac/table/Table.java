package almanac.table;

import almanac.markup.Element;
import almanac.markup.Html;
import almanac.markup.Numbers;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A result as rows and columns; the same object gives the published CSV and the table on a page.
 *
 * @param id name of the published files
 * @param title caption
 * @param description what a row is
 * @param rows one list of cells per row, as long as the columns
 * @param rowIds one anchor per row, empty strings where a row has none
 */
public record Table(
        String id, String title, String description, List<Head> columns, List<List<Cell>> rows, List<String> rowIds) {

    /** The id of the ledger of all rows. */
    public static final String ROW_LEDGER = "rows";

    /** How the ids of the lists of rows that a report left out end. */
    private static final String LEFT_OUT = "-excluded";

    /** Tables with more rows scroll in a box of their own. */
    private static final int TALL = 30;

    /** Tables with more columns keep their width on narrow screens and scroll sideways. */
    private static final int NARROW = 3;

    /** A date or two numbers joined by a dash: a break would tear them apart. */
    private static final Pattern UNBREAKABLE = Pattern.compile("[−\\d.,]+–[−\\d.,]+|\\d{4}-\\d{2}-\\d{2}");

    /** A column without the way it was filled. */
    public record Head(String name, String header, String unit, Column.Type type, String description) {}

    /** Fills a table from plain rows. */
    public static <T> Table of(String id, String title, String description, List<Column<T>> columns, List<T> rows) {
        return of(id, title, description, columns, rows, row -> "");
    }

    /** Fills a table whose rows can be linked to. */
    public static <T> Table of(
            String id,
            String title,
            String description,
            List<Column<T>> columns,
            List<T> rows,
            Function<T, String> rowId) {
        List<Head> heads = columns.stream()
                .map(column ->
                        new Head(column.name(), column.header(), column.unit(), column.type(), column.description()))
                .toList();
        List<List<Cell>> cells = rows.stream()
                .map(row ->
                        columns.stream().map(column -> column.cell().apply(row)).toList())
                .toList();
        return new Table(
                id, title, description, heads, cells, rows.stream().map(rowId).toList());
    }

    /**
     * Whether a published table has no JSON: lists of rows in and out are ledgers and no results, and would be the
     * edition's largest files.
     */
    public static boolean isCsvOnly(String id) {
        return id.equals(ROW_LEDGER) || id.endsWith(LEFT_OUT);
    }

    /** UTF-8 text with LF, a header line, empty cells where nothing is known (RFC 4180). */
    public String csv() {
        String header = columns.stream().map(Head::name).collect(Collectors.joining(","));
        return rows.stream()
                .map(row -> row.stream().map(cell -> quoted(cell.published())).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", header + "\n", rows.isEmpty() ? "" : "\n"));
    }

    /** The table as HTML in a labelled box that scrolls sideways when it must. */
    public Html html() {
        Element table = Element.of("table")
                .with("class", columns.size() > NARROW ? "roomy" : "slim")
                .add(caption())
                .add(head());
        Element body = Element.of("tbody");
        for (int i = 0; i < rows.size(); i++) {
            body = body.add(row(rows.get(i), rowIds.get(i)));
        }
        return Element.of("div")
                .with("class", rows.size() > TALL ? "scroll wide tall" : "scroll wide")
                .with("role", "region")
                .with("aria-label", title + ", scrolls sideways")
                .with("tabindex", "0")
                .add(table.add(body))
                .html();
    }

    private Element caption() {
        String count = rows.size() == 1 ? "1 row" : Numbers.grouped(rows.size()) + " rows";
        return Element.of("caption").text(title + " ").add(Element.of("span").text(description + " " + count + "."));
    }

    private Element head() {
        Element row = Element.of("tr");
        for (Head column : columns) {
            Element cell = Element.of("th").with("scope", "col");
            cell = column.type().isNumeric() ? cell.with("class", "n") : cell;
            cell = cell.text(column.header());
            row = row.add(
                    column.unit().isEmpty()
                            ? cell
                            : cell.add(Element.of("span").with("class", "unit").text(column.unit())));
        }
        return Element.of("thead").add(row);
    }

    private Element row(List<Cell> cells, String id) {
        Element row = id.isEmpty() ? Element.of("tr") : Element.of("tr").with("id", id);
        for (int i = 0; i < cells.size(); i++) {
            Element cell = i == 0 ? Element.of("th").with("scope", "row") : Element.of("td");
            if (columns.get(i).type().isNumeric()) {
                cell = cell.with("class", "n");
            } else if (columns.get(i).type() == Column.Type.DATE
                    || UNBREAKABLE.matcher(cells.get(i).shown()).matches()) {
                cell = cell.with("class", "nowrap");
            }
            row = row.add(cell.text(cells.get(i).shown()));
        }
        return row;
    }

    private static String quoted(String text) {
        return text.matches("(?s).*[\",\n\r].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
