package almanac.chart;

import almanac.chart.Clip.Point;
import almanac.markup.Element;
import java.util.List;

/**
 * A polyline through at least two points in the given order, cut at the frame. Dashed and lighter when it continues
 * beyond the data. The label, empty for none, stands at the line's end.
 */
public record Line(Series x, Series y, Ink ink, boolean beyondData, String label) implements Mark {

    public Line {
        x.requireAsLongAs(y, "x and y of a line");
        if (x.size() < 2) {
            throw new IllegalArgumentException("a line needs at least two points");
        }
    }

    public static Line of(double[] x, double[] y, Ink ink) {
        return new Line(Series.of("x of a line", x), Series.of("y of a line", y), ink, false, "");
    }

    public Line extrapolated() {
        return new Line(x, y, ink, true, label);
    }

    public Line labelled(String text) {
        return new Line(x, y, ink, beyondData, text);
    }

    @Override
    public Extent extent() {
        return Extent.of(x.domain(), y.domain());
    }

    @Override
    public List<Element> draw(Plane plane) {
        List<List<Point>> pieces = pieces(plane);
        String cssClass = beyondData ? ink.beyond() : ink.line();
        return pieces.isEmpty() ? List.of() : List.of(Svg.path(cssClass, Trace.path(pieces)));
    }

    @Override
    public List<String> endTexts() {
        return label.isEmpty() ? List.of() : List.of(label);
    }

    @Override
    public List<EndLabel> endLabels(Plane plane) {
        return EndLabel.of(label, ink, pieces(plane)).stream().toList();
    }

    @Override
    public List<Box> obstacles(Plane plane) {
        return Trace.samples(pieces(plane));
    }

    private List<List<Point>> pieces(Plane plane) {
        return Clip.line(Trace.points(plane, x, y), plane.frame());
    }
}
