package almanac.report.scaling.batch;

import almanac.markup.Numbers;
import almanac.report.scaling.IntervalPlace;
import almanac.scaling.batch.PublishedBatchLaw;
import almanac.stats.Interval;
import almanac.table.Cell;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** Names and quantities of the batch page as readers see them. */
final class BatchWords {

    /** The study of steps by batch, as its dataset is called here. */
    static final String STEPS_DATASET = "zhang-critical-batch";

    /** The sweep of batch and learning rate. */
    static final String SWEEP_DATASET = "steplaw";

    private static final double PERCENT = 100;

    /** For a number that misses an interval by little. */
    private static final String AT_THE_EDGE = "at the edge";

    private BatchWords() {}

    static String of(PublishedBatchLaw law) {
        return switch (law) {
            case KAPLAN -> "Kaplan";
            case ZHANG -> "Zhang";
            case STEP_LAW -> "Step Law";
            case OLMO_LADDER -> "OLMo ladder";
        };
    }

    /** A number of tokens, for example {@code 5.7M tokens}. */
    static String tokens(double tokens) {
        return compact(tokens) + "\u00a0tokens";
    }

    static String compact(double value) {
        return Numbers.compact(value);
    }

    /** Both limits of an interval of tokens, for example {@code 4.8M–6.8M}. */
    static String tokens(Interval range) {
        return twoDigits(range.low()) + "–" + twoDigits(range.high());
    }

    private static String twoDigits(double value) {
        return compact(new BigDecimal(value)
                .round(new MathContext(2, RoundingMode.HALF_UP))
                .doubleValue());
    }

    /** A number of tokens or parameters as a cell, shown short. */
    static Cell cell(double value) {
        return new Cell(Numbers.shortest(value), compact(value));
    }

    /** A fraction in percent with two digits. */
    static String percent(double fraction) {
        return Numbers.significant(PERCENT * fraction, 2) + "\u00a0%";
    }

    /** Where a published number lies beside an interval of ours. */
    static String told(Optional<Interval> interval, double published) {
        return interval.map(range -> IntervalPlace.of(range, published))
                .map(place -> place == IntervalPlace.JUST_OUTSIDE ? AT_THE_EDGE : place.words())
                .orElse("without an interval to hold it against");
    }

    /** The same before the interval that it names, for example {@code outside} or {@code at the edge of}. */
    static String toldOf(Optional<Interval> interval, double published) {
        String told = told(interval, published);
        return told.equals(AT_THE_EDGE) ? told + " of" : told;
    }
}
