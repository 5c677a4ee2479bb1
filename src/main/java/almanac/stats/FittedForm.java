package almanac.stats;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/**
 * A form of growth fitted by least squares.
 *
 * @param curve the fitted height at x
 * @param squares sum of squared residuals
 */
public record FittedForm(GrowthForm form, DoubleUnaryOperator curve, double squares, int points) {

    /**
     * Fits the first {@code count} points; empty with fewer than {@link GrowthForm#fewestPoints}, and where the points
     * lie on a form to rounding, since its likelihood then has no bound.
     *
     * @param x distinct, ascending
     * @param grid made of x that hold these
     */
    public static Optional<FittedForm> fit(GrowthForm form, double[] x, double[] y, int count, SaturatingGrid grid) {
        if (count < form.fewestPoints()) {
            return Optional.empty();
        }
        Optional<FittedForm> fitted = switch (form) {
            case EXPONENTIAL -> Optional.of(line(x, y, count));
            case BROKEN_LINE ->
                BrokenLine.fit(x, y, count).map(lines -> new FittedForm(form, lines::at, lines.squares(), count));
            case SATURATING -> Optional.of(saturating(x, y, count, grid));
        };
        return fitted.filter(found -> !InformationCriteria.isExact(found.squares(), y, count));
    }

    private static FittedForm line(double[] x, double[] y, int count) {
        LineFit line = LineFit.of(x, y, count);
        double squares = 0;
        for (int i = 0; i < count; i++) {
            double miss = y[i] - line.at(x[i]);
            squares += miss * miss;
        }
        return new FittedForm(GrowthForm.EXPONENTIAL, line::at, squares, count);
    }

    private static FittedForm saturating(double[] x, double[] y, int count, SaturatingGrid grid) {
        SaturatingCurve curve = grid.fit(x, y, count);
        return new FittedForm(GrowthForm.SATURATING, curve::at, curve.squares(), count);
    }

    public double aicc() {
        return InformationCriteria.aicc(squares, points, form.parameters());
    }

    public double bic() {
        return InformationCriteria.bic(squares, points, form.parameters());
    }

    /** Root mean square of y less the curve over the points from {@code from} to below {@code to}. */
    public double error(double[] x, double[] y, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            double miss = y[i] - curve.applyAsDouble(x[i]);
            sum += miss * miss;
        }
        return StrictMath.sqrt(sum / (to - from));
    }
}
