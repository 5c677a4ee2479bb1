package almanac.report.density.devices;

import almanac.markup.Numbers;
import almanac.report.Estimate;
import almanac.report.IntervalWords;
import almanac.report.Words;
import almanac.stats.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What other choices make of the doubling time of chips, in sentences that hold for any data. */
final class ChipSentences {

    private ChipSentences() {}

    /** The trends through every chip, of all makers, of one, and in half precision. */
    static String others(ChipTrends trends) {
        ChipChoices every = ChipChoices.HEADLINE.by(ChipRule.EVERY_CHIP);
        List<String> found = new ArrayList<>();
        trends.of(every).ifPresent(trend -> found.add("a line through every chip " + years(trend)));
        trends.of(every.among(ChipSet.NVIDIA))
                .ifPresent(trend -> found.add("one through every NVIDIA chip " + years(trend)));
        trends.of(ChipChoices.usual(Precision.FP16).by(ChipRule.EVERY_CHIP))
                .ifPresent(trend -> found.add("one through every chip with a half-precision speed " + years(trend)));
        return found.isEmpty() ? "no other line can be drawn" : String.join(", ", found);
    }

    /** The records counted chip by chip instead of day by day. */
    static String sameDay(ChipTrends trends, ChipTrend frontier) {
        return trends.of(ChipChoices.HEADLINE.by(ChipRule.RECORDS_SAME_DAY))
                .map(trend -> "Counting every chip that beats those before it, also on the same day, gives "
                        + trend.points().size() + " records instead of "
                        + frontier.points().size() + " and " + Numbers.significant(trend.doublingYears(), 4)
                        + " instead of " + Numbers.significant(frontier.doublingYears(), 4) + " years")
                .orElse("Counting the chips of one day separately gives too few records");
    }

    /** What the prices that are no list prices change. */
    static String listPrices(ChipTrends trends) {
        ChipChoices every = ChipChoices.HEADLINE.by(ChipRule.EVERY_CHIP);
        Optional<ChipTrend> all = trends.of(every);
        Optional<ChipTrend> listed = trends.of(every.among(ChipSet.LIST_PRICES));
        if (all.isEmpty() || listed.isEmpty()) {
            return "Too few chips have a list price to tell what the others change";
        }
        int others = all.get().chips().size() - listed.get().chips().size();
        return "Without the "
                + (others == 1 ? "one price that is" : Words.lower(others) + " prices that are")
                + " no list price, the line through every chip doubles in " + years(listed.get());
    }

    /** Where the published doubling time lies beside the interval of the records'. */
    static String published(ChipTrend frontier, double publishedYears) {
        String published = "The published " + Numbers.shortest(publishedYears) + " years";
        Optional<Interval> interval = frontier.doublingInterval(Estimate.LEVEL);
        return interval.map(range -> published
                        + (range.contains(publishedYears) ? " lies inside" : " lies outside")
                        + " the interval of the records’ doubling time, which runs from "
                        + Numbers.significant(range.low(), 3) + " to "
                        + Numbers.significant(range.high(), 3))
                .orElse(published + " cannot be compared with an interval, since it has no upper limit");
    }

    /** The records' doubling time with a third digit, where two would hide on which side of a published number it lies. */
    static String threeDigits(ChipTrend frontier) {
        return Numbers.significant(frontier.doublingYears(), 3) + "\u00a0years";
    }

    /** The limits of its interval with as many digits. */
    static String threeDigitLimits(ChipTrend frontier) {
        return frontier.doublingInterval(Estimate.LEVEL)
                .map(range -> Numbers.significant(range.low(), 3) + "–" + Numbers.significant(range.high(), 3))
                .orElse("without upper limit");
    }

    private static String years(ChipTrend trend) {
        if (!trend.isRising()) {
            return "does not rise";
        }
        String interval = IntervalWords.rounded(trend.doublingInterval(Estimate.LEVEL));
        return Numbers.significant(trend.doublingYears(), 2) + " years"
                + (interval.isEmpty() ? "" : " (" + interval + ")");
    }
}
