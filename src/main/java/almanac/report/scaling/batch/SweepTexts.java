package almanac.report.scaling.batch;

import almanac.markup.Numbers;
import almanac.report.Settings;
import almanac.report.Words;
import almanac.report.scaling.IntervalPlace;
import almanac.scaling.batch.BestSettings;
import almanac.scaling.batch.BestSettings.Quantity;
import almanac.scaling.batch.SweptCell;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the numbers say of the sweep, in words that follow from them. */
final class SweepTexts {

    private SweepTexts() {}

    static Map<String, String> of(SweepLosses losses, Settings settings) {
        Map<String, String> texts = new LinkedHashMap<>();
        addData(texts, losses.smoothed());
        addLaws(texts, "sweep-", losses.smoothed());
        addLaws(texts, "sweep-raw-", losses.raw());
        addLosses(texts, losses);
        texts.put("sweep-published-batch", published(Quantity.BATCH_BY_TOKENS_ALONE));
        texts.put("sweep-published-rate-size", published(Quantity.RATE_BY_PARAMETERS));
        texts.put("sweep-published-rate-tokens", published(Quantity.RATE_BY_TOKENS));
        texts.put("sweep-size-matters", sizeMatters(losses));
        texts.put("sweep-replicates", Numbers.grouped(settings.replicates()));
        texts.put("sweep-seed", Long.toString(settings.seed()));
        return texts;
    }

    private static void addData(Map<String, String> texts, SweepFindings sweep) {
        texts.put("sweep-cells", Words.lower(sweep.cells().size()));
        texts.put("sweep-runs", Numbers.grouped(sweep.runs()));
        texts.put("sweep-flagged", Words.lower(sweep.sweep().flaggedRuns()));
        texts.put("sweep-sizes", range(sweep.values(SweptCell::parameters)) + "\u00a0parameters");
        texts.put("sweep-tokens", range(sweep.values(SweptCell::tokens)) + "\u00a0tokens");
        texts.put("sweep-near-share", BatchWords.percent(SweptCell.NEAR));
        texts.put("sweep-settings", counts(sweep.values(cell -> cell.settings().size())));
        texts.put(
                "sweep-near-settings",
                counts(sweep.values(cell -> cell.nearBest().size())));
        long ends = sweep.cells().stream()
                .filter(cell -> cell.isBatchAtEnd() || cell.isRateAtEnd())
                .count();
        texts.put(
                "sweep-ends",
                ends == 0
                        ? "No cell has its best setting by the smoothed loss at the end of the batches or rates tried"
                        : Words.of(ends) + " of the "
                                + Words.lower(sweep.cells().size())
                                + " cells have their best setting by the smoothed loss at an end of the batches or rates tried, so that a"
                                + " better one may lie beyond");
    }

    private static String counts(double[] counts) {
        return Words.lower(Math.round(Arrays.stream(counts).min().orElseThrow())) + " to "
                + Words.lower(Math.round(Arrays.stream(counts).max().orElseThrow()));
    }

    private static String range(double[] values) {
        return BatchWords.compact(Arrays.stream(values).min().orElseThrow()) + " to "
                + BatchWords.compact(Arrays.stream(values).max().orElseThrow());
    }

    private static void addLaws(Map<String, String> texts, String name, SweepFindings sweep) {
        for (BestSettings laws : sweep.rules()) {
            String rule = laws.rule() == BestSettings.Rule.LOWEST ? "lowest" : "near";
            texts.put(name + "batch-" + rule, words(laws, Quantity.BATCH_BY_TOKENS_ALONE));
            texts.put(name + "batch-size-" + rule, words(laws, Quantity.BATCH_BY_PARAMETERS));
            texts.put(name + "rate-size-" + rule, words(laws, Quantity.RATE_BY_PARAMETERS));
            texts.put(name + "rate-tokens-" + rule, words(laws, Quantity.RATE_BY_TOKENS));
            texts.put(name + "batch-told-" + rule, told(laws, Quantity.BATCH_BY_TOKENS_ALONE));
            texts.put(name + "rate-told-" + rule, told(laws, Quantity.RATE_BY_PARAMETERS));
        }
    }

    private static void addLosses(Map<String, String> texts, SweepLosses losses) {
        texts.put(
                "sweep-moved",
                Words.lower(losses.moved()) + " of the "
                        + Words.lower(losses.smoothed().cells().size()) + " cells");
        texts.put("sweep-gap-shared", BatchWords.percent(losses.gap().shared()));
        texts.put("sweep-gap-own", BatchWords.percent(losses.gap().own()));
    }

    /** Whether the best batch shows a dependence on size, which the Step Law has none of. */
    private static String sizeMatters(SweepLosses losses) {
        long smoothed = withSize(losses.smoothed());
        long raw = withSize(losses.raw());
        int rules = losses.smoothed().rules().size();
        if (smoothed == rules && raw == rules) {
            return "All intervals leave out zero, by either loss, so that within this sweep the best batch does depend on"
                    + " size";
        }
        if (smoothed == 0 && raw == 0) {
            return "No interval leaves out zero, by either loss, so that no dependence on size shows";
        }
        return "By the smoothed loss " + leaveOut(smoothed) + ", by the raw loss " + leaveOut(raw)
                + ", so that a dependence on size is not settled";
    }

    private static long withSize(SweepFindings sweep) {
        return sweep.rules().stream()
                .filter(laws -> SweepFindings.interval(laws, Quantity.BATCH_BY_PARAMETERS)
                        .filter(range -> !range.contains(0))
                        .isPresent())
                .count();
    }

    private static String leaveOut(long intervals) {
        if (intervals == 0) {
            return "neither interval leaves out zero";
        }
        return intervals == 1 ? "one interval leaves out zero" : "both intervals leave out zero";
    }

    private static String published(Quantity quantity) {
        return Numbers.decimals(BestSettings.published(quantity), 3);
    }

    private static String told(BestSettings laws, Quantity quantity) {
        return BatchWords.toldOf(SweepFindings.interval(laws, quantity), BestSettings.published(quantity));
    }

    /** An exponent rounded by its interval. */
    static String shown(BestSettings laws, Quantity quantity) {
        return SweepFindings.interval(laws, quantity)
                .map(range -> Numbers.roundedTo(laws.exponent(quantity), range.halfWidth()))
                .orElseGet(() -> Numbers.significant(laws.exponent(quantity), 2));
    }

    private static String words(BestSettings laws, Quantity quantity) {
        return shown(laws, quantity)
                + SweepFindings.interval(laws, quantity)
                        .map(range -> " (95\u00a0% interval "
                                + IntervalPlace.limits(range, BestSettings.published(quantity)) + ")")
                        .orElse(" (no interval)");
    }
}
