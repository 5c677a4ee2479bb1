package almanac.page;

import almanac.chart.Key;
import almanac.chart.Panels;
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
 * @param wide drawing of the figure's file
 * @param onPage what its page shows
 * @param caption source, n, exclusions and how intervals were made
 * @param dataset published table that holds the plotted numbers
 */
public record Figure(
        String id,
        String title,
        String subtitle,
        Key key,
        Element wide,
        List<Element> onPage,
        Html caption,
        String dataset) {

    /** A chart drawn twice, for wide screens and paper and for phones; the stylesheet shows one of both. */
    public Figure(
            String id,
            String title,
            String subtitle,
            Key key,
            Element wide,
            Element narrow,
            Html caption,
            String dataset) {
        this(id, title, subtitle, key, wide, List.of(wide, narrow), caption, dataset);
    }

    /** Small multiples, the same on all screens. */
    public static Figure ofPanels(
            String id, String title, String subtitle, Key key, Panels panels, Html caption, String dataset) {
        return new Figure(id, title, subtitle, key, panels.sheet(title), List.of(panels.grid()), caption, dataset);
    }

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
        return figure.addAll(onPage)
                .add(Element.of("figcaption").add(Element.of("p").raw(caption)).add(links))
                .html();
    }
}
