package almanac.chart;

import almanac.chart.Clip.Point;
import almanac.chart.LabelWish.Spot;
import almanac.markup.Element;
import java.util.ArrayList;
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
    public List<LabelWish> wishes(Plane plane) {
        List<List<Point>> pieces = pieces(plane);
        if (label.isEmpty() || pieces.isEmpty()) {
            return List.of();
        }
        List<Point> piece = pieces.get(pieces.size() - 1);
        Point end = piece.get(piece.size() - 1);
        List<Spot> spots = new ArrayList<>();
        // mostly downwards: the chart places end labels from top to bottom, so they keep the order of the lines
        for (int shift : new int[] {0, 5, 10, 15, 20, 26, 32, -6, -12}) {
            spots.add(new Spot(end.x() + 6, end.y() + 4 + shift, Svg.Anchor.START));
        }
        spots.add(new Spot(end.x() - 4, end.y() - 8, Svg.Anchor.END));
        spots.add(new Spot(end.x() - 4, end.y() + 18, Svg.Anchor.END));
        return List.of(new LabelWish(label, ink.label(), ink.boldLabel(), ink.labelRank(), spots, List.of()));
    }

    @Override
    public List<Box> obstacles(Plane plane) {
        return Trace.samples(pieces(plane));
    }

    private List<List<Point>> pieces(Plane plane) {
        return Clip.line(Trace.points(plane, x, y), plane.frame());
    }
}
