package almanac.report.scaling.batch;

import almanac.markup.Numbers;
import almanac.report.Words;
import almanac.scaling.batch.BatchSweep;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

/** What the numbers say of how much loss the published law gives away, by both losses. */
final class CostTexts {

    /** A share of the loss that is called little. */
    private static final double LITTLE = 0.005;

    private CostTexts() {}

    static Map<String, String> of(SweepLosses losses) {
        Map<String, String> texts = new LinkedHashMap<>();
        BatchSweep smoothed = losses.smoothed().sweep();
        texts.put("sweep-factor-batch", factor(smoothed.medianFactorOfBatch()));
        texts.put("sweep-factor-rate", factor(smoothed.medianFactorOfRate()));
        addExcess(texts, "sweep", losses.smoothed());
        addExcess(texts, "sweep-raw", losses.raw());
        texts.put(
                "sweep-cost-verdict",
                verdict(isLittle(smoothed), isLittle(losses.raw().sweep())));
        return texts;
    }

    private static void addExcess(Map<String, String> texts, String name, SweepFindings sweep) {
        texts.put(name + "-excess-median", percent(sweep.sweep().medianExcessOfPublished()));
        texts.put(name + "-excess-largest", percent(sweep.sweep().largestExcessOfPublished()));
        long exact = sweep.cells().stream()
                .filter(cell -> cell.excessOfPublished() == 0)
                .count();
        texts.put(
                name + "-excess-none",
                Words.lower(exact) + " of the " + Words.lower(sweep.cells().size()) + " cells");
    }

    private static boolean isLittle(BatchSweep sweep) {
        return sweep.largestExcessOfPublished().orElseThrow() <= LITTLE;
    }

    private static String verdict(boolean smoothed, boolean raw) {
        if (smoothed && raw) {
            return "By either loss the law costs little in every cell of this sweep";
        }
        if (smoothed) {
            return "That the law costs little is a finding by the smoothed loss alone";
        }
        return raw
                ? "That the law costs little is a finding by the raw loss alone"
                : "By neither loss does the law cost little in every cell";
    }

    private static String percent(OptionalDouble share) {
        return BatchWords.percent(share.orElseThrow());
    }

    private static String factor(OptionalDouble factor) {
        return Numbers.decimals(factor.orElseThrow(), 2);
    }
}
