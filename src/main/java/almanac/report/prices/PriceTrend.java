package almanac.report.prices;

import almanac.data.Price;
import almanac.report.Calendar;
import almanac.stats.Interval;
import almanac.stats.LineFit;
import almanac.stats.Replicates;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The fall of the lowest price at a fixed quality: ln(price) of the record prices as a straight line in days.
 *
 * @param until last day used, inclusive; empty for all data
 * @param candidates prices of models that reach the threshold
 * @param records record prices, each lower than all before
 * @param line fitted to the records, days counted from the first
 * @param replicates slope, endpoint slope, fold and R² of each bootstrap replicate with at least three records
 */
public record PriceTrend(
        Threshold threshold,
        Optional<LocalDate> until,
        StartRule start,
        int candidates,
        int models,
        List<Price> records,
        LineFit line,
        Replicates replicates) {

    /** Fewer records than this make a trend fragile; it is flagged, not hidden. */
    public static final int FEW_RECORDS = 6;

    public Price first() {
        return records.get(0);
    }

    public Price last() {
        return records.get(records.size() - 1);
    }

    public String untilId() {
        return until.map(LocalDate::toString).orElse("all");
    }

    public boolean hasFewRecords() {
        return records.size() < FEW_RECORDS;
    }

    /** First record price over last. */
    public double fold() {
        return first().blended().orElseThrow() / last().blended().orElseThrow();
    }

    /** Months per halving from the fitted line. */
    public double halvingMonths() {
        return months(line.slope());
    }

    /** Months per halving from the first and the last record alone. */
    public double endpointHalvingMonths() {
        double days = last().from().orElseThrow().toEpochDay()
                - first().from().orElseThrow().toEpochDay();
        return months(-StrictMath.log(fold()) / days);
    }

    /** Absent where the slope's interval reaches zero: the halving time then has no upper limit. */
    public Optional<Interval> halvingInterval(double level) {
        return monthsInterval(0, level);
    }

    public Optional<Interval> endpointHalvingInterval(double level) {
        return monthsInterval(1, level);
    }

    public Optional<Interval> foldInterval(double level) {
        return replicates.interval(2, level);
    }

    private Optional<Interval> monthsInterval(int column, double level) {
        return replicates
                .interval(column, level)
                .filter(slope -> slope.high() < 0)
                .map(slope -> new Interval(
                        level,
                        months(slope.low()),
                        months(slope.high()),
                        slope.method(),
                        slope.resamples(),
                        slope.seed()));
    }

    private static double months(double slopePerDay) {
        return -StrictMath.log(2) / slopePerDay / Calendar.DAYS_PER_MONTH;
    }
}
