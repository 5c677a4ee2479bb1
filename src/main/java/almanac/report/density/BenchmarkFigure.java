package almanac.report.density;

import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Dodge;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Rule;
import almanac.chart.Size;
import almanac.chart.Whisker;
import almanac.density.Trend;
import almanac.density.TwoStepRuler;
import almanac.markup.Numbers;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.report.DensityWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** The doubling time by benchmark, one dot per ruler. */
final class BenchmarkFigure {

    private static final String ID = "density-benchmarks";

    /** A ruler of the figure and its look. */
    private record Shown(String words, Ink ink, Predicate<Trend> holds) {}

    private static final List<Shown> RULERS = List.of(
            new Shown("Qwen2.5 ruler", Ink.FIT, trend -> trend.choices().ruler().equals("qwen2.5")),
            new Shown(
                    "Qwen1.5 ruler",
                    Ink.RIVAL1,
                    trend -> trend.choices().ruler().equals("qwen1.5")),
            new Shown(
                    "two-step ruler, 5T tokens",
                    Ink.RIVAL2,
                    trend -> trend.choices().ruler().equals(TwoStepRuler.AtBudget.ID)
                            && trend.choices().d0().equals("5e12")));

    private BenchmarkFigure() {}

    static Figure of(DensityResult result) {
        List<Trend> allData = BenchmarkView.rows(result).stream()
                .filter(trend -> trend.choices().until().isEmpty() && trend.isRising())
                .filter(trend -> RULERS.stream().anyMatch(ruler -> ruler.holds().test(trend)))
                .toList();
        List<String> benchmarks = DensityWords.meanFirst().stream()
                .filter(benchmark -> allData.stream()
                        .anyMatch(trend -> trend.choices().benchmark().equals(benchmark)))
                .toList();
        List<Trend> alike = alike(allData);
        Trend fastest = extreme(alike, 1);
        Trend slowest = extreme(alike, -1);
        String finding =
                "By one ruler " + DensityWords.benchmark(fastest.choices().benchmark()) + " doubles in "
                        + Numbers.significant(fastest.doublingMonths(), 2) + " months, "
                        + DensityWords.benchmark(slowest.choices().benchmark()) + " in "
                        + Numbers.significant(slowest.doublingMonths(), 2);
        String description = "Dot plot of the doubling time in months on a log scale for " + benchmarks.size()
                + " benchmarks, one dot per ruler with its 95 percent interval, on all data; the published "
                + Numbers.significant(result.publishedMonths(), 2) + " months as a rule.";
        Chart chart = Chart.titled(finding, description)
                .x(Axis.log("Doubling time", "months"))
                .y(Axis.categories(
                        "Benchmark",
                        benchmarks.stream().map(DensityWords::benchmark).toList()))
                .with(Rule.vertical(
                        result.publishedMonths(),
                        "published " + Numbers.significant(result.publishedMonths(), 2),
                        Ink.PUBLISHED));
        Key key = Key.empty();
        for (int i = 0; i < RULERS.size(); i++) {
            Shown ruler = RULERS.get(i);
            List<Trend> own = allData.stream().filter(ruler.holds()).toList();
            chart = own.isEmpty() ? chart : chart.with(whisker(own, benchmarks, i, ruler.ink()));
            key = own.isEmpty() ? key : key.points(ruler.ink(), ruler.words());
        }
        return new Figure(
                ID,
                finding,
                "Doubling time of capability density by benchmark and ruler, all base models, all data",
                key,
                chart.draw("fig-" + ID, Size.WIDE.forRows(benchmarks.size(), RULERS.size()))
                        .svg(),
                chart.draw("fig-" + ID, Size.NARROW.forRows(benchmarks.size(), RULERS.size()))
                        .svg(),
                Caption.of(
                        "the same models and rule on each benchmark.",
                        allData.size()
                                + " trends; a dot without a line has no interval, because the slope’s reaches zero.",
                        "Lines: 95 % intervals, models resampled "
                                + Numbers.grouped(result.settings().replicates()) + " times, seed "
                                + result.settings().seed() + "."),
                "density-trends");
    }

    /** The trends of the headline's ruler that many records decide; all where there are none. */
    private static List<Trend> alike(List<Trend> trends) {
        List<Trend> alike = trends.stream()
                .filter(trend -> RULERS.get(0).holds().test(trend) && !trend.hasFewRecords())
                .toList();
        return alike.isEmpty() ? trends : alike;
    }

    private static Trend extreme(List<Trend> trends, int sign) {
        return trends.stream()
                .min(Comparator.comparingDouble(trend -> sign * trend.doublingMonths()))
                .orElseThrow();
    }

    private static Whisker whisker(List<Trend> trends, List<String> benchmarks, int series, Ink ink) {
        List<double[]> rows = new ArrayList<>();
        for (Trend trend : trends) {
            double months = trend.doublingMonths();
            double[] range = trend.doublingInterval(0.95)
                    .map(interval -> new double[] {interval.low(), interval.high()})
                    .orElse(new double[] {months, months});
            double row = Dodge.at(benchmarks.indexOf(trend.choices().benchmark()), series, RULERS.size());
            rows.add(new double[] {months, row, range[0], range[1]});
        }
        return Whisker.horizontal(column(rows, 0), column(rows, 1), column(rows, 2), column(rows, 3), ink);
    }

    private static double[] column(List<double[]> rows, int column) {
        return rows.stream().mapToDouble(row -> row[column]).toArray();
    }
}
