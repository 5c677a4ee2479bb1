package almanac.report.scaling.batch;

import almanac.markup.Numbers;
import almanac.report.Estimate;
import almanac.report.IntervalWords;
import almanac.report.Words;
import almanac.scaling.batch.CriticalBatch;
import almanac.scaling.batch.CriticalBatchTrend;
import almanac.scaling.batch.PublishedBatchLaw;
import almanac.stats.Interval;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the numbers say of the critical batch, in words that follow from them. */
final class CriticalTexts {

    private CriticalTexts() {}

    static Map<String, String> of(CriticalFindings critical) {
        Map<String, String> texts = new LinkedHashMap<>();
        addData(texts, critical);
        addLoss(texts, critical);
        addSize(texts, critical);
        addLargest(texts, critical);
        return texts;
    }

    private static void addData(Map<String, String> texts, CriticalFindings critical) {
        texts.put("batch-level", "95\u00a0%");
        texts.put("batch-sizes", Words.lower(critical.sizes().size()));
        texts.put("batch-smallest-size", BatchWords.compact(critical.smallest().parameters()));
        texts.put("batch-largest-size", BatchWords.compact(critical.largest().parameters()));
        texts.put("batch-tried", tried(critical));
        texts.put("batch-inside", inside(critical));
        texts.put(
                "batch-misfit",
                BatchWords.percent(
                        Arrays.stream(critical.values(size -> size.curve().rootMeanSquareLog()))
                                .max()
                                .orElseThrow()));
        texts.put("batch-tokens-per-parameter", Words.lower(Math.round(CriticalBatch.TOKENS_PER_PARAMETER)));
    }

    private static String tried(CriticalFindings critical) {
        long fewest = critical.sizes().stream()
                .mapToLong(size -> size.batches().size())
                .min()
                .orElseThrow();
        long most = critical.sizes().stream()
                .mapToLong(size -> size.batches().size())
                .max()
                .orElseThrow();
        return fewest == most ? Words.lower(most) : Words.lower(fewest) + " to " + Words.lower(most);
    }

    private static String inside(CriticalFindings critical) {
        int all = critical.sizes().size();
        long inside =
                critical.sizes().stream().filter(CriticalBatch::isInsideBatches).count();
        return inside == all
                ? "Each of the " + Words.lower(all) + " critical batches lies within the batches tried"
                : Words.of(inside) + " of the " + Words.lower(all)
                        + " critical batches lie within the batches tried; the others are extrapolated";
    }

    private static void addLoss(Map<String, String> texts, CriticalFindings critical) {
        Interval interval = critical.lossExponentInterval();
        texts.put("batch-loss-exponent", shown(critical.lossExponent(), interval));
        texts.put("batch-kaplan-exponent", kaplanExponent());
        texts.put(
                "batch-kaplan-told",
                BatchWords.toldOf(Optional.of(interval), -CriticalFindings.exponent(PublishedBatchLaw.KAPLAN)));
        double[] over =
                Arrays.stream(critical.over(PublishedBatchLaw.KAPLAN)).sorted().toArray();
        texts.put("batch-over-kaplan-least", Numbers.significant(over[0], 2));
        texts.put("batch-over-kaplan-most", Numbers.significant(over[over.length - 1], 2));
        texts.put("batch-explained-by-loss", share(critical.byLoss().line().r2()));
    }

    private static void addSize(Map<String, String> texts, CriticalFindings critical) {
        texts.put("batch-size-exponent", shown(critical.byParameters()));
        texts.put(
                "batch-explained-by-size", share(critical.byParameters().line().r2()));
        texts.put("batch-size-explains-loss", share(critical.sharedVariance()));
        texts.put("batch-overhead-exponent", shown(critical.overhead()));
        double zhang = CriticalFindings.exponent(PublishedBatchLaw.ZHANG);
        texts.put("batch-zhang-exponent", Numbers.decimals(zhang, 3));
        texts.put(
                "batch-zhang-told",
                BatchWords.told(Optional.of(critical.overhead().exponentInterval(Estimate.LEVEL)), zhang));
    }

    private static void addLargest(Map<String, String> texts, CriticalFindings critical) {
        CriticalBatch largest = critical.largest();
        texts.put("batch-smallest", BatchWords.tokens(critical.smallest().criticalTokens()));
        texts.put("batch-largest", BatchWords.tokens(largest.criticalTokens()));
        texts.put("batch-largest-interval", BatchWords.tokens(largest.criticalTokensInterval(Estimate.LEVEL)));
        texts.put("batch-largest-overhead", BatchWords.tokens(largest.overheadTokens()));
        texts.put(
                "batch-range",
                BatchWords.compact(KaplanRange.LOW_TOKENS) + " to " + BatchWords.tokens(KaplanRange.HIGH_TOKENS));
        texts.put(
                "batch-range-told",
                KaplanRange.factor(largest.criticalTokens()) > 1
                        ? "lies outside this range"
                        : "lies within this range");
        texts.put(
                "batch-within-range",
                Words.lower(critical.sizes().stream()
                                .filter(size -> KaplanRange.factor(size.criticalTokens()) <= 1)
                                .count())
                        + " of the " + Words.lower(critical.sizes().size()) + " sizes");
        for (PublishedBatchLaw law : PublishedBatchLaw.values()) {
            texts.put(
                    "batch-rule-" + law.id(),
                    BatchWords.tokens(law.at(largest.parameters(), largest.tokens(), largest.targetLoss())));
        }
    }

    /** The power of the loss that Kaplan et al. 2020 give, as a positive number. */
    static String kaplanExponent() {
        return Numbers.decimals(-CriticalFindings.exponent(PublishedBatchLaw.KAPLAN), 1);
    }

    static String shown(double value, Interval interval) {
        return Numbers.roundedTo(value, interval.halfWidth());
    }

    private static String shown(CriticalBatchTrend trend) {
        Interval interval = trend.exponentInterval(Estimate.LEVEL);
        return shown(trend.exponent(), interval) + " (95\u00a0% interval " + IntervalWords.rounded(interval) + ")";
    }

    private static String share(double fraction) {
        return Numbers.decimals(100 * fraction, 1) + "\u00a0%";
    }
}
