package almanac.chart;

import java.util.ArrayList;
import java.util.List;

/** Cuts polylines and polygons, as points in pixels, at the edges of the frame. */
final class Clip {

    record Point(double x, double y) {}

    private Clip() {}

    /** The pieces of a polyline inside the box (Liang–Barsky, one segment after the other). */
    static List<List<Point>> line(List<Point> points, Box box) {
        List<List<Point>> pieces = new ArrayList<>();
        List<Point> piece = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            Point a = points.get(i - 1);
            Point b = points.get(i);
            double[] part = {0, 1};
            boolean visible = cut(b.x() - a.x(), box.left() - a.x(), box.right() - a.x(), part)
                    && cut(b.y() - a.y(), box.top() - a.y(), box.bottom() - a.y(), part);
            if (!visible) {
                continue;
            }
            if (piece.isEmpty() || part[0] > 0) {
                piece = new ArrayList<>(List.of(between(a, b, part[0])));
                pieces.add(piece);
            }
            piece.add(between(a, b, part[1]));
        }
        return pieces;
    }

    /** Narrows the visible part of a segment to where it lies between two edges; false when nothing is left. */
    private static boolean cut(double step, double low, double high, double[] part) {
        if (step == 0) {
            return low <= 0 && high >= 0;
        }
        double first = Math.min(low / step, high / step);
        double last = Math.max(low / step, high / step);
        part[0] = Math.max(part[0], first);
        part[1] = Math.min(part[1], last);
        return part[0] <= part[1];
    }

    /** A closed polygon inside the box (Sutherland–Hodgman); empty when nothing is left. */
    static List<Point> polygon(List<Point> points, Box box) {
        List<Point> kept = keep(points, p -> p.x() - box.left());
        kept = keep(kept, p -> box.right() - p.x());
        kept = keep(kept, p -> p.y() - box.top());
        return keep(kept, p -> box.bottom() - p.y());
    }

    private interface Side {
        /** Distance to the inside of an edge, negative outside. */
        double inside(Point point);
    }

    private static List<Point> keep(List<Point> points, Side side) {
        List<Point> kept = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            Point a = points.get(Math.floorMod(i - 1, points.size()));
            Point b = points.get(i);
            double atA = side.inside(a);
            double atB = side.inside(b);
            if (atA < 0 != atB < 0) {
                kept.add(between(a, b, atA / (atA - atB)));
            }
            if (atB >= 0) {
                kept.add(b);
            }
        }
        return kept;
    }

    private static Point between(Point a, Point b, double part) {
        // exact at the ends, so that joined pieces have no hairline gap
        if (part == 0 || part == 1) {
            return part == 0 ? a : b;
        }
        return new Point(a.x() + part * (b.x() - a.x()), a.y() + part * (b.y() - a.y()));
    }
}
