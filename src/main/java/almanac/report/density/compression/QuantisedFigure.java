package almanac.report.density.compression;

import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Dodge;
import almanac.chart.Dots;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Rule;
import almanac.chart.Size;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.report.DensityWords;
import java.util.List;

/** Density of each quantised variant over that of its model, one mark per benchmark. */
final class QuantisedFigure {

    static final String ID = "compression-quantised";

    private static final List<Ink> INKS = List.of(Ink.FIT, Ink.RIVAL4, Ink.RIVAL3, Ink.PERIOD2, Ink.STRONG);

    private QuantisedFigure() {}

    static Figure of(CompressionResult result) {
        List<QuantisedRatio> ratios = result.usualQuantised();
        List<String> variants = result.variants();
        List<String> benchmarks = ratios.stream()
                .map(ratio -> ratio.pair().benchmark())
                .distinct()
                .toList();
        SignTest signs = CompressionResult.signs(ratios);
        String finding = signs.below() + " of " + signs.pairs() + " quantised pairs are less dense at equal parameters";
        Chart chart = Chart.titled(
                        finding,
                        "Dot plot of density over that of the full-precision model on a log scale for "
                                + variants.size()
                                + " quantised variants, one mark for each benchmark it is scored on, with"
                                + " a rule at one; " + signs.below() + " of " + signs.pairs()
                                + " ratios lie below one.")
                .x(Axis.log("Density over that of the full-precision model", "ratio"))
                .y(Axis.categories("Variant", variants))
                .with(Rule.vertical(1, "as dense", Ink.REFERENCE));
        Key key = Key.empty();
        for (int i = 0; i < benchmarks.size(); i++) {
            Ink ink = INKS.get(i % INKS.size());
            chart = chart.with(dots(result.usualQuantised(benchmarks.get(i)), variants, i, benchmarks.size(), ink));
            key = key.points(ink, DensityWords.benchmark(benchmarks.get(i)));
        }
        return new Figure(
                ID,
                finding,
                "Density of quantised variants over that of the full-precision model, at equal parameters",
                key,
                chart.draw("fig-" + ID, Size.WIDE.forRows(variants.size())).svg(),
                chart.draw("fig-" + ID, Size.NARROW.forRows(variants.size())).svg(),
                Caption.of(
                        "scores of both versions from one document each.",
                        ratios.size() + " pairs of " + variants.size() + " variants.",
                        "Qwen2.5 ruler. On which side of one a mark lies does not depend on the ruler, only how far. No"
                                + " intervals: variants of one model are not independent."),
                "density-quantisation");
    }

    private static Dots dots(List<QuantisedRatio> ratios, List<String> variants, int series, int count, Ink ink) {
        return Dots.of(
                ratios.stream()
                        .mapToDouble(ratio -> ratio.ratio().orElseThrow())
                        .toArray(),
                ratios.stream()
                        .mapToDouble(
                                ratio -> Dodge.at(variants.indexOf(ratio.pair().childName()), series, count))
                        .toArray(),
                ink);
    }
}
