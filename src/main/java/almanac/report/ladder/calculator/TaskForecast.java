package almanac.report.ladder.calculator;

import almanac.page.CalculatorKnot;
import almanac.page.CalculatorSurface;
import almanac.report.ladder.ForecastDraws;
import almanac.report.ladder.LadderResult;
import almanac.report.ladder.LadderTask;
import almanac.report.ladder.LadderVariant;
import almanac.report.ladder.RunPoint;
import almanac.report.ladder.Step1;
import almanac.report.ladder.Step2;
import almanac.stats.Interval;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The two-step forecast of one task at any size and length, with its resamples. */
record TaskForecast(LadderTask task, Step1 step1, Step2 step2, ForecastDraws draws) {

    private static final double POINTS = 100;

    /** Every task with a fit and resamples: the average, then single tasks in their order. */
    static List<TaskForecast> all(LadderResult result) {
        return Stream.concat(Stream.of(LadderTask.AVERAGE_8), LadderTask.singles().stream())
                .flatMap(task -> of(result, task).stream())
                .toList();
    }

    private static Optional<TaskForecast> of(LadderResult result, LadderTask task) {
        return result.design(task, LadderVariant.TWO_STEP)
                .flatMap(fit -> result.draws(task)
                        .map(draws -> new TaskForecast(
                                task,
                                fit.step1().orElseThrow(),
                                fit.step2().get(0).fit(),
                                draws)));
    }

    /** Forecast accuracy, a fraction. */
    double at(RunPoint point) {
        return step2.at(step1.at(point));
    }

    Interval interval(RunPoint point) {
        return draws.interval(point);
    }

    /** Forecast and limits in points of a hundred. */
    CalculatorKnot at(CalculatorSurface.Place place) {
        RunPoint point = Reach.point(place);
        Interval limits = interval(point);
        return new CalculatorKnot(place.across(), POINTS * limits.low(), POINTS * at(point), POINTS * limits.high());
    }
}
