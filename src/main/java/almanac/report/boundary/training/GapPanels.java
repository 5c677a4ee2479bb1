package almanac.report.boundary.training;

import almanac.boundary.training.BoundaryGap;
import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Panels;
import almanac.chart.Rule;
import almanac.chart.Size;
import almanac.chart.Whisker;
import almanac.page.Figure;
import almanac.report.Caption;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** How far pretrained models lie below the boundary of the post-trained, bin by bin of compute. */
final class GapPanels {

    static final String ID = "training-gaps";

    private static final double STEP = 0.1;

    private GapPanels() {}

    /** Whether there is a gap to draw. */
    static boolean canDraw(List<TrainedTask> tasks) {
        return bins(tasks).findAny().isPresent();
    }

    static Figure of(List<TrainedTask> tasks) {
        Axis compute = BoundaryPanels.compute(tasks);
        double least =
                bins(tasks).mapToDouble(BoundaryGap.Bin::lowQuartile).min().orElse(0);
        double most =
                bins(tasks).mapToDouble(BoundaryGap.Bin::highQuartile).max().orElse(1);
        Axis gap = Axis.linear("Gap", "score")
                .from(STEP * Math.floor(Math.min(0, least) / STEP), STEP * Math.ceil(most / STEP));
        List<Panels.Panel> panels = tasks.stream()
                .filter(task -> task.comparison()
                        .gap()
                        .result()
                        .filter(found -> !found.bins().isEmpty())
                        .isPresent())
                .map(task -> new Panels.Panel(
                        task.name(),
                        chart(task, compute, gap)
                                .draw("fig-" + ID + "-" + task.task(), Size.SMALL)
                                .svg()))
                .toList();
        return Figure.ofPanels(
                ID,
                TrainingTexts.gapFinding(tasks),
                "Boundary of the post-trained less the score of pretrained models, by compute; same scales",
                Key.empty()
                        .interval(Ink.FIT, "median of a bin, with its quartiles")
                        .line(Ink.REFERENCE, "no gap"),
                new Panels(panels),
                Caption.of(
                        "second Open LLM Leaderboard; the data page names the files.",
                        tasks.get(0).pretrained().rows().count() + " pretrained rows in bins of about equally many.",
                        "Lines join the quartiles of the models of a bin; they are no intervals."),
                TrainingTables.GAPS);
    }

    private static Stream<BoundaryGap.Bin> bins(List<TrainedTask> tasks) {
        return tasks.stream()
                .flatMap(task -> task.comparison().gap().result().stream())
                .flatMap(gap -> gap.bins().stream());
    }

    private static Chart chart(TrainedTask task, Axis compute, Axis gap) {
        List<BoundaryGap.Bin> bins =
                task.comparison().gap().result().map(BoundaryGap::bins).orElse(List.of());
        return Chart.titled(TrainingTexts.gapOf(task), description(task, bins.size()))
                .x(compute)
                .y(gap)
                .with(Rule.horizontal(0, "", Ink.REFERENCE))
                .with(Whisker.vertical(
                        values(bins, bin -> BoundaryPanels.flop((bin.lowest() + bin.highest()) / 2)),
                        values(bins, BoundaryGap.Bin::median),
                        values(bins, BoundaryGap.Bin::lowQuartile),
                        values(bins, BoundaryGap.Bin::highQuartile),
                        Ink.FIT));
    }

    private static double[] values(List<BoundaryGap.Bin> bins, ToDoubleFunction<BoundaryGap.Bin> of) {
        return bins.stream().mapToDouble(of).toArray();
    }

    private static String description(TrainedTask task, int bins) {
        return "Median and quartiles of the gap between the boundary of post-trained models and the scores of "
                + task.pretrained().rows().count() + " pretrained models in " + task.name() + ", in " + bins
                + " bins of compute on a log scale.";
    }
}
