package almanac.report.boundary.boards;

import almanac.boundary.board.Board;
import almanac.boundary.reevaluation.Reevaluation;
import almanac.markup.Numbers;
import almanac.report.Estimate;
import almanac.report.Reading;
import almanac.report.Settings;
import almanac.report.boundary.boards.FirstBoard.Step;
import almanac.stats.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The findings as published estimates: the share of later scores above the boundary first. */
final class BoardsEstimates {

    static final String SHARE_ABOVE = "capability-boundary.afterwards.share-above";
    static final String LARGEST_CHANGE = "capability-boundary.reevaluation.largest-median-change";
    static final String BY_SIZE = "capability-boundary.size-axis.tasks-with-lower-loss";
    static final String LEAST_COVERED = "capability-boundary.first-board.least-coverage";

    private BoardsEstimates() {}

    static List<Estimate> all(BoardsFindings found) {
        Settings settings = found.later().result().settings();
        List<Estimate> all = new ArrayList<>();
        SharesAbove shares = found.shares();
        Optional<Interval> interval = shares.interval(settings.resampling(), Estimate.LEVEL);
        all.add(new Estimate(
                SHARE_ABOVE,
                shares.share(),
                "fraction",
                interval,
                interval.isPresent() ? "" : "no resamples were asked for",
                shares.count(),
                shares.count(),
                settings.asOf(),
                Map.of(
                        "train", LaterModels.LAST,
                        "validation", Board.AFTERWARDS,
                        "tau", Numbers.shortest(found.later().level()))));
        TwiceFigure.largest(found.twice()).ifPresent(task -> all.add(change(task, settings)));
        int compared = found.axes().on(ComparedAxes.Rows.LATER).size();
        if (compared > 0) {
            all.add(new Estimate(
                    BY_SIZE,
                    found.axes().smallerBySize(),
                    "tasks",
                    Optional.empty(),
                    "it is a count over the tasks of the board",
                    compared,
                    compared,
                    settings.asOf(),
                    Map.of("train", "p3", "validation", "p4")));
        }
        found.first().leastCovered().ifPresent(step -> all.add(covered(step, settings)));
        return List.copyOf(all);
    }

    private static Estimate change(Reevaluation task, Settings settings) {
        return new Estimate(
                LARGEST_CHANGE,
                task.drift().orElseThrow().medianAbsolute(),
                "fraction",
                Optional.empty(),
                "it is the largest of the medians of the tasks",
                task.models().size(),
                task.models().size(),
                settings.asOf(),
                Map.of("task", task.task()));
    }

    private static Estimate covered(Step step, Settings settings) {
        return new Estimate(
                LEAST_COVERED,
                step.coverage(),
                "fraction",
                Optional.empty(),
                "it is the least of the tasks and steps, and the boundaries of this board are not resampled",
                step.rows(),
                step.rows(),
                settings.asOf(),
                Map.of("task", step.task(), "train", step.train(), "validation", step.validation()));
    }

    static List<Reading> readings(List<Estimate> estimates) {
        return estimates.stream()
                .filter(estimate -> estimate.id().equals(LARGEST_CHANGE))
                .map(estimate -> Reading.of(Optional.empty(), estimate).shownIn(TwiceFigure.ID))
                .toList();
    }
}
