package almanac.report;

import almanac.chart.Axis;
import almanac.chart.IntervalStrip;
import almanac.markup.Element;
import almanac.markup.Numbers;
import almanac.page.Card;
import almanac.stats.Interval;
import java.util.List;
import java.util.Optional;

/** Makes the card of a headline estimate: number, basis, spark and interval strip with the published value. */
public final class HeadlineCard {

    /** Unit of shares and scores, whose differences count and not their ratios. */
    private static final String FRACTION = "fraction";

    private HeadlineCard() {}

    /**
     * The card of an estimate.
     *
     * @param quantity what the number is, for example "months to double"
     * @param noun what n counts
     * @param levels intervals at 50, 80 and 95 %, empty where there are none
     * @param published the published value in the estimate's unit
     */
    public static Card of(
            Estimate estimate, String quantity, String noun, Element spark, List<Interval> levels, double published) {
        String basis = (levels.isEmpty() ? "no interval" : "95 % " + estimate.shownInterval()) + "; "
                + Numbers.grouped(estimate.n()) + " " + noun + " of " + Numbers.grouped(estimate.candidates());
        return new Card(
                quantity,
                estimate.shown(),
                basis,
                spark,
                levels.isEmpty() ? Optional.empty() : Optional.of(strip(estimate, quantity, levels, published)),
                note(levels, published, estimate),
                "published " + Numbers.shortest(published),
                estimate.id());
    }

    private static Element strip(Estimate estimate, String quantity, List<Interval> levels, double published) {
        IntervalStrip strip = IntervalStrip.of(
                estimate.shown() + " " + quantity + ", 95 percent interval " + estimate.shownInterval(),
                estimate.unit().equals(FRACTION) ? Axis.linear(quantity, "") : Axis.log(quantity, ""),
                estimate.value());
        for (Interval interval : levels) {
            strip = strip.interval((int) Math.rint(100 * interval.level()), interval.low(), interval.high());
        }
        return strip.published(published).draw("strip-" + estimate.report());
    }

    private static String note(List<Interval> levels, double published, Estimate estimate) {
        return levels.isEmpty()
                ? "No interval: " + estimate.caveat() + "."
                : "Bars: 50, 80 and 95 % of " + Numbers.grouped(levels.get(0).resamples())
                        + " resamples. Blue tick: the published " + Numbers.shortest(published) + ".";
    }
}
