package almanac.chart;

import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * How a specification curve with columns narrower than two pixels is drawn: strokes that narrow would run into each
 * other, so neighbouring intervals become one outline to fill, and neighbouring marks of a row one bar.
 */
record SpecificationRuns(SpecificationCurve curve, SpecificationLayout layout) {

    private static final double TENTHS = 10;

    /** The outlines of the intervals, as steps as wide as a column, one for each stretch of columns that have one. */
    PathData intervals() {
        PathData path = new PathData();
        int from = 0;
        while (from < layout.columns()) {
            if (interval(from).isEmpty()) {
                from++;
                continue;
            }
            int to = from;
            while (to + 1 < layout.columns() && interval(to + 1).isPresent()) {
                to++;
            }
            outline(path, from, to);
            from = to + 1;
        }
        return path;
    }

    private void outline(PathData path, int from, int to) {
        path.move(layout.edge(from), layout.top(interval(from).orElseThrow()));
        for (int i = from; i <= to; i++) {
            path.vertical(layout.top(interval(i).orElseThrow())).horizontal(layout.edge(i + 1));
        }
        for (int i = to; i >= from; i--) {
            path.vertical(layout.bottom(interval(i).orElseThrow())).horizontal(layout.edge(i));
        }
        path.close();
    }

    /** One bar for each stretch of columns that are on, along a row at the given height. */
    PathData bars(IntPredicate on, double y) {
        PathData path = new PathData();
        long pen = 0;
        for (int i = 0; i < layout.columns(); i++) {
            if (!on.test(i)) {
                continue;
            }
            int from = i;
            while (i + 1 < layout.columns() && on.test(i + 1)) {
                i++;
            }
            long start = tenths(layout.edge(from));
            long end = tenths(layout.edge(i + 1));
            // steps between rounded places are short to write and do not add up their rounding
            if (path.isEmpty()) {
                path.move(start / TENTHS, y);
            } else {
                path.relative("m" + PathData.number((start - pen) / TENTHS) + " 0");
            }
            path.relative("h" + PathData.number((end - start) / TENTHS));
            pen = end;
        }
        return path;
    }

    private Optional<Domain> interval(int column) {
        return curve.specifications().get(column).interval();
    }

    private static long tenths(double px) {
        return Math.round(px * TENTHS);
    }
}
