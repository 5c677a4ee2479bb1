package almanac.report.ladder;

import almanac.report.RowStatus;
import almanac.report.Settings;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All numbers of the report.
 *
 * @param unusable tasks that cannot be forecast, each with its reason
 * @param rows one status per run of the table
 * @param runs every run of the table with what is known of its checkpoints
 * @param designs every design fitted to every task, task by task in the order of the designs
 * @param validation first step on the validation splits
 * @param averages errors averaged over the headline tasks, by target and design
 * @param comparisons the best designs, by target
 * @param variances spread over the last checkpoints, by task
 * @param correlations of spreads with errors across tasks
 * @param computeErrors error against compute, by task, sweep, step and target
 * @param compute what the ladder costs
 * @param draws the resampled two-step forecast of each task, for intervals at any size and length
 * @param backTests forecasts of held-out rungs
 * @param coverage of the intervals, by target and held-out rung
 * @param withExtraRung forecasts of the published targets with the size above the ladder in the fit
 * @param trust label of each task
 * @param specifications the two-step forecast under other choices
 * @param publishedPoints mean error of the two steps over the headline tasks as the paper prints it, in points, by
 *     target; a target whose claim is not listed is missing
 * @param points what the two steps are fitted to, by task
 */
public record LadderResult(
        Settings settings,
        List<UnusableTask> unusable,
        List<RowStatus> rows,
        List<RunSummary> runs,
        List<DesignFit> designs,
        List<ValidationFit> validation,
        List<LadderAverage> averages,
        List<DesignComparison> comparisons,
        List<TaskVariance> variances,
        List<VarianceCorrelation> correlations,
        List<ComputeError> computeErrors,
        LadderCompute compute,
        List<ForecastDraws> draws,
        List<BackTest> backTests,
        List<Coverage> coverage,
        List<Forecast> withExtraRung,
        List<Trust> trust,
        List<LadderSpecification> specifications,
        Map<LadderTarget, Double> publishedPoints,
        List<TaskPoints> points) {

    /** One design of one task, where the task can be forecast. */
    public Optional<DesignFit> design(LadderTask task, LadderVariant variant) {
        return designs.stream()
                .filter(fit -> fit.task() == task && fit.variant() == variant)
                .findFirst();
    }

    /** One forecast, where the design makes it. */
    public Optional<Forecast> forecast(LadderTask task, LadderVariant variant, LadderTarget target) {
        return design(task, variant).flatMap(fit -> fit.forecast(target));
    }

    /** The average of a design for a target, where it forecasts any headline task. */
    public Optional<LadderAverage> average(LadderTarget target, LadderVariant variant) {
        return averages.stream()
                .filter(average -> average.target() == target && average.variant() == variant)
                .findFirst();
    }

    /** The resampled forecast of a task. */
    public Optional<ForecastDraws> draws(LadderTask task) {
        return draws.stream().filter(found -> found.task() == task).findFirst();
    }

    public Optional<Trust> trust(LadderTask task) {
        return trust.stream().filter(label -> label.task() == task).findFirst();
    }

    /** What the two steps of a task are fitted to. */
    public Optional<TaskPoints> points(LadderTask task) {
        return points.stream().filter(found -> found.task() == task).findFirst();
    }
}
