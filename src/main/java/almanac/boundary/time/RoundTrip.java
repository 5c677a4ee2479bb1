package almanac.boundary.time;

import almanac.boundary.BoundaryFit;
import almanac.stats.RisingSigmoid;

/**
 * A budget turned into the score attainable with it, and that score back into a budget.
 *
 * @param logFlop log10 of the budget in FLOP
 * @param within whether the budget lies within the sample
 * @param score attainable with it
 * @param readBack log10 of the compute needed for this score
 * @param rise of the boundary at the budget, per tenfold compute
 */
public record RoundTrip(double logFlop, boolean within, double score, double readBack, double rise) {

    /** A boundary that rises by no more than this per tenfold compute does not tell budgets apart. */
    public static final double LEAST_RISE = 0.01;

    static RoundTrip of(BoundaryFit fit, double logFlop) {
        RisingSigmoid curve = fit.curve();
        double score = fit.attainable(logFlop).score();
        double readBack = fit.computeFor(score).logFlop();
        double rise = curve.span() > 0
                ? curve.slope() * (score - curve.floor()) * (curve.ceiling() - score) / curve.span()
                : 0;
        return new RoundTrip(logFlop, fit.covers(logFlop), score, readBack, rise);
    }

    /** Whether the budget is one that the boundary should give back: within the sample, where the boundary rises. */
    public boolean counts() {
        return within && rise > LEAST_RISE;
    }

    /** Distance of the budget read back from the budget, as a share of it. */
    public double error() {
        return Math.abs(StrictMath.pow(10, readBack - logFlop) - 1);
    }
}
