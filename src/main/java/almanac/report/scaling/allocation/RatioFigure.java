package almanac.report.scaling.allocation;

import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Ink;
import almanac.chart.Line;
import almanac.chart.Mark;
import almanac.chart.Rule;
import almanac.chart.Size;
import almanac.markup.Numbers;
import almanac.page.Figure;
import almanac.report.Caption;
import java.util.ArrayList;
import java.util.List;

/** Best tokens per parameter of a budget, by our law, by published rules and by every other set within its own range. */
final class RatioFigure {

    static final String ID = "scaling-tokens-per-parameter";

    private RatioFigure() {}

    /**
     * The figure.
     *
     * @param sets splits of sets that share no run, the headline among them
     */
    static Figure of(LossLawSplit ours, List<Split> sets) {
        List<Split> others =
                sets.stream().filter(split -> !split.fitted().equals(ours)).toList();
        double first = BudgetRow.DECADES[0];
        double last = BudgetRow.DECADES[BudgetRow.DECADES.length - 1];
        String finding = "Best tokens per parameter go from " + written(ours.tokensPerParameter(first)) + " at "
                + Numbers.power(first) + " to " + written(ours.tokensPerParameter(last)) + " at " + Numbers.power(last)
                + "\u00a0FLOP" + (isTold(ours) ? "" : "; the runs cannot tell a fall from a rise");
        Chart chart = Chart.titled(finding, description(others.size()))
                .x(Axis.log("Compute", "FLOP"))
                .y(Axis.log("Best tokens per parameter", ""))
                .withAll(SplitFigure.band(ours, ours::tokensPerParameterInterval))
                .with(Rule.vertical(ours.highestFlop(), "runs end, beyond it all is extrapolated", Ink.DATA_END))
                .withAll(others.stream().map(RatioFigure::within).toList());
        for (SplitRule rule : SplitRule.all()) {
            chart = chart.withAll(labelled(SplitFigure.line(rule::tokensPerParameter, rule.ink(), ours), rule.name()));
        }
        chart = chart.withAll(labelled(SplitFigure.line(ours::tokensPerParameter, Ink.FIT, ours), "our law"));
        return new Figure(
                ID,
                finding,
                "Our law with its 95\u00a0% band, published rules, and every other set within its own budgets",
                SplitFigure.key().line(Ink.THIRD_PARTY, "another set or approach, within its own range"),
                chart.draw("fig-" + ID, Size.WIDE).svg(),
                chart.draw("fig-" + ID, Size.NARROW).svg(),
                Caption.of(
                        "our law of the loss on the points of Hoffmann et al.; rules as published, that of Hoffmann et al."
                                + " before rounding, Kaplan’s tokens as the budget pays for them.",
                        ours.draws().fit().points() + " runs; " + others.size()
                                + " thin lines of other sets or approaches, sizes counted as each source does.",
                        SplitFigure.band(ours)),
                BudgetTable.ID);
    }

    /** Whether the interval of the exponent leaves out one half, at which the number stays the same. */
    private static boolean isTold(LossLawSplit ours) {
        return ours.sizeExponentInterval()
                .filter(interval -> !interval.contains(0.5))
                .isPresent();
    }

    private static Mark within(Split split) {
        SplitLaw law = split.fitted();
        double[] x = {law.lowestFlop(), law.highestFlop()};
        double[] y = {law.tokensPerParameter(x[0]), law.tokensPerParameter(x[1])};
        return Line.of(x, y, Ink.THIRD_PARTY);
    }

    /** The last piece carries the name. */
    private static List<Mark> labelled(List<Mark> pieces, String name) {
        List<Mark> marks = new ArrayList<>(pieces);
        int last = marks.size() - 1;
        if (last >= 0 && marks.get(last) instanceof Line line) {
            marks.set(last, line.labelled(name));
        }
        return marks;
    }

    private static String description(int others) {
        return "Lines of the best number of tokens per parameter against compute in FLOP, both on log scales, by our law"
                + " with its 95\u00a0% band and by the rules of Hoffmann et al. before rounding, their replication, Llama 3 and Kaplan et"
                + " al.; beyond the runs the lines are dashed. " + others
                + " thin lines show other sets or approaches within their own budgets.";
    }

    static String written(double ratio) {
        return Numbers.significant(ratio, 3);
    }
}
