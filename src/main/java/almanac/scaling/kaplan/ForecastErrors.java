package almanac.scaling.kaplan;

import java.util.Arrays;

/**
 * How far forecasts of losses were off, relative to the measured loss.
 *
 * @param meanAbsolute mean of |forecast/measured − 1|
 * @param largest largest of them
 * @param meanSigned mean of forecast/measured − 1
 */
public record ForecastErrors(int forecasts, double meanAbsolute, double largest, double meanSigned) {

    /** Of at least one relative error. */
    static ForecastErrors of(double[] relativeErrors) {
        return new ForecastErrors(
                relativeErrors.length,
                Arrays.stream(relativeErrors).map(Math::abs).average().orElseThrow(),
                Arrays.stream(relativeErrors).map(Math::abs).max().orElseThrow(),
                Arrays.stream(relativeErrors).average().orElseThrow());
    }
}
