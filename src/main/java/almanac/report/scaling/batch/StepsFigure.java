package almanac.report.scaling.batch;

import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Dots;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Line;
import almanac.chart.Numerals;
import almanac.chart.Size;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.scaling.batch.CriticalBatch;
import java.util.Arrays;
import java.util.Locale;

/** Steps to a fixed loss against the batch, one curve for each size, with the critical batch on it. */
final class StepsFigure {

    static final String ID = "scaling-steps-by-batch";

    private static final int CURVE_POINTS = 28;

    private StepsFigure() {}

    static Figure of(CriticalFindings critical) {
        String finding = finding(critical);
        Chart chart = Chart.titled(finding, description(critical))
                .x(Axis.log("Tokens per step", "").written(Numerals.COMPACT))
                .y(Axis.log("Steps to the target loss", "").written(Numerals.COMPACT));
        for (CriticalBatch size : critical.sizes()) {
            chart = chart.with(curve(size)).with(points(size));
        }
        chart = chart.with(Dots.of(
                critical.values(CriticalBatch::criticalTokens),
                critical.values(size -> size.curve().at(size.criticalTokens())),
                Ink.FIT));
        int points = critical.sizes().stream()
                .mapToInt(size -> size.batches().size())
                .sum();
        return new Figure(
                ID,
                finding,
                "Steps that each size needs to its own target loss, by tokens per step",
                Key.empty()
                        .points(Ink.THIRD_PARTY, "measured")
                        .line(Ink.STRONG, "fitted curve of a size")
                        .points(Ink.FIT, "its critical batch"),
                chart.draw("fig-" + ID, Size.WIDE).svg(),
                chart.draw("fig-" + ID, Size.NARROW).svg(),
                Caption.of(
                        "steps published with the critical-batch study of Zhang et al., read from its repository.",
                        points + " batches of " + critical.sizes().size() + " sizes.",
                        "Intervals of the critical batches stand in the next chart and in the table."),
                CriticalTables.STEPS_ID);
    }

    private static String finding(CriticalFindings critical) {
        String from = BatchWords.compact(critical.smallest().criticalTokens());
        String to = BatchWords.tokens(critical.largest().criticalTokens());
        return critical.grows()
                ? "Larger batches save steps up to a point that moves from " + from + " to " + to
                : "Larger batches save steps up to a point: " + from + " at the smallest size, " + to
                        + " at the largest";
    }

    private static String description(CriticalFindings critical) {
        return "Curves of the steps to a target loss against tokens per step, both on log scales, for "
                + critical.sizes().size() + " sizes from " + name(critical.smallest()) + " to "
                + name(critical.largest())
                + ". Each falls in proportion at small batches and levels off at large ones; a circle marks the batch"
                + " at which steps are twice their least number.";
    }

    private static Line curve(CriticalBatch size) {
        double[] batches = tokens(size);
        double from = Arrays.stream(batches).min().orElseThrow();
        double to = Arrays.stream(batches).max().orElseThrow();
        double[] x = new double[CURVE_POINTS];
        double[] y = new double[CURVE_POINTS];
        for (int i = 0; i < CURVE_POINTS; i++) {
            x[i] = from * StrictMath.pow(to / from, i / (CURVE_POINTS - 1.0));
            y[i] = size.curve().at(x[i]);
        }
        return Line.of(x, y, Ink.STRONG).labelled(name(size));
    }

    private static Dots points(CriticalBatch size) {
        return Dots.of(
                tokens(size),
                size.batches().stream().mapToDouble(CriticalBatch.Batch::steps).toArray(),
                Ink.THIRD_PARTY);
    }

    private static double[] tokens(CriticalBatch size) {
        return size.batches().stream().mapToDouble(CriticalBatch.Batch::tokens).toArray();
    }

    static String name(CriticalBatch size) {
        return size.size().toUpperCase(Locale.ROOT);
    }
}
