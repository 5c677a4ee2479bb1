package almanac.report.prices;

import static almanac.stats.Bootstrap.column;

import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Dodge;
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
import java.util.ArrayList;
import java.util.List;

/** What density growth leaves of the price fall, by density trend and period, at the headline's quality. */
final class DecompositionFigure {

    private DecompositionFigure() {}

    static Figure of(PriceResult result, Decomposition headline) {
        Threshold threshold = headline.price().threshold();
        List<Decomposition> pairs = result.decompositions().stream()
                .filter(pair -> pair.price().threshold().equals(threshold))
                .filter(pair -> pair.remainderInterval(Estimate.LEVEL).isPresent())
                .toList();
        List<String> rows = pairs.stream()
                .map(pair -> DecompositionTables.label(pair.density().choices()))
                .distinct()
                .toList();
        Chart chart = Chart.titled(finding(headline), description(pairs))
                .x(Axis.log("Fall beyond density growth", "-fold a year"))
                .y(Axis.categories("Density by", rows))
                .with(Rule.vertical(1, "nothing left, at one", Ink.REFERENCE));
        chart = with(chart, pairs, rows, false, Ink.RIVAL2);
        chart = with(chart, pairs, rows, true, Ink.FIT);
        return new Figure(
                "price-remainder",
                finding(headline),
                "Price fall at " + threshold.label()
                        + " divided by density growth over the same period, as a factor per"
                        + " year, with 95\u00a0% intervals",
                Key.empty()
                        .interval(Ink.FIT, "all dated prices")
                        .interval(Ink.RIVAL2, "until " + PriceTrends.PAPER_END),
                chart.draw("fig-price-remainder", Size.WIDE.forRows(rows.size(), 2))
                        .svg(),
                chart.draw("fig-price-remainder", Size.NARROW.forRows(rows.size(), 2))
                        .svg(),
                Caption.of(
                        "dated prices of Epoch AI; densities of open base models from the capability-density report.",
                        pairs.size() + " pairs of trends.",
                        "Intervals: " + Numbers.grouped(result.settings().replicates())
                                + " resamples of either trend, drawn independently and paired."),
                "price-decomposition");
    }

    private static String finding(Decomposition headline) {
        Interval interval = headline.remainderInterval(Estimate.LEVEL).orElseThrow();
        if (interval.low() > 0) {
            return "Prices fell faster than density grew";
        }
        return interval.high() < 0
                ? "Density grew faster than prices fell"
                : "Whether prices fell faster than density grew is not settled";
    }

    private static String description(List<Decomposition> pairs) {
        List<String> words = pairs.stream()
                .map(pair -> DecompositionTables.label(pair.density().choices()) + " until "
                        + pair.price().choices().untilId() + " "
                        + Numbers.significant(DecompositionTables.perYear(pair.remainder()), 2))
                .toList();
        return "Dot plot of the yearly factor of the price fall that density growth does not account for, log scale: "
                + String.join(", ", words) + ".";
    }

    private static Chart with(Chart chart, List<Decomposition> pairs, List<String> rows, boolean all, Ink ink) {
        List<double[]> points = new ArrayList<>();
        for (Decomposition pair : pairs) {
            if (pair.price().choices().until().isEmpty() == all) {
                int row = rows.indexOf(DecompositionTables.label(pair.density().choices()));
                Interval range =
                        pair.remainderInterval(Estimate.LEVEL).orElseThrow().mapped(DecompositionTables::perYear);
                points.add(new double[] {
                    DecompositionTables.perYear(pair.remainder()),
                    Dodge.at(row, all ? 1 : 0, 2),
                    range.low(),
                    range.high()
                });
            }
        }
        double[][] ranges = points.toArray(double[][]::new);
        return points.isEmpty()
                ? chart
                : chart.with(Whisker.horizontal(
                        column(ranges, 0), column(ranges, 1), column(ranges, 2), column(ranges, 3), ink));
    }
}
