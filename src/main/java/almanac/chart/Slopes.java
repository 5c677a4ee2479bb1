package almanac.chart;

import almanac.chart.Clip.Point;
import almanac.markup.Element;
import java.util.ArrayList;
import java.util.List;

/**
 * Straight lines from the first to the second category of the x axis, all in one path: one line per item, from its
 * value in {@code from} to its value in {@code to}. The labels, an empty list or one text per line, empty for none, stand
 * at the right ends.
 */
public record Slopes(Series from, Series to, Ink ink, List<String> labels) implements Mark {

    public Slopes {
        from.requireAsLongAs(to, "from and to of slopes");
        labels = List.copyOf(labels);
        if (!labels.isEmpty() && labels.size() != from.size()) {
            throw new IllegalArgumentException(labels.size() + " labels for " + from.size() + " slopes");
        }
    }

    public static Slopes of(double[] from, double[] to, Ink ink) {
        return new Slopes(Series.of("from of slopes", from), Series.of("to of slopes", to), ink, List.of());
    }

    public Slopes labelled(List<String> texts) {
        return new Slopes(from, to, ink, texts);
    }

    @Override
    public Extent extent() {
        return Extent.of(new Domain(0, 1), from.domain().and(to.domain()));
    }

    @Override
    public List<Element> draw(Plane plane) {
        List<List<Point>> pieces = new ArrayList<>();
        for (int i = 0; i < from.size(); i++) {
            pieces.addAll(pieces(plane, i));
        }
        return pieces.isEmpty() ? List.of() : List.of(Svg.path(ink.line(), Trace.path(pieces)));
    }

    @Override
    public List<String> endTexts() {
        return labels.stream().filter(label -> !label.isEmpty()).toList();
    }

    @Override
    public List<EndLabel> endLabels(Plane plane) {
        List<EndLabel> ends = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            EndLabel.of(labels.get(i), ink, pieces(plane, i)).ifPresent(ends::add);
        }
        return ends;
    }

    /** The points that a fixed domain leaves outside, one per end. */
    @Override
    public int outside(Plane plane) {
        int outside = 0;
        for (int i = 0; i < from.size(); i++) {
            outside += plane.shows(0, from.at(i)) ? 0 : 1;
            outside += plane.shows(1, to.at(i)) ? 0 : 1;
        }
        return outside;
    }

    private List<List<Point>> pieces(Plane plane, int i) {
        Point start = new Point(plane.px(0), plane.py(from.at(i)));
        Point end = new Point(plane.px(1), plane.py(to.at(i)));
        return Clip.line(List.of(start, end), plane.frame());
    }
}
