package almanac.report.scaling.limits;

import almanac.markup.Numbers;
import almanac.report.Estimate;
import almanac.report.IntervalWords;
import almanac.report.Words;
import almanac.scaling.repeated.RepeatedDataFit;
import almanac.scaling.repeated.RepeatedDataLaw;
import almanac.scaling.repeated.RepeatedDataMinimum;
import almanac.scaling.repeated.RepeatedDataProfile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the page says of repeated text. */
final class RepeatedTexts {

    private RepeatedTexts() {}

    static Map<String, String> of(RepeatedDataFit fit) {
        List<RepeatedDataMinimum> near = fit.near(RepeatedVariant.NEAR);
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("repeated-runs", Integer.toString(fit.runs().size()));
        texts.put("repeated-published-place", publishedPlace(fit));
        texts.put("repeated-lower", lower(fit));
        texts.put("repeated-minima", minima(near));
        texts.put("repeated-starts", Integer.toString(fit.starts()));
        texts.put("repeated-near", LimitWords.percent(RepeatedVariant.NEAR));
        texts.put("repeated-allowed", allowed(fit.profile().range(Estimate.LEVEL)));
        texts.put("repeated-without-decay", LimitWords.percent(fit.shareWithoutDataDecay()));
        texts.put("repeated-decay-limits", decayLimits(fit));
        texts.put("repeated-size-decay", Numbers.significant(fit.best().law().sizeDecay(), 2));
        texts.put(
                "repeated-size-decay-limits",
                IntervalWords.wideOrNone(fit.interval(RepeatedDataLaw::sizeDecay, Estimate.LEVEL)));
        texts.put("repeated-r2", Numbers.decimals(fit.r2(fit.best().law()), 3));
        texts.put("repeated-r2-published", Numbers.decimals(fit.r2(RepeatedDataLaw.PUBLISHED), 3));
        texts.put(
                "repeated-r2-data-only", Numbers.decimals(fit.r2(fit.dataOnly().law()), 3));
        texts.put("repeated-r2-no-decay", Numbers.decimals(fit.r2(fit.withoutDecay()), 3));
        texts.put("repeated-published-four", LimitWords.wholePercent(RepeatedDataLaw.PUBLISHED.worth(4)));
        texts.put("repeated-published-sixteen", LimitWords.wholePercent(RepeatedDataLaw.PUBLISHED.worth(16)));
        addWorth(texts, "four", PassWorth.at(fit, 4));
        addWorth(texts, "sixteen", PassWorth.at(fit, 16));
        return texts;
    }

    private static void addWorth(Map<String, String> texts, String passes, PassWorth worth) {
        texts.put("repeated-worth-" + passes, LimitWords.wholePercent(worth.worth()));
        texts.put(
                "repeated-worth-" + passes + "-limits",
                worth.interval().map(LimitWords::wholeLimits).orElse("no interval"));
    }

    /** A range of the decay constant of tokens, as words after "every decay constant of tokens". */
    static String allowed(RepeatedDataProfile.Range range) {
        String low = Numbers.significant(range.low(), 2);
        String high = Numbers.significant(range.high(), 2);
        if (range.lowOpen() && range.highOpen()) {
            return "at all, and no decay of tokens";
        }
        if (range.highOpen()) {
            return "above " + low + ", and no decay of tokens";
        }
        return range.lowOpen() ? "below " + high : "between " + low + " and " + high;
    }

    /** Limits of the resamples; an upper one at the end of the search is none. */
    private static String decayLimits(RepeatedDataFit fit) {
        return fit.interval(RepeatedDataLaw::dataDecay, Estimate.LEVEL)
                .map(range -> fit.isDataDecayOpen(Estimate.LEVEL)
                        ? "from " + Numbers.significant(range.low(), 2) + " upwards without limit"
                        : "from " + Numbers.significant(range.low(), 2) + " to " + Numbers.significant(range.high(), 2))
                .orElse("without limits");
    }

    /** Where the published decays stand among the fits. */
    private static String publishedPlace(RepeatedDataFit fit) {
        double excess = fit.objective(RepeatedDataLaw.PUBLISHED) / fit.best().objective() - 1;
        String pair = "The published pair, ("
                + Numbers.significant(RepeatedDataLaw.PUBLISHED.dataDecay(), 2) + "; "
                + Numbers.significant(RepeatedDataLaw.PUBLISHED.sizeDecay(), 2) + "), ";
        return pair
                + (excess <= RepeatedVariant.NEAR
                        ? "is one of these near-equal fits; which of them an optimiser reports depends on where it starts."
                        : "lies outside them: its sum is " + LimitWords.percent(excess) + " above the lowest.");
    }

    /** What the interval of four passes still allows. */
    private static String lower(RepeatedDataFit fit) {
        PassWorth four = PassWorth.at(fit, 4);
        String side = four.worth() > four.published() ? "less" : "more";
        return "The best fit sees " + side + " decay than they do"
                + four.interval()
                        .map(range -> range.contains(four.published())
                                ? ", and its interval holds the published worth over four passes."
                                : ", and its interval does not hold the published worth over four passes.")
                        .orElse(".");
    }

    private static String minima(List<RepeatedDataMinimum> near) {
        List<String> decays = near.stream()
                .map(minimum -> "(" + Numbers.significant(minimum.law().dataDecay(), 2) + "; "
                        + Numbers.significant(minimum.law().sizeDecay(), 2) + ")")
                .toList();
        return Words.of(near.size()) + (near.size() == 1 ? " pair" : " pairs")
                + " of the constants of tokens and parameters, " + Words.joined(decays)
                + (near.size() == 1 ? ", fits" : ", fit");
    }
}
