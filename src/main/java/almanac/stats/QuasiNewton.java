package almanac.stats;

/**
 * Minimises a smooth function without bounds by the quasi-Newton method of Broyden, Fletcher, Goldfarb and Shanno, with
 * the two stopping rules of the widely used L-BFGS-B code (Zhu et al. 1997).
 *
 * <p>It is here to show what those rules do: they compare slopes and gains with fixed numbers, so the unit of the function
 * decides when they stop. The fits of the almanac use {@link RobustFit} and {@link TwoTermProblem}. Below ten steps the
 * limited-memory form and the full one are the same but for the line search, which here is bisection to the weak Wolfe
 * conditions (Lewis and Overton 2013).
 */
public final class QuasiNewton {

    private static final int MAXIMUM_STEPS = 1_000;
    private static final int MAXIMUM_TRIALS = 60;
    private static final double SUFFICIENT_DESCENT = 1e-4;
    private static final double SUFFICIENT_FLATTENING = 0.9;

    private QuasiNewton() {}

    /** A function with its derivatives. */
    public interface Function {

        /** The value at a point; fills the gradient. */
        double at(double[] point, double[] gradient);
    }

    /**
     * When to stop.
     *
     * @param slope a largest absolute derivative at or below this is the end
     * @param gain so is a step that gains no more than this share of the value, or of one where the value is below one
     */
    public record Rule(double slope, double gain) {

        /** The defaults of common wrappers of L-BFGS-B: 1e-5 and ten million units in the last place. */
        public static final Rule USUAL = new Rule(1e-5, 1e7 * 0x1p-52);
    }

    /** Why a descent ended. */
    public enum Stop {
        SLOPE,
        GAIN,
        NO_LOWER_POINT,
        STEPS
    }

    /**
     * Where a descent ended.
     *
     * @param largestSlope largest absolute derivative there
     */
    public record End(double[] point, double value, double largestSlope, int steps, Stop stop) {}

    /** A point on the way, with the value and gradient there. */
    private record Place(double[] point, double value, double[] gradient) {

        static Place at(double[] point, Function function) {
            double[] gradient = new double[point.length];
            return new Place(point, function.at(point, gradient), gradient);
        }

        double largestSlope() {
            double largest = 0;
            for (double slope : gradient) {
                largest = Math.max(largest, Math.abs(slope));
            }
            return largest;
        }

        End end(int steps, Stop stop) {
            return new End(point, value, largestSlope(), steps, stop);
        }
    }

    /** Largest absolute derivative at a point. */
    public static double largestSlope(double[] point, Function function) {
        return Place.at(point, function).largestSlope();
    }

    /** Descends from one start. */
    public static End from(double[] start, Function function, Rule rule) {
        Place place = Place.at(start.clone(), function);
        double[][] inverse = scaledIdentity(start.length, 1);
        for (int steps = 0; steps < MAXIMUM_STEPS; steps++) {
            if (place.largestSlope() <= rule.slope()) {
                return place.end(steps, Stop.SLOPE);
            }
            double[] direction = direction(inverse, place.gradient());
            double length = StrictMath.sqrt(dot(direction, direction));
            Place next = search(place, direction, steps == 0 ? 1 / length : 1, function);
            if (!(next.value() < place.value())) {
                return place.end(steps, Stop.NO_LOWER_POINT);
            }
            double unit = Math.max(1, Math.max(Math.abs(place.value()), Math.abs(next.value())));
            boolean gainsLittle = place.value() - next.value() <= rule.gain() * unit;
            inverse = updated(inverse, place, next, steps == 0);
            place = next;
            if (gainsLittle && place.largestSlope() > rule.slope()) {
                return place.end(steps + 1, Stop.GAIN);
            }
        }
        return place.end(MAXIMUM_STEPS, Stop.STEPS);
    }

    /** A point along a direction that descends enough and where the slope has flattened enough; else the best tried. */
    private static Place search(Place from, double[] direction, double first, Function function) {
        double slope = dot(from.gradient(), direction);
        double shortest = 0;
        double longest = Double.POSITIVE_INFINITY;
        double length = first;
        Place best = from;
        for (int trial = 0; trial < MAXIMUM_TRIALS; trial++) {
            Place next = Place.at(moved(from.point(), direction, length), function);
            if (!(next.value() <= from.value() + SUFFICIENT_DESCENT * length * slope)) {
                longest = length;
            } else {
                best = next;
                if (dot(next.gradient(), direction) >= SUFFICIENT_FLATTENING * slope) {
                    return next;
                }
                shortest = length;
            }
            length = longest < Double.POSITIVE_INFINITY ? (shortest + longest) / 2 : 2 * length;
        }
        return best;
    }

    private static double[] moved(double[] from, double[] direction, double length) {
        double[] to = new double[from.length];
        for (int j = 0; j < to.length; j++) {
            to[j] = from[j] + length * direction[j];
        }
        return to;
    }

    private static double[] direction(double[][] inverse, double[] gradient) {
        double[] direction = new double[gradient.length];
        for (int j = 0; j < direction.length; j++) {
            direction[j] = -dot(inverse[j], gradient);
        }
        return direction;
    }

    /** The inverse Hessian after a step; the first step also sets its scale. */
    private static double[][] updated(double[][] inverse, Place from, Place to, boolean first) {
        double[] step = moved(to.point(), from.point(), -1);
        double[] bend = moved(to.gradient(), from.gradient(), -1);
        double curvature = dot(step, bend);
        if (!(curvature > 0)) {
            return inverse;
        }
        double[][] base = first ? scaledIdentity(step.length, curvature / dot(bend, bend)) : inverse;
        double[] turned = direction(base, bend);
        double factor = (1 - dot(bend, turned) / curvature) / curvature;
        double[][] updated = new double[step.length][step.length];
        for (int j = 0; j < step.length; j++) {
            for (int k = 0; k < step.length; k++) {
                updated[j][k] = base[j][k]
                        + factor * step[j] * step[k]
                        + (turned[j] * step[k] + step[j] * turned[k]) / curvature;
            }
        }
        return updated;
    }

    private static double[][] scaledIdentity(int size, double scale) {
        double[][] identity = new double[size][size];
        for (int j = 0; j < size; j++) {
            identity[j][j] = scale;
        }
        return identity;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int j = 0; j < a.length; j++) {
            sum += a[j] * b[j];
        }
        return sum;
    }
}
