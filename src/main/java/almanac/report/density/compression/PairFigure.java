package almanac.report.density.compression;

import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Dodge;
import almanac.chart.Dots;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Rule;
import almanac.chart.Size;
import almanac.data.Model;
import almanac.density.BenchmarkScores;
import almanac.density.TrendChoices;
import almanac.density.TwoStepRuler;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.report.DensityWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Density over that of the parent, by benchmark and ruler, one mark per distilled or pruned model. */
final class PairFigure {

    private static final String ID = "compression-pairs";
    private static final List<Ink> INKS = List.of(Ink.FIT, Ink.RIVAL3, Ink.RIVAL4, Ink.STRONG, Ink.PERIOD2);

    /** A row of the figure: a benchmark read by a ruler. */
    private record Row(String benchmark, String ruler, String d0) {
        String words() {
            String words = DensityWords.benchmark(benchmark);
            return d0.isEmpty() ? words : words + ", two-step ruler";
        }

        boolean holds(PairRatio ratio) {
            return ratio.isOn(benchmark, ruler, d0);
        }
    }

    private PairFigure() {}

    static Figure of(CompressionResult result) {
        List<Row> rows = rows().stream()
                .filter(row -> result.ratios().stream().anyMatch(ratio -> row.holds(ratio) && ratio.isDefined()))
                .toList();
        List<Model> children = result.children();
        Chart chart = Chart.titled(finding(result), description(result, rows))
                .x(Axis.log("Density over that of the parent", "ratio"))
                .y(Axis.categories("Benchmark", rows.stream().map(Row::words).toList()))
                .with(Rule.vertical(1, "as dense as the parent", Ink.REFERENCE));
        Key key = Key.empty();
        for (int i = 0; i < children.size(); i++) {
            Optional<Dots> dots = dots(result, rows, i);
            Ink ink = INKS.get(i % INKS.size());
            chart = dots.isPresent() ? chart.with(dots.get()) : chart;
            key = dots.isPresent() ? key.points(ink, children.get(i).name()) : key;
        }
        int drawn = (int) result.ratios().stream()
                .filter(ratio -> ratio.isDefined() && rows.stream().anyMatch(row -> row.holds(ratio)))
                .count();
        return new Figure(
                ID,
                finding(result),
                "Density of distilled and pruned models over that of the model they were made from, by benchmark",
                key,
                chart.draw("fig-" + ID, Size.WIDE.forRows(rows.size(), children.size()))
                        .svg(),
                chart.draw("fig-" + ID, Size.NARROW.forRows(rows.size(), children.size()))
                        .svg(),
                Caption.of(
                        "canonical base scores of both models of a pair.",
                        children.size() + " pairs, " + drawn
                                + " ratios; a model without a score on a benchmark has no mark.",
                        "Qwen2.5 ruler unless the row names another. No intervals: each mark is a fact of two models, and"
                                + " high and low scores are extrapolated."),
                "density-compression");
    }

    private static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(BenchmarkScores.AVERAGE, TrendChoices.HEADLINE.ruler(), ""));
        for (String benchmark : BenchmarkScores.FIVE) {
            rows.add(new Row(benchmark, TrendChoices.HEADLINE.ruler(), ""));
            if (benchmark.equals(TrendChoices.MMLU.benchmark())) {
                rows.add(new Row(benchmark, TwoStepRuler.AtBudget.ID, TrendChoices.MMLU.d0()));
            }
        }
        return rows;
    }

    private static String finding(CompressionResult result) {
        List<String> denser = result.onMean(Optional.empty()).stream()
                .filter(PairRatio::isAboveOne)
                .map(ratio -> ratio.child().name())
                .toList();
        return switch (denser.size()) {
            case 0 -> "No compressed model is denser than its parent on the mean";
            case 1 -> "On the mean only " + denser.get(0) + " is denser than its parent";
            default -> "On the mean " + String.join(", ", denser) + " are denser than their parents";
        };
    }

    private static String description(CompressionResult result, List<Row> rows) {
        return "Dot plot of density over that of the parent on a log scale for " + rows.size()
                + " benchmarks and rulers, one mark for each of "
                + result.children().size()
                + " distilled or pruned models, with a rule at one.";
    }

    private static Optional<Dots> dots(CompressionResult result, List<Row> rows, int series) {
        Model child = result.children().get(series);
        List<double[]> points = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            Row here = rows.get(row);
            double y = Dodge.at(row, series, result.children().size());
            result.ratios().stream()
                    .filter(ratio -> ratio.child().equals(child) && here.holds(ratio) && ratio.isDefined())
                    .forEach(ratio -> points.add(new double[] {ratio.ratio().orElseThrow(), y}));
        }
        return points.isEmpty()
                ? Optional.empty()
                : Optional.of(Dots.of(
                        points.stream().mapToDouble(point -> point[0]).toArray(),
                        points.stream().mapToDouble(point -> point[1]).toArray(),
                        INKS.get(series % INKS.size())));
    }
}
