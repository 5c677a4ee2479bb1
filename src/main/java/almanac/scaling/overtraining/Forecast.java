package almanac.scaling.overtraining;

import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A figure that a law foretells for a run, beside the one measured.
 *
 * @param fitted whether the law was fitted to the run
 * @param range of the prediction when each run of the fit is left out in turn
 */
public record Forecast(String run, boolean fitted, double predicted, double actual, Optional<LeftOut.Range> range) {

    /** |predicted − actual| / actual. */
    public double relativeError() {
        return Math.abs(predicted - actual) / actual;
    }

    /** Mean relative error over the runs that the law was not fitted to; empty without any. */
    public static OptionalDouble meanHeldOutError(Collection<Forecast> forecasts) {
        return forecasts.stream()
                .filter(forecast -> !forecast.fitted())
                .mapToDouble(Forecast::relativeError)
                .average();
    }

    /** Number of runs that the law was not fitted to. */
    public static int heldOut(Collection<Forecast> forecasts) {
        return (int) forecasts.stream().filter(forecast -> !forecast.fitted()).count();
    }
}
