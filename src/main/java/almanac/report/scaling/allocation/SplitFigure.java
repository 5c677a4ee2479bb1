package almanac.report.scaling.allocation;

import almanac.chart.Axis;
import almanac.chart.Band;
import almanac.chart.Chart;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Line;
import almanac.chart.Mark;
import almanac.chart.Panels;
import almanac.chart.Rule;
import almanac.chart.Size;
import almanac.markup.Numbers;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.stats.Interval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.stream.DoubleStream;

/** Best size and best tokens of a budget by our law and by the published rules. */
final class SplitFigure {

    static final String ID = "scaling-best-split";

    private SplitFigure() {}

    static Figure of(LossLawSplit ours) {
        double last = BudgetRow.DECADES[BudgetRow.DECADES.length - 1];
        String finding = "At " + Numbers.power(last) + "\u00a0FLOP Kaplan’s rule asks for "
                + Numbers.significant(SplitRule.KAPLAN.parameters(last) / ours.parameters(last), 2)
                + " times the size that our law does";
        Panels panels = new Panels(List.of(
                new Panels.Panel(
                        "Best size",
                        size(ours)
                                .draw("fig-" + ID + "-size", Size.SMALL.high(320))
                                .svg()),
                new Panels.Panel(
                        "Best number of tokens",
                        data(ours)
                                .draw("fig-" + ID + "-tokens", Size.SMALL.high(320))
                                .svg())));
        return Figure.ofPanels(
                ID,
                finding,
                "Parameters and tokens that make best use of a budget, by our law and by published rules",
                key(),
                panels,
                Caption.of(
                        "our law of the loss on the points of Hoffmann et al.; rules as published, that of Hoffmann et al."
                                + " before rounding, Kaplan’s tokens as the budget pays for them.",
                        ours.draws().fit().points() + " runs; dashed: budgets beyond them.",
                        band(ours)),
                BudgetTable.ID);
    }

    static Key key() {
        Key key = Key.empty().line(Ink.FIT, "our law");
        for (SplitRule rule : SplitRule.all()) {
            key = key.line(rule.ink(), rule.name());
        }
        return key.beyond(Ink.FIT, "beyond the runs").band(95, "95\u00a0% of our law");
    }

    static String band(LossLawSplit ours) {
        return "Band: 95\u00a0%, " + ours.draws().laws().size() + " refits to runs drawn with replacement, seed "
                + ours.draws().seed() + ".";
    }

    private static Chart size(LossLawSplit ours) {
        return marked(
                        Chart.titled("Best size by budget", description("best size in parameters"))
                                .x(Axis.log("Compute", "FLOP"))
                                .y(Axis.log("Best size", "parameters")),
                        ours)
                .withAll(band(ours, ours::parametersInterval))
                .withAll(rules(ours, rule -> rule::parameters))
                .withAll(line(ours::parameters, Ink.FIT, ours));
    }

    private static Chart data(LossLawSplit ours) {
        return marked(
                        Chart.titled("Best number of tokens by budget", description("best number of tokens"))
                                .x(Axis.log("Compute", "FLOP"))
                                .y(Axis.log("Best data", "tokens")),
                        ours)
                .withAll(band(
                        ours,
                        flop -> ours.parametersInterval(flop)
                                .map(interval -> interval.mapped(
                                        parameters -> flop / SplitRule.FLOP_PER_PARAMETER_AND_TOKEN / parameters))))
                .withAll(rules(ours, rule -> rule::tokens))
                .withAll(line(ours::tokens, Ink.FIT, ours));
    }

    private static Chart marked(Chart chart, LossLawSplit ours) {
        return chart.with(Rule.vertical(ours.highestFlop(), "end of the runs", Ink.DATA_END));
    }

    private static String description(String quantity) {
        return "Lines of the " + quantity + " against compute in FLOP, both on log scales, from "
                + Numbers.power(BudgetRow.DECADES[0]) + " to "
                + Numbers.power(BudgetRow.DECADES[BudgetRow.DECADES.length - 1])
                + ", by our law with its 95\u00a0% band and by the rules of Hoffmann et al. before rounding, their replication, Llama 3 and"
                + " Kaplan et al.; beyond the runs the lines are dashed.";
    }

    private static List<Mark> rules(LossLawSplit ours, Function<SplitRule, DoubleUnaryOperator> quantity) {
        List<Mark> marks = new ArrayList<>();
        SplitRule.all().forEach(rule -> marks.addAll(line(quantity.apply(rule), rule.ink(), ours)));
        return marks;
    }

    /** Solid within the range of the runs, dashed above it. */
    static List<Mark> line(DoubleUnaryOperator quantity, Ink ink, LossLawSplit ours) {
        List<Mark> marks = new ArrayList<>();
        for (boolean beyond : new boolean[] {false, true}) {
            double[] x = budgets(ours, beyond);
            if (x.length > 1) {
                Line line = Line.of(x, Arrays.stream(x).map(quantity).toArray(), ink);
                marks.add(beyond ? line.extrapolated() : line);
            }
        }
        return marks;
    }

    /** Empty without refits. */
    static List<Mark> band(LossLawSplit ours, DoubleFunction<Optional<Interval>> interval) {
        List<Mark> marks = new ArrayList<>();
        for (boolean beyond : new boolean[] {false, true}) {
            double[] x = budgets(ours, beyond);
            List<Interval> limits = Arrays.stream(x)
                    .mapToObj(interval)
                    .flatMap(Optional::stream)
                    .toList();
            if (x.length > 1 && limits.size() == x.length) {
                Band band = Band.of(
                        x,
                        limits.stream().mapToDouble(Interval::low).toArray(),
                        limits.stream().mapToDouble(Interval::high).toArray(),
                        95);
                marks.add(beyond ? band.extrapolated() : band);
            }
        }
        return marks;
    }

    /** The decades on one side of the last run, and its compute. */
    static double[] budgets(LossLawSplit ours, boolean beyond) {
        double end = ours.highestFlop();
        return DoubleStream.concat(
                        Arrays.stream(BudgetRow.DECADES).filter(flop -> beyond ? flop > end : flop < end),
                        DoubleStream.of(end))
                .sorted()
                .toArray();
    }
}
