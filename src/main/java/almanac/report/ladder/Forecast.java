package almanac.report.ladder;

import almanac.stats.Interval;
import java.util.Optional;

/**
 * A forecast of one accuracy, compared with what was measured. Accuracies are fractions.
 *
 * @param run the run that is forecast
 * @param feature what the two steps say of the feature; empty for designs of one step
 * @param interval where the measured accuracy is expected; empty where none was drawn
 */
public record Forecast(
        LadderTask task,
        LadderVariant variant,
        String run,
        RunPoint point,
        Optional<FeatureForecast> feature,
        double predictedAccuracy,
        double actualAccuracy,
        Optional<Interval> interval) {

    /**
     * The intermediate quantity of a forecast.
     *
     * @param accuracyAtActual what step 2 makes of the measured loss
     */
    public record FeatureForecast(double predictedLoss, double actualLoss, double accuracyAtActual) {

        /** Signed relative error of the first step. */
        public double step1Error() {
            return predictedLoss / actualLoss - 1;
        }
    }

    /** Signed relative error of the second step alone; empty for designs of one step. */
    public Optional<Double> step2Error() {
        return feature.map(steps -> steps.accuracyAtActual() / actualAccuracy - 1);
    }

    /** Distance in points of a hundred. */
    public double absoluteErrorPoints() {
        return 100 * Math.abs(predictedAccuracy - actualAccuracy);
    }

    /** Signed relative error of the whole forecast. */
    public double relativeError() {
        return predictedAccuracy / actualAccuracy - 1;
    }

    /** Whether the measured accuracy lies in the interval; empty without one. */
    public Optional<Boolean> isCovered() {
        return interval.map(limits -> limits.contains(actualAccuracy));
    }

    Forecast with(Optional<Interval> limits) {
        return new Forecast(task, variant, run, point, feature, predictedAccuracy, actualAccuracy, limits);
    }
}
