package almanac.report.boundary.choices;

import almanac.boundary.BoundaryFit;
import almanac.boundary.BoundarySettings;
import almanac.boundary.choice.KeyedBoundary;
import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Line;
import almanac.chart.Panels;
import almanac.chart.Size;
import almanac.markup.Numbers;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.report.boundary.BoundaryWords;
import java.util.List;
import java.util.stream.IntStream;

/** The boundary of all rows at every level, task by task. */
final class LevelFigure {

    static final String ID = "choices-levels";

    private static final int CURVE_POINTS = 24;
    private static final List<Ink> OTHERS = List.of(Ink.PERIOD1, Ink.PERIOD2, Ink.PERIOD3, Ink.STRONG);

    private LevelFigure() {}

    static Figure of(ChoiceFindings found) {
        Key key = Key.empty();
        for (double tau : KeyedBoundary.LEVELS) {
            key = key.line(ink(tau), "τ " + Numbers.shortest(tau));
        }
        List<Panels.Panel> panels = found.tasks().stream()
                .filter(task ->
                        found.levels().stream().anyMatch(one -> one.key().task().equals(task)))
                .map(task -> panel(found, task))
                .toList();
        return Figure.ofPanels(
                ID,
                LevelTable.finding(found),
                "Score against pretraining compute: the boundary of all rows at five levels; the same scales",
                key,
                new Panels(panels),
                Caption.of(
                        "Open LLM Leaderboard, second edition.",
                        Numbers.grouped(found.levels().stream()
                                        .flatMap(one -> one.fit().result().stream())
                                        .mapToInt(BoundaryFit::rows)
                                        .max()
                                        .orElse(0))
                                + " rows with compute in every task.",
                        "No bands: the intervals of the boundary stand on the report’s own page."),
                LevelTable.ID);
    }

    /** The report's own level in red, the others from light to dark. */
    private static Ink ink(double tau) {
        if (tau == BoundarySettings.PAPER.tau()) {
            return Ink.FIT;
        }
        List<Double> others = KeyedBoundary.LEVELS.stream()
                .filter(level -> level != BoundarySettings.PAPER.tau())
                .toList();
        return OTHERS.get(Math.min(OTHERS.size() - 1, Math.max(0, others.indexOf(tau))));
    }

    private static Panels.Panel panel(ChoiceFindings found, String task) {
        String name = BoundaryWords.task(task);
        Chart chart = Chart.titled(
                        name,
                        "Lines of the boundary of the score in " + name
                                + " against compute in FLOP on a log scale, one for each of "
                                + KeyedBoundary.LEVELS.size() + " levels of the quantile.")
                .x(Axis.log("Pretraining compute", "FLOP"))
                .y(Axis.linear("Score", "fraction").from(0, 1));
        for (double tau : KeyedBoundary.LEVELS) {
            chart = chart.withAll(
                    found.at(task, tau).map(fit -> line(fit, ink(tau)).labelled(Numbers.shortest(tau))).stream()
                            .toList());
        }
        return new Panels.Panel(
                name, chart.draw("fig-" + ID + "-" + task, Size.SMALL).svg());
    }

    private static Line line(BoundaryFit fit, Ink ink) {
        double[] places = IntStream.range(0, CURVE_POINTS)
                .mapToDouble(i -> fit.lowest() + (fit.highest() - fit.lowest()) * i / (CURVE_POINTS - 1))
                .toArray();
        return Line.of(
                IntStream.range(0, CURVE_POINTS)
                        .mapToDouble(i -> StrictMath.pow(10, places[i]))
                        .toArray(),
                IntStream.range(0, CURVE_POINTS)
                        .mapToDouble(i -> fit.at(places[i]))
                        .toArray(),
                ink);
    }
}
