package almanac.chart;

import almanac.chart.Clip.Point;
import almanac.markup.Element;
import java.util.ArrayList;
import java.util.List;

/**
 * A staircase: each value holds from its x until the next x, as a record stands until it is broken. The x must not
 * fall. {@code until} lets the last value hold to a later x, such as the end of the data. The label, empty for none,
 * stands at the staircase's end.
 */
public record Step(Series x, Series y, Ink ink, String label) implements Mark {

    public Step {
        x.requireAsLongAs(y, "x and y of a staircase");
        for (int i = 1; i < x.size(); i++) {
            if (x.at(i) < x.at(i - 1)) {
                throw new IllegalArgumentException("x of a staircase falls from " + x.at(i - 1) + " to " + x.at(i));
            }
        }
    }

    public static Step of(double[] x, double[] y, Ink ink) {
        return new Step(Series.of("x of a staircase", x), Series.of("y of a staircase", y), ink, "");
    }

    public Step labelled(String text) {
        return new Step(x, y, ink, text);
    }

    public Step until(double lastX) {
        double[] longerX = new double[x.size() + 1];
        double[] longerY = new double[x.size() + 1];
        for (int i = 0; i < x.size(); i++) {
            longerX[i] = x.at(i);
            longerY[i] = y.at(i);
        }
        longerX[x.size()] = lastX;
        longerY[x.size()] = y.at(x.size() - 1);
        return of(longerX, longerY, ink).labelled(label);
    }

    @Override
    public Extent extent() {
        return Extent.of(x.domain(), y.domain());
    }

    @Override
    public List<Element> draw(Plane plane) {
        List<List<Point>> pieces = pieces(plane);
        return pieces.isEmpty() ? List.of() : List.of(Svg.path(ink.line(), Trace.path(pieces)));
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
        return Clip.line(corners(Trace.points(plane, x, y)), plane.frame());
    }

    /** The points with a corner before each rise or fall. */
    static List<Point> corners(List<Point> points) {
        List<Point> corners = new ArrayList<>(points.subList(0, 1));
        for (int i = 1; i < points.size(); i++) {
            Point last = points.get(i - 1);
            Point next = points.get(i);
            if (next.x() != last.x() && next.y() != last.y()) {
                corners.add(new Point(next.x(), last.y()));
            }
            corners.add(next);
        }
        return corners;
    }
}
