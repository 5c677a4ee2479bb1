package almanac.report.scaling.curves;

import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Dots;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Numerals;
import almanac.chart.Rule;
import almanac.chart.Size;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.report.scaling.ScalingWords;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/** The error of every forecast by the size of its model. */
final class ErrorFigure {

    static final String ID = "scaling-curve-errors";

    private static final double PERCENT = 100;

    private ErrorFigure() {}

    static Figure of(List<CurveSet> sets) {
        CurveSet constant = sets.get(0);
        Chart chart = Chart.titled(finding(sets), description(sets))
                .x(Axis.log("Parameters", "").written(Numerals.COMPACT))
                .y(Axis.linear("Error of the forecast loss", "percent"))
                .with(Rule.horizontal(0, "no error", Ink.REFERENCE))
                .with(dots(constant, run -> OptionalDouble.of(run.pooledError()), Ink.RIVAL3));
        Key key = Key.empty();
        if (constant.held().isPresent()) {
            chart = chart.with(dots(constant, RunForecast::heldError, Ink.RIVAL4));
        }
        for (CurveSet set : sets) {
            chart = chart.with(dots(
                    set,
                    run -> OptionalDouble.of(run.own().relativeError()),
                    set.rate().ink()));
            key = key.points(
                    set.rate().ink(),
                    "by the run’s own curve, " + set.rate().id() + " rate (" + ScalingWords.dataset(set.dataset())
                            + ")");
        }
        key = key.points(Ink.RIVAL3, "by one law of all runs, constant rate");
        return new Figure(
                ID,
                finding(sets),
                "Forecast over measured loss at the end of each run, less one, against parameters",
                constant.held().isPresent()
                        ? key.points(Ink.RIVAL4, "by one law with exponents near Kaplan’s, constant rate")
                        : key,
                chart.draw("fig-" + ID, Size.WIDE).svg(),
                chart.draw("fig-" + ID, Size.NARROW).svg(),
                Caption.of(
                        ForecastFigure.sources(sets)
                                + ". Sizes leave embeddings out at the constant rate and stand as stated at the decayed"
                                + " one.",
                        sets.stream()
                                        .map(set -> set.runs().size() + " runs at the "
                                                + set.rate().id() + " rate")
                                        .reduce((one, other) -> one + " and " + other)
                                        .orElseThrow()
                                + ".",
                        "No intervals: forecast and outcome are both fixed numbers."),
                ForecastTable.ID);
    }

    private static Dots dots(CurveSet set, Function<RunForecast, OptionalDouble> error, Ink ink) {
        return Dots.of(
                set.runs().stream().mapToDouble(run -> run.curve().parameters()).toArray(),
                set.runs().stream()
                        .mapToDouble(run -> PERCENT * error.apply(run).orElseThrow())
                        .toArray(),
                ink);
    }

    private static String finding(List<CurveSet> sets) {
        double own = sets.get(0).forecasts().errors().meanAbsolute();
        double pooled = sets.get(0).forecasts().pooledErrors().meanAbsolute();
        String decayed = sets.stream()
                .skip(1)
                .map(set -> ", and "
                        + CurveWords.percent(set.forecasts().errors().meanAbsolute()) + " where the rate decays")
                .reduce("", String::concat);
        return "Mean error " + CurveWords.percent(own) + " by a run’s own curve" + decayed + "; "
                + CurveWords.percent(pooled) + " by one law of all runs";
    }

    private static String description(List<CurveSet> sets) {
        return "Dot plot of the error of the forecast loss in percent against parameters on a log scale, for "
                + ForecastFigure.sources(sets)
                + ", by each run’s own curve and, at the constant rate, by one law of all runs; a rule at zero. No"
                + " interval.";
    }
}
