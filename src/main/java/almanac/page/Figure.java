package almanac.page;

import almanac.chart.Key;
import almanac.markup.Element;
import almanac.markup.Html;
import java.util.List;

/**
 * A chart with the words that make it stand alone.
 *
 * @param id name by which the text places it
 * @param title the finding
 * @param subtitle what is plotted
 * @param key the legend; empty if the labels suffice
 * @param wide drawing for wide screens and paper
 * @param narrow drawing for phones
 * @param caption source, n, exclusions and how intervals were made
 * @param dataset published table that holds the plotted numbers
 */
public record Figure(
        String id, String title, String subtitle, Key key, Element wide, Element narrow, Html caption, String dataset) {

    /** Anchor of the figure on its page. */
    public String anchor() {
        return "fig-" + id;
    }

    /** The figure as HTML; {@code data} is the way from the page to the edition's data folder. */
    public Html html(String data) {
        Element figure = Element.of("figure")
                .with("id", anchor())
                .with("class", "wide")
                .add(Element.of("p").with("class", "fig-title").text(title))
                .add(Element.of("p").with("class", "fig-sub").text(subtitle));
        if (!key.entries().isEmpty()) {
            figure = figure.add(key.list());
        }
        Element links = Download.links(
                List.of(
                        Download.of(data, dataset, "csv"),
                        Download.of(data, dataset, "json"),
                        new Download(data + "charts/" + id + ".svg", "Chart (SVG)")),
                "#" + anchor(),
                "Link to this figure: " + title);
        return figure.add(wide, narrow)
                .add(Element.of("figcaption").add(Element.of("p").raw(caption)).add(links))
                .html();
    }
}
