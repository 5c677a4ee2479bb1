package almanac.report.ladder.compute;

import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Dots;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Numerals;
import almanac.chart.Size;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.report.ladder.LadderWords;
import almanac.report.ladder.compute.LadderCost.Flop;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Training FLOP of each size of the ladder, of the whole of it and of the targets. */
final class CostFigure {

    static final String ID = "ladder-cost";

    private CostFigure() {}

    /** A row of the dot plot. */
    private record Bar(String name, Flop flop) {}

    static Figure of(LadderCost cost) {
        List<Bar> bars = bars(cost);
        String finding = finding(cost);
        String description = "Dot plot of training FLOP on a log scale for " + bars.size()
                + " rows: the sizes of the ladder with all their runs, the whole ladder, and the targets; each by six"
                + " FLOP per parameter and token and as the source counts them.";
        Chart chart = Chart.titled(finding, description)
                .x(Axis.log("Training compute", "FLOP").written(Numerals.POWERS))
                .y(Axis.categories("", bars.stream().map(Bar::name).toList()))
                .with(dots(bars, Flop::counted, Ink.STAIR))
                .with(dots(bars, Flop::simple, Ink.STRONG));
        return new Figure(
                ID,
                finding,
                "Training compute of the fitted runs by size, of the whole ladder and of the targets",
                Key.empty()
                        .points(Ink.STRONG, "six FLOP per parameter and token")
                        .points(Ink.STAIR, "as the source counts them, with attention and output layer"),
                chart.draw("fig-" + ID, Size.WIDE.forRows(bars.size())).svg(),
                chart.draw("fig-" + ID, Size.NARROW.forRows(bars.size())).svg(),
                Caption.of(
                        "published run files; the data page names them.",
                        cost.fitted().size() + " fitted runs and "
                                + cost.targets().size() + " targets.",
                        "No intervals: this is an account of known runs, not an estimate."),
                "ladder-compute");
    }

    private static List<Bar> bars(LadderCost cost) {
        List<Bar> bars = new ArrayList<>();
        for (Rung rung : Rung.of(cost, Rung.Kind.SIZE)) {
            bars.add(new Bar(rung.name() + ", " + rung.runs() + (rung.runs() == 1 ? " run" : " runs"), rung.flop()));
        }
        bars.add(new Bar("Whole ladder", cost.ladder()));
        cost.targets().forEach(target -> bars.add(new Bar(LadderWords.of(target.target()), target.flop())));
        return bars;
    }

    private static Dots dots(List<Bar> bars, ToDoubleFunction<Flop> rule, Ink ink) {
        double[] flop =
                bars.stream().mapToDouble(bar -> rule.applyAsDouble(bar.flop())).toArray();
        return Dots.of(flop, IntStream.range(0, flop.length).asDoubleStream().toArray(), ink);
    }

    private static String finding(LadderCost cost) {
        List<Rung> sizes = Rung.of(cost, Rung.Kind.SIZE);
        Rung largest = sizes.get(sizes.size() - 1);
        double part = largest.flop().over(cost.ladder()).simple();
        String takes = " takes " + RunWords.share(part) + " of the ladder";
        Optional<Flop> published = cost.published();
        return published.isPresent()
                ? "The ladder costs "
                        + RunWords.share(cost.ladder().over(published.get()).simple()) + " of both targets; "
                        + largest.name() + takes
                : "The largest size, " + largest.name() + "," + takes;
    }
}
