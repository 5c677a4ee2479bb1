package almanac.chart;

import almanac.markup.Element;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gallery charts with a categorical axis; invented numbers. */
final class CategoryExamples {

    private static final List<String> BENCHMARKS = List.of(
            "MMLU",
            "MATH level 5",
            "GPQA diamond",
            "Graduate level reasoning with long contexts",
            "HumanEval",
            "Instruction following");

    private CategoryExamples() {}

    static Map<String, Element> all() {
        Map<String, Element> all = new LinkedHashMap<>();
        all.put(
                "dot-plot-wide",
                dotPlot().draw("fig-dots", Size.WIDE.forRows(6, 3)).svg());
        all.put(
                "dot-plot-narrow",
                dotPlot().draw("fig-dots", Size.NARROW.forRows(6, 3)).svg());
        all.put(
                "ratio-per-category-wide",
                ratios().draw("fig-ratio", Size.WIDE.forRows(6)).svg());
        all.put(
                "ratio-per-category-narrow",
                ratios().draw("fig-ratio", Size.NARROW.forRows(6)).svg());
        all.put(
                "one-category",
                oneRow().draw("fig-one-row", Size.NARROW.forRows(1)).svg());
        all.put(
                "columns-wide",
                columns().draw("fig-columns", Size.WIDE.high(300)).svg());
        all.put("columns-narrow", columns().draw("fig-columns", Size.NARROW).svg());
        return all;
    }

    /** Three series of estimates with intervals, dodged in each row. */
    static Chart dotPlot() {
        List<Ink> inks = List.of(Ink.RIVAL1, Ink.RIVAL2, Ink.RIVAL4);
        Chart chart = Chart.titled("Doubling times differ by benchmark", "Dot plot of three methods on six benchmarks.")
                .x(Axis.linear("Doubling time", "months").from(0, 12))
                .y(Axis.categories("Benchmark", BENCHMARKS));
        for (int series = 0; series < inks.size(); series++) {
            double[] estimates = new double[BENCHMARKS.size()];
            double[] rows = new double[BENCHMARKS.size()];
            double[] low = new double[BENCHMARKS.size()];
            double[] high = new double[BENCHMARKS.size()];
            for (int i = 0; i < rows.length; i++) {
                rows[i] = Dodge.at(i, series, inks.size());
                estimates[i] = 3 + i * 0.9 + series * 0.5;
                low[i] = estimates[i] * 0.8;
                high[i] = estimates[i] * 1.3;
            }
            chart = chart.with(Whisker.horizontal(estimates, rows, low, high, inks.get(series)));
        }
        return chart.with(Rule.vertical(3.5, "published, 3.5 months", Ink.PUBLISHED));
    }

    /** One ratio per row on a log axis, with a rule at one. */
    static Chart ratios() {
        return Chart.titled("Quantised models need more bits on some benchmarks", "Dot plot of ratios on a log axis.")
                .x(Axis.log("Compressed over original", "ratio"))
                .y(Axis.categories("", BENCHMARKS))
                .with(Rule.vertical(1, "equal", Ink.REFERENCE))
                .with(Whisker.horizontal(
                        new double[] {0.5, 0.8, 0.95, 1.1, 1.9, 3},
                        new double[] {0, 1, 2, 3, 4, 5},
                        new double[] {0.3, 0.6, 0.7, 0.9, 1.4, 1.2},
                        new double[] {0.8, 1.1, 1.3, 1.4, 2.6, 7.5},
                        Ink.STRONG));
    }

    private static Chart oneRow() {
        return Chart.titled("One row", "A dot plot with a single row.")
                .x(Axis.linear("Difference", "points"))
                .y(Axis.categories("", List.of("all benchmarks")))
                .with(Rule.vertical(0, "no difference, at zero", Ink.REFERENCE))
                .with(Whisker.horizontal(
                        new double[] {2}, new double[] {0}, new double[] {-1}, new double[] {5}, Ink.FIT));
    }

    /** Names below the frame, some broken, one word cut. */
    static Chart columns() {
        List<String> names = new ArrayList<>(BENCHMARKS);
        names.add("Multilingualunderstanding");
        return Chart.titled("Scores by benchmark", "Dots with intervals above seven benchmarks.")
                .x(Axis.categories("Benchmark", names))
                .y(Axis.linear("Score", "").from(0, 1).written(Numerals.PERCENT))
                .with(Whisker.vertical(
                        new double[] {0, 1, 2, 3, 4, 5, 6},
                        new double[] {0.8, 0.5, 0.4, 0.3, 0.9, 0.7, 0.6},
                        new double[] {0.7, 0.4, 0.35, 0.2, 0.85, 0.66, 0.5},
                        new double[] {0.85, 0.6, 0.5, 0.5, 0.93, 0.74, 0.65},
                        Ink.STRONG));
    }
}
