package almanac.report.density;

import almanac.chart.Axis;
import almanac.chart.Spark;
import almanac.data.Catalog;
import almanac.markup.Element;
import almanac.markup.Numbers;
import almanac.page.Card;
import almanac.page.Figure;
import almanac.report.Calendar;
import almanac.report.Estimate;
import almanac.report.Exclusions;
import almanac.report.Findings;
import almanac.report.HeadlineCard;
import almanac.report.Report;
import almanac.report.Settings;
import almanac.report.Words;
import almanac.stats.Interval;
import almanac.stats.Quantiles;
import almanac.table.Table;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How fast does capability per parameter grow? After Xiao et al. 2024/2025, "Densing Law of LLMs". */
public final class CapabilityDensity implements Report<DensityResult> {

    @Override
    public String id() {
        return "capability-density";
    }

    @Override
    public DensityResult analyse(Catalog data, Settings settings) {
        return DensityAnalysis.run(data, settings);
    }

    @Override
    public Findings findings(DensityResult result) {
        Trend headline = result.trend(TrendChoices.HEADLINE);
        Trend allData = result.trend(TrendChoices.HEADLINE.until(Optional.empty()));
        List<Figure> figures = List.of(
                TrendFigure.of(result, headline, allData),
                SpecificationFigure.of(result, headline, result.publishedMonths()),
                RulerFigure.of(result, result.runs()));
        List<Table> views = List.of(
                ModelViews.records(allData, result.makers()),
                ModelViews.allModels(result, result.makers()),
                Exclusions.byReason(
                        "density-left-out", "Models left out of the trends, by reason", "Models", result.rows()));
        List<Table> published = List.of(
                ModelTables.models(result),
                TrendTables.envelope(result),
                TrendTables.trends(result),
                RulerTable.of(result),
                Exclusions.published("density-excluded", "Models left out of the trends", result.rows()));
        List<Estimate> estimates = DensityEstimates.of(result, headline);
        return new Findings(
                id(),
                estimates,
                DensityEstimates.readings(result),
                texts(result, headline, allData),
                figures,
                views,
                Map.of(
                        "density-records",
                        "density-envelope",
                        "density-all-models",
                        "density-models",
                        "density-left-out",
                        "density-excluded"),
                published,
                result.rows(),
                Optional.of(card(result, headline, estimates.get(0))),
                "");
    }

    private static Map<String, String> texts(DensityResult result, Trend headline, Trend allData) {
        Trend.EnvelopePoint first = headline.points().get(0);
        Trend.EnvelopePoint last = headline.points().get(headline.points().size() - 1);
        Ranking ranking = result.rankings().get(result.rankings().size() - 1);
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("interval-level", "95\u00a0%");
        texts.put("first-record", first.model().scored().model().name());
        texts.put("first-month", Calendar.month(first.model().scored().released()));
        texts.put("first-density", Numbers.significant(StrictMath.exp(first.lnDensity()), 2));
        texts.put("first-shortfall", Numbers.significant(StrictMath.exp(-first.lnDensity()), 2));
        texts.put("last-record", last.model().scored().model().name());
        texts.put("last-month", Calendar.month(last.model().scored().released()));
        texts.put("last-density", Numbers.significant(StrictMath.exp(last.lnDensity()), 2));
        texts.put("next-record", nextRecord(headline, allData, last));
        int more = result.trend(TrendChoices.HEADLINE.until(Optional.of(TrendChoices.APRIL_END)))
                        .records()
                - headline.records();
        String noun = more == 1 ? " more record" : " more records";
        texts.put("april-records", Words.of(more).toLowerCase(Locale.ROOT) + noun);
        texts.put("fit-end", Calendar.day(TrendChoices.JOURNAL_END));
        texts.put("april-end", Calendar.day(TrendChoices.APRIL_END));
        texts.put("start-day", Calendar.day(DensityTrends.FIRST_DAY));
        texts.put("models-in-table", Long.toString(result.rows().size()));
        texts.put("models-used", Long.toString(Exclusions.used(result.rows())));
        texts.put("rank-llama-3.1-405b", Integer.toString(ranking.rank()));
        texts.put("rank-of", Integer.toString(ranking.models()));
        texts.put("ruler-lowest-score", Numbers.decimals(100 * result.ruler().lowestScore(), 0));
        texts.put("ruler-highest-score", Numbers.decimals(100 * result.ruler().highestScore(), 0));
        double bias = 100 * result.ruler().topBias(result.runs());
        texts.put(
                "ruler-top-bias", Numbers.decimals(Math.abs(bias), 1) + (bias > 0 ? " points above" : " points below"));
        texts.put("ruler-rms", Numbers.decimals(100 * result.ruler().score().rootMeanSquare(), 1));
        texts.put("replicates", Numbers.grouped(result.settings().replicates()));
        texts.put("seed", Long.toString(result.settings().seed()));
        addSpread(texts, result);
        return texts;
    }

