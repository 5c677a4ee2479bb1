package almanac.report.density;

import almanac.density.Ranking;
import almanac.density.Trend;
import almanac.density.TrendChoices;
import almanac.density.TwoStepRuler;
import almanac.markup.Numbers;
import almanac.report.Calendar;
import almanac.report.Estimate;
import almanac.report.Exclusions;
import almanac.report.NotEnoughData;
import almanac.report.Part;
import almanac.report.Reading;
import almanac.report.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** MMLU by the two-step ruler: the benchmark with most scores, and the ruler built like the paper's. */
final class MmluPage {

    private static final String SLUG = "mmlu";
    private static final String LARGEST_OF_PAPER = "llama-3.1-405b";

    private MmluPage() {}

    static Part part(DensityResult result) {
        TwoStepRuler ruler = result.densities()
                .rulers()
                .twoStep()
                .orElseThrow(() -> new NotEnoughData(
                        "the two-step ruler needs more than five small runs and three checkpoints", List.of()));
        Trend shown = result.trend(TrendChoices.MMLU);
        if (!shown.isRising()) {
            throw new NotEnoughData("the record density does not rise, so it has no doubling time", List.of());
        }
        Trend allData = result.trend(TrendChoices.MMLU.until(Optional.empty()));
        List<Trend> onMmlu = result.comparable().stream()
                .filter(trend -> trend.choices().benchmark().equals(TrendChoices.MMLU.benchmark()))
                .toList();
        List<Ranking> rankings = rankings(result);
        List<Estimate> estimates = new ArrayList<>(DensityEstimates.standing(shown, result.settings()));
        List<Reading> readings =
                new ArrayList<>(DensityEstimates.readings(result, TrendChoices.MMLU, "density-trend-mmlu"));
        for (Ranking ranking : rankings) {
            Estimate share = DensityEstimates.rankShare(ranking, TrendChoices.MMLU, result.settings());
            readings.add(Reading.of(ranking.until(), share).shownIn("density-trend-mmlu"));
            estimates.addAll(ranking.until().isEmpty() ? List.of(share) : List.of());
        }
        return Part.at(SLUG)
                .estimates(estimates)
                .readings(readings)
                .texts(texts(result, ruler, shown, allData, onMmlu, rankings))
                .figure(TrendFigure.of(result, "density-trend-mmlu", shown, allData))
                .figure(SpecificationFigure.of(result, "density-specifications-mmlu", onMmlu, shown))
                .figure(RulerFigure.of(ruler, result.data().referenceRuns()))
                .view(ModelViews.records("density-records-mmlu", allData, result.makers()), "density-envelope")
                .view(ModelViews.allModels("density-all-models", result, TrendChoices.MMLU), "density-models")
                .view(
                        Exclusions.byReason(
                                "density-left-out-mmlu",
                                "Models left out, by reason",
                                "Models",
                                result.rows(TrendChoices.MMLU.benchmark())),
                        "density-excluded")
                .publishes(RulerTable.of(result.densities().rulers()))
                .done();
    }

    private static List<Ranking> rankings(DensityResult result) {
        return Stream.of(Optional.of(TrendChoices.PAPER_V1_END), Optional.<java.time.LocalDate>empty())
                .flatMap(until -> Ranking.of(LARGEST_OF_PAPER, result.densities(TrendChoices.MMLU), until).stream())
                .toList();
    }

    private static Map<String, String> texts(
            DensityResult result,
            TwoStepRuler ruler,
            Trend shown,
            Trend allData,
            List<Trend> onMmlu,
            List<Ranking> rankings) {
        Map<String, String> texts = TrendWords.of(shown, result.settings());
        texts.put("next-record", nextRecord(shown, allData));
        int more = result.trend(TrendChoices.MMLU.until(Optional.of(TrendChoices.APRIL_END)))
                        .records()
                - shown.records();
        String noun = more == 1 ? " more record" : " more records";
        texts.put("april-records", Words.lower(more) + noun);
        texts.put("models-used", Long.toString(Exclusions.used(result.rows(TrendChoices.MMLU.benchmark()))));
        rankings.stream().filter(ranking -> ranking.until().isEmpty()).forEach(ranking -> {
            texts.put("rank-llama-3.1-405b", Integer.toString(ranking.rank()));
            texts.put("rank-of", Integer.toString(ranking.models()));
        });
        texts.put("ruler-lowest-score", Numbers.decimals(100 * ruler.lowestScore(), 0));
        texts.put("ruler-highest-score", Numbers.decimals(100 * ruler.highestScore(), 0));
        double bias = 100 * ruler.topBias(result.data().referenceRuns());
        texts.put(
                "ruler-top-bias", Numbers.decimals(Math.abs(bias), 1) + (bias > 0 ? " points above" : " points below"));
        texts.put("ruler-rms", Numbers.decimals(100 * ruler.score().rootMeanSquare(), 1));
        double[] months = ChoiceSpread.of(onMmlu).months();
        texts.put("mmlu-choices", Integer.toString(months.length));
        texts.put("mmlu-choices-lowest", Numbers.significant(months[0], 2));
        texts.put("mmlu-choices-highest", Numbers.significant(months[months.length - 1], 2));
        return texts;
    }

    /** What came after the last record of the period shown, and how far below the line it stands. */
    private static String nextRecord(Trend shown, Trend allData) {
        Trend.EnvelopePoint last = shown.points().get(shown.points().size() - 1);
        return allData.points().stream()
                .filter(point -> point.day() > last.day())
                .findFirst()
                .map(next -> "The next record came on "
                        + Calendar.day(next.model().scored().released()) + ", when " + TrendWords.name(next)
                        + " reached " + TrendWords.density(next) + ", "
                        + Numbers.significant(
                                StrictMath.exp(next.lnDensity() - shown.line().at(next.day())), 2)
                        + " times the height of the line there.")
                .orElse("No later model has raised it since.");
    }
}
