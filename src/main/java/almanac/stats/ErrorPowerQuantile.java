package almanac.stats;

/**
 * A quantile of y in [0, 1] whose distance from one falls as a power: with x a logarithm to base ten, 1 − q =
 * e·10^(−β(x − x₀)), where x₀ is the lowest x, 0 ≤ e ≤ 1 and 0 ≤ β ≤ 10, so that 0 ≤ q ≤ 1 over the rows.
 *
 * <p>For each exponent the best e solves a convex problem; the exponent is sought on a grid and then where the slope of
 * that best changes sign.
 */
public final class ErrorPowerQuantile {

    private static final double MOST_EXPONENT = 10;
    private static final int GRID = 40;
    private static final int MOST_HALVINGS = 60;
    private static final double PRECISION = 1e-12;

    private final GroupedRows rows;
    private final PinballSums sums;
    private final ScaledQuantile scaled;
    private final double[] shape;

    /** Where the next search for e begins. */
    private double lastScale = 0.5;

    private ErrorPowerQuantile(GroupedRows rows, SmoothedPinball loss) {
        this.rows = rows;
        this.sums = PinballSums.of(rows, loss);
        this.scaled = ScaledQuantile.belowOne(sums);
        this.shape = new double[rows.groups()];
    }

    /**
     * A fitted law.
     *
     * @param error e, the distance from one at the lowest x
     * @param exponent β per unit of x
     * @param lowest x₀
     * @param loss mean smoothed loss
     * @param projectedGradient largest component of the gradient in (e, β) that the bounds allow to follow
     */
    public record Fit(double error, double exponent, double lowest, double loss, double projectedGradient) {

        public double at(double x) {
            return 1 - error * StrictMath.pow(10, -exponent * (x - lowest));
        }
    }

    /** Fits every row once. */
    public static Fit fit(GroupedRows rows, SmoothedPinball loss) {
        return new ErrorPowerQuantile(rows, loss).fit();
    }

    private Fit fit() {
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i <= GRID; i++) {
            double loss = lossAt(exponent(i));
            if (loss < least) {
                least = loss;
                best = i;
            }
        }
        double exponent = between(exponent(Math.max(0, best - 1)), exponent(Math.min(GRID, best + 1)));
        return fitAt(exponent);
    }

    /** Finer near zero, where a step changes more. */
    private static double exponent(int place) {
        double share = place / (double) GRID;
        return MOST_EXPONENT * share * share * share;
    }

    private double between(double from, double to) {
        if (slopeAt(from) >= 0) {
            return from;
        }
        double lowest = from;
        double highest = to;
        for (int i = 0; i < MOST_HALVINGS && highest - lowest > PRECISION; i++) {
            double middle = (lowest + highest) / 2;
            if (slopeAt(middle) < 0) {
                lowest = middle;
            } else {
                highest = middle;
            }
        }
        return highest;
    }

    private double scaleAt(double exponent) {
        for (int group = 0; group < shape.length; group++) {
            shape[group] = StrictMath.pow(10, -exponent * (rows.x(group) - rows.lowest()));
        }
        lastScale = scaled.of(shape, lastScale);
        return lastScale;
    }

    private double lossAt(double exponent) {
        double scale = scaleAt(exponent);
        return scaled.lossAt(shape, scale);
    }

    /** At the best e the loss changes with the exponent as if e stood still. */
    private double slopeAt(double exponent) {
        double scale = scaleAt(exponent);
        double slope = 0;
        sums.begin();
        for (int group = 0; group < shape.length; group++) {
            double distance = rows.x(group) - rows.lowest();
            sums.add(group, 1 - scale * shape[group]);
            slope -= sums.slope() * scale * shape[group] * StrictMath.log(10) * distance;
        }
        return slope / sums.count();
    }

    private Fit fitAt(double exponent) {
        double slope = slopeAt(exponent);
        boolean holds = (exponent <= 0 && slope > 0) || (exponent >= MOST_EXPONENT && slope < 0);
        double scale = scaleAt(exponent);
        double gradient = Math.max(holds ? 0 : Math.abs(slope), scaled.projectedGradient(shape, scale));
        return new Fit(scale, exponent, rows.lowest(), scaled.lossAt(shape, scale), gradient);
    }
}
