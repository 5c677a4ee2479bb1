package almanac.scaling.isoflop;

import almanac.stats.LineFit;

/**
 * A power of compute, y = k·C^p: the line of ln y over ln C by ordinary least squares.
 *
 * @param line in natural logarithms
 */
public record PowerTrend(LineFit line) {

    public double exponent() {
        return line.slope();
    }

    /** Classical standard error of the exponent; infinite with two points. */
    public double standardError() {
        return line.slopeStandardError();
    }

    /** k, the height at one FLOP. */
    public double coefficient() {
        return StrictMath.exp(line.intercept());
    }

    public double at(double flop) {
        return StrictMath.exp(line.at(StrictMath.log(flop)));
    }

    /** Kaplan's scale of a falling law (C₀/C)^−p, in FLOP: the compute at which y would be one. */
    public double scale() {
        return StrictMath.exp(-line.intercept() / line.slope());
    }
}
