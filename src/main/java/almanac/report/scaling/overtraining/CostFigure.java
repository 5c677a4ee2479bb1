package almanac.report.scaling.overtraining;

import almanac.chart.Axis;
import almanac.chart.Band;
import almanac.chart.Chart;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Line;
import almanac.chart.Rule;
import almanac.chart.Size;
import almanac.chart.Whisker;
import almanac.data.OvertrainingRun;
import almanac.markup.Numbers;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.report.Estimate;
import almanac.scaling.overtraining.OvertrainingFit;
import almanac.scaling.overtraining.OvertrainingSubset;
import almanac.stats.Interval;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** What training beyond the best split costs in compute, by the law of every subset of the headline text. */
final class CostFigure {

    static final String ID = "overtraining-cost";

    private static final int CURVE_POINTS = 40;
    private static final int LEVEL_PERCENT = 95;

    private CostFigure() {}

    static Figure of(LongRuns runs) {
        TrainingText text = runs.headline();
        double[] multiples = multiples(text);
        OvertrainingFit from20 = fit(text, OvertrainingSubset.FROM_20);
        Chart chart = Chart.titled(finding(runs), description(text))
                .x(Axis.log("Tokens per parameter", ""))
                .y(Axis.linear("Compute over that of the best split", "ratio"))
                .with(Rule.horizontal(1, "", Ink.REFERENCE));
        Optional<Band> band = band(from20, multiples);
        if (band.isPresent()) {
            chart = chart.with(band.get());
        }
        Optional<Whisker> whiskers = whiskers(text);
        if (whiskers.isPresent()) {
            chart = chart.with(whiskers.get());
        }
        for (OvertrainingSubset subset : OvertrainingSubset.values()) {
            OvertrainingFit fit = fit(text, subset);
            chart = chart.with(
                    line(multiples, fit.law()::computeRatio, ink(subset)).labelled(Integer.toString(fit.runs())));
        }
        Key key = Key.empty();
        for (OvertrainingSubset subset : OvertrainingSubset.values()) {
            key = key.line(
                    ink(subset), CostTexts.of(subset) + " (" + fit(text, subset).runs() + ")");
        }
        if (band.isPresent()) {
            key = key.band(LEVEL_PERCENT, "95\u00a0% interval, " + CostTexts.of(OvertrainingSubset.FROM_20));
        }
        if (whiskers.isPresent()) {
            key = key.interval(
                    ink(OvertrainingSubset.ALL), "95\u00a0% interval, " + CostTexts.of(OvertrainingSubset.ALL));
        }
        return new Figure(
                ID,
                finding(runs),
                "Compute for the same loss, as a multiple of what the best split needs; runs on " + text.name()
                        + ", numbers at the lines are fitted runs",
                key,
                chart.draw("fig-" + ID, Size.WIDE).svg(),
                chart.draw("fig-" + ID, Size.NARROW).svg(),
                Caption.of(
                        "runs published with Gadre et al. 2024.",
                        text.runs().size() + " runs.",
                        band.isPresent()
                                ? interval(from20)
                                : "No intervals: a fit of fewer than " + OvertrainingFit.FEWEST_RUNS_FOR_INTERVAL
                                        + " runs carries none."),
                CostTable.ID);
    }

    private static String interval(OvertrainingFit fit) {
        return fit.interval(law -> law.computeRatio(PublishedTarget.LONG.tokensPerParameter()), Estimate.LEVEL)
                .map(range -> "Band and lines: " + range.method() + ", " + Numbers.grouped(range.resamples())
                        + " resamples, seed " + range.seed() + "; a fit of fewer than "
                        + OvertrainingFit.FEWEST_RUNS_FOR_INTERVAL + " runs carries none.")
                .orElse("");
    }

    private static String finding(LongRuns runs) {
        double multiple = PublishedTarget.LONG.tokensPerParameter();
        List<Double> ratios = Arrays.stream(OvertrainingSubset.values())
                .map(subset -> fit(runs.headline(), subset).law().computeRatio(multiple))
                .sorted()
                .toList();
        return "At " + Math.round(multiple) + " tokens per parameter the same loss takes "
                + Numbers.decimals(ratios.get(0), 1) + " to " + Numbers.decimals(ratios.get(ratios.size() - 1), 1)
                + " times the compute, by which runs are fitted";
    }

    private static Ink ink(OvertrainingSubset subset) {
        return switch (subset) {
            case FIVE -> Ink.RIVAL3;
            case FROM_20 -> Ink.FIT;
            case ALL -> Ink.RIVAL2;
        };
    }

    private static OvertrainingFit fit(TrainingText text, OvertrainingSubset subset) {
        return text.losses(subset).fit().result().orElseThrow();
    }

    /** From the fewest to the most tokens per parameter of a run. */
    private static double[] multiples(TrainingText text) {
        double fewest = text.runs().stream()
                .mapToDouble(OvertrainingRun::tokensPerParameter)
                .min()
                .orElseThrow();
        double most = text.runs().stream()
                .mapToDouble(OvertrainingRun::tokensPerParameter)
                .max()
                .orElseThrow();
        return IntStream.range(0, CURVE_POINTS)
                .mapToDouble(i -> fewest * StrictMath.pow(most / fewest, i / (CURVE_POINTS - 1.0)))
                .toArray();
    }

    private static Line line(double[] multiples, DoubleUnaryOperator ratio, Ink ink) {
        return Line.of(multiples, Arrays.stream(multiples).map(ratio).toArray(), ink);
    }

    private static Optional<Band> band(OvertrainingFit fit, double[] multiples) {
        List<Interval> intervals = intervals(fit, multiples);
        return intervals.size() < multiples.length
                ? Optional.empty()
                : Optional.of(Band.of(
                        multiples,
                        intervals.stream().mapToDouble(Interval::low).toArray(),
                        intervals.stream().mapToDouble(Interval::high).toArray(),
                        LEVEL_PERCENT));
    }

    /** The intervals of the fit to all runs, at the tokens per parameter that were trained. */
    private static Optional<Whisker> whiskers(TrainingText text) {
        OvertrainingFit fit = fit(text, OvertrainingSubset.ALL);
        double[] trained = text.runs().stream()
                .mapToDouble(OvertrainingRun::tokensPerParameter)
                .distinct()
                .sorted()
                .toArray();
        List<Interval> intervals = intervals(fit, trained);
        return intervals.size() < trained.length
                ? Optional.empty()
                : Optional.of(Whisker.vertical(
                        trained,
                        Arrays.stream(trained).map(fit.law()::computeRatio).toArray(),
                        intervals.stream().mapToDouble(Interval::low).toArray(),
                        intervals.stream().mapToDouble(Interval::high).toArray(),
                        ink(OvertrainingSubset.ALL)));
    }

    private static List<Interval> intervals(OvertrainingFit fit, double[] multiples) {
        return Arrays.stream(multiples)
                .mapToObj(multiple -> fit.interval(law -> law.computeRatio(multiple), Estimate.LEVEL))
                .flatMap(Optional::stream)
                .toList();
    }

    private static String description(TrainingText text) {
        return "Lines of the compute for a given loss as a multiple of what the best split of size and tokens needs,"
                + " against tokens per parameter on a log scale, one line for each of three selections of the "
                + text.runs().size()
                + " runs, with a 95 percent band for the runs on 20 tokens per parameter or more and 95 percent intervals for all runs.";
    }
}
