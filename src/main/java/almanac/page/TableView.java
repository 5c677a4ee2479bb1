package almanac.page;

import almanac.markup.Element;
import almanac.markup.Html;
import almanac.table.Table;

/** A table on a page, with the published files that hold all of its rows. */
public record TableView(Table table, String dataset) {

    /** The table as HTML; {@code data} is the way from the page to the edition's data folder. */
    public Html html(String data) {
        Element links = Download.links(
                Download.all(data, dataset), "#table-" + table.id(), "Link to this table: " + table.title());
        return Element.of("div")
                .with("id", "table-" + table.id())
                .with("class", "wide tableview")
                .raw(table.html())
                .add(links)
                .html();
    }
}
