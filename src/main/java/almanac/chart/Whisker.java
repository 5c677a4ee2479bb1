package almanac.chart;

import almanac.chart.Clip.Point;
import almanac.markup.Element;
import java.util.ArrayList;
import java.util.List;

/**
 * Points with an interval each, as thin lines without caps: along y when vertical, along x when horizontal. Low and high
 * are in the unit of that axis and need not hold the point.
 */
public record Whisker(Series x, Series y, Series low, Series high, boolean vertical, Ink ink) implements Mark {

    public Whisker {
        x.requireAsLongAs(y, "x and y of whiskers");
        x.requireAsLongAs(low, "x and low of whiskers");
        x.requireAsLongAs(high, "x and high of whiskers");
        for (int i = 0; i < x.size(); i++) {
            if (low.at(i) > high.at(i)) {
                throw new IllegalArgumentException("an interval is upside down: " + low.at(i) + " to " + high.at(i));
            }
        }
    }

    public static Whisker vertical(double[] x, double[] y, double[] low, double[] high, Ink ink) {
        return of(x, y, low, high, true, ink);
    }

    public static Whisker horizontal(double[] x, double[] y, double[] low, double[] high, Ink ink) {
        return of(x, y, low, high, false, ink);
    }

    private static Whisker of(double[] x, double[] y, double[] low, double[] high, boolean vertical, Ink ink) {
        return new Whisker(
                Series.of("x of whiskers", x),
                Series.of("y of whiskers", y),
                Series.of("low of whiskers", low),
                Series.of("high of whiskers", high),
                vertical,
                ink);
    }

    @Override
    public Extent extent() {
        Domain interval = low.domain().and(high.domain());
        return vertical
                ? Extent.of(x.domain(), y.domain().and(interval))
                : Extent.of(x.domain().and(interval), y.domain());
    }

    @Override
    public List<Element> draw(Plane plane) {
        List<Element> elements = new ArrayList<>();
        List<List<Point>> lines = lines(plane);
        if (!lines.isEmpty()) {
            elements.add(Svg.path(ink.interval(), Trace.path(lines)));
        }
        elements.addAll(points().draw(plane));
        return elements;
    }

    @Override
    public List<Box> obstacles(Plane plane) {
        List<Box> boxes = new ArrayList<>(Trace.samples(lines(plane)));
        boxes.addAll(points().obstacles(plane));
        return boxes;
    }

    @Override
    public int outside(Plane plane) {
        return points().outside(plane);
    }

    private Dots points() {
        return new Dots(x, y, ink, List.of(), List.of());
    }

    private List<List<Point>> lines(Plane plane) {
        List<List<Point>> lines = new ArrayList<>();
        for (int i = 0; i < x.size(); i++) {
            Point from = vertical
                    ? new Point(plane.px(x.at(i)), plane.py(low.at(i)))
                    : new Point(plane.px(low.at(i)), plane.py(y.at(i)));
            Point to = vertical
                    ? new Point(plane.px(x.at(i)), plane.py(high.at(i)))
                    : new Point(plane.px(high.at(i)), plane.py(y.at(i)));
            lines.addAll(Clip.line(List.of(from, to), plane.frame()));
        }
        return lines;
    }
}
