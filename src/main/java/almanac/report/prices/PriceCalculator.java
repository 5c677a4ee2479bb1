package almanac.report.prices;

import almanac.markup.Numbers;
import almanac.page.Calculator;
import almanac.page.CalculatorAnswer;
import almanac.page.CalculatorInput;
import almanac.page.CalculatorSeries;
import almanac.report.Calendar;
import almanac.report.Caption;
import almanac.report.Estimate;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The lowest price of a quality on a day, read off the fitted lines. */
final class PriceCalculator {

    private PriceCalculator() {}

    /** One series per threshold whose price falls, by its usual choices on all data. */
    static Calculator of(PriceResult result) {
        List<PriceTrend> trends = result.trends().usual(Optional.empty()).stream()
                .filter(PriceTrend::isFalling)
                .toList();
        List<CalculatorSeries> series =
                trends.stream().map(PriceCalculator::series).toList();
        return new Calculator(
                "price-of-quality",
                "What does this quality cost on that day?",
                "The fitted line of the record prices, with its interval; beyond the last record it is a forecast made on "
                        + made(result, trends) + ".",
                new CalculatorAnswer(
                        "lowest price by the fitted line", "USD per million tokens", CalculatorAnswer.Scale.LOG),
                inputs(trends, series.size()),
                series,
                Estimate.LEVEL,
                result.settings().asOf(),
                Caption.of(
                        "the fits of the table of halving times; blended prices.",
                        trends.stream()
                                        .mapToInt(trend -> trend.records().size())
                                        .sum() + " record prices at " + trends.size() + " qualities.",
                        "95\u00a0% intervals of the line’s height, models resampled "
                                + Numbers.grouped(result.settings().replicates()) + " times, seed "
                                + result.settings().seed() + ". A real price lies above or below the line."),
                "price-trends");
    }

    /** The last day of the data of each collection behind the lines. */
    private static String made(PriceResult result, List<PriceTrend> trends) {
        return Arrays.stream(PriceSeries.values())
                .filter(series ->
                        trends.stream().anyMatch(trend -> trend.threshold().series() == series))
                .map(series -> (series == PriceSeries.DATED ? "dated prices" : "snapshot prices") + " to "
                        + Calendar.day(PriceAnalysis.lastDay(
                                result.usable().getOrDefault(series, List.of()),
                                result.settings().asOf())))
                .collect(Collectors.joining(" and "));
    }

    private static List<CalculatorInput> inputs(List<PriceTrend> trends, int count) {
        LocalDate first = LocalDate.ofEpochDay((long) trends.stream()
                .mapToDouble(trend -> PriceTrend.day(trend.first()))
                .min()
                .orElseThrow());
        LocalDate last = LocalDate.ofEpochDay((long)
                trends.stream().mapToDouble(PriceCalculator::farthest).max().orElseThrow());
        LocalDate usual = trends.get(0).last().from().orElseThrow();
        CalculatorInput day = new CalculatorInput.Day("day", "Day", first, last, usual);
        return count > 1 ? List.of(new CalculatorInput.Choice("quality", "Quality"), day) : List.of(day);
    }

    private static double farthest(PriceTrend trend) {
        return 2 * PriceTrend.day(trend.last()) - PriceTrend.day(trend.first());
    }

    private static CalculatorSeries series(PriceTrend trend) {
        double first = PriceTrend.day(trend.first());
        double last = PriceTrend.day(trend.last());
        double[] days = CalculatorSeries.ahead(first, last);
        // the envelope holds −ln(price), so its limits change places
        double[][] band = trend.envelope().band(Estimate.LEVEL, days);
        return CalculatorSeries.of(
                trend.threshold().label()
                        + (trend.threshold().series() == PriceSeries.SNAPSHOT ? ", snapshot prices" : ""),
                trend.records().size() + " record prices",
                first,
                last,
                days,
                negated(band[1]),
                Arrays.stream(days).map(day -> -trend.envelope().line().at(day)).toArray(),
                negated(band[0]));
    }

    private static double[] negated(double[] values) {
        return Arrays.stream(values).map(value -> -value).toArray();
    }
}
