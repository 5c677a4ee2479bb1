package almanac.stats;

/**
 * A curved surface between 0 and 1 over a size x and a time t in [0, 1]: σ(α + βx + φ(t) + δ·g(t) + θ·x·g(t)).
 *
 * <p>φ is a sum of cubic B-splines that may rise and fall; g rises from 0 to 1, a sum of integrated cubic M-splines with
 * weights that sum to 1 (Ramsay 1988). With β, δ and θ at or above zero the surface never falls with x.
 *
 * @param alpha height on the scale of log-odds
 * @param beta slope over x at t = 0, at or above zero
 * @param delta rise with g, at or above zero
 * @param theta what g adds to the slope over x by t = 1, at or above zero
 * @param shape weights of φ's B-splines; that of the last, which is left out, is 0
 * @param weights of g, at or above zero, one more than of φ
 * @param knots of t, from 0 to 1
 */
public record SizeTimeSurface(
        double alpha, double beta, double delta, double theta, double[] shape, double[] weights, double[] knots) {

    static final int CUBIC = 3;

    public SizeTimeSurface {
        int functions = knots.length - 1 + CUBIC;
        if (weights.length != functions || shape.length != functions - 1) {
            throw new IllegalArgumentException(functions + " functions, but " + weights.length + " weights");
        }
    }

    /** The height; before t = 0 and after t = 1 that at the end. */
    public double at(double x, double t) {
        double exposure = exposureAt(t);
        double logOdds = alpha + shapeAt(t) + delta * exposure + (beta + theta * exposure) * x;
        return 1 / (1 + StrictMath.exp(-logOdds));
    }

    /** φ at a time. */
    public double shapeAt(double t) {
        LocalSplines splines = new LocalSplines(knots, CUBIC);
        double[] values = splines.at(t);
        int first = splines.intervalOf(t);
        double sum = 0;
        for (int j = 0; j < values.length && first + j < shape.length; j++) {
            sum += shape[first + j] * values[j];
        }
        return sum;
    }

    /** g at a time. */
    public double exposureAt(double t) {
        LocalSplines splines = new LocalSplines(knots, CUBIC + 1);
        double[] values = splines.at(t);
        double[] heights = cumulated(weights);
        int first = splines.intervalOf(t);
        double sum = 0;
        for (int j = 0; j < values.length; j++) {
            sum += heights[first + j] * values[j];
        }
        return sum;
    }

    /** Slope of the log-odds over x at a time. */
    public double slopeAt(double t) {
        return beta + theta * exposureAt(t);
    }

    /**
     * The weights of the quartic B-splines that make up the same g: a function that rises is a sum of all from some on.
     */
    static double[] cumulated(double[] weights) {
        double[] heights = new double[weights.length + 1];
        for (int j = 0; j < weights.length; j++) {
            heights[j + 1] = heights[j] + weights[j];
        }
        return heights;
    }
}
