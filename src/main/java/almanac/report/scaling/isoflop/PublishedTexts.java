package almanac.report.scaling.isoflop;

import almanac.markup.Numbers;
import almanac.report.Estimate;
import almanac.report.IntervalWords;
import almanac.report.Words;
import almanac.scaling.isoflop.AllocationLaw;
import almanac.scaling.isoflop.IsoFlopAllocation;
import almanac.stats.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Our exponents beside those that the sources of the sets state, in words. */
final class PublishedTexts {

    /** Exponents are printed to three decimals at most. */
    private static final double DIGITS = 1000;

    private PublishedTexts() {}

    /** Size and tokens as published, for example {@code 0.463 and 0.537}; empty without. */
    static String written(IsoFlopAllocation set) {
        return PublishedSplit.of(set.set().dataset())
                .map(PublishedTexts::written)
                .orElse("");
    }

    private static String written(PublishedSplit published) {
        return digits(published.size()) + " and " + digits(published.tokens());
    }

    /** One sentence for each source, and how many of our intervals hold what it states. */
    static String compared(ShownSets sets) {
        List<String> sentences = new ArrayList<>();
        int intervals = 0;
        int holding = 0;
        for (PublishedSplit published : PublishedSplit.all()) {
            List<IsoFlopAllocation> own = sets.distinct().stream()
                    .filter(set -> set.set().dataset().equals(published.dataset())
                            && set.allocation().law().isPresent())
                    .toList();
            if (!own.isEmpty()) {
                sentences.add(sentence(published, own));
            }
            for (IsoFlopAllocation set : own) {
                AllocationLaw law = set.allocation().law().orElseThrow();
                intervals += count(ExponentWords.interval(law)) + count(tokens(law));
                holding += count(ExponentWords.interval(law).filter(range -> range.contains(published.size())))
                        + count(tokens(law).filter(range -> range.contains(published.tokens())));
            }
        }
        return sentences.isEmpty()
                ? "No source of these sets states exponents to hold ours against."
                : String.join(" ", sentences) + held(intervals, holding);
    }

    private static String sentence(PublishedSplit published, List<IsoFlopAllocation> own) {
        return published.source() + " " + digits(published.size()) + " for size and " + digits(published.tokens())
                + " for tokens; we find "
                + Words.joined(own.stream()
                        .map(set -> ours(set.allocation().law().orElseThrow()) + " on “" + SetNames.of(set.set()) + "”")
                        .toList())
                + ".";
    }

    private static String ours(AllocationLaw law) {
        return ExponentWords.withInterval(law) + " and "
                + ExponentWords.value(law.tokens().exponent(), tokens(law))
                + tokens(law)
                        .map(range -> " (" + IntervalWords.rounded(range) + ")")
                        .orElse("");
    }

    private static String held(int intervals, int holding) {
        if (intervals == 0) {
            return " Ours have no intervals to hold them.";
        }
        return holding == intervals
                ? " All " + Words.lower(intervals) + " intervals hold the published exponent."
                : " Of the " + Words.lower(intervals) + " intervals " + Words.lower(holding)
                        + (holding == 1 ? " holds" : " hold") + " the published exponent.";
    }

    private static Optional<Interval> tokens(AllocationLaw law) {
        return law.tokensInterval(Estimate.LEVEL);
    }

    private static int count(Optional<Interval> found) {
        return found.isPresent() ? 1 : 0;
    }

    private static String digits(double exponent) {
        return Numbers.shortest(Math.rint(DIGITS * exponent) / DIGITS);
    }
}
