package almanac.report.boundary.training;

import almanac.boundary.training.TrainingGroup;
import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Dodge;
import almanac.chart.Dots;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Size;
import almanac.markup.Numbers;
import almanac.page.Figure;
import almanac.report.Caption;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/** How often a larger compute comes with a lower score, on all rows and on the best of each compute. */
final class OrderFigure {

    static final String ID = "training-order";

    private static final int ROOM = 4;

    private OrderFigure() {}

    /** A way to count the decreases. */
    private record Counting(Ink ink, String name, Function<TrainedTask, OptionalDouble> rate) {}

    private static final List<Counting> COUNTINGS = List.of(
            new Counting(Ink.STRONG, "pretrained, all rows", task -> all(task, TrainingGroup.PRETRAINED)),
            new Counting(Ink.RIVAL2, "pretrained, best of each compute", task -> best(task, TrainingGroup.PRETRAINED)),
            new Counting(Ink.FIT, "post-trained, all rows", task -> all(task, TrainingGroup.POST_TRAINED)),
            new Counting(
                    Ink.RIVAL1, "post-trained, best of each compute", task -> best(task, TrainingGroup.POST_TRAINED)));

    private static OptionalDouble all(TrainedTask task, TrainingGroup group) {
        return task.side(group).pattern().adjacentDecreases();
    }

    private static OptionalDouble best(TrainedTask task, TrainingGroup group) {
        return task.side(group).best().adjacentDecreases();
    }

    static Figure of(List<TrainedTask> tasks) {
        String finding = OrderTexts.finding(tasks);
        Chart chart = Chart.titled(finding, description(tasks.size()))
                .x(Axis.linear("Adjacent decreases", "share of neighbours").from(0, 1))
                .y(Axis.categories("", tasks.stream().map(TrainedTask::name).toList()));
        Key key = Key.empty();
        for (int series = 0; series < COUNTINGS.size(); series++) {
            Counting counting = COUNTINGS.get(series);
            key = key.points(counting.ink(), counting.name());
            for (int row = 0; row < tasks.size(); row++) {
                OptionalDouble rate = counting.rate().apply(tasks.get(row));
                if (rate.isPresent()) {
                    chart = chart.with(Dots.of(
                            new double[] {rate.getAsDouble()},
                            new double[] {Dodge.at(row, series, COUNTINGS.size())},
                            counting.ink()));
                }
            }
        }
        TrainedTask first = tasks.get(0);
        return new Figure(
                ID,
                finding,
                "Share of neighbours in compute whose score falls by more than one hundredth of the full score",
                key,
                chart.draw("fig-" + ID, Size.WIDE.forRows(tasks.size(), ROOM)).svg(),
                chart.draw("fig-" + ID, Size.NARROW.forRows(tasks.size(), ROOM)).svg(),
                Caption.of(
                        "second Open LLM Leaderboard; the data page names the files.",
                        first.pretrained().rows().count() + " pretrained rows at "
                                + first.pretrained().best().count() + " compute values and "
                                + Numbers.grouped(first.postTrained().rows().count()) + " post-trained rows at "
                                + first.postTrained().best().count() + ".",
                        "No interval: the rate depends on the spacing of the rows, which a resample would change."),
                TrainingTables.PRE_POST);
    }

    private static String description(int tasks) {
        return "Dot plot of the share of neighbours in compute whose score falls, from 0 to 1, one row for each of "
                + tasks
                + " tasks, with pretrained and post-trained models, each on all rows and on the best row of each compute.";
    }
}
