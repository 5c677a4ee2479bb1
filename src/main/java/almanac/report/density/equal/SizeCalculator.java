package almanac.report.density.equal;

import almanac.markup.Numbers;
import almanac.page.Calculator;
import almanac.page.CalculatorAnswer;
import almanac.page.CalculatorInput;
import almanac.page.CalculatorSeries;
import almanac.report.Caption;
import almanac.report.Estimate;
import almanac.stats.EnvelopeTrend;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/** How many parameters the smallest base model needed, or would need, for a fixed score on a day. */
final class SizeCalculator {

    private static final double LN_BILLION = StrictMath.log(1e9);

    private SizeCalculator() {}

    static Calculator of(EqualResult result) {
        List<SizeSeries> fitted = result.performance().fitted();
        List<CalculatorSeries> series =
                fitted.stream().map(SizeCalculator::series).toList();
        LocalDate first =
                day(series.stream().mapToDouble(one -> one.knots().get(0).x()).min());
        LocalDate last = day(series.stream()
                .mapToDouble(one -> one.knots().get(one.knots().size() - 1).x())
                .max());
        List<CalculatorInput> inputs = List.of(
                new CalculatorInput.Choice("score", "Fixed score"),
                new CalculatorInput.Day(
                        "day", "Day", first, last, result.headline().last().released()));
        return new Calculator(
                "equal-size",
                "How many parameters for this score on that day?",
                "Read off the line through the records of the smallest base model that reaches the score",
                new CalculatorAnswer("smallest size", "billion parameters", CalculatorAnswer.Scale.LOG),
                fitted.size() > 1 ? inputs : inputs.subList(1, 2),
                series,
                Estimate.LEVEL,
                result.settings().asOf(),
                Caption.of(
                        "the lines of the table above.",
                        fitted.size() + " fixed scores with at least three records.",
                        "Limits: 95 % of the lines through "
                                + Numbers.grouped(result.settings().replicates())
                                + " resamples of the models, seed "
                                + result.settings().seed()
                                + ". They hold for the line, not for a single model."),
                "density-equal-performance");
    }

    private static LocalDate day(OptionalDouble epochDay) {
        return LocalDate.ofEpochDay((long) epochDay.orElseThrow());
    }

    private static CalculatorSeries series(SizeSeries series) {
        EnvelopeTrend trend = series.trend().orElseThrow();
        double first = series.first().released().toEpochDay();
        double last = series.last().released().toEpochDay();
        double[] days = CalculatorSeries.ahead(first, last);
        double[] since = DoubleStream.of(days)
                .map(day -> day - first + SizeSeries.day(series.first()))
                .toArray();
        double[][] limits = trend.band(Estimate.LEVEL, since);
        return CalculatorSeries.of(
                series.threshold().words(),
                series.records().size() + " records",
                first,
                last,
                days,
                lnBillions(limits[1]),
                lnBillions(DoubleStream.of(since).map(trend.line()::at).toArray()),
                lnBillions(limits[0]));
    }

    /** The fit is of the negated logarithm, so its upper limit is the lower one of the size. */
    private static double[] lnBillions(double[] negatedLogs) {
        return DoubleStream.of(negatedLogs).map(value -> -value - LN_BILLION).toArray();
    }
}
