package almanac.report.scaling.limits;

import almanac.markup.Numbers;
import almanac.report.Estimate;
import almanac.report.scaling.ScalingResult;
import almanac.scaling.Outcome;
import almanac.scaling.kaplan.KaplanConstants;
import almanac.scaling.kaplan.OverfittingPair;
import almanac.scaling.kaplan.OverfittingPenalty;
import almanac.stats.Interval;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The penalty of overfitting fitted to one choice of pairs.
 *
 * @param id name in the published table
 * @param words name on the page
 */
record OverfittingVariant(String id, String words, List<OverfittingPair> pairs, Outcome<OverfittingPenalty> outcome) {

    /** Passes up to which repeated text is often said to be as good as new, with some room. */
    static final double FEW_PASSES = 10;

    /** A penalty that Kaplan et al. 2020 would still have met. */
    static final double SMALL_PENALTY = 0.1;

    /** The headline's choice first. */
    static List<OverfittingVariant> all(ScalingResult result) {
        List<OverfittingPair> pairs = result.limits().pairs();
        List<OverfittingPair> withGuessing = OverfittingPair.of(result.runs().repeatedData().stream()
                .filter(row -> !row.deduped())
                .map(OverfittingPair.Run::of)
                .toList());
        return List.of(
                new OverfittingVariant(
                        "all", "All pairs", pairs, result.limits().penalty()),
                fitted(result, "with-near-guessing", "Also runs near guessing", withGuessing, pair -> true),
                fitted(
                        result,
                        "few-passes",
                        "At most " + Numbers.shortest(FEW_PASSES) + " passes",
                        pairs,
                        pair -> passes(pair) <= FEW_PASSES),
                fitted(
                        result,
                        "small-penalty",
                        "Penalty of at most " + Numbers.shortest(100 * SMALL_PENALTY) + "\u00a0%",
                        pairs,
                        pair -> pair.penalty() <= SMALL_PENALTY));
    }

    private static OverfittingVariant fitted(
            ScalingResult result,
            String id,
            String words,
            List<OverfittingPair> pairs,
            Predicate<OverfittingPair> taken) {
        List<OverfittingPair> own = pairs.stream().filter(taken).toList();
        return new OverfittingVariant(
                id,
                words,
                own,
                OverfittingPenalty.of(own, exponent(), result.settings().resampling()));
    }

    /** Passes over the text of the repeating run. */
    static double passes(OverfittingPair pair) {
        return pair.tokens() / pair.uniqueTokens();
    }

    /** The power of the size that Kaplan et al. 2020 name. */
    static double exponent() {
        return KaplanConstants.TOKENS_AGAINST_OVERFITTING.exponent();
    }

    /** The fit of a choice that has one. */
    OverfittingPenalty penalty() {
        return outcome.result().orElseThrow();
    }

    /** Whether the power of the text can be told from none; a ratio by it means nothing otherwise. */
    boolean isDetermined() {
        return interval(OverfittingPenalty.Quantity.DATA_EXPONENT)
                .filter(range -> range.low() > 0 || range.high() < 0)
                .isPresent();
    }

    Optional<Interval> interval(OverfittingPenalty.Quantity quantity) {
        return outcome.result().flatMap(fit -> fit.interval(quantity, Estimate.LEVEL));
    }
}
