package almanac.report.density.devices;

import almanac.density.Population;
import almanac.density.Trend;
import almanac.markup.Html;
import almanac.markup.Numbers;
import almanac.page.Calculator;
import almanac.page.CalculatorAnswer;
import almanac.page.CalculatorInput;
import almanac.page.CalculatorKnot;
import almanac.page.CalculatorSeries;
import almanac.report.Calendar;
import almanac.report.Caption;
import almanac.report.Estimate;
import almanac.stats.Interval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The effective size that fits a memory which the reader types, on a day of the past or ahead. */
final class DeviceCalculator {

    static final String ID = "device-fits";

    private static final double USUAL_GIGABYTES = 24;
    private static final double MOST_GIGABYTES = 2_000;

    private DeviceCalculator() {}

    static Calculator of(DevicesResult result) {
        Outlook ahead = result.densityAhead();
        LocalDate first = Population.FIRST_DAY.plusDays(
                (long) result.density().points().get(0).day());
        return new Calculator(
                ID,
                "What fits your memory?",
                "Memory times the usable share, over the bytes of a parameter, times the record density of the day",
                new CalculatorAnswer("effective size", "billion parameters", CalculatorAnswer.Scale.LOG),
                List.of(
                        new CalculatorInput.Choice("bytes", "Bytes per parameter"),
                        new CalculatorInput.Day("date", "Date", first, ahead.lastDay(), ahead.madeOn()),
                        new CalculatorInput.Amount(
                                "memory",
                                "Memory",
                                "GB",
                                1,
                                MOST_GIGABYTES,
                                1,
                                USUAL_GIGABYTES,
                                CalculatorInput.Use.FACTOR)),
                Memory.BYTES_PER_PARAMETER.stream()
                        .map(bytes -> series(result, ahead, bytes))
                        .toList(),
                Estimate.LEVEL,
                ahead.madeOn(),
                caption(result, ahead),
                "device-forecast");
    }

    /** ln(billions of effective parameters per gigabyte): the record in force, then its growth. */
    private static CalculatorSeries series(DevicesResult result, Outlook ahead, double bytes) {
        double lnFits = StrictMath.log(Memory.parameters(1, bytes));
        List<Trend.EnvelopePoint> records = result.density().points();
        List<CalculatorKnot> knots = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            double height = lnFits + records.get(i).lnDensity();
            double from = epochDay(records.get(i));
            double to = i + 1 < records.size()
                    ? epochDay(records.get(i + 1)) - 1
                    : ahead.madeOn().toEpochDay();
            // between two records nothing is estimated, so there is no interval either
            knots.add(CalculatorKnot.exact(from, height));
            if (to > from) {
                knots.add(CalculatorKnot.exact(to, height));
            }
        }
        double now = lnFits + result.lastRecord().lnDensity();
        LocalDate end = ahead.lastDay();
        Interval limits = ahead.factorInterval(end, Estimate.LEVEL)
                .map(range -> range.mapped(StrictMath::log))
                .orElseThrow(() -> new IllegalStateException("a rising trend has replicates"));
        knots.add(new CalculatorKnot(
                end.toEpochDay(), now + limits.low(), now + StrictMath.log(ahead.factor(end)), now + limits.high()));
        return new CalculatorSeries(
                name(bytes),
                result.density().records() + " record models",
                knots.get(0).x(),
                ahead.madeOn().toEpochDay(),
                knots);
    }

    private static double epochDay(Trend.EnvelopePoint record) {
        return Population.FIRST_DAY.toEpochDay() + record.day();
    }

    private static String name(double bytes) {
        return Numbers.shortest(bytes) + (bytes < 1 ? " (four bits)" : " (half precision)");
    }

    private static Html caption(DevicesResult result, Outlook ahead) {
        return Caption.of(
                "record densities on the mean of five benchmarks, relative to the ruler’s family.",
                result.density().records() + " record models of "
                        + result.density().models() + "; "
                        + Math.round(100 * Memory.USABLE_SHARE) + " % of the memory counted as usable.",
                "Up to " + Calendar.day(ahead.madeOn())
                        + " the record is measured and has no interval; beyond, the slopes of "
                        + Numbers.grouped(ahead.slopes().count())
                        + " resamples of the models carry it on, seed "
                        + ahead.slopes().seed() + ".");
    }
}
