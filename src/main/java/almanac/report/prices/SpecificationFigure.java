package almanac.report.prices;

import almanac.chart.Axis;
import almanac.markup.Numbers;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.report.Choice;
import almanac.report.ChoiceFigure;
import almanac.report.Estimate;
import almanac.stats.Interval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Halving times under every combination of quality, period, start, rows, kind of price and estimator. */
final class SpecificationFigure {

    private static final String LINE = "fitted line";
    private static final String ENDPOINTS = "endpoints";

    /** Choices of a trend and the estimator of its halving time. */
    private record Made(PriceChoices choices, String estimator) {}

    private static final List<Choice<Made>> CHOICES = List.of(
            Choice.<Made>of("Quality", made -> made.choices().threshold().label())
                    .ordered(Threshold.ALL.stream().map(Threshold::label).toList()),
            Choice.<Made>of("Until", made -> made.choices().untilId())
                    .ordered(List.of(PriceTrends.PAPER_END.toString(), "all")),
            Choice.<Made>of("Start", made -> made.choices().start().id().replace('-', ' '))
                    .ordered(List.of("anchor", "first qualifying")),
            Choice.<Made>of("Rows", made -> made.choices().rows().label())
                    .ordered(Arrays.stream(RowRule.values()).map(RowRule::label).toList()),
            Choice.<Made>of("Price", made -> made.choices().kind().id())
                    .ordered(
                            Arrays.stream(PriceKind.values()).map(PriceKind::id).toList()),
            Choice.of("Estimator", Made::estimator));

    private SpecificationFigure() {}

    static Figure of(PriceResult result, PriceTrend headline) {
        double[] months = sortedMonths(result);
        ChoiceFigure<Made> figure = new ChoiceFigure<>(
                "halving time in months",
                Axis.log("Halving time", "months"),
                CHOICES,
                answers(result, headline),
                Optional.of(result.publishedMonths()),
                SpecificationFigure::written);
        return figure.titled(
                "price-specifications",
                "Between " + written(months[0]) + " and " + written(months[months.length - 1])
                        + " months, by quality and rule",
                Caption.of(
                        "dated prices (MMLU, GPQA 28.8, MATH-500) and the snapshot (the others), each by its own rule.",
                        months.length + " combinations; those in which no price falls are left out.",
                        "Lines: 95\u00a0% intervals, models resampled "
                                + Numbers.grouped(result.settings().replicates()) + " times, seed "
                                + result.settings().seed()
                                + "; resamples with fewer than three records give no line and are left out. No line:"
                                + " the interval reaches a price that does not fall."),
                "price-trends");
    }

    /** All halving times, both estimators, from the shortest. */
    static double[] sortedMonths(PriceResult result) {
        return result.trends().falling().stream()
                .flatMap(trend -> Stream.of(trend.halvingMonths(), trend.endpointHalvingMonths()))
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
    }

    private static List<ChoiceFigure.Answer<Made>> answers(PriceResult result, PriceTrend headline) {
        List<ChoiceFigure.Answer<Made>> answers = new ArrayList<>();
        for (PriceTrend trend : result.trends().falling()) {
            Optional<Interval> line = trend.halvingInterval(Estimate.LEVEL);
            Optional<Interval> endpoints = trend.endpointHalvingInterval(Estimate.LEVEL);
            answers.add(new ChoiceFigure.Answer<>(
                    new Made(trend.choices(), LINE), trend.halvingMonths(), line, trend.equals(headline)));
            answers.add(new ChoiceFigure.Answer<>(
                    new Made(trend.choices(), ENDPOINTS), trend.endpointHalvingMonths(), endpoints, false));
        }
        return answers;
    }

    private static String written(double months) {
        return Numbers.significant(months, 2);
    }
}
