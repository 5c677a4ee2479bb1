package almanac.report.scaling.axes;

import almanac.chart.Axis;
import almanac.chart.Band;
import almanac.chart.Chart;
import almanac.chart.Dots;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Line;
import almanac.chart.Panels;
import almanac.chart.Size;
import almanac.markup.Numbers;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.report.Estimate;
import almanac.report.Words;
import almanac.report.scaling.ScalingResult;
import almanac.scaling.kaplan.LawSample;
import almanac.stats.Interval;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Loss against size, data and compute on the sets nearest to Kaplan's conditions, with both forms and his law. */
final class LawFigure {

    static final String ID = "scaling-axes";

    private static final int CURVE_POINTS = 24;
    private static final int PERCENT = 95;

    private LawFigure() {}

    static Figure of(List<HeadlineLaw.Tested> laws, ScalingResult result) {
        List<Panels.Panel> panels = laws.stream().map(LawFigure::panel).toList();
        return Figure.ofPanels(
                ID,
                finding(laws),
                "Loss against one quantity on log scales, so that a pure power law is a straight line",
                Key.empty()
                        .points(Ink.THIRD_PARTY, "run, or the lowest loss of its budget or amount of text")
                        .line(Ink.FIT, "pure power law")
                        .band(PERCENT, "95 % of resamples")
                        .line(Ink.STRONG, "power law above a constant")
                        .line(Ink.PUBLISHED, "Kaplan et al. 2020"),
                new Panels(panels),
                Caption.of(
                        "the sets of runs named above the panels; the data page names their files.",
                        laws.stream()
                                        .map(law -> Words.lower(law.ours().values()) + " ("
                                                + law.kaplans().wordsWithin() + ", from "
                                                + Numbers.grouped(
                                                        law.ours().law().runs()) + " runs)")
                                        .collect(Collectors.joining(", "))
                                + ".",
                        "Bands: runs resampled "
                                + Numbers.grouped(result.settings().replicates())
                                + " times, seed " + result.settings().seed()
                                + "; none through fewer than five values. Heights depend on text and vocabulary and do"
                                + " not compare with Kaplan’s; slopes do."),
                LawTables.POINTS);
    }

    private static String finding(List<HeadlineLaw.Tested> laws) {
        long held = laws.stream().filter(HeadlineLaw.Tested::holds).count();
        if (laws.size() == 1) {
            return "The old exponent lies " + (held == 1 ? "inside" : "outside") + " the interval of the refit drawn";
        }
        return held == laws.size()
                ? "All " + Words.lower(held) + " old exponents lie inside the intervals of the refits drawn"
                : Words.of(held) + " of " + Words.lower(laws.size()) + " old exponents lie" + (held == 1 ? "s" : "")
                        + " inside the intervals of the refits drawn";
    }

    private static Panels.Panel panel(HeadlineLaw.Tested tested) {
        TestedLaw ours = tested.ours();
        LawSample.Points points = ours.points();
        double[] x = grid(points.x());
        double[] pure = heights(x, ours.law().pure()::at);
        double[] published = heights(x, tested.kaplans()::publishedAt);
        Chart chart = Chart.titled(panelFinding(tested), description(tested))
                .x(Axis.log(quantity(tested.kaplans()), unit(tested.kaplans())))
                .y(Axis.log("Loss", "nats per token"));
        Optional<Band> band = band(ours, x);
        chart = band.isPresent() ? chart.with(band.get()) : chart;
        chart = chart.with(Line.of(x, published, Ink.PUBLISHED)).with(Line.of(x, pure, Ink.FIT));
        if (ours.law().saturating().isPresent()) {
            DoubleUnaryOperator saturating = ours.law().saturating().result().orElseThrow()::at;
            chart = chart.with(Line.of(x, heights(x, saturating), Ink.STRONG));
        }
        chart = chart.with(Dots.of(points.x(), points.loss(), Ink.THIRD_PARTY));
        String id = "fig-" + ID + "-"
                + tested.kaplans().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Panels.Panel(
                tested.kaplans().words() + ": " + AxesWords.panelName(ours),
                chart.draw(id, Size.SMALL).svg());
    }

    private static String panelFinding(HeadlineLaw.Tested tested) {
        return "Exponent " + AxesWords.exponent(tested.ours()) + " beside Kaplan’s "
                + AxesWords.printed(tested.publishedExponent());
    }

    private static String description(HeadlineLaw.Tested tested) {
        TestedLaw ours = tested.ours();
        return "Scatter of the loss in nats per token against "
                + quantity(tested.kaplans()).toLowerCase(Locale.ROOT) + ", both on log scales, "
                + ours.points().x().length + " points of " + ours.name()
                + ", with the fitted pure power law of exponent "
                + AxesWords.exponentWithInterval(ours)
                + ", the power law above a constant where it can be fitted, and Kaplan’s law of exponent "
                + AxesWords.printed(tested.publishedExponent()) + ".";
    }

    private static String quantity(HeadlineLaw law) {
        return switch (law) {
            case SIZE -> "Parameters without embeddings";
            case DATA -> "Unique tokens";
            case TUNED_COMPUTE, FIXED_BATCH_COMPUTE -> "Compute";
        };
    }

    private static String unit(HeadlineLaw law) {
        return law == HeadlineLaw.TUNED_COMPUTE || law == HeadlineLaw.FIXED_BATCH_COMPUTE ? "FLOP" : "";
    }

    private static Optional<Band> band(TestedLaw law, double[] x) {
        List<Interval> heights = Arrays.stream(x)
                .boxed()
                .flatMap(at -> law.law().pureInterval(at, Estimate.LEVEL).stream())
                .toList();
        if (!law.isResampled() || heights.size() < x.length) {
            return Optional.empty();
        }
        return Optional.of(Band.of(
                x,
                heights.stream().mapToDouble(Interval::low).toArray(),
                heights.stream().mapToDouble(Interval::high).toArray(),
                PERCENT));
    }

    /** Evenly spaced on the log scale over the data. */
    static double[] grid(double[] values) {
        double from = Arrays.stream(values).min().orElseThrow();
        double to = Arrays.stream(values).max().orElseThrow();
        return IntStream.range(0, CURVE_POINTS)
                .mapToDouble(i -> from * StrictMath.pow(to / from, i / (CURVE_POINTS - 1.0)))
                .toArray();
    }

    private static double[] heights(double[] x, DoubleUnaryOperator law) {
        return Arrays.stream(x).map(law).toArray();
    }
}
