package almanac.report.density;

import almanac.density.BenchmarkScores;
import almanac.density.EffectiveSize;
import almanac.density.ModelDensity;
import almanac.density.ParameterKind;
import almanac.density.Population;
import almanac.density.Trend;
import almanac.density.TrendChoices;
import almanac.markup.Numbers;
import almanac.report.Calendar;
import almanac.report.DensityWords;
import almanac.report.Estimate;
import almanac.report.Exclusions;
import almanac.report.NotEnoughData;
import almanac.report.Part;
import almanac.report.Words;
import almanac.stats.EnvelopeRule;
import almanac.stats.Quantiles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The report's own page: the mean of five benchmarks, and every choice in one picture. */
final class TrendsPage {

    /** Share of the half width by which limits move from seed to seed. */
    private static final double EDGE = 0.1;

    private TrendsPage() {}

    static Part part(DensityResult result) {
        Trend headline = result.trend(TrendChoices.HEADLINE);
        if (!headline.isRising()) {
            throw new NotEnoughData("the record density does not rise, so it has no doubling time", result.rows());
        }
        List<Estimate> estimates = new ArrayList<>(DensityEstimates.standing(headline, result.settings()));
        estimates.addAll(DensityEstimates.choices(result.trends(), result.settings()));
        return Part.at("")
                .estimates(estimates)
                .readings(DensityEstimates.readings(result, TrendChoices.HEADLINE, "density-trend"))
                .texts(texts(result, headline))
                .figure(TrendFigure.of(result, "density-trend", headline, headline))
                .figure(SpecificationFigure.of(result, "density-specifications", result.comparable(), headline))
                .figure(BenchmarkFigure.of(result))
                .view(ModelViews.records("density-records", headline, result.makers()), "density-envelope")
                .view(BenchmarkView.of(result), "density-trends")
                .view(leftOut(result), "density-excluded")
                .publishes(ModelTables.models(result))
                .publishes(TrendTables.envelope(result))
                .publishes(TrendTables.table(result))
                .publishes(RulerTable.families(result.densities().rulers().all()))
                .publishes(Exclusions.published("density-excluded", "Models left out of the trends", result.rows()))
                .rows(result.rows())
                .card(TrendCard.of(result, headline, estimates.get(0)))
                .done();
    }

    private static almanac.table.Table leftOut(DensityResult result) {
        return Exclusions.byReason(
                "density-left-out",
                "Models left out of the headline, by reason",
                "Models",
                result.rows(BenchmarkScores.AVERAGE));
    }

    private static Map<String, String> texts(DensityResult result, Trend headline) {
        Map<String, String> texts = TrendWords.of(headline, result.settings());
        texts.put("fit-end", Calendar.day(TrendChoices.JOURNAL_END));
        texts.put("april-end", Calendar.day(TrendChoices.APRIL_END));
        texts.put("models-in-table", Integer.toString(result.data().models().size()));
        texts.put("models-used", Long.toString(Exclusions.used(result.rows(BenchmarkScores.AVERAGE))));
        texts.put("published-months", Numbers.shortest(result.publishedMonths()));
        texts.put("place-of-published", placeOfPublished(headline, result.publishedMonths()));
        texts.put("last-record-status", lastRecord(headline));
        texts.put("coarse-dates", coarseDates(result));
        texts.put("rival-choices", rivals(result));
        addChoices(texts, result);
        addBenchmarks(texts, result);
        return texts;
    }

    /** Where the published doubling time lies, by the interval of the headline. */
    private static String placeOfPublished(Trend headline, double published) {
        return headline.doublingInterval(Estimate.LEVEL)
                .map(range -> {
                    double nearest = Math.min(Math.abs(published - range.low()), Math.abs(published - range.high()));
                    String where = range.contains(published) ? "inside the interval" : "outside the interval";
                    return nearest < EDGE * range.halfWidth()
                            ? where + ", but so close to its edge that another seed may decide otherwise"
                            : where;
                })
                .orElse("beside a line whose interval reaches zero");
    }

    /** What the newest record rests on. */
    private static String lastRecord(Trend headline) {
        Trend.EnvelopePoint last = headline.points().get(headline.points().size() - 1);
        ModelDensity model = last.model();
        String read = model.effective().status() == EffectiveSize.Status.INSIDE
                ? "inside the scores the ruler was fitted on"
                : "outside the scores the ruler was fitted on ("
                        + Numbers.decimals(100 * model.ruler().lowestScore(), 0) + " to "
                        + Numbers.decimals(100 * model.ruler().highestScore(), 0) + " of 100)";
        return TrendWords.name(last) + ", whose mean score of "
                + Numbers.decimals(100 * model.scored().score(), 0) + " lies " + read;
    }

