package almanac.report.scaling.overtraining;

import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Dots;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Label;
import almanac.chart.Line;
import almanac.chart.Mark;
import almanac.chart.Rule;
import almanac.chart.Size;
import almanac.chart.Whisker;
import almanac.data.OvertrainingRun;
import almanac.markup.Numbers;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.report.Words;
import almanac.scaling.overtraining.Forecast;
import almanac.scaling.overtraining.LeftOut;
import almanac.scaling.overtraining.OvertrainingLaw;
import almanac.scaling.overtraining.OvertrainingSubset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** Loss against compute on the headline text: the law of the five runs along several tokens per parameter. */
final class LossFigure {

    static final String ID = "overtraining-losses";

    /** Hollow, so that what it lies on shows through. */
    static final Ink FORECAST = Ink.RIVAL1;

    private static final int CURVE_POINTS = 30;
    private static final double MARGIN = 3;

    /** The number of a line stands clear of the mark where the line begins. */
    private static final double LABEL_ABOVE = 1.055;

    private static final double LAST_LABEL_BESIDE = 1.6;

    /** Measured losses stand beside their forecasts, by this factor of compute: about ten pixels. */
    private static final double APART_WIDE = 1.2;

    private static final double APART_NARROW = 1.9;

    private static final double ROOM_FOR_LABELS = 12;

    private final TrainingText text;
    private final List<HeldOutRun> heldOut;
    private final OvertrainingLaw law;
    private final Set<String> fitted;
    private final double dataEnd;

    private LossFigure(LongRuns runs) {
        text = runs.headline();
        heldOut = runs.heldOut().stream()
                .filter(run -> run.text().dataset().equals(text.dataset()))
                .toList();
        law = text.losses(OvertrainingSubset.FIVE).fit().result().orElseThrow().law();
        fitted = text.losses(OvertrainingSubset.FIVE).forecasts().stream()
                .filter(Forecast::fitted)
                .map(Forecast::run)
                .collect(Collectors.toSet());
        dataEnd = text.runs().stream()
                .filter(run -> fitted.contains(run.id()))
                .mapToDouble(TrainingText::flop)
                .max()
                .orElseThrow();
    }

    static Figure of(LongRuns runs) {
        LossFigure figure = new LossFigure(runs);
        return new Figure(
                ID,
                finding(runs),
                "Loss on C4 against training compute, runs on " + figure.text.name()
                        + "; numbers where the lines begin are tokens per parameter",
                Key.empty()
                        .points(Ink.THIRD_PARTY, "measured, not in the fit")
                        .points(Ink.FIT, "one of the " + Words.lower(figure.fitted.size()) + " runs of the fit")
                        .line(Ink.STRONG, "fitted law")
                        .beyond(Ink.FIT, "the law beyond the compute of its runs")
                        .interval(FORECAST, "forecast of a held-out run, and its range")
                        .points(Ink.PUBLISHED, "measured, held-out run"),
                figure.chart(finding(runs), APART_WIDE)
                        .draw("fig-" + ID, Size.WIDE)
                        .svg(),
                figure.chart(finding(runs), APART_NARROW)
                        .draw("fig-" + ID, Size.NARROW)
                        .svg(),
                Caption.of(
                        "runs published with Gadre et al. 2024.",
                        figure.text.runs().size() + " runs, " + figure.fitted.size() + " of them fitted.",
                        "Ranges: lowest and highest forecast when each fitted run is left out in turn; a range without"
                                + " a level. Measured losses of held-out runs are set beside their forecasts."),
                ForecastTable.ID);
    }

    private static String finding(LongRuns runs) {
        HeldOutRun longest = runs.target(PublishedTarget.LONG);
        return "Five small runs miss the loss of a model trained with "
                + Numbers.significant(longest.computeAhead(), 2) + " times their compute by "
                + Numbers.significant(100 * longest.loss().relativeError(), 2) + "\u00a0%";
    }

    private Chart chart(String finding, double apart) {
        Chart chart = Chart.titled(finding, description())
                .x(Axis.log("Training compute", "FLOP")
                        .from(flop().min().orElseThrow() / MARGIN, flop().max().orElseThrow() * ROOM_FOR_LABELS))
                .y(Axis.log("Loss", "nats per token"))
                .with(Rule.vertical(dataEnd, "largest fitted run", Ink.DATA_END));
        List<Double> multiples = multiples();
        double most = multiples.isEmpty() ? 0 : multiples.get(multiples.size() - 1);
        for (double multiple : multiples) {
            chart = chart.withAll(lines(multiple, multiple == most));
        }
        return chart.with(
                        dots(text.runs().stream().filter(run -> !isMarked(run)).toList(), Ink.THIRD_PARTY))
                .with(dots(
                        text.runs().stream()
                                .filter(run -> fitted.contains(run.id()))
                                .toList(),
                        Ink.FIT))
                .with(measured(apart)
                        .labelled(heldOut.stream()
                                .map(run -> TrainingText.size(run.run()))
                                .toList()))
                .with(forecasts());
    }

