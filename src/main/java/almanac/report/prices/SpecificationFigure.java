package almanac.report.prices;

import almanac.chart.Axis;
import almanac.chart.Key;
import almanac.chart.Size;
import almanac.chart.Specification;
import almanac.chart.SpecificationCurve;
import almanac.markup.Numbers;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.report.Choice;
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

    private SpecificationFigure() {}

    static Figure of(PriceResult result, PriceTrend headline) {
        List<Specification> specifications = specifications(result, headline);
        double[] months = sortedMonths(result);
        double published = result.publishedMonths();
        String finding = "Between " + Numbers.significant(months[0], 2) + " and "
                + Numbers.significant(months[months.length - 1], 2) + " months, by quality and rule";
        String description = "Specification curve: halving time in months on a log scale for " + months.length
                + " combinations of quality, end of data, start, rows, kind of price and estimator, sorted, each with its"
                + " 95\u00a0% interval; the published " + Numbers.shortest(published)
                + " months as a rule. Below, the choices behind each estimate.";
        SpecificationCurve curve = SpecificationCurve.of(
                        finding,
                        description,
                        Axis.log("Halving time", "months"),
                        dimensions(specifications),
                        specifications,
                        "headline " + Numbers.significant(headline.halvingMonths(), 2))
                .published(published, "published " + Numbers.shortest(published));
        return new Figure(
                "price-specifications",
                finding,
                "Halving time under each of " + months.length + " combinations, sorted; below, the choices behind each",
                Key.empty(),
                curve.draw("fig-price-specifications", Size.WIDE).svg(),
                curve.draw("fig-price-specifications", Size.NARROW).svg(),
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

    private static List<Specification> specifications(PriceResult result, PriceTrend headline) {
        List<Specification> specifications = new ArrayList<>();
        for (PriceTrend trend : result.trends().falling()) {
            specifications.add(specification(
                    trend, LINE, trend.halvingMonths(), trend.halvingInterval(Estimate.LEVEL), trend.equals(headline)));
            specifications.add(specification(
                    trend,
                    ENDPOINTS,
                    trend.endpointHalvingMonths(),
                    trend.endpointHalvingInterval(Estimate.LEVEL),
                    false));
        }
        return specifications;
    }

    private static Specification specification(
            PriceTrend trend, String estimator, double value, Optional<Interval> interval, boolean headline) {
        PriceChoices choices = trend.choices();
        return Choice.of(
                value,
                interval,
                List.of(
                        choices.threshold().label(),
                        choices.untilId(),
                        choices.start().id().replace('-', ' '),
                        choices.rows().label(),
                        choices.kind().id(),
                        estimator),
                headline);
    }

    /** Only options that some combination takes. */
    private static List<SpecificationCurve.Dimension> dimensions(List<Specification> specifications) {
        List<SpecificationCurve.Dimension> all = List.of(
                new SpecificationCurve.Dimension(
                        "Quality", Threshold.ALL.stream().map(Threshold::label).toList()),
                new SpecificationCurve.Dimension("Until", List.of(PriceTrends.PAPER_END.toString(), "all")),
                new SpecificationCurve.Dimension("Start", List.of("anchor", "first qualifying")),
                new SpecificationCurve.Dimension(
                        "Rows",
                        Arrays.stream(RowRule.values()).map(RowRule::label).toList()),
                new SpecificationCurve.Dimension(
                        "Price",
                        Arrays.stream(PriceKind.values()).map(PriceKind::id).toList()),
                new SpecificationCurve.Dimension("Estimator", List.of(LINE, ENDPOINTS)));
        List<SpecificationCurve.Dimension> taken = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            int place = i;
            taken.add(new SpecificationCurve.Dimension(
                    all.get(i).name(),
                    all.get(i).options().stream()
                            .filter(option -> specifications.stream()
                                    .anyMatch(made -> made.choices().get(place).equals(option)))
                            .toList()));
        }
        return taken;
    }
}
