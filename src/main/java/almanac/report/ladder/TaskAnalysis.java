package almanac.report.ladder;

import almanac.stats.Resampling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Everything that is computed of one task alone. */
record TaskAnalysis(
        List<DesignFit> designs,
        Optional<TaskVariance> variance,
        List<ComputeError> computeErrors,
        Optional<ForecastDraws> draws,
        List<BackTest> backTests,
        List<Forecast> withExtraRung,
        List<LadderSpecification> specifications,
        TaskPoints points) {

    static TaskAnalysis of(TaskRuns runs, Resampling resampling) {
        DesignFit published = Designs.fit(runs, LadderVariant.TWO_STEP);
        Step1 step1 = published.step1().orElseThrow();
        Step2 step2 = published.step2().get(0).fit();
        Optional<ForecastDraws> draws = ForecastBootstrap.of(runs.task(), runs.ladder(), step1, step2, resampling);
        List<DesignFit> designs = new ArrayList<>();
        for (LadderVariant variant : LadderVariant.values()) {
            designs.add(
                    variant == LadderVariant.TWO_STEP ? withIntervals(published, draws) : Designs.fit(runs, variant));
        }
        List<BackTest> backTests = new ArrayList<>(BackTest.ofLargestRung(runs, resampling));
        backTests.addAll(BackTest.ofExtraRung(runs, step1, step2, draws));
        return new TaskAnalysis(
                List.copyOf(designs),
                TaskVariance.of(runs),
                ComputeSweeps.of(runs),
                draws,
                List.copyOf(backTests),
                BackTest.withExtraRung(runs),
                LadderSpecification.all(runs),
                TaskPoints.of(runs));
    }

    private static DesignFit withIntervals(DesignFit fit, Optional<ForecastDraws> draws) {
        List<Forecast> forecasts = fit.forecasts().stream()
                .map(forecast -> forecast.with(draws.map(found -> found.interval(forecast.point()))))
                .toList();
        return new DesignFit(
                fit.task(), fit.variant(), fit.step1(), fit.step2(), fit.singleStep(), fit.direct(), forecasts);
    }

    /** All tasks, independently of one another, in the order of the list. */
    static List<TaskAnalysis> all(List<TaskRuns> tasks, Resampling resampling) {
        TaskAnalysis[] all =
                tasks.parallelStream().map(runs -> of(runs, resampling)).toArray(TaskAnalysis[]::new);
        return Arrays.asList(all);
    }
}
