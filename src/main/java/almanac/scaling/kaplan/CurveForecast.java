package almanac.scaling.kaplan;

import almanac.stats.SaturatingPower;

/**
 * The end of one learning curve foretold from an early stretch of it by L = E + A·D^−a.
 *
 * @param law fitted to the stretch by least squares on ln L
 * @param forecast loss at the last point, nats per token
 * @param measured loss there, nats per token
 */
public record CurveForecast(String run, SaturatingPower law, double tokens, double forecast, double measured) {

    /** Foretold over measured loss, less one. */
    public double relativeError() {
        return forecast / measured - 1;
    }
}
