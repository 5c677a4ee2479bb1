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
import almanac.stats.Interval;
import almanac.stats.Quantiles;
import almanac.table.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How fast does capability per parameter grow? After Xiao et al. 2024/2025, "Densing Law of LLMs". */
public final class CapabilityDensity implements Report<DensityResult> {

    /** The journal version's doubling time, drawn on the charts. */
    private static final double PUBLISHED_MONTHS = 3.5;

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
                DensityFigures.trend(result, headline),
                DensityFigures.specifications(result, headline, PUBLISHED_MONTHS),
                DensityFigures.ruler(result, result.runs()));
        List<Table> views = List.of(
                DensityTables.records(allData, result.makers()),
                DensityTables.allModels(result, result.makers()),
                Exclusions.byReason(
                        "density-left-out", "Models left out of the trends, by reason", "Models", result.rows()));
        List<Table> published = List.of(
                DensityTables.models(result),
                DensityTables.envelope(result),
                DensityTables.trends(result),
                DensityTables.ruler(result),
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
        Trend.EnvelopePoint newest = allData.points().get(allData.points().size() - 1);
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
        texts.put("newest-record", newest.model().scored().model().name());
        texts.put("newest-day", Calendar.day(newest.model().scored().released()));
        texts.put("newest-density", Numbers.significant(StrictMath.exp(newest.lnDensity()), 2));
        texts.put("fit-end", Calendar.day(TrendChoices.JOURNAL_END));
        texts.put("april-end", Calendar.day(TrendChoices.APRIL_END));
        texts.put("start-day", Calendar.day(DensityTrends.FIRST_DAY));
        texts.put("models-in-table", Long.toString(result.rows().size()));
        texts.put("models-used", Long.toString(Exclusions.used(result.rows())));
        texts.put("rank-llama-3.1-405b", Integer.toString(ranking.rank()));
        texts.put("rank-of", Integer.toString(ranking.models()));
        texts.put("ruler-lowest-score", Numbers.decimals(100 * result.ruler().lowestScore(), 0));
        texts.put("ruler-highest-score", Numbers.decimals(100 * result.ruler().highestScore(), 0));
        texts.put("ruler-rms", Numbers.decimals(100 * result.ruler().score().rootMeanSquare(), 1));
        texts.put("replicates", Numbers.grouped(result.settings().replicates()));
        texts.put("seed", Long.toString(result.settings().seed()));
        addSpread(texts, result);
        return texts;
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
        texts.put(
                "choices-below-published",
                Long.toString(java.util.Arrays.stream(months)
                        .filter(value -> value < PUBLISHED_MONTHS)
                        .count()));
        texts.put("published-months", Numbers.shortest(PUBLISHED_MONTHS));
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
                        java.util.Arrays.stream(ends)
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
        return HeadlineCard.of(estimate, "months to double", "records", spark, levels, PUBLISHED_MONTHS);
    }
}