    private DoubleStream flop() {
        return text.runs().stream().mapToDouble(TrainingText::flop);
    }

    private boolean isMarked(OvertrainingRun run) {
        return fitted.contains(run.id())
                || heldOut.stream().anyMatch(held -> held.run().id().equals(run.id()));
    }

    /** Tokens per parameter with a line: those of the fitted and of the held-out runs. */
    private List<Double> multiples() {
        return text.runs().stream()
                .filter(this::isMarked)
                .map(OvertrainingRun::tokensPerParameter)
                .filter(multiple -> sizes(multiple).size() > 1)
                .distinct()
                .sorted()
                .toList();
    }

    private List<OvertrainingRun> sizes(double multiple) {
        return text.runs().stream()
                .filter(run -> run.tokensPerParameter() == multiple)
                .sorted(Comparator.comparingDouble(OvertrainingRun::parameters))
                .toList();
    }

    /** The law from the smallest to the largest run of a multiple, dashed beyond the compute of the fitted runs. */
    private List<Mark> lines(double multiple, boolean isLast) {
        List<OvertrainingRun> sizes = sizes(multiple);
        double first = TrainingText.flop(sizes.get(0));
        double last = TrainingText.flop(sizes.get(sizes.size() - 1));
        Line fit = line(multiple, first, Math.max(Math.min(last, dataEnd), first), Ink.STRONG);
        Label name = new Label(
                isLast ? LAST_LABEL_BESIDE * first : first,
                (isLast ? 1 : LABEL_ABOVE) * fit.y().at(0),
                Long.toString(Math.round(multiple)),
                Ink.STAIR);
        List<Mark> marks = new ArrayList<>(List.of(name));
        if (first < dataEnd) {
            marks.add(fit);
        }
        if (last > dataEnd) {
            marks.add(line(multiple, Math.max(first, dataEnd), last, Ink.FIT).extrapolated());
        }
        return marks;
    }

    private Line line(double multiple, double from, double to, Ink ink) {
        double[] flop = new double[CURVE_POINTS];
        double[] losses = new double[CURVE_POINTS];
        for (int i = 0; i < CURVE_POINTS; i++) {
            flop[i] = from * StrictMath.pow(to / from, i / (CURVE_POINTS - 1.0));
            double parameters = StrictMath.sqrt(flop[i] / (6 * multiple));
            losses[i] = law.at(parameters, multiple * parameters);
        }
        return Line.of(flop, losses, ink);
    }

    private static Dots dots(List<OvertrainingRun> runs, Ink ink) {
        return Dots.of(
                runs.stream().mapToDouble(TrainingText::flop).toArray(),
                runs.stream().mapToDouble(OvertrainingRun::c4Loss).toArray(),
                ink);
    }

    /** The measured losses of the held-out runs, the smaller half of compute left of its forecasts, the rest right. */
    private Dots measured(double apart) {
        double[] sorted = heldOut.stream()
                .mapToDouble(run -> TrainingText.flop(run.run()))
                .sorted()
                .toArray();
        double middle = sorted[sorted.length / 2];
        return Dots.of(
                column(run -> {
                    double flop = TrainingText.flop(run.run());
                    return flop < middle ? flop / apart : flop * apart;
                }),
                column(run -> run.run().c4Loss()),
                Ink.PUBLISHED);
    }

    private Whisker forecasts() {
        return Whisker.vertical(
                column(run -> TrainingText.flop(run.run())),
                column(run -> run.loss().predicted()),
                column(run -> run.loss()
                        .range()
                        .map(LeftOut.Range::low)
                        .orElse(run.loss().predicted())),
                column(run -> run.loss()
                        .range()
                        .map(LeftOut.Range::high)
                        .orElse(run.loss().predicted())),
                FORECAST);
    }

    private double[] column(ToDoubleFunction<HeldOutRun> value) {
        return heldOut.stream().mapToDouble(value).toArray();
    }

    private String description() {
        return "Scatter plot of the loss on C4 in nats per token against training compute in FLOP, both on log scales, "
                + text.runs().size() + " runs, with the law fitted to " + fitted.size()
                + " of them as lines of equal tokens per parameter, dashed beyond their compute, and the forecasts of "
                + heldOut.size() + " held-out runs with their ranges beside the measured losses.";
    }
}
