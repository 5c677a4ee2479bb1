package almanac.report.scaling.overtraining;

import almanac.data.OvertrainingRun;
import almanac.report.scaling.ScalingResult;
import almanac.report.scaling.ScalingWords;
import almanac.scaling.overtraining.OvertrainingErrors;
import almanac.scaling.overtraining.OvertrainingLosses;
import almanac.scaling.overtraining.OvertrainingStudy;
import almanac.scaling.overtraining.OvertrainingSubset;
import almanac.scaling.overtraining.TaskMean;
import java.util.List;
import java.util.Locale;

/**
 * One training text of the study of long runs: its runs and the laws fitted to them.
 *
 * @param dataset id of the text, for example {@code gadre-rpj}
 * @param runs in the order of the table
 * @param study laws of this text only
 */
record TrainingText(String dataset, List<OvertrainingRun> runs, OvertrainingStudy study) {

    private static final String STUDY = "Gadre et al., ";

    /** Every text, in the order of the table. */
    static List<TrainingText> all(ScalingResult result) {
        return result.runs().overtraining().stream()
                .map(OvertrainingRun::dataset)
                .distinct()
                .map(dataset -> of(dataset, result))
                .toList();
    }

    private static TrainingText of(String dataset, ScalingResult result) {
        return new TrainingText(
                dataset,
                result.runs().overtraining().stream()
                        .filter(run -> run.dataset().equals(dataset))
                        .toList(),
                new OvertrainingStudy(
                        result.overtraining().losses().stream()
                                .filter(losses -> losses.dataset().equals(dataset))
                                .toList(),
                        result.overtraining().errors().stream()
                                .filter(errors -> errors.dataset().equals(dataset))
                                .toList()));
    }

    /** The text without the name of the study. */
    String name() {
        return ScalingWords.dataset(dataset).replace(STUDY, "");
    }

    OvertrainingLosses losses(OvertrainingSubset subset) {
        return study.losses().stream()
                .filter(losses -> losses.subset() == subset)
                .findFirst()
                .orElseThrow();
    }

    OvertrainingErrors errors(OvertrainingSubset subset, TaskMean tasks) {
        return study.errors().stream()
                .filter(errors -> errors.subset() == subset && errors.tasks() == tasks)
                .findFirst()
                .orElseThrow();
    }

    /** Whether the loss and both means of the tasks follow from the five runs. */
    boolean isForecast() {
        return losses(OvertrainingSubset.FIVE).fit().isPresent()
                && List.of(TaskMean.values()).stream()
                        .allMatch(tasks ->
                                errors(OvertrainingSubset.FIVE, tasks).fit().isPresent());
    }

    /** Whether the loss law can be fitted to every subset of the runs. */
    boolean hasEveryLossLaw() {
        return study.losses().stream().allMatch(losses -> losses.fit().isPresent());
    }

    OvertrainingRun run(String id) {
        return runs.stream().filter(run -> run.id().equals(id)).findFirst().orElseThrow();
    }

    static double flop(OvertrainingRun run) {
        return 6 * run.parameters() * run.tokens();
    }

    /** A size as the page names it, for example {@code 1.4B}. */
    static String size(OvertrainingRun run) {
        return run.size().toUpperCase(Locale.ROOT);
    }
}
