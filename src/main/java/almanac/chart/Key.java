package almanac.chart;

import almanac.markup.Element;
import java.util.ArrayList;
import java.util.List;

/** The legend of a chart: a small sample of each mark with its text, in the order of adding. */
public record Key(List<Entry> entries) {

    /** A sample drawing, hidden from assistive technology, and what it stands for. */
    public record Entry(Element sample, String text) {}

    private static final int WIDTH = 22;
    private static final int HEIGHT = 14;

    public Key {
        entries = List.copyOf(entries);
    }

    public static Key empty() {
        return new Key(List.of());
    }

    public Key points(Ink ink, String text) {
        PathData path = new PathData();
        ink.shape().trace(path, WIDTH / 2.0, HEIGHT / 2.0, ink.radius());
        return with(Svg.path(ink.points(), path), text);
    }

    public Key line(Ink ink, String text) {
        return with(Svg.path(ink.line(), "M0 7h22"), text);
    }

    /** The dashed continuation of a line beyond the data. */
    public Key beyond(Ink ink, String text) {
        return with(Svg.path(ink.beyond(), "M0 7h22"), text);
    }

    /** A point with its interval. */
    public Key interval(Ink ink, String text) {
        PathData path = new PathData();
        ink.shape().trace(path, WIDTH / 2.0, HEIGHT / 2.0, ink.radius());
        return with(text, Svg.path(ink.interval(), "M11 0v14"), Svg.path(ink.points(), path));
    }

    /** The nested bands of 95, 80 and 50 percent. */
    public Key bands(String text) {
        return with(
                text,
                Svg.path("band band-95", "M0 0h22v14h-22z"),
                Svg.path("band band-80", "M0 2h22v10h-22z"),
                Svg.path("band band-50", "M0 4.5h22v5h-22z"));
    }

    /** A band of one level: 50, 80 or 95 percent. */
    public Key band(int levelPercent, String text) {
        return with(Svg.path("band band-" + levelPercent, "M0 0h22v14h-22z"), text);
    }

    /** The list for the page. */
    public Element list() {
        List<Element> items = entries.stream()
                .map(entry -> Element.of("li").add(entry.sample()).text(entry.text()))
                .toList();
        return Element.of("ul").with("class", "key").addAll(items);
    }

    private Key with(Element mark, String text) {
        return with(text, mark);
    }

    private Key with(String text, Element... marks) {
        Element sample = Element.of("svg")
                .with("class", "chart")
                .with("viewBox", "0 0 " + WIDTH + " " + HEIGHT)
                .with("aria-hidden", "true")
                .add(marks);
        List<Entry> more = new ArrayList<>(entries);
        more.add(new Entry(sample, text));
        return new Key(more);
    }
}
