package almanac.page;

import almanac.markup.Element;
import almanac.table.Table;
import java.util.List;
import java.util.Locale;

/** A file that a reader can take along, with words that name its type. */
public record Download(String href, String words) {

    /** A published table in every format that it has. */
    static List<Download> all(String data, String table) {
        Download csv = of(data, table, "csv");
        return Table.isCsvOnly(table) ? List.of(csv) : List.of(csv, of(data, table, "json"));
    }

    /** A published table in one format. */
    static Download of(String data, String table, String format) {
        return new Download(data + table + "." + format, "Data (" + format.toUpperCase(Locale.ROOT) + ")");
    }

    /** A line of links, the last one the permanent link of the thing itself. */
    static Element links(List<Download> downloads, String anchor, String label) {
        Element line = Element.of("p").with("class", "links");
        for (Download download : downloads) {
            line = line.add(Element.of("a").with("href", download.href()).text(download.words()));
        }
        return line.add(
                Element.of("a").with("href", anchor).with("aria-label", label).text("Permanent link"));
    }
}
