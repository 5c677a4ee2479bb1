package almanac.report.density.equal;

import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Dots;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Rule;
import almanac.chart.Size;
import almanac.chart.Whisker;
import almanac.markup.Numbers;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.report.Estimate;
import almanac.stats.DoublingTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The halving time at every fixed score that has a line, as a dot plot. */
final class HalvingFigure {

    private static final String ID = "equal-halving-times";

    private HalvingFigure() {}

    static Figure of(EqualResult result) {
        List<SizeSeries> fitted = result.performance().fitted();
        double[] months = fitted.stream().mapToDouble(HalvingFigure::months).toArray();
        String published = Numbers.shortest(result.publishedMonths());
        String finding = finding(months, result.publishedMonths());
        String description = "Dot plot of the halving time of the smallest size in months on a log scale for "
                + fitted.size() + " fixed scores on all data, each with its 95\u00a0% interval and the value from the"
                + " first and the last record alone; the published doubling time of density, " + published
                + " months, as a rule.";
        Chart chart = Chart.titled(finding, description)
                .x(Axis.log("Halving time", "months"))
                .y(Axis.categories(
                        "Fixed score, of 100",
                        fitted.stream()
                                .map(series -> series.threshold().shortWords())
                                .toList()))
                .with(Rule.vertical(
                        result.publishedMonths(), "published " + published + ", doubling of density", Ink.PUBLISHED))
                .with(whisker(fitted))
                .with(Dots.of(
                        fitted.stream()
                                .mapToDouble(HalvingFigure::endpointMonths)
                                .toArray(),
                        rows(fitted),
                        Ink.STAIR));
        return new Figure(
                ID,
                finding,
                "Time in which the smallest open base model at a fixed score halves in size, all data",
                Key.empty()
                        .interval(Ink.FIT, "line through all records, with 95 % interval")
                        .points(Ink.STAIR, "first and last record alone"),
                chart.draw("fig-" + ID, Size.WIDE.forRows(fitted.size())).svg(),
                chart.draw("fig-" + ID, Size.NARROW.forRows(fitted.size())).svg(),
                Caption.of(
                        "the same scores and sizes at each fixed score.",
                        fitted.size() + " of " + ScoreThreshold.ALL.size()
                                + " fixed scores; the others have fewer than three records and get no line.",
                        "Intervals: models that reach the score resampled "
                                + Numbers.grouped(result.settings().replicates()) + " times, seed "
                                + result.settings().seed()
                                + "; resamples with fewer than three records are left out. The scores share their models"
                                + " and are not independent."),
                "density-equal-performance");
    }

    private static String finding(double[] months, double published) {
        double[] sorted = months.clone();
        Arrays.sort(sorted);
        long slower = Arrays.stream(sorted).filter(value -> value > published).count();
        return "From " + Numbers.significant(sorted[0], 2) + " to "
                + Numbers.significant(sorted[sorted.length - 1], 2) + " months; " + slower + " of " + sorted.length
                + " lie above the published " + Numbers.shortest(published);
    }

    private static Whisker whisker(List<SizeSeries> fitted) {
        double[] months = fitted.stream().mapToDouble(HalvingFigure::months).toArray();
        double[] low =
                fitted.stream().mapToDouble(series -> limit(series, true)).toArray();
        double[] high =
                fitted.stream().mapToDouble(series -> limit(series, false)).toArray();
        return Whisker.horizontal(months, rows(fitted), low, high, Ink.FIT);
    }

    /** A limit in months; the value itself where there is no interval. */
    private static double limit(SizeSeries series, boolean low) {
        return series.halvingDaysInterval(Estimate.LEVEL)
                .map(interval -> (low ? interval.low() : interval.high()) / DoublingTime.DAYS_PER_MONTH)
                .orElseGet(() -> months(series));
    }

    private static double[] rows(List<SizeSeries> fitted) {
        return IntStream.range(0, fitted.size()).asDoubleStream().toArray();
    }

    static double months(SizeSeries series) {
        return series.halvingDays().orElseThrow() / DoublingTime.DAYS_PER_MONTH;
    }

    private static double endpointMonths(SizeSeries series) {
        return series.endpointHalvingDays().orElseThrow() / DoublingTime.DAYS_PER_MONTH;
    }
}
