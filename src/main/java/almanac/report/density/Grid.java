package almanac.report.density;

/** Evenly spaced values at which curves are drawn. */
final class Grid {

    private static final int STEPS = 60;

    private Grid() {}

    /** Values from one end to the other, both included. */
    static double[] between(double from, double to) {
        double[] points = new double[STEPS + 1];
        for (int i = 0; i <= STEPS; i++) {
            points[i] = from + (to - from) * i / STEPS;
        }
        return points;
    }
}
