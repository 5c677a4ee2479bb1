package almanac.chart;

/** A rectangle in pixels, y downwards. */
record Box(double left, double top, double right, double bottom) {

    static Box around(double x, double y, double radius) {
        return new Box(x - radius, y - radius, x + radius, y + radius);
    }

    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }

    boolean touches(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    boolean holds(Box other) {
        return left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom;
    }

    /** Whether a point lies inside or, within a twentieth of a pixel, on the edge. */
    boolean holds(double x, double y) {
        return left - 0.05 <= x && x <= right + 0.05 && top - 0.05 <= y && y <= bottom + 0.05;
    }

    Box wider(double by) {
        return new Box(left - by, top - by, right + by, bottom + by);
    }
}
