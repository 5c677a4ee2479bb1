package almanac.report.density.compression;

import almanac.report.DensityWords;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.ArrayList;
import java.util.List;

/** The tables of quantised variants. */
final class QuantisedTables {

    private QuantisedTables() {}

    /** The signs of the ratios on one benchmark, or on all. */
    record Signs(String benchmark, SignTest test, long aboveAtEqualBytes) {}

    /** One row per pair and ruler. */
    static Table published(CompressionResult result) {
        return Table.of(
                "density-quantisation",
                "Density of quantised models over that of the full-precision model",
                "One row per pair, benchmark and ruler.",
                List.of(
                        Column.text(
                                "child",
                                "Variant",
                                "name of the variant",
                                row -> row.pair().childName()),
                        Column.text(
                                "parent",
                                "Model",
                                "full-precision model",
                                row -> row.pair().parentName()),
                        Column.text(
                                "method",
                                "Method",
                                "method of quantisation",
                                row -> row.pair().method()),
                        Column.whole(
                                "bits",
                                "Bits",
                                "bits of a weight",
                                row -> row.pair().bits()),
                        Column.text(
                                "benchmark",
                                "Benchmark",
                                "benchmark id",
                                row -> row.pair().benchmark()),
                        Column.text(
                                "ruler", "Ruler", "ruler id", row -> row.ruler().id()),
                        Column.text(
                                "d0",
                                "Token budget",
                                "token budget of the ruler, if any",
                                row -> row.ruler().d0Id()),
                        score("score_child", "Score", "score of the variant", true),
                        score("score_parent", "Model’s score", "score of the full-precision model", false),
                        Column.number(
                                "ratio",
                                "Ratio",
                                "",
                                "density over parent's at equal parameters",
                                row -> Cell.of(row.ratio(), 3)),
                        Column.number(
                                "ratio_equal_bytes",
                                "Ratio by bytes",
                                "",
                                "the same at equal bytes of weights, parent at 16 bits",
                                row -> Cell.of(row.ratioAtEqualBytes(), 3)),
                        Column.text("status", "Status", "in or out", row -> row.isDefined() ? "in" : "out"),
                        Column.text("reason", "Reason", "why there is no ratio", QuantisedRatio::reason),
                        Column.text("dataset", "Dataset", "dataset id", row -> CompressionTables.DATASET)),
                result.quantised());
    }

    private static Column<QuantisedRatio> score(String name, String header, String description, boolean child) {
        return Column.number(
                name,
                header,
                "",
                description,
                row -> Cell.of(child ? row.pair().childScore() : row.pair().parentScore(), 3));
    }

    /** The sign test on each benchmark and on all pairs. */
    static Table view(CompressionResult result) {
        return Table.of(
                "quantised-signs",
                "Quantised variants below and above their model",
                "Counted by the headline’s ruler at equal parameters.",
                List.of(
                        Column.text("benchmark", "Benchmark", "benchmark", Signs::benchmark),
                        Column.whole(
                                "below",
                                "Less dense",
                                "ratio below one",
                                row -> row.test().below()),
                        Column.whole(
                                "above",
                                "Denser",
                                "ratio above one",
                                row -> row.test().above()),
                        Column.number(
                                "p",
                                "Sign test",
                                "",
                                "one-sided probability",
                                row -> Cell.of(row.test().probability(), 2)),
                        Column.whole("by_bytes", "Denser by bytes", "ratio above one at equal bytes", row ->
                                (int) row.aboveAtEqualBytes())),
                signs(result));
    }

    private static List<Signs> signs(CompressionResult result) {
        List<Signs> rows = new ArrayList<>(result.usualQuantised().stream()
                .map(ratio -> ratio.pair().benchmark())
                .distinct()
                .map(benchmark -> signs(DensityWords.benchmark(benchmark), result.usualQuantised(benchmark)))
                .toList());
        rows.add(signs("all pairs", result.usualQuantised()));
        rows.add(new Signs("variants, mean over benchmarks", result.signsByVariant(), variantsByBytes(result)));
        return rows;
    }

    private static Signs signs(String words, List<QuantisedRatio> ratios) {
        return new Signs(
                words,
                CompressionResult.signs(ratios),
                ratios.stream()
                        .filter(ratio -> ratio.ratioAtEqualBytes().orElseThrow() > 1)
                        .count());
    }

    private static long variantsByBytes(CompressionResult result) {
        return result.variants().stream()
                .filter(variant ->
                        result.meanRatio(variant) * QuantisedRatio.FULL_PRECISION_BITS / bits(result, variant) > 1)
                .count();
    }

    private static int bits(CompressionResult result, String variant) {
        return result.usualQuantised().stream()
                .filter(ratio -> ratio.pair().childName().equals(variant))
                .mapToInt(ratio -> ratio.pair().bits())
                .findFirst()
                .orElseThrow();
    }
}
