package almanac.report.density;

import almanac.chart.Axis;
import almanac.chart.Key;
import almanac.chart.Size;
import almanac.chart.Specification;
import almanac.chart.SpecificationCurve;
import almanac.markup.Numbers;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.report.Choice;
import java.util.List;
import java.util.stream.Stream;

/** The doubling time under every combination of choices. */
final class SpecificationFigure {

    private SpecificationFigure() {}

    /** The doubling time under every combination of choices. */
    static Figure of(DensityResult result, Trend headline, double published) {
        List<Trend> rising = result.trends().stream()
                .filter(trend -> trend.line().slope() > 0)
                .toList();
        double least = rising.stream().mapToDouble(Trend::doublingMonths).min().orElseThrow();
        double most = rising.stream().mapToDouble(Trend::doublingMonths).max().orElseThrow();
        String finding = "From " + Numbers.significant(least, 2) + " to " + Numbers.significant(most, 2)
                + " months, depending on what is chosen";
        String description = "Specification curve: doubling time in months on a log scale for " + rising.size()
                + " combinations of models, end of data, token budget, parameter count and envelope rule, sorted, each with its"
                + " 95 percent interval; the published " + Numbers.significant(published, 2)
                + " months as a rule. Below, the"
                + " choices behind each estimate.";
        SpecificationCurve curve = SpecificationCurve.of(
                        finding,
                        description,
                        Axis.log("Doubling time", "months"),
                        dimensions(),
                        rising.stream()
                                .map(trend ->
                                        specification(trend, trend.choices().equals(headline.choices())))
                                .toList(),
                        "headline " + Numbers.significant(headline.doublingMonths(), 2))
                .published(published, "published " + Numbers.significant(published, 2));
        return new Figure(
                "density-specifications",
                finding,
                "Doubling time under each of " + rising.size()
                        + " combinations, sorted; below, the choices behind each",
                Key.empty(),
                curve.draw("fig-density-specifications", Size.WIDE).svg(),
                curve.draw("fig-density-specifications", Size.NARROW).svg(),
                Caption.of(
                        "the same scores and sizes under other choices.",
                        rising.size() + " combinations; one benchmark and one ruler.",
                        "Lines: 95 % intervals, models resampled "
                                + Numbers.grouped(headline.replicates().requested())
                                + " times, seed " + headline.replicates().seed()
                                + ". The combinations share their data and are not independent."),
                "density-trends");
    }

    private static List<SpecificationCurve.Dimension> dimensions() {
        return List.of(
                new SpecificationCurve.Dimension(
                        "Models",
                        Stream.of(Population.values())
                                .map(SpecificationFigure::modelsOption)
                                .toList()),
                new SpecificationCurve.Dimension("Until", List.of("2024-09-30", "2025-04-28", "2025-04-30", "all")),
                new SpecificationCurve.Dimension("Budget", List.of("1T tokens", "5T tokens")),
                new SpecificationCurve.Dimension("Size", List.of("total", "active")),
                new SpecificationCurve.Dimension("Line through", List.of("records", "staircase")));
    }

    private static String modelsOption(Population population) {
        return switch (population) {
            case BASE -> "all base";
            case BASE_WITHOUT_PHI -> "without Phi";
            case PAPER_V1 -> "paper’s list";
        };
    }

    private static Specification specification(Trend trend, boolean headline) {
        TrendChoices choices = trend.choices();
        return Choice.of(
                trend.doublingMonths(),
                trend.doublingInterval(0.95),
                List.of(
                        modelsOption(choices.population()),
                        choices.untilId(),
                        Numbers.compact(choices.d0Tokens()) + " tokens",
                        choices.kind().id(),
                        choices.rule().id()),
                headline);
    }
}
