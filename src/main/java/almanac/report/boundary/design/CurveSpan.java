package almanac.report.boundary.design;

import almanac.boundary.design.AssumedCurve;
import almanac.boundary.design.Candidate;
import almanac.boundary.design.DesignPool;
import java.util.DoubleSummaryStatistics;

/**
 * The part of an assumed curve that lies over the candidates, as shares of its span between floor and ceiling.
 *
 * @param lowest at the least compute
 * @param highest at the most compute
 */
record CurveSpan(double lowest, double highest) {

    /** What is subtracted from log10 FLOP. */
    private static final double ORIGIN = 21;

    static CurveSpan of(AssumedCurve curve, DesignPool pool) {
        DoubleSummaryStatistics logFlop =
                pool.candidates().stream().mapToDouble(Candidate::logFlop).summaryStatistics();
        return new CurveSpan(share(curve, logFlop.getMin()), share(curve, logFlop.getMax()));
    }

    private static double share(AssumedCurve curve, double logFlop) {
        return 1 / (1 + StrictMath.exp(-(curve.intercept() + curve.slope() * (logFlop - ORIGIN))));
    }

    double rise() {
        return highest - lowest;
    }
}
