package almanac.report.scaling.batch;

import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Line;
import almanac.chart.Numerals;
import almanac.chart.Size;
import almanac.chart.Whisker;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.report.Estimate;
import almanac.report.IntervalWords;
import almanac.scaling.batch.CriticalBatch;
import almanac.scaling.batch.PublishedBatchLaw;
import almanac.stats.Interval;
import java.util.Arrays;

/** The critical batch against the loss, with Kaplan's law. */
final class LossFigure {

    static final String ID = "scaling-critical-batch-loss";

    private static final int POINTS = 12;

    private LossFigure() {}

    static Figure of(CriticalFindings critical) {
        Interval interval = critical.lossExponentInterval();
        double[] losses = critical.values(CriticalBatch::targetLoss);
        double[] line = between(losses);
        String finding = finding(critical, interval);
        Chart chart = Chart.titled(finding, description(critical, interval))
                .x(Axis.log("Target loss", "nats per token").written(Numerals.PLAIN))
                .y(Axis.log("Critical batch", "tokens per step").written(Numerals.COMPACT))
                .with(Line.of(
                                line,
                                Arrays.stream(line)
                                        .map(loss -> PublishedBatchLaw.KAPLAN.at(1, 1, loss))
                                        .toArray(),
                                Ink.PUBLISHED)
                        .labelled(BatchWords.of(PublishedBatchLaw.KAPLAN)))
                .with(Line.of(
                                line,
                                Arrays.stream(line).map(critical.byLoss()::at).toArray(),
                                Ink.FIT)
                        .labelled("fitted"))
                .with(whiskers(critical, losses));
        return new Figure(
                ID,
                finding,
                "Critical batch of each size at its target loss; training further moves to the left",
                Key.empty()
                        .interval(Ink.FIT, "a size with its 95 % interval")
                        .line(Ink.FIT, "law fitted to the sizes")
                        .line(Ink.PUBLISHED, "Kaplan’s law"),
                chart.draw("fig-" + ID, Size.WIDE).svg(),
                chart.draw("fig-" + ID, Size.NARROW).svg(),
                Caption.of(
                        "steps published with the critical-batch study of Zhang et al.; law of Kaplan et al. 2020.",
                        critical.sizes().size() + " sizes.",
                        "Intervals are Student’s, from the batches of a size; of the slope, from the sizes."),
                CriticalTables.ID);
    }

    static Whisker whiskers(CriticalFindings critical, double[] x) {
        return Whisker.vertical(
                x,
                critical.values(CriticalBatch::criticalTokens),
                critical.values(
                        size -> size.criticalTokensInterval(Estimate.LEVEL).low()),
                critical.values(
                        size -> size.criticalTokensInterval(Estimate.LEVEL).high()),
                Ink.FIT);
    }

    /** From the lowest to the highest of some values, evenly spaced in logarithms. */
    static double[] between(double[] values) {
        double from = Arrays.stream(values).min().orElseThrow();
        double to = Arrays.stream(values).max().orElseThrow();
        double[] x = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            x[i] = from * StrictMath.pow(to / from, i / (POINTS - 1.0));
        }
        return x;
    }

    private static String finding(CriticalFindings critical, Interval interval) {
        double kaplan = -CriticalFindings.exponent(PublishedBatchLaw.KAPLAN);
        String published = CriticalTexts.kaplanExponent();
        if (interval.contains(kaplan)) {
            return "Over the loss the critical batch changes as Kaplan’s power of " + published + " says";
        }
        return "As the loss falls, the critical batch grows "
                + (critical.lossExponent() > kaplan ? "faster" : "more slowly") + " than by Kaplan’s power of "
                + published;
    }

    private static String description(CriticalFindings critical, Interval interval) {
        return "Points of the critical batch in tokens per step against the target loss in nats, both on log scales, for "
                + critical.sizes().size() + " sizes with 95\u00a0% intervals; a fitted line of slope minus "
                + CriticalTexts.shown(critical.lossExponent(), interval) + " (95\u00a0% interval of the power "
                + IntervalWords.rounded(interval) + ") and, dashed, the law of Kaplan et al. of slope minus "
                + CriticalTexts.kaplanExponent() + ".";
    }
}
