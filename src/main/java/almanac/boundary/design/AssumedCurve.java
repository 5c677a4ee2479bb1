package almanac.boundary.design;

import almanac.stats.RisingSigmoid;

/**
 * The boundary that a design assumes before anything is evaluated, θ0: q = floor + span·σ(intercept + slope·x) with x =
 * log10(FLOP / 10^21).
 */
public record AssumedCurve(double floor, double span, double intercept, double slope) {

    /**
     * The curve assumed by Zhang et al. 2026 (arXiv 2602.15327). Its middle is at 10^30 FLOP, far beyond any model, so that
     * it is nearly flat over all candidates.
     */
    public static final AssumedCurve PUBLISHED = new AssumedCurve(0.20, 0.75, -9, 1);

    /** Number of parameters. */
    static final int PARAMETERS = 4;

    /** What is subtracted from log10 FLOP. */
    private static final double ORIGIN = 21;

    /** Where the slope of a sigmoid bends most: at ±1.543 in its argument. */
    private static final double BEND = 1.543;

    public AssumedCurve {
        if (!(slope > 0)) {
            throw new IllegalArgumentException("an assumed curve must rise, has slope " + slope);
        }
    }

    /** The curve of a pilot fit. */
    public static AssumedCurve of(RisingSigmoid pilot) {
        double intercept = -pilot.slope() * (pilot.midpoint() - ORIGIN);
        return new AssumedCurve(pilot.floor(), pilot.span(), intercept, pilot.slope());
    }

    /** Derivatives of the height at a log10 FLOP by floor, span, intercept and slope. */
    double[] gradient(double logFlop) {
        double x = logFlop - ORIGIN;
        double rise = 1 / (1 + StrictMath.exp(-(intercept + slope * x)));
        double steepness = span * rise * (1 - rise);
        return new double[] {1, rise, steepness, steepness * x};
    }

    /** The log10 FLOP of the lower bend. */
    double lowerBend() {
        return middle() - BEND / slope;
    }

    /** The log10 FLOP of the upper bend. */
    double upperBend() {
        return middle() + BEND / slope;
    }

    private double middle() {
        return ORIGIN - intercept / slope;
    }
}
