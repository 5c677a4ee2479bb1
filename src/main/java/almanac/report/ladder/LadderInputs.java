package almanac.report.ladder;

import almanac.data.Catalog;
import almanac.data.LadderRun;
import almanac.report.RowStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the ladder is fitted to, task by task, and what was left out.
 *
 * @param tasks the tasks that can be forecast
 * @param rows one status per run of the table
 */
record LadderInputs(List<TaskRuns> tasks, List<UnusableTask> unusable, List<RowStatus> rows) {

    static final String ANALYSIS = "model-ladder.fit";

    /** The first step has five constants; with as many runs there is nothing left to judge it by. */
    static final int FEWEST_RUNS = 6;

    static LadderInputs of(Catalog data) {
        SeriesReader reader = new SeriesReader(data);
        List<TaskRuns> tasks = new ArrayList<>();
        List<UnusableTask> unusable = new ArrayList<>();
        for (LadderTask task : LadderTask.values()) {
            TaskRuns runs = runs(task, data.ladderRuns(), reader);
            Optional<String> reason = reasonNotToFit(runs);
            if (reason.isPresent()) {
                unusable.add(new UnusableTask(task, reason.get()));
            } else {
                tasks.add(runs);
            }
        }
        Map<String, Long> counts = new LinkedHashMap<>();
        data.ladderCheckpoints().forEach(checkpoint -> counts.merge(checkpoint.run(), 1L, Long::sum));
        List<RowStatus> rows = data.ladderRuns().stream()
                .map(run -> new RowStatus(
                        ANALYSIS,
                        "ladder-training-runs",
                        run.id(),
                        reasonToLeaveOut(run, counts.getOrDefault(run.id(), 0L)),
                        run.at()))
                .toList();
        return new LadderInputs(List.copyOf(tasks), List.copyOf(unusable), rows);
    }

    private static TaskRuns runs(LadderTask task, List<LadderRun> runs, SeriesReader reader) {
        List<RunSeries> ladder = new ArrayList<>();
        Map<String, RunSeries> all = new LinkedHashMap<>();
        for (LadderRun run : runs) {
            RunSeries series = reader.of(task, run);
            if (series.checkpoints() > 0) {
                all.put(run.id(), series);
            }
            if (reasonToLeaveOut(run, series.checkpoints()).isEmpty()) {
                ladder.add(series);
            }
        }
        return new TaskRuns(task, List.copyOf(ladder), all);
    }

    /** Only runs of the ladder are fitted, and only with as many checkpoints as the mean of their last ones takes. */
    private static String reasonToLeaveOut(LadderRun run, long checkpoints) {
        if (!run.role().equals("ladder")) {
            return "not-a-ladder-run";
        }
        return checkpoints < Recipe.PUBLISHED.finalWindow() ? "fewer-checkpoints-than-window" : "";
    }

    static Optional<String> reasonNotToFit(TaskRuns runs) {
        if (runs.ladder().isEmpty() && runs.all().isEmpty()) {
            return Optional.of("no-task-losses");
        }
        if (runs.ladder().size() < FEWEST_RUNS) {
            return Optional.of("few-runs");
        }
        if (distinct(runs.ladder(), false) < 2) {
            return Optional.of("one-size");
        }
        return distinct(runs.ladder(), true) < 2 ? Optional.of("one-length") : Optional.empty();
    }

    private static long distinct(List<RunSeries> runs, boolean tokens) {
        return runs.stream()
                .mapToDouble(
                        series -> tokens ? series.run().tokens() : series.run().parameters())
                .distinct()
                .count();
    }

    Optional<TaskRuns> of(LadderTask task) {
        return tasks.stream().filter(runs -> runs.task() == task).findFirst();
    }
}
