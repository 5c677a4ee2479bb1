package almanac.report.prices;

import static almanac.stats.Bootstrap.column;

import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Dodge;
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
import almanac.stats.Interval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Halving time by quality: one row per threshold, both periods, dated prices and the snapshot told apart. */
final class ThresholdFigure {

    private ThresholdFigure() {}

    static Figure of(PriceResult result) {
        List<PriceTrend> all = falling(result, Optional.empty());
        List<String> rows = Threshold.ALL.stream().map(Threshold::label).toList();
        Chart chart = Chart.titled(finding(all), description(all))
                .x(Axis.log("Halving time", "months"))
                .y(Axis.categories("Quality", rows))
                .with(Rule.vertical(
                        result.publishedMonths(),
                        "published, " + Numbers.shortest(result.publishedMonths()) + " months",
                        Ink.PUBLISHED));
        chart = with(chart, falling(result, Optional.of(PriceTrends.PAPER_END)), PriceSeries.DATED, 0, Ink.RIVAL2);
        chart = with(chart, all, PriceSeries.DATED, 1, Ink.FIT);
        chart = with(chart, all, PriceSeries.SNAPSHOT, 1, Ink.RIVAL3);
        return new Figure(
                "price-by-quality",
                finding(all),
                "Halving time of the fitted line by quality, with 95\u00a0% intervals; each row starts by its own rule",
                Key.empty()
                        .interval(Ink.FIT, "dated prices, all data")
                        .interval(Ink.RIVAL2, "dated prices, until " + PriceTrends.PAPER_END)
                        .interval(Ink.RIVAL3, "snapshot of December 2025, all data"),
                chart.draw("fig-price-by-quality", Size.WIDE.forRows(rows.size(), 2))
                        .svg(),
                chart.draw("fig-price-by-quality", Size.NARROW.forRows(rows.size(), 2))
                        .svg(),
                Caption.of(
                        "dated prices of Epoch AI; a price snapshot of Artificial Analysis, dated by release.",
                        all.size() + " of " + rows.size()
                                + " qualities have three records or more; the table says how many each.",
                        "Intervals: models resampled "
                                + Numbers.grouped(result.settings().replicates()) + " times, seed "
                                + result.settings().seed()
                                + ". A point without a line has no upper limit. The snapshot makes old models look"
                                + " cheap, which lengthens its halving times."),
                "price-trends");
    }

    private static List<PriceTrend> falling(PriceResult result, Optional<LocalDate> until) {
        return result.trends().usual(until).stream()
                .filter(PriceTrend::isFalling)
                .toList();
    }

    private static String finding(List<PriceTrend> all) {
        List<PriceTrend> sorted = all.stream()
                .sorted(Comparator.comparingDouble(PriceTrend::halvingMonths))
                .toList();
        PriceTrend fastest = sorted.get(0);
        PriceTrend slowest = sorted.get(sorted.size() - 1);
        if (fastest.equals(slowest)) {
            return "At " + fastest.threshold().label() + " the price halves every " + months(fastest) + " months";
        }
        return "From " + months(fastest) + " months at " + fastest.threshold().label() + " to " + months(slowest)
                + " at " + slowest.threshold().label();
    }

    private static String description(List<PriceTrend> all) {
        List<String> rows = all.stream()
                .map(trend -> trend.threshold().label() + " " + months(trend))
                .toList();
        return "Dot plot of halving times in months on a log scale by quality, all data: " + String.join(", ", rows)
                + ".";
    }

    private static String months(PriceTrend trend) {
        return Numbers.significant(trend.halvingMonths(), 2);
    }

    private static Chart with(Chart chart, List<PriceTrend> trends, PriceSeries series, int place, Ink ink) {
        List<double[]> ranged = new ArrayList<>();
        List<double[]> open = new ArrayList<>();
        for (PriceTrend trend : trends) {
            if (trend.threshold().series() == series) {
                double row = Dodge.at(Threshold.ALL.indexOf(trend.threshold()), place, 2);
                Optional<Interval> interval = trend.halvingInterval(Estimate.LEVEL);
                interval.ifPresentOrElse(
                        range -> ranged.add(new double[] {trend.halvingMonths(), row, range.low(), range.high()}),
                        () -> open.add(new double[] {trend.halvingMonths(), row}));
            }
        }
        double[][] closed = ranged.toArray(double[][]::new);
        Chart more = ranged.isEmpty()
                ? chart
                : chart.with(Whisker.horizontal(
                        column(closed, 0), column(closed, 1), column(closed, 2), column(closed, 3), ink));
        double[][] dots = open.toArray(double[][]::new);
        return open.isEmpty() ? more : more.with(Dots.of(column(dots, 0), column(dots, 1), ink));
    }
}
