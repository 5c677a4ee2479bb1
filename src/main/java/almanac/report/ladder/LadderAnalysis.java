package almanac.report.ladder;

import almanac.data.Catalog;
import almanac.report.NotEnoughData;
import almanac.report.Settings;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** From the runs of the ladder to its forecasts, their errors and how far they can be trusted. */
public final class LadderAnalysis {

    private LadderAnalysis() {}

    /**
     * Runs every analysis.
     *
     * @throws NotEnoughData if no headline task can be fitted
     */
    public static LadderResult run(Catalog data, Settings settings) {
        LadderInputs inputs = LadderInputs.of(data);
        List<RunSeries> fitted = inputs.tasks().stream()
                .filter(runs -> runs.task().isHeadline())
                .findFirst()
                .map(TaskRuns::ladder)
                .orElseThrow(() -> new NotEnoughData(because(inputs), inputs.rows()));
        List<TaskAnalysis> tasks = TaskAnalysis.all(inputs.tasks(), settings.resampling());
        List<DesignFit> designs = flat(tasks, analysis -> analysis.designs().stream());
        List<TaskVariance> variances = flat(tasks, analysis -> analysis.variance().stream());
        List<ForecastDraws> draws = flat(tasks, analysis -> analysis.draws().stream());
        List<BackTest> backTests = flat(tasks, analysis -> analysis.backTests().stream());
        List<LadderAverage> averages = LadderAverage.all(designs, draws);
        return new LadderResult(
                settings,
                inputs.unusable(),
                inputs.rows(),
                RunSummary.all(data, inputs.rows()),
                designs,
                ValidationFit.all(data),
                averages,
                DesignComparison.all(designs, averages),
                variances,
                VarianceCorrelation.all(variances, designs),
                flat(tasks, analysis -> analysis.computeErrors().stream()),
                LadderCompute.of(fitted, data.ladderRuns()),
                draws,
                backTests,
                Coverage.all(two(designs), backTests),
                flat(tasks, analysis -> analysis.withExtraRung().stream()),
                Trust.all(designs, backTests, variances),
                flat(tasks, analysis -> analysis.specifications().stream()),
                publishedPoints(data),
                tasks.stream().map(TaskAnalysis::points).toList());
    }

    private static Map<LadderTarget, Double> publishedPoints(Catalog data) {
        Map<LadderTarget, Double> points = new EnumMap<>(LadderTarget.class);
        for (LadderTarget target : LadderTarget.publishedOnes()) {
            data.published("ladder-average-" + target.id()).ifPresent(value -> points.put(target, value));
        }
        return Collections.unmodifiableMap(points);
    }

    private static List<DesignFit> two(List<DesignFit> designs) {
        return designs.stream()
                .filter(fit -> fit.variant() == LadderVariant.TWO_STEP)
                .toList();
    }

    private static <T> List<T> flat(List<TaskAnalysis> tasks, Function<TaskAnalysis, Stream<T>> part) {
        return tasks.stream().flatMap(part).toList();
    }

    /** Completes "There is not enough data because …" with the commonest obstacle. */
    private static String because(LadderInputs inputs) {
        String reason = inputs.unusable().stream()
                .filter(task -> task.task().isHeadline())
                .map(UnusableTask::reason)
                .findFirst()
                .orElse("no-task-losses");
        return switch (reason) {
            case "few-runs" ->
                "fewer than " + LadderInputs.FEWEST_RUNS
                        + " runs of the ladder have enough checkpoints, and the first step has five constants";
            case "one-size" -> "all runs of the ladder have the same size, so nothing says how loss falls with size";
            case "one-length" ->
                "all runs of the ladder see the same number of tokens, so nothing says how loss falls" + " with tokens";
            default -> "no run has losses on any of the eight tasks";
        };
    }
}
