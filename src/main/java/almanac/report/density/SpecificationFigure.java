package almanac.report.density;

import almanac.chart.Axis;
import almanac.chart.Key;
import almanac.chart.Size;
import almanac.chart.Specification;
import almanac.chart.SpecificationCurve;
import almanac.density.Population;
import almanac.density.Trend;
import almanac.density.TrendChoices;
import almanac.markup.Numbers;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.report.Choice;
import almanac.report.DensityWords;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The doubling time under every combination of choices. */
final class SpecificationFigure {

    /** A choice that the trends vary, and how an option of it is called. */
    private record Varied(String name, Function<TrendChoices, String> option) {}

    private static final List<Varied> CHOICES = List.of(
            new Varied("Benchmark", choices -> DensityWords.benchmark(choices.benchmark())),
            new Varied("Ruler", DensityWords::ruler),
            new Varied("Models", choices -> models(choices.population())),
            new Varied("Until", TrendChoices::untilId),
            new Varied("Size", choices -> choices.kind().id()),
            new Varied("Line through", choices -> choices.rule().id()));

    private SpecificationFigure() {}

    /**
     * The specification curve of some trends; those that do not rise have no doubling time and are left out.
     *
     * @param headline the trend whose choices are marked
     */
    static Figure of(DensityResult result, String id, List<Trend> trends, Trend headline) {
        List<Trend> rising = trends.stream().filter(Trend::isRising).toList();
        ChoiceSpread spread = ChoiceSpread.of(trends);
        double[] months = spread.months();
        double published = result.publishedMonths();
        String finding = "From " + Numbers.significant(months[0], 2) + " to "
                + Numbers.significant(months[months.length - 1], 2) + " months: " + spread.below(published) + " of "
                + months.length
                + " choices lie below the published " + Numbers.significant(published, 2);
        List<Varied> varied = varied(rising);
        String description = "Specification curve: doubling time in months on a log scale for " + months.length
                + " combinations of "
                + String.join(
                        ", ",
                        varied.stream()
                                .map(choice -> choice.name().toLowerCase(java.util.Locale.ROOT))
                                .toList())
                + ", sorted, each with its 95 percent interval; the published " + Numbers.significant(published, 2)
                + " months as a rule. Below, the choices behind each estimate.";
        SpecificationCurve curve = SpecificationCurve.of(
                        finding,
                        description,
                        Axis.log("Doubling time", "months"),
                        varied.stream().map(choice -> dimension(choice, rising)).toList(),
                        rising.stream()
                                .map(trend -> specification(trend, varied, trend.equals(headline)))
                                .toList(),
                        "headline " + Numbers.significant(headline.doublingMonths(), 2))
                .published(published, "published " + Numbers.significant(published, 2));
        return new Figure(
                id,
                finding,
                "Doubling time under each of " + months.length
                        + " combinations, sorted; below, the choices behind each",
                Key.empty(),
                curve.draw("fig-" + id, Size.WIDE).svg(),
                curve.draw("fig-" + id, Size.NARROW).svg(),
                Caption.of(
                        "the same scores and sizes under other choices.",
                        months.length + " combinations"
                                + (trends.size() > months.length
                                        ? "; " + (trends.size() - months.length)
                                                + " more whose line does not rise have no doubling time."
                                        : "."),
                        "Lines: 95 % intervals, models resampled "
                                + Numbers.grouped(
                                        headline.envelope().replicates().requested())
                                + " times, seed "
                                + headline.envelope().replicates().seed()
                                + ". The combinations share their data and are not independent."),
                "density-trends");
    }

    /** The choices that are not the same for all trends. */
    private static List<Varied> varied(List<Trend> trends) {
        return CHOICES.stream()
                .filter(choice -> options(choice, trends).count() > 1)
                .toList();
    }

    private static Stream<String> options(Varied choice, List<Trend> trends) {
        return trends.stream()
                .map(trend -> choice.option().apply(trend.choices()))
                .distinct();
    }

    private static SpecificationCurve.Dimension dimension(Varied choice, List<Trend> trends) {
        return new SpecificationCurve.Dimension(
                choice.name(), options(choice, trends).toList());
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

    private static Specification specification(Trend trend, List<Varied> varied, boolean headline) {
        return Choice.of(
                trend.doublingMonths(),
                trend.doublingInterval(0.95),
                varied.stream()
                        .map(choice -> choice.option().apply(trend.choices()))
                        .toList(),
                headline);
    }
}
