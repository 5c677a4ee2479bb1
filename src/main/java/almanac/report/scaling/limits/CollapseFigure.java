package almanac.report.scaling.limits;

import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Dots;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Line;
import almanac.chart.Numerals;
import almanac.chart.Panels;
import almanac.chart.Rule;
import almanac.chart.Size;
import almanac.markup.Element;
import almanac.markup.Numbers;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.scaling.kaplan.KaplanConstants;
import almanac.scaling.kaplan.OverfittingPair;
import almanac.scaling.kaplan.OverfittingPenalty;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;

/** The penalty of overfitting against Kaplan's one number, and against the powers that fit best. */
final class CollapseFigure {

    static final String ID = "scaling-overfitting-collapse";

    private static final int CURVE_POINTS = 40;
    private static final double MANY_PASSES = 100;

    private CollapseFigure() {}

    static Figure of(OverfittingVariant headline) {
        OverfittingPenalty fit = headline.penalty();
        List<OverfittingPair> pairs = headline.pairs();
        String power = LimitWords.power("N", OverfittingVariant.exponent());
        String finding = finding(pairs);
        return Figure.ofPanels(
                ID,
                finding,
                "Loss on repeated text over that on fresh text, less one, against one number made of size N and unique"
                        + " tokens U: Kaplan’s choice, then the powers that fit best",
                key(),
                new Panels(List.of(
                        new Panels.Panel("Kaplan’s choice, " + power + "/U", kaplanPanel(pairs, fit, power)),
                        new Panels.Panel("Fitted powers of N and U", fittedPanel(pairs, fit)))),
                Caption.of(
                        "runs of Muennighoff et al.",
                        pairs.size() + " pairs with a penalty above "
                                + LimitWords.percent(OverfittingPair.SMALLEST_PENALTY) + ", in " + fit.groups()
                                + " groups that share their runs on fresh text; smaller ones are noise between seeds."
                                + " Kaplan’s curve is drawn at the mean size, "
                                + Numbers.compact(meanSize(pairs)) + ".",
                        "Intervals of the powers are in the table below."),
                OverfittingTables.PAIRS);
    }

    private static Key key() {
        return Key.empty()
                .points(Ink.PERIOD1, "up to " + Numbers.shortest(OverfittingVariant.FEW_PASSES) + " passes")
                .points(Ink.PERIOD2, "up to " + Numbers.shortest(MANY_PASSES) + " passes")
                .points(Ink.PERIOD3, "more passes")
                .line(Ink.FIT, "power law of our runs")
                .line(Ink.PUBLISHED, "Kaplan’s law");
    }

    private static Element kaplanPanel(List<OverfittingPair> pairs, OverfittingPenalty fit, String power) {
        double size = meanSize(pairs);
        double power74 = StrictMath.pow(size, OverfittingVariant.exponent());
        String name = power + " over unique tokens";
        Chart chart = Chart.titled(
                        finding(pairs),
                        description(pairs, name) + " Our power law and the curve of Kaplan et al. are drawn.")
                .x(Axis.log(name, ""))
                .y(penaltyAxis(pairs))
                .withAll(dots(pairs, OverfittingTables::collapse))
                .with(curve(pairs, OverfittingTables::collapse, x -> OverfittingTables.collapsed(fit, x), Ink.FIT))
                .with(curve(
                        pairs,
                        OverfittingTables::collapse,
                        x -> KaplanConstants.SIZE_AND_DATA.overfitting(size, power74 / x),
                        Ink.PUBLISHED))
                .with(avoided());
        return chart.draw("fig-" + ID + "-kaplan", Size.SMALL).svg();
    }

    private static Element fittedPanel(List<OverfittingPair> pairs, OverfittingPenalty fit) {
        String name = "Penalty by the fitted powers";
        Chart chart = Chart.titled(
                        "The fitted powers explain "
                                + LimitWords.percent(fit.plane().r2()) + " of the variance",
                        description(pairs, name) + " The fitted law is the diagonal.")
                .x(Axis.log(name, "").written(Numerals.PERCENT))
                .y(penaltyAxis(pairs))
                .withAll(dots(pairs, pair -> OverfittingTables.fitted(fit, pair)))
                .with(curve(pairs, pair -> OverfittingTables.fitted(fit, pair), x -> x, Ink.FIT))
                .with(avoided());
        return chart.draw("fig-" + ID + "-fitted", Size.SMALL).svg();
    }

    private static Rule avoided() {
        return Rule.horizontal(OverfittingPenalty.AVOIDED, "avoided", Ink.REFERENCE);
    }

    private static Axis penaltyAxis(List<OverfittingPair> pairs) {
        double[] penalties =
                pairs.stream().mapToDouble(OverfittingPair::penalty).toArray();
        double highest = Arrays.stream(penalties).max().orElseThrow();
        return Axis.log("Penalty", "")
                .from(OverfittingPair.SMALLEST_PENALTY / 1.5, 1.5 * Math.max(highest, OverfittingPenalty.AVOIDED))
                .written(Numerals.PERCENT);
    }

    /** Points by the number of passes; a kind without points is left out. */
    private static List<Dots> dots(List<OverfittingPair> pairs, ToDoubleFunction<OverfittingPair> x) {
        return List.of(Ink.PERIOD1, Ink.PERIOD2, Ink.PERIOD3).stream()
                .map(ink -> pairs.stream().filter(pair -> ink(pair) == ink).toList())
                .filter(own -> !own.isEmpty())
                .map(own -> Dots.of(
                        own.stream().mapToDouble(x).toArray(),
                        own.stream().mapToDouble(OverfittingPair::penalty).toArray(),
                        ink(own.get(0))))
                .toList();
    }

    private static Ink ink(OverfittingPair pair) {
        double passes = OverfittingVariant.passes(pair);
        if (passes <= OverfittingVariant.FEW_PASSES) {
            return Ink.PERIOD1;
        }
        return passes <= MANY_PASSES ? Ink.PERIOD2 : Ink.PERIOD3;
    }

    /** A law over the range of the points, evenly spaced in the logarithm. */
    private static Line curve(
            List<OverfittingPair> pairs, ToDoubleFunction<OverfittingPair> of, DoubleUnaryOperator law, Ink ink) {
        double low = pairs.stream().mapToDouble(of).min().orElseThrow();
        double high = pairs.stream().mapToDouble(of).max().orElseThrow();
        double[] x = new double[CURVE_POINTS];
        for (int i = 0; i < CURVE_POINTS; i++) {
            x[i] = low * StrictMath.pow(high / low, i / (CURVE_POINTS - 1.0));
        }
        return Line.of(x, Arrays.stream(x).map(law).toArray(), ink);
    }

    /** The geometric mean of the sizes. */
    static double meanSize(List<OverfittingPair> pairs) {
        return StrictMath.exp(pairs.stream()
                .mapToDouble(pair -> StrictMath.log(pair.parameters()))
                .average()
                .orElseThrow());
    }

    /** Pairs that Kaplan's law expects to lose more than they do. */
    static long belowKaplan(List<OverfittingPair> pairs) {
        return pairs.stream()
                .filter(pair -> pair.penalty() < OverfittingTables.kaplan(pair))
                .count();
    }

    private static String finding(List<OverfittingPair> pairs) {
        return "Kaplan’s law expects a larger penalty than was measured for " + belowKaplan(pairs) + " of "
                + pairs.size() + " pairs";
    }

    private static String description(List<OverfittingPair> pairs, String x) {
        return "Scatter of the penalty of overfitting in percent against " + x + ", both on log scales, " + pairs.size()
                + " pairs marked by their passes over the text.";
    }
}
