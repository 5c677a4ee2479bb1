package almanac.chart;

import almanac.chart.Clip.Point;
import java.util.ArrayList;
import java.util.List;

/** What line-like marks share: from data to a clipped path, and samples along it that labels should avoid. */
final class Trace {

    private static final double SAMPLE_PX = 5;

    private Trace() {}

    static List<Point> points(Plane plane, Series x, Series y) {
        List<Point> points = new ArrayList<>(x.size());
        for (int i = 0; i < x.size(); i++) {
            points.add(new Point(plane.px(x.at(i)), plane.py(y.at(i))));
        }
        return points;
    }

    static PathData path(List<List<Point>> pieces) {
        PathData path = new PathData();
        for (List<Point> piece : pieces) {
            path.move(piece.get(0).x(), piece.get(0).y());
            piece.stream().skip(1).forEach(p -> path.line(p.x(), p.y()));
        }
        return path;
    }

    static PathData closed(List<Point> polygon) {
        return path(List.of(polygon)).close();
    }

    /** Small boxes along the pieces. */
    static List<Box> samples(List<List<Point>> pieces) {
        List<Box> boxes = new ArrayList<>();
        for (List<Point> piece : pieces) {
            for (int i = 1; i < piece.size(); i++) {
                Point a = piece.get(i - 1);
                Point b = piece.get(i);
                int count = 1 + (int) (StrictMath.hypot(b.x() - a.x(), b.y() - a.y()) / SAMPLE_PX);
                for (int k = 0; k < count; k++) {
                    double part = (double) k / count;
                    boxes.add(Box.around(a.x() + part * (b.x() - a.x()), a.y() + part * (b.y() - a.y()), 1));
                }
            }
        }
        return boxes;
    }
}
