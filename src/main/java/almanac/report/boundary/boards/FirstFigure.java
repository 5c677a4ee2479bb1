package almanac.report.boundary.boards;

import almanac.boundary.BoundaryFit;
import almanac.boundary.board.Board;
import almanac.boundary.training.BestPerCompute;
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
import almanac.report.boundary.BoundaryWords;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The boundaries of the first leaderboard by period, one panel per task. */
final class FirstFigure {

    static final String ID = "boards-first";

    private static final List<Ink> INKS = List.of(Ink.PERIOD1, Ink.PERIOD2, Ink.PERIOD3, Ink.PERIOD4);
    private static final int CURVE_POINTS = 24;
    private static final double MARGIN = 1.3;

    private FirstFigure() {}

    static Figure of(FirstBoard first) {
        Axis compute = compute(first);
        List<Panels.Panel> panels = first.tasks().stream()
                .map(task -> new Panels.Panel(
                        BoundaryWords.task(task),
                        chart(first, task, compute)
                                .draw("fig-" + ID + "-" + task, Size.SMALL)
                                .svg()))
                .toList();
        Key key = Key.empty();
        List<String> periods = first.periods();
        for (int i = 0; i < Math.min(INKS.size(), periods.size()); i++) {
            key = key.line(INKS.get(i), BoardsWords.period(periods.get(i)));
        }
        return Figure.ofPanels(
                ID,
                finding(first),
                "Attainable score by pretraining compute, one line per period, all panels on the same scales",
                key.points(Ink.MUTED, "best model of its compute, all periods"),
                new Panels(panels),
                Caption.of(
                        "first Open LLM Leaderboard.",
                        Numbers.grouped(first.fit(Board.ALL, first.tasks().get(0))
                                        .map(BoundaryFit::rows)
                                        .orElse(0))
                                + " rows with compute in each panel; only the best of each compute is drawn.",
                        "No intervals: these boundaries are not resampled."),
                FirstTables.FITS);
    }

    static String finding(FirstBoard first) {
        return first.leastCovered()
                .map(step -> BoundaryWords.task(step.task()) + ": of the " + Numbers.grouped(step.rows())
                        + " models of "
                        + BoardsWords.period(step.validation()) + ", a share of " + BoardsWords.score(step.coverage())
                        + " stays on or below the boundary of " + BoardsWords.period(step.train()))
                .orElse("No boundary of a period can be compared with the next period");
    }

    private static Axis compute(FirstBoard first) {
        List<BoundaryFit> fits = first.tasks().stream()
                .flatMap(task -> first.fit(Board.ALL, task).stream())
                .toList();
        double low = fits.stream().mapToDouble(BoundaryFit::lowest).min().orElse(0);
        double high = fits.stream().mapToDouble(BoundaryFit::highest).max().orElse(1);
        return Axis.log("Pretraining compute", "FLOP")
                .from(flop(low) / MARGIN, flop(high) * MARGIN)
                .written(Numerals.POWERS);
    }

    private static Chart chart(FirstBoard first, String task, Axis compute) {
        BestPerCompute best = BestPerCompute.of(first.board().sample(Board.ALL, task));
        Chart chart = Chart.titled(BoundaryWords.task(task) + " by period", description(first, task))
                .x(compute)
                .y(Axis.linear("Score", "").from(0, 1))
                .with(Dots.of(
                        Arrays.stream(best.logFlop()).map(FirstFigure::flop).toArray(), best.score(), Ink.MUTED));
        List<String> periods = first.periods();
        for (int i = 0; i < Math.min(INKS.size(), periods.size()); i++) {
            Optional<BoundaryFit> fit = first.fit(periods.get(i), task);
            chart = fit.isPresent() ? chart.with(line(fit.get(), INKS.get(i))) : chart;
        }
        return chart;
    }

    static Line line(BoundaryFit fit, Ink ink) {
        double[] logFlop = IntStream.range(0, CURVE_POINTS)
                .mapToDouble(i -> fit.lowest() + (fit.highest() - fit.lowest()) * i / (CURVE_POINTS - 1))
                .toArray();
        return Line.of(
                Arrays.stream(logFlop).map(FirstFigure::flop).toArray(),
                Arrays.stream(logFlop).map(fit::at).toArray(),
                ink);
    }

    static double flop(double logFlop) {
        return StrictMath.pow(10, logFlop);
    }

    private static String description(FirstBoard first, String task) {
        return "Best score in " + BoundaryWords.task(task)
                + " for each compute, as a fraction from 0 to 1 against pretraining compute in FLOP on a log scale, with the"
                + " rising boundaries of " + first.periods().size() + " periods.";
    }
}
