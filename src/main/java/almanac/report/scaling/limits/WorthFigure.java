package almanac.report.scaling.limits;

import almanac.chart.Axis;
import almanac.chart.Band;
import almanac.chart.Chart;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Line;
import almanac.chart.Mark;
import almanac.chart.Numerals;
import almanac.chart.Size;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.scaling.repeated.RepeatedDataFit;
import almanac.scaling.repeated.RepeatedDataLaw;
import almanac.stats.Interval;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What a token is worth after so many passes over the text. */
final class WorthFigure {

    static final String ID = "scaling-repeated-worth-of-passes";

    private WorthFigure() {}

    static Figure of(RepeatedDataFit fit) {
        List<PassWorth> curve = PassWorth.curve(fit);
        String finding = finding(fit);
        Chart chart = Chart.titled(finding, description(fit))
                .x(Axis.log("Passes over the text", "").written(Numerals.PLAIN))
                .y(Axis.linear("Worth of a token seen", "").from(0, 1.04).written(Numerals.PERCENT))
                .withAll(band(curve))
                .withAll(others(fit))
                .with(line(curve, PassWorth::published, Ink.PUBLISHED).labelled("published"))
                .with(line(curve, PassWorth::worth, Ink.FIT).labelled("best fit"));
        return new Figure(
                ID,
                finding,
                "Effective tokens over tokens seen: a token of new text counts as one",
                Key.empty()
                        .line(Ink.FIT, "best fit")
                        .band(95, "its 95\u00a0% interval")
                        .line(Ink.STAIR, "other fits almost as good")
                        .line(Ink.PUBLISHED, "published law"),
                chart.draw("fig-" + ID, Size.WIDE).svg(),
                chart.draw("fig-" + ID, Size.NARROW).svg(),
                Caption.of(
                        "runs of Muennighoff et al.",
                        fit.runs().size() + " runs, those of the published fit.",
                        fit.replicates().count() + " resamples of the runs, seed "
                                + fit.replicates().seed() + "."),
                RepeatedTables.WORTH);
    }

    private static String finding(RepeatedDataFit fit) {
        PassWorth four = PassWorth.at(fit, 4);
        PassWorth sixteen = PassWorth.at(fit, 16);
        return "Over four passes a token is worth " + LimitWords.wholePercent(four.worth()) + " of a new one"
                + limits(four) + ", over sixteen " + LimitWords.wholePercent(sixteen.worth()) + limits(sixteen);
    }

    private static String limits(PassWorth worth) {
        return worth.interval()
                .map(range -> " (" + LimitWords.wholeLimits(range) + ")")
                .orElse("");
    }

    private static Line line(List<PassWorth> curve, ToDoubleFunction<PassWorth> of, Ink ink) {
        return Line.of(PassWorth.curvePasses(), curve.stream().mapToDouble(of).toArray(), ink);
    }

    private static List<Mark> band(List<PassWorth> curve) {
        if (curve.stream().anyMatch(worth -> worth.interval().isEmpty())) {
            return List.of();
        }
        return List.of(
                Band.of(PassWorth.curvePasses(), limits(curve, Interval::low), limits(curve, Interval::high), 95));
    }

    private static double[] limits(List<PassWorth> curve, ToDoubleFunction<Interval> limit) {
        return curve.stream()
                .mapToDouble(worth -> limit.applyAsDouble(worth.interval().orElseThrow()))
                .toArray();
    }

    /** The near-equal minima beside the lowest. */
    private static List<Line> others(RepeatedDataFit fit) {
        return fit.near(RepeatedVariant.NEAR).stream()
                .skip(1)
                .map(minimum -> minimum.law())
                .map(WorthFigure::line)
                .toList();
    }

    private static Line line(RepeatedDataLaw law) {
        double[] passes = PassWorth.curvePasses();
        return Line.of(passes, Arrays.stream(passes).map(law::worth).toArray(), Ink.STAIR);
    }

    private static String description(RepeatedDataFit fit) {
        return "Falling lines of the worth of a token, in percent of a new one from zero, against passes over the text"
                + " on a log scale: the best fit with its 95\u00a0% band, the other fits that are almost as good, and the"
                + " published law. " + fit.runs().size() + " runs.";
    }
}
