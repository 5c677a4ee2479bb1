package almanac.report.prices;

import almanac.data.Price;
import almanac.stats.DoublingTime;
import almanac.stats.EnvelopeTrend;
import almanac.stats.Interval;
import java.util.List;
import java.util.Optional;

/**
 * The fall of the lowest price at a fixed quality: ln(price) of the record prices as a straight line in days.
 *
 * @param candidates prices of models that reach the threshold, by date
 * @param models models behind them
 * @param records record prices, each lower than all before
 * @param envelope the rising envelope of −ln(price), in days since 1970
 */
public record PriceTrend(
        PriceChoices choices, List<Price> candidates, int models, List<Price> records, EnvelopeTrend envelope) {

    public Threshold threshold() {
        return choices.threshold();
    }

    public Price first() {
        return records.get(0);
    }

    public Price last() {
        return records.get(records.size() - 1);
    }

    /** Price of a candidate in USD per million tokens, of the kind that this trend follows. */
    public double usd(Price price) {
        return choices.kind().of(price).orElseThrow();
    }

    public boolean hasFewRecords() {
        return envelope.hasFewRecords();
    }

    /** Whether the fitted line falls, so that there is a time in which the price halves. */
    public boolean isFalling() {
        return envelope.line().slope() > 0;
    }

    /** Slope of ln(price) per day; negative where the price falls. */
    public double slope() {
        return -envelope.line().slope();
    }

    /** Height of the fitted line on a day, USD per million tokens. */
    public double fitted(double epochDay) {
        return StrictMath.exp(-envelope.line().at(epochDay));
    }

    /** First record price over last. */
    public double fold() {
        return StrictMath.exp(envelope.rise());
    }

    /** Months per halving from the fitted line. */
    public double halvingMonths() {
        return envelope.doublingMonths();
    }

    /** Months per halving from the first and the last record alone. */
    public double endpointHalvingMonths() {
        return DoublingTime.months(envelope.endpointSlope());
    }

    /** Absent where the slope's interval reaches zero: the halving time then has no upper limit. */
    public Optional<Interval> halvingInterval(double level) {
        return envelope.doublingInterval(level);
    }

    public Optional<Interval> endpointHalvingInterval(double level) {
        return DoublingTime.months(envelope.endpointSlopeInterval(level));
    }

    public Optional<Interval> foldInterval(double level) {
        return envelope.riseInterval(level).map(rise -> rise.mapped(StrictMath::exp));
    }

    /** Day of a dated price, counted from 1970. */
    static double day(Price price) {
        return price.from().orElseThrow().toEpochDay();
    }
}
