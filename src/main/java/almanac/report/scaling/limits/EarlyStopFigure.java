package almanac.report.scaling.limits;

import almanac.chart.Axis;
import almanac.chart.Band;
import almanac.chart.Chart;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Line;
import almanac.chart.Mark;
import almanac.chart.Numerals;
import almanac.chart.Rule;
import almanac.chart.Size;
import almanac.markup.Numbers;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.scaling.kaplan.JointStepsLaw;
import almanac.stats.Interval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Compute to a loss against the size of the model over the best one. */
final class EarlyStopFigure {

    static final String ID = "scaling-early-stop-compute";

    private static final double MOST_COMPUTE = 2;

    private EarlyStopFigure() {}

    static Figure of(EarlyStop early) {
        JointStepsLaw law = early.least().law();
        EarlyStop.Sizes range = EarlyStop.tolerated(law);
        String finding = "From " + Numbers.significant(range.low(), 2) + " to " + Numbers.significant(range.high(), 2)
                + " times the best size, a model needs at most " + LimitWords.percent(EarlyStop.TOLERATED - 1)
                + " more compute";
        Chart chart = Chart.titled(finding, description(early))
                .x(Axis.log("Size over the best size", "").written(Numerals.PLAIN))
                .y(Axis.linear("Compute over that of the best size", "").from(1, MOST_COMPUTE))
                .withAll(band(early))
                .with(Rule.horizontal(
                        EarlyStop.TOLERATED, LimitWords.percent(EarlyStop.TOLERATED - 1) + " more", Ink.REFERENCE))
                .withAll(line(EarlyStop.kaplan(), Ink.PUBLISHED))
                .withAll(line(early.done().law(), Ink.STAIR))
                .withAll(line(law, Ink.FIT));
        return new Figure(
                ID,
                finding,
                "Compute for the same loss, by the laws of size and steps; larger models stop earlier",
                Key.empty()
                        .line(Ink.FIT, "ours, least steps")
                        .band(95, "its 95\u00a0% interval")
                        .line(Ink.STAIR, "ours, steps taken")
                        .line(Ink.PUBLISHED, "Kaplan’s law"),
                chart.draw("fig-" + ID, Size.WIDE).svg(),
                chart.draw("fig-" + ID, Size.NARROW).svg(),
                Caption.of(
                        "learning curves of Gemstones.",
                        early.least().curves() + " runs at a constant rate, "
                                + Numbers.grouped(early.least().fit().points()) + " points on their curves.",
                        early.least().replicates().count() + " resamples of the runs, seed "
                                + early.least().replicates().seed()
                                + ". A law has no line where a size never reaches the loss."),
                EarlyStopTables.ID);
    }

    /** The part of a law that is finite and within the frame, with one point beyond it. */
    private static List<Line> line(JointStepsLaw law, Ink ink) {
        double[] sizes = Arrays.stream(EarlyStopTables.sizes())
                .filter(size -> law.computeAtRelativeSize(size) <= 2 * MOST_COMPUTE)
                .toArray();
        return sizes.length < 2
                ? List.of()
                : List.of(Line.of(
                        sizes,
                        Arrays.stream(sizes).map(law::computeAtRelativeSize).toArray(),
                        ink));
    }

    private static List<Mark> band(EarlyStop early) {
        List<double[]> points = new ArrayList<>();
        for (double size : EarlyStopTables.sizes()) {
            Optional<Interval> interval = EarlyStop.interval(early.least(), law -> law.computeAtRelativeSize(size));
            interval.filter(range -> range.low() <= MOST_COMPUTE)
                    .ifPresent(range -> points.add(new double[] {size, range.low(), range.high()}));
        }
        return points.size() < 2
                ? List.of()
                : List.of(Band.of(column(points, 0), column(points, 1), column(points, 2), 95));
    }

    private static double[] column(List<double[]> points, int column) {
        return points.stream().mapToDouble(point -> point[column]).toArray();
    }

    private static String description(EarlyStop early) {
        return "Lines of compute for the same loss, over that of the best size, against size over the best one on a log"
                + " scale, by the law fitted to least steps with its 95\u00a0% band, the law fitted to steps taken and"
                + " the law of Kaplan et al. 2020. All have their minimum of one at the best size. "
                + early.least().curves()
                + " runs.";
    }
}
