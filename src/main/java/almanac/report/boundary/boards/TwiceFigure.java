package almanac.report.boundary.boards;

import almanac.boundary.reevaluation.Reevaluation;
import almanac.boundary.reevaluation.Reevaluation.Drift;
import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Dodge;
import almanac.chart.Dots;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Rule;
import almanac.chart.Size;
import almanac.chart.Whisker;
import almanac.markup.Numbers;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.report.Words;
import almanac.report.boundary.BoundaryWords;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How the scores of the models evaluated twice moved, task by task. */
final class TwiceFigure {

    static final String ID = "boards-twice";

    private TwiceFigure() {}

    /** @param tasks with models evaluated twice */
    static Figure of(List<Reevaluation> tasks) {
        String finding = finding(tasks);
        Chart chart = Chart.titled(finding, description(tasks.size()))
                .x(Axis.linear("Later score less score on the board", "fraction of the full score"))
                .y(Axis.categories(
                        "",
                        tasks.stream()
                                .map(task -> BoundaryWords.task(task.task()))
                                .toList()))
                .with(Rule.vertical(0, "", Ink.REFERENCE));
        for (int row = 0; row < tasks.size(); row++) {
            Optional<Drift> found = tasks.get(row).drift();
            if (found.isPresent()) {
                Drift drift = found.get();
                chart = chart.with(Whisker.horizontal(
                                new double[] {drift.median()},
                                new double[] {Dodge.at(row, 0, 2)},
                                new double[] {drift.lowQuartile()},
                                new double[] {drift.highQuartile()},
                                Ink.FIT))
                        .with(Dots.of(
                                new double[] {drift.medianAbsolute()}, new double[] {Dodge.at(row, 1, 2)}, Ink.STRONG));
            }
        }
        return new Figure(
                ID,
                finding,
                "Change of the score between the leaderboard and the later evaluation of the same models",
                Key.empty()
                        .interval(Ink.FIT, "median and quartiles")
                        .points(Ink.STRONG, "median size of the change, without sign"),
                chart.draw("fig-" + ID, Size.WIDE.forRows(tasks.size(), 2)).svg(),
                chart.draw("fig-" + ID, Size.NARROW.forRows(tasks.size(), 2)).svg(),
                Caption.of(
                        "second Open LLM Leaderboard and new evaluations by the authors of the paper.",
                        Numbers.grouped(tasks.get(0).models().size()) + " models with the same name in both, "
                                + tasks.get(0).models().stream()
                                        .filter(model -> model.leaderboardRows() > 1)
                                        .count()
                                + " of them with several rows on the board, whose mean counts.",
                        "Lines join the quartiles; they are no intervals."),
                TwiceTables.ID);
    }

    /** The task with the largest median change without sign. */
    static Optional<Reevaluation> largest(List<Reevaluation> tasks) {
        return tasks.stream()
                .filter(task -> task.drift().isPresent())
                .max(Comparator.comparingDouble(
                        task -> task.drift().orElseThrow().medianAbsolute()));
    }

    private static String finding(List<Reevaluation> tasks) {
        return largest(tasks)
                .map(task -> "The same models score differently the second time: by a median of "
                        + BoardsWords.coverage(task.drift().orElseThrow().medianAbsolute()) + " on "
                        + BoundaryWords.task(task.task()) + ", the most of " + Words.lower(tasks.size()) + " tasks")
                .orElse("No model was evaluated twice");
    }

    private static String description(int tasks) {
        return "Dot plot of the change of the score from the leaderboard to the later evaluation, as a fraction, one row"
                + " for each of " + tasks
                + " tasks, with the median, the quartiles and the median size without sign, and a rule at zero.";
    }
}