    /** Models whose release is not known to the day. */
    private static String coarseDates(DensityResult result) {
        Map<String, String> precisions = result.datePrecisions();
        long months = precisions.values().stream().filter("month"::equals).count();
        long seen = precisions.values().stream().filter("first-seen"::equals).count();
        return Words.of(months) + (months == 1 ? " model is" : " models are")
                + " dated by the month alone and stand on its first day; "
                + Words.lower(seen)
                + (seen == 1 ? " stands" : " stand") + " on the day of the first listing";
    }

    /** What other defensible choices give on the same scores, as far as there are such trends. */
    private static String rivals(DensityResult result) {
        Map<String, TrendChoices> rivals = new LinkedHashMap<>();
        rivals.put(
                "a line through the staircase on every release date", TrendChoices.HEADLINE.by(EnvelopeRule.STAIRCASE));
        rivals.put(
                "counting only the active parameters of a mixture of experts",
                TrendChoices.HEADLINE.counting(ParameterKind.ACTIVE));
        rivals.put("leaving out the Phi family", TrendChoices.HEADLINE.among(Population.BASE_WITHOUT_PHI));
        rivals.put("the older family Qwen1.5 as ruler", TrendChoices.HEADLINE.readBy("qwen1.5", ""));
        return rivals.entrySet().stream()
                .filter(rival -> result.hasTrend(rival.getValue()))
                .map(rival -> {
                    Trend trend = result.trend(rival.getValue());
                    return rival.getKey() + " gives "
                            + (trend.isRising()
                                    ? Numbers.significant(trend.doublingMonths(), 2) + "\u00a0months"
                                    : "no growth");
                })
                .collect(Collectors.joining(", "));
    }

    /** Range and middle of the doubling time over all choices. */
    private static void addChoices(Map<String, String> texts, DensityResult result) {
        ChoiceSpread spread = ChoiceSpread.of(result.comparable());
        double[] months = spread.months();
        texts.put("choices", Integer.toString(months.length));
        texts.put("choices-lowest", Numbers.significant(months[0], 2));
        texts.put("choices-highest", Numbers.significant(months[months.length - 1], 2));
        texts.put("choices-median", Numbers.significant(Quantiles.median(months), 2));
        double[] middle = Quantiles.of(months, 0.25, 0.75);
        texts.put("choices-quarter", Numbers.significant(middle[0], 2));
        texts.put("choices-three-quarters", Numbers.significant(middle[1], 2));
        double[] solid = ChoiceSpread.of(result.comparable().stream()
                        .filter(trend -> !trend.hasFewRecords())
                        .toList())
                .months();
        texts.put("solid-choices", Integer.toString(solid.length));
        texts.put("solid-lowest", Numbers.significant(solid[0], 2));
        texts.put("solid-highest", Numbers.significant(solid[solid.length - 1], 2));
        texts.put("choices-driver", spread.driver());
        texts.put("choices-driver-lowest", Numbers.significant(spread.driverLowest(), 2));
        texts.put("choices-driver-highest", Numbers.significant(spread.driverHighest(), 2));
        texts.put("choices-below-published", Words.lower(spread.below(result.publishedMonths())));
        long holding = result.comparable().stream()
                .filter(trend -> trend.doublingInterval(Estimate.LEVEL)
                        .filter(range -> range.contains(result.publishedMonths()))
                        .isPresent())
                .count();
        texts.put("choices-holding", Words.lower(holding));
    }

    /** The fastest and the slowest benchmark by the headline's other choices. */
    private static void addBenchmarks(Map<String, String> texts, DensityResult result) {
        List<Trend> single = BenchmarkScores.FIVE.stream()
                .map(benchmark -> TrendChoices.HEADLINE.on(benchmark).until(Optional.empty()))
                .filter(result::hasTrend)
                .map(result::trend)
                .filter(Trend::isRising)
                .sorted(java.util.Comparator.comparingDouble(Trend::doublingMonths))
                .toList();
        if (single.isEmpty()) {
            throw new NotEnoughData("no single benchmark has a rising trend", result.rows());
        }
        Trend fastest = single.get(0);
        Trend slowest = single.get(single.size() - 1);
        texts.put("fastest-benchmark", DensityWords.benchmark(fastest.choices().benchmark()));
        texts.put("fastest-months", Numbers.significant(fastest.doublingMonths(), 2));
        texts.put("slowest-benchmark", DensityWords.benchmark(slowest.choices().benchmark()));
        texts.put("slowest-months", Numbers.significant(slowest.doublingMonths(), 2));
    }
}
