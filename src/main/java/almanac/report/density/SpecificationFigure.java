package almanac.report.density;

import almanac.chart.Axis;
import almanac.density.Population;
import almanac.density.Trend;
import almanac.density.TrendChoices;
import almanac.markup.Numbers;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.report.Choice;
import almanac.report.ChoiceFigure;
import almanac.report.DensityWords;
import almanac.report.Estimate;
import java.util.List;
import java.util.Optional;

/** The doubling time under every combination of choices. */
final class SpecificationFigure {

    private static final List<Choice<TrendChoices>> CHOICES = List.of(
            Choice.of("Benchmark", choices -> DensityWords.benchmark(choices.benchmark())),
            Choice.of("Ruler", DensityWords::ruler),
            Choice.of("Models", choices -> models(choices.population())),
            Choice.of("Until", TrendChoices::untilId),
            Choice.of("Size", choices -> choices.kind().id()),
            Choice.of("Line through", choices -> choices.rule().id()));

    private SpecificationFigure() {}

    /**
     * The specification curve of some trends; those that do not rise have no doubling time and are left out.
     *
     * @param headline the trend whose choices are marked
     */
    static Figure of(DensityResult result, String id, List<Trend> trends, Trend headline) {
        ChoiceSpread spread = ChoiceSpread.of(trends);
        double[] months = spread.months();
        double published = result.publishedMonths();
        String finding = "From " + written(months[0]) + " to " + written(months[months.length - 1]) + " months: "
                + spread.below(published) + " of " + months.length + " choices lie below the published "
                + written(published);
        ChoiceFigure<TrendChoices> figure = new ChoiceFigure<>(
                "doubling time in months",
                Axis.log("Doubling time", "months"),
                CHOICES,
                trends.stream()
                        .filter(Trend::isRising)
                        .map(trend -> answer(trend, headline))
                        .toList(),
                Optional.of(published),
                SpecificationFigure::written);
        int without = trends.size() - months.length;
        return figure.titled(
                id,
                finding,
                Caption.of(
                        "the same scores and sizes under other choices.",
                        months.length + " combinations"
                                + (without > 0
                                        ? "; " + without + " more whose line does not rise have no doubling time."
                                        : "."),
                        "Lines: 95 % intervals, models resampled "
                                + Numbers.grouped(
                                        headline.envelope().replicates().requested())
                                + " times, seed "
                                + headline.envelope().replicates().seed()
                                + ". The combinations share their data and are not independent."),
                "density-trends");
    }

    private static ChoiceFigure.Answer<TrendChoices> answer(Trend trend, Trend headline) {
        return new ChoiceFigure.Answer<>(
                trend.choices(),
                trend.doublingMonths(),
                trend.doublingInterval(Estimate.LEVEL),
                trend.equals(headline));
    }

    private static String written(double months) {
        return Numbers.significant(months, 2);
    }

    private static String models(Population population) {
        return switch (population) {
            case BASE -> "all base";
            case BASE_WITHOUT_PHI -> "without Phi";
            case PAPER_V1 -> "paper’s list";
            case PRE_CHATGPT -> "before ChatGPT";
            case LEADERBOARD -> "leaderboard";
        };
    }
}
