package almanac.report.scaling.overtraining;

import almanac.data.OvertrainingRun;
import almanac.markup.Numbers;
import almanac.report.Estimate;
import almanac.report.Words;
import almanac.scaling.overtraining.OvertrainingFit;
import almanac.scaling.overtraining.OvertrainingSubset;
import almanac.stats.Interval;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What over-training costs, and how far that hangs on the runs of the fit, in words. */
final class CostTexts {

    private CostTexts() {}

    /** A subset as the page names it. */
    static String of(OvertrainingSubset subset) {
        return switch (subset) {
            case FIVE -> "the five of the paper";
            case FROM_20 -> "20 per parameter or more";
            case ALL -> "all runs";
        };
    }

    static Map<String, String> of(LongRuns runs) {
        double multiple = PublishedTarget.LONG.tokensPerParameter();
        OvertrainingFit all = fit(runs.headline(), OvertrainingSubset.ALL);
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("long-multiple", Long.toString(Math.round(multiple)));
        texts.put("ratio-five", ratio(runs.headline(), OvertrainingSubset.FIVE, multiple));
        texts.put(
                "ratio-all",
                ratio(runs.headline(), OvertrainingSubset.ALL, multiple) + " times" + limits(all, multiple));
        texts.put("ratio-intervals", intervals(runs, multiple));
        texts.put("runs-all", Integer.toString(all.runs()));
        texts.put("best-all", Numbers.significant(all.law().bestTokensPerParameter(), 2));
        texts.put(
                "ratio-texts",
                Words.joined(runs.texts().stream()
                        .filter(TrainingText::hasEveryLossLaw)
                        .map(text -> ratio(text, OvertrainingSubset.FROM_20, multiple) + " on " + text.name())
                        .toList()));
        texts.put(
                "residuals",
                Words.joined(Arrays.stream(OvertrainingSubset.values())
                        .map(subset -> residual(runs.headline(), subset))
                        .toList()));
        texts.put("optimum-inside", inside(runs));
        return texts;
    }

    private static OvertrainingFit fit(TrainingText text, OvertrainingSubset subset) {
        return text.losses(subset).fit().result().orElseThrow();
    }

    private static String ratio(TrainingText text, OvertrainingSubset subset, double multiple) {
        return Numbers.decimals(fit(text, subset).law().computeRatio(multiple), 1);
    }

    /** The interval of a ratio in brackets; empty without one. */
    private static String limits(OvertrainingFit fit, double multiple) {
        return interval(fit, multiple)
                .map(range -> " (" + Numbers.decimals(range.low(), 1) + "–" + Numbers.decimals(range.high(), 1) + ")")
                .orElse("");
    }

    private static Optional<Interval> interval(OvertrainingFit fit, double multiple) {
        return fit.interval(law -> law.computeRatio(multiple), Estimate.LEVEL);
    }

    /** Whether the intervals of the two larger fits hold each other's value. */
    private static String intervals(LongRuns runs, double multiple) {
        OvertrainingFit from20 = fit(runs.headline(), OvertrainingSubset.FROM_20);
        OvertrainingFit all = fit(runs.headline(), OvertrainingSubset.ALL);
        Optional<Interval> one = interval(from20, multiple);
        Optional<Interval> other = interval(all, multiple);
        if (one.isEmpty() || other.isEmpty()) {
            return "Not every fit has an interval";
        }
        int holding = (one.orElseThrow().contains(all.law().computeRatio(multiple)) ? 1 : 0)
                + (other.orElseThrow().contains(from20.law().computeRatio(multiple)) ? 1 : 0);
        return "At " + Math.round(multiple) + " tokens per parameter "
                + (holding == 0 ? "neither" : holding == 1 ? "one" : "each")
                + " of the two intervals holds the value of the other fit";
    }

    /** A warning where the best split is an extrapolation; empty where it is not. */
    static String caution(LongRuns runs) {
        return bestHeadline(runs) < fewestHeadline(runs)
                ? "the best split behind it lies below the tokens per parameter of all fitted runs"
                : "";
    }

    private static double bestHeadline(LongRuns runs) {
        return fit(runs.headline(), OvertrainingSubset.FROM_20).law().bestTokensPerParameter();
    }

    private static double fewestHeadline(LongRuns runs) {
        return runs.headline().runs().stream()
                .filter(OvertrainingSubset.FROM_20::holds)
                .mapToDouble(OvertrainingRun::tokensPerParameter)
                .min()
                .orElseThrow();
    }

    private static String residual(TrainingText text, OvertrainingSubset subset) {
        return Numbers.significant(fit(text, subset).rootMeanSquare(), 2) + " nats with "
                + (subset == OvertrainingSubset.FROM_20 ? "runs on " : "") + of(subset);
    }

    /** Whether the best split of the headline fit lies among the tokens per parameter that it was fitted to. */
    private static String inside(LongRuns runs) {
        double fewest = fewestHeadline(runs);
        return bestHeadline(runs) < fewest
                ? "below the " + Math.round(fewest)
                        + " tokens per parameter of the shortest fitted runs, which makes it an extrapolation"
                : "among the tokens per parameter of the fitted runs";
    }
}
