package almanac.report.ladder.steps;

import almanac.report.ladder.DesignFit;
import almanac.report.ladder.Forecast;
import almanac.report.ladder.LadderTarget;
import almanac.report.ladder.LadderTask;
import almanac.report.ladder.LadderWords;
import java.util.ArrayList;
import java.util.List;

/**
 * What each step adds to the error of one forecast. Losses are bits per byte, accuracies fractions, errors signed:
 * positive where the forecast is too high.
 *
 * @param predictedAccuracy what both steps in a row forecast
 * @param accuracyAtActual what the second step makes of the measured loss
 */
record StepError(
        LadderTask task,
        LadderTarget target,
        double predictedLoss,
        double actualLoss,
        double predictedAccuracy,
        double accuracyAtActual,
        double actualAccuracy) {

    /** One per target that a fit of two steps forecasts. */
    static List<StepError> of(DesignFit fit) {
        List<StepError> errors = new ArrayList<>();
        for (LadderTarget target : LadderTarget.values()) {
            fit.forecast(target)
                    .flatMap(forecast -> forecast.feature().map(feature -> of(target, forecast, feature)))
                    .ifPresent(errors::add);
        }
        return List.copyOf(errors);
    }

    private static StepError of(LadderTarget target, Forecast forecast, Forecast.FeatureForecast feature) {
        return new StepError(
                forecast.task(),
                target,
                feature.predictedLoss(),
                feature.actualLoss(),
                forecast.predictedAccuracy(),
                feature.accuracyAtActual(),
                forecast.actualAccuracy());
    }

    /** Name of the target's size alone, short enough for a label. */
    String size() {
        return LadderWords.of(target).split("-", 2)[0];
    }

    /** Relative error of the first step. */
    double first() {
        return predictedLoss / actualLoss - 1;
    }

    /** Relative error of the second step, given the measured loss. */
    double second() {
        return accuracyAtActual / actualAccuracy - 1;
    }

    /** Part of the accuracy's error that comes from the wrong loss. */
    double fromFirst() {
        return predictedAccuracy - accuracyAtActual;
    }

    /** Part of the accuracy's error that remains with the measured loss. */
    double fromSecond() {
        return accuracyAtActual - actualAccuracy;
    }

    /** Error of the whole forecast: the sum of both parts. */
    double together() {
        return predictedAccuracy - actualAccuracy;
    }

    /** Whether one step takes back a part of what the other is off. */
    boolean cancels() {
        return fromFirst() * fromSecond() < 0;
    }
}