    /** What came after the last record of the headline's period, and how far below the line it stands. */
    private static String nextRecord(Trend headline, Trend allData, Trend.EnvelopePoint last) {
        return allData.points().stream()
                .filter(point -> point.day() > last.day())
                .findFirst()
                .map(next -> "The next record came on "
                        + Calendar.day(next.model().scored().released()) + ", when "
                        + next.model().scored().model().name() + " reached "
                        + Numbers.significant(StrictMath.exp(next.lnDensity()), 2) + ", "
                        + Numbers.significant(
                                StrictMath.exp(
                                        next.lnDensity() - headline.line().at(next.day())),
                                2)
                        + " times the height of the line there.")
                .orElse("No later model has raised it since.");
    }

    /** Range and middle of the doubling time over all choices. */
    private static void addSpread(Map<String, String> texts, DensityResult result) {
        ChoiceSpread spread = ChoiceSpread.of(result.trends());
        double[] months = spread.months();
        texts.put("choices", Integer.toString(months.length));
        texts.put("choices-lowest", Numbers.significant(months[0], 2));
        texts.put("choices-highest", Numbers.significant(months[months.length - 1], 2));
        texts.put("choices-median", Numbers.significant(Quantiles.median(months), 2));
        texts.put("choices-driver", spread.driver());
        texts.put("choices-driver-lowest", Numbers.significant(spread.driverLowest(), 2));
        texts.put("choices-driver-highest", Numbers.significant(spread.driverHighest(), 2));
        // Compared at the published digits: a value that rounds to the published one is not below it.
        long below = Arrays.stream(months)
                .filter(value -> Math.rint(10 * value) / 10 < result.publishedMonths())
                .count();
        texts.put(
                "choices-below-published", below == 0 ? "none" : Words.of(below).toLowerCase(Locale.ROOT));
        texts.put("published-months", Numbers.shortest(result.publishedMonths()));
    }

    private static Card card(DensityResult result, Trend headline, Estimate estimate) {
        List<ModelDensity> base = result.headlineDensities().stream()
                .filter(row -> row.effective().status().isDefined() && Population.BASE.holds(row.scored()))
                .filter(row -> !row.scored().released().isBefore(DensityTrends.FIRST_DAY))
                .toList();
        double[] recordDays =
                headline.points().stream().mapToDouble(Trend.EnvelopePoint::day).toArray();
        double[] ends = {recordDays[0], recordDays[recordDays.length - 1]};
        Element spark = Spark.titled(
                        "Density of " + base.size() + " models with " + headline.records()
                                + " records and the fitted line",
                        "Small scatter of capability density by release date, log scale, with records and the line fitted to them.",
                        Axis.time("Release date"),
                        Axis.log("Density", ""))
                .dots(
                        base.stream()
                                .mapToDouble(row ->
                                        row.scored().released().toEpochDay() - DensityTrends.FIRST_DAY.toEpochDay())
                                .toArray(),
                        base.stream()
                                .mapToDouble(row -> row.density().orElseThrow())
                                .toArray())
                .line(
                        ends,
                        Arrays.stream(ends)
                                .map(day -> StrictMath.exp(headline.line().at(day)))
                                .toArray())
                .records(
                        recordDays,
                        headline.points().stream()
                                .mapToDouble(point -> StrictMath.exp(point.lnDensity()))
                                .toArray())
                .draw("spark-capability-density");
        List<Interval> levels = Stream.of(0.95, 0.8, 0.5)
                .map(headline::doublingInterval)
                .flatMap(Optional::stream)
                .toList();
        return HeadlineCard.of(estimate, "months to double", "records", spark, levels, result.publishedMonths());
    }
}
