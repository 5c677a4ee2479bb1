package almanac.report.scaling.limits;

import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Dots;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Line;
import almanac.chart.Numerals;
import almanac.chart.Panels;
import almanac.chart.Size;
import almanac.markup.Numbers;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.scaling.kaplan.OverfittingPair;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Penalties of the same model on the same text against the passes over it, one panel for each amount of text. */
final class PassesFigure {

    static final String ID = "scaling-overfitting-passes";

    private static final double MARGIN = 1.3;

    /** One per size, so that lines that cross or coincide can be told apart; none is red or blue, which mean more. */
    private static final List<Ink> INKS =
            List.of(Ink.PERIOD1, Ink.PERIOD2, Ink.PERIOD3, Ink.RIVAL4, Ink.RIVAL5, Ink.STRONG);

    private PassesFigure() {}

    /** Sizes and texts of several lengths; where there is none, the others as points. */
    static Figure of(List<OverfittingPair> pairs) {
        List<SameModel> several = SameModel.ofSeveralLengths(pairs);
        List<SameModel> models = several.isEmpty() ? SameModel.all(pairs) : several;
        List<Double> texts =
                models.stream().map(SameModel::uniqueTokens).distinct().sorted().toList();
        Axis passes = axis(Axis.log("Passes over the text", ""), models, SameModel::passes)
                .written(Numerals.PLAIN);
        Axis penalties =
                axis(Axis.log("Penalty", ""), models, SameModel::penalties).written(Numerals.PERCENT);
        List<Panels.Panel> panels = IntStream.range(0, texts.size())
                .mapToObj(i -> panel(i, texts.get(i), models, passes, penalties))
                .toList();
        return Figure.ofPanels(
                ID,
                several.isEmpty()
                        ? "No model read the same text for several lengths of time"
                        : "Same model, same text: the penalty grows with the passes in " + SameModel.growing(models)
                                + " of " + models.size() + " cases",
                "Lines join runs of one size on one text; the label is the size in parameters, with marks of its"
                        + " own; all panels have the same scales",
                Key.empty(),
                new Panels(panels),
                Caption.of(
                        "runs of Muennighoff et al.",
                        models.size() + " pairs of size and text"
                                + (several.isEmpty() ? "" : " with runs of several" + " lengths")
                                + "; runs of equal length are averaged.",
                        "No intervals: most are single runs."),
                OverfittingTables.PAIRS);
    }

    private static Panels.Panel panel(int place, double text, List<SameModel> models, Axis passes, Axis penalties) {
        List<SameModel> own =
                models.stream().filter(model -> model.uniqueTokens() == text).toList();
        String name = Numbers.compact(text) + " unique tokens";
        Chart chart = Chart.titled(
                        "Penalty against passes on " + name,
                        "Lines of the penalty of overfitting in percent against passes over " + name
                                + ", both on log scales, one for each of " + own.size() + " sizes. No interval.")
                .x(passes)
                .y(penalties);
        for (SameModel model : own) {
            Ink ink = ink(model, models);
            if (model.passes().length > 1) {
                chart = chart.with(
                        Line.of(model.passes(), model.penalties(), ink).labelled(Numbers.compact(model.parameters())));
            }
            chart = chart.with(Dots.of(model.passes(), model.penalties(), ink));
        }
        return new Panels.Panel(
                name, chart.draw("fig-" + ID + "-" + (place + 1), Size.SMALL).svg());
    }

    /** The same in all panels. */
    private static Ink ink(SameModel model, List<SameModel> models) {
        List<Double> sizes =
                models.stream().map(SameModel::parameters).distinct().sorted().toList();
        return INKS.get(sizes.indexOf(model.parameters()) % INKS.size());
    }

    /** The same domain for all panels. */
    private static Axis axis(Axis axis, List<SameModel> models, Function<SameModel, double[]> values) {
        double[] all = models.stream()
                .flatMapToDouble(model -> Arrays.stream(values.apply(model)))
                .toArray();
        return axis.from(
                Arrays.stream(all).min().orElseThrow() / MARGIN,
                Arrays.stream(all).max().orElseThrow() * MARGIN);
    }
}
