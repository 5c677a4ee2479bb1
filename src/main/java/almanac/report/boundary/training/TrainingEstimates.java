package almanac.report.boundary.training;

import almanac.boundary.board.Board;
import almanac.markup.Numbers;
import almanac.report.Estimate;
import almanac.report.Reading;
import almanac.report.boundary.BoundaryResult;
import almanac.stats.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The comparison as published estimates: the tasks with a gap first, then the rises of the boundaries. */
final class TrainingEstimates {

    static final String TASKS_WITH_GAP = "capability-boundary.post-training.tasks-with-gap";

    private TrainingEstimates() {}

    static String rise(TrainedTask task) {
        return "capability-boundary.post-training.rise-" + task.task();
    }

    /** Tasks in which the median gap of the pretrained rows is above zero. */
    static long withGap(List<TrainedTask> tasks) {
        return tasks.stream().filter(task -> task.medianGap().orElse(0) > 0).count();
    }

    static List<Estimate> all(List<TrainedTask> tasks, List<TaskRise> rises, BoundaryResult result) {
        List<Estimate> estimates = new ArrayList<>();
        int compared =
                (int) tasks.stream().filter(task -> task.gaps().length > 0).count();
        estimates.add(estimate(
                TASKS_WITH_GAP,
                (double) withGap(tasks),
                "tasks",
                Optional.empty(),
                "it is a count over the tasks of the board",
                compared,
                tasks.size(),
                result));
        for (TaskRise rise : rises) {
            TrainedTask task = rise.task();
            estimates.add(estimate(
                    rise(task),
                    rise.rise(),
                    "fraction",
                    rise.interval(),
                    rise.interval().isPresent() ? "" : "no resample gives both boundaries",
                    task.pretrained().rows().count(),
                    task.pretrained().rows().count() + task.postTrained().rows().count(),
                    result));
        }
        return List.copyOf(estimates);
    }

    private static Estimate estimate(
            String id,
            double value,
            String unit,
            Optional<Interval> interval,
            String caveat,
            int n,
            int candidates,
            BoundaryResult result) {
        return new Estimate(
                id,
                value,
                unit,
                interval,
                caveat,
                n,
                candidates,
                result.settings().asOf(),
                Map.of(
                        "dataset",
                        result.second().dataset(),
                        "sample",
                        Board.ALL,
                        "tau",
                        Numbers.shortest(result.fitting().tau())));
    }

    static List<Reading> readings(List<Estimate> estimates) {
        return estimates.stream()
                .map(estimate -> Reading.of(Optional.empty(), estimate)
                        .shownIn(estimate.id().equals(TASKS_WITH_GAP) ? GapPanels.ID : BoundaryPanels.ID))
                .toList();
    }
}
