package almanac.report.scaling.curves;

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
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.report.Words;
import almanac.report.scaling.ScalingWords;
import almanac.scaling.SizedLoss;
import almanac.scaling.kaplan.LearningCurve;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/** Some curves, each in a panel: the fitted part, the forecast and what came. */
final class ForecastFigure {

    static final String ID = "scaling-curve-forecasts";

    private static final int EVENLY = 5;
    private static final int OF_DECAYED = 2;
    private static final int CURVE_POINTS = 20;

    /** Room right of the last point, as a multiple of its tokens. */
    private static final double MARGIN = 1.06;

    private ForecastFigure() {}

    static Figure of(List<CurveSet> sets) {
        CurveSet constant = sets.get(0);
        List<Panels.Panel> panels = new ArrayList<>();
        for (CurveSet set : sets) {
            for (RunForecast run : chosen(set)) {
                String id = "fig-" + ID + "-" + run.own().run();
                panels.add(new Panels.Panel(
                        name(set, run), chart(set, run).draw(id, Size.SMALL).svg()));
            }
        }
        return Figure.ofPanels(
                ID,
                finding(constant),
                "Loss against training tokens, one panel per run; scales of the loss differ from panel to panel",
                Key.empty()
                        .points(Ink.THIRD_PARTY, "measured at a checkpoint")
                        .line(Ink.FIT, "curve fitted to the first part")
                        .beyond(Ink.FIT, "its forecast")
                        .line(Ink.DATA_END, "end of the fitted part")
                        .points(Ink.RECORD, "forecast at the end")
                        .points(Ink.PUBLISHED, "measured at the end"),
                new Panels(panels),
                Caption.of(
                        sources(sets) + ".",
                        panels.size() + " of " + runs(sets) + " runs, spread over the sizes, among them that of the"
                                + " largest error; checkpoints before the fitted part are left out.",
                        "No intervals: forecast and outcome are both fixed numbers."),
                ForecastTable.ID);
    }

    private static String finding(CurveSet constant) {
        return "At a constant rate the first half of a curve gives its end within "
                + CurveWords.percent(constant.forecasts().errors().largest());
    }

    static String sources(List<CurveSet> sets) {
        return Words.joined(sets.stream()
                .map(set ->
                        ScalingWords.dataset(set.dataset()) + " (" + set.rate().id() + " rate)")
                .toList());
    }

    private static int runs(List<CurveSet> sets) {
        return sets.stream().mapToInt(set -> set.runs().size()).sum();
    }

    /** Runs spread evenly over the sizes, and of the main set the one of the largest error. */
    private static List<RunForecast> chosen(CurveSet set) {
        boolean main = set.rate() == CurveSet.Rate.CONSTANT;
        int count = Math.min(main ? EVENLY : OF_DECAYED, set.runs().size());
        int last = set.runs().size() - 1;
        TreeSet<Integer> places = new TreeSet<>();
        for (int i = 0; i < count; i++) {
            places.add((int) Math.round(i * last / (count - 1.0)));
        }
        if (main) {
            places.add(set.runs().indexOf(set.worst()));
        }
        return places.stream().map(set.runs()::get).toList();
    }

    private static String name(CurveSet set, RunForecast run) {
        return CurveWords.size(run.curve().parameters()) + " parameters, "
                + set.rate().id() + " rate: " + CurveWords.signed(run.own().relativeError());
    }

    private static Chart chart(CurveSet set, RunForecast run) {
        List<SizedLoss> shown = shown(set, run);
        double[] fitted = tokens(run.stretch().points());
        double from = fitted[0];
        double until = fitted[fitted.length - 1];
        double end = run.own().tokens();
        return Chart.titled(name(set, run), description(run, shown.size()))
                .x(Axis.linear("Training tokens", "").from(0, MARGIN * end).written(Numerals.COMPACT))
                .y(Axis.linear("Loss", "nats per token"))
                .with(Rule.vertical(until, "", Ink.DATA_END))
                .with(Dots.of(tokens(shown), values(shown, SizedLoss::loss), Ink.THIRD_PARTY))
                .with(Line.of(grid(from, until), along(run, from, until), Ink.FIT))
                .with(Line.of(grid(until, end), along(run, until, end), Ink.FIT).extrapolated())
                .with(Dots.of(new double[] {end}, new double[] {run.own().forecast()}, Ink.RECORD))
                .with(Dots.of(new double[] {end}, new double[] {run.own().measured()}, Ink.PUBLISHED));
    }

    private static List<SizedLoss> shown(CurveSet set, RunForecast run) {
        LearningCurve curve = run.curve().from(set.forecasts().fewestTokens());
        return curve.points();
    }

    private static String description(RunForecast run, int points) {
        return "Loss in nats per token against training tokens for " + points
                + " checkpoints of one run, with the curve fitted to the first "
                + run.stretch().points().size() + " of them, dashed beyond them, and forecast and measured loss at the"
                + " end. No interval.";
    }

    private static double[] tokens(List<SizedLoss> points) {
        return values(points, SizedLoss::tokens);
    }

    private static double[] values(List<SizedLoss> points, ToDoubleFunction<SizedLoss> value) {
        return points.stream().mapToDouble(value).toArray();
    }

    /** Evenly spaced on the log scale, since a curve bends most where it begins. */
    private static double[] grid(double from, double to) {
        double[] grid = new double[CURVE_POINTS];
        for (int i = 0; i < CURVE_POINTS; i++) {
            grid[i] = from * StrictMath.pow(to / from, i / (CURVE_POINTS - 1.0));
        }
        return grid;
    }

    private static double[] along(RunForecast run, double from, double to) {
        double[] grid = grid(from, to);
        for (int i = 0; i < CURVE_POINTS; i++) {
            grid[i] = run.own().law().at(grid[i]);
        }
        return grid;
    }
}
