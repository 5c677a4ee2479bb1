package almanac.report.density.compression;

import almanac.density.TrendChoices;
import almanac.markup.Numbers;
import almanac.report.DensityWords;
import almanac.report.Exclusions;
import almanac.report.RowStatus;
import almanac.report.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words and numbers that the page's text places beside its estimates. */
final class CompressionTexts {

    private CompressionTexts() {}

    static Map<String, String> of(CompressionResult result) {
        Map<String, String> texts = new LinkedHashMap<>();
        addPairs(texts, result);
        addFlips(texts, result);
        addQuantised(texts, result);
        List<RowStatus> rows = result.rows();
        texts.put("compression-rows", Integer.toString(rows.size()));
        texts.put("compression-rows-used", Long.toString(Exclusions.used(rows)));
        return texts;
    }

    private static void addPairs(Map<String, String> texts, CompressionResult result) {
        List<PairRatio> onMean = result.onMean(Optional.empty());
        List<PairRatio> denser = onMean.stream().filter(PairRatio::isAboveOne).toList();
        texts.put("compression-pairs", Words.lower(result.children().size()));
        texts.put("compression-on-mean", Words.lower(onMean.size()));
        texts.put("compression-denser", denserSentence(denser));
        List<PairRatio> others =
                onMean.stream().filter(ratio -> !ratio.isAboveOne()).toList();
        texts.put("compression-claim", claim(result));
        texts.put("compression-less-dense", others.isEmpty() ? "none" : named(others));
        String missing = result.children().stream()
                .filter(child ->
                        onMean.stream().noneMatch(ratio -> ratio.child().equals(child)))
                .map(child -> child.name())
                .collect(Collectors.joining(", "));
        texts.put("compression-missing", missing.isEmpty() ? "none" : missing);
    }

    /** Whether the paper's statement holds on all data; completes "the statement …". */
    private static String claim(CompressionResult result) {
        return CompressionEstimates.onlyOne(result, Optional.empty())
                .map(alone -> alone.value() > 0 ? "holds" : "does not hold")
                .orElse("cannot be tested");
    }

    /** Completes "of these models …". */
    private static String denserSentence(List<PairRatio> denser) {
        return switch (denser.size()) {
            case 0 -> "none is denser than its parent";
            case 1 -> "only " + named(denser) + " is denser than its parent";
            default -> named(denser) + " are denser than their parents";
        };
    }

    /** For example "Gemma-2-9B (1.3)". */
    private static String named(List<PairRatio> ratios) {
        return ratios.stream()
                .map(ratio -> ratio.child().name() + " ("
                        + Numbers.significant(ratio.ratio().orElseThrow(), 2) + ")")
                .collect(Collectors.joining(", "));
    }

    /** Where single benchmarks disagree with the mean, and the rulers of one benchmark with each other. */
    private static void addFlips(Map<String, String> texts, CompressionResult result) {
        String byBenchmark = result.onMean(Optional.empty()).stream()
                .map(mean -> flips(mean, result))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
        texts.put("compression-flips", byBenchmark.isEmpty() ? "no pair" : byBenchmark);
        String byRuler = result.children().stream()
                .filter(child -> rulersDisagree(result.ratios().stream()
                        .filter(ratio -> ratio.child().equals(child) && isDefinedOnMmlu(ratio))
                        .toList()))
                .map(child -> child.name())
                .collect(Collectors.joining(", "));
        texts.put("compression-ruler-flips", byRuler.isEmpty() ? "no pair" : byRuler);
        texts.put(
                "compression-mmlu-rulers",
                Words.lower(result.ratios().stream()
                        .filter(CompressionTexts::isDefinedOnMmlu)
                        .map(PairRatio::ruler)
                        .distinct()
                        .count()));
        texts.put("compression-budgets", BudgetChange.sentence(BudgetChange.of(result.ratios())));
    }

    private static String flips(PairRatio mean, CompressionResult result) {
        List<PairRatio> flipped = result.ratios().stream()
                .filter(ratio -> ratio.child().equals(mean.child()) && ratio.isDefined())
                .filter(ratio -> ratio.ruler().id().equals(TrendChoices.HEADLINE.ruler()))
                .filter(ratio -> ratio.isAboveOne() != mean.isAboveOne())
                .toList();
        return flipped.isEmpty()
                ? ""
                : mean.child().name() + " on "
                        + flipped.stream()
                                .map(ratio -> DensityWords.benchmark(
                                                ratio.ruler().benchmark()) + " ("
                                        + Numbers.significant(ratio.ratio().orElseThrow(), 2) + ")")
                                .collect(Collectors.joining(" and "));
    }

    private static boolean isDefinedOnMmlu(PairRatio ratio) {
        return ratio.isDefined() && ratio.ruler().benchmark().equals(TrendChoices.MMLU.benchmark());
    }

    private static boolean rulersDisagree(List<PairRatio> ratios) {
        return ratios.stream().map(PairRatio::isAboveOne).distinct().count() > 1;
    }

    private static void addQuantised(Map<String, String> texts, CompressionResult result) {
        SignTest all = CompressionResult.signs(result.usualQuantised());
        SignTest mmlu = CompressionResult.signs(result.usualQuantised("mmlu"));
        SignTest variants = result.signsByVariant();
        long byBytes = result.usualQuantised().stream()
                .filter(ratio -> ratio.ratioAtEqualBytes().orElseThrow() > 1)
                .count();
        texts.put("quantised-below", Integer.toString(all.below()));
        texts.put("quantised-pairs", Integer.toString(all.pairs()));
        texts.put("quantised-mmlu-below", Integer.toString(mmlu.below()));
        texts.put("quantised-mmlu-pairs", Integer.toString(mmlu.pairs()));
        texts.put("quantised-variants-below", Integer.toString(variants.below()));
        texts.put("quantised-variants", Integer.toString(variants.pairs()));
        texts.put("quantised-variants-p", Numbers.significant(variants.probability(), 2));
        texts.put("quantised-denser", denserQuantised(result));
        texts.put("quantised-by-bytes", Long.toString(byBytes));
    }

    /** For example "HumanEval (3), MATH (1)": the benchmarks with pairs above one and their number. */
    private static String denserQuantised(CompressionResult result) {
        String words = result.usualQuantised().stream()
                .map(ratio -> ratio.pair().benchmark())
                .distinct()
                .filter(benchmark -> above(result, benchmark) > 0)
                .map(benchmark -> DensityWords.benchmark(benchmark) + " (" + above(result, benchmark) + ")")
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "none" : words;
    }

    private static int above(CompressionResult result, String benchmark) {
        return CompressionResult.signs(result.usualQuantised(benchmark)).above();
    }
}
