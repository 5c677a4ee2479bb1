package almanac.report.density.equal;

import almanac.markup.Numbers;
import almanac.report.Calendar;
import almanac.report.DensityWords;
import almanac.report.Exclusions;
import almanac.report.Words;
import almanac.stats.DoublingTime;
import almanac.stats.Quantiles;
import almanac.stats.StandingTimes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** The words and numbers that the page's text places beside its estimates. */
final class EqualTexts {

    private EqualTexts() {}

    static Map<String, String> of(EqualResult result) {
        Map<String, String> texts = new LinkedHashMap<>();
        addHeadline(texts, result);
        addSeries(texts, result);
        result.headlineWindows().ifPresent(series -> addWindow(texts, series));
        result.longestStanding().ifPresent(series -> addLongest(texts, series));
        result.pair().ifPresent(pair -> addPair(texts, pair));
        addRanks(texts, result);
        texts.put("interval-level", "95\u00a0%");
        texts.put("published-months", Numbers.shortest(result.publishedMonths()));
        texts.put("equal-replicates", Numbers.grouped(result.settings().replicates()));
        texts.put("equal-seed", Long.toString(result.settings().seed()));
        texts.put("equal-models-in-table", Integer.toString(result.rows().size()));
        texts.put("equal-models-used", Long.toString(Exclusions.used(result.rows())));
        return texts;
    }

    private static void addHeadline(Map<String, String> texts, EqualResult result) {
        SizeSeries headline = result.headline();
        texts.put("equal-score", headline.threshold().words());
        texts.put("equal-first-model", headline.first().model().name());
        texts.put("equal-last-model", headline.last().model().name());
        texts.put("equal-first-month", Calendar.month(headline.first().released()));
        texts.put("equal-last-month", Calendar.month(headline.last().released()));
        texts.put("equal-first-size", StaircaseFigure.billions(headline.first()));
        texts.put("equal-last-size", StaircaseFigure.billions(headline.last()));
        texts.put(
                "equal-fold",
                Numbers.significant(
                        SizeSeries.parameters(headline.first()) / SizeSeries.parameters(headline.last()), 2));
        headline.endpointHalvingDays()
                .ifPresent(days ->
                        texts.put("equal-endpoint-months", Numbers.significant(days / DoublingTime.DAYS_PER_MONTH, 2)));
    }

    private static void addSeries(Map<String, String> texts, EqualResult result) {
        List<SizeSeries> fitted = result.performance().fitted();
        List<SizeSeries> all = result.performance().onAllData();
        double[] months =
                fitted.stream().mapToDouble(HalvingFigure::months).sorted().toArray();
        texts.put("equal-scores", Integer.toString(all.size()));
        texts.put("equal-fitted", Integer.toString(fitted.size()));
        texts.put("equal-lowest", Numbers.significant(months[0], 2));
        texts.put("equal-highest", Numbers.significant(months[months.length - 1], 2));
        texts.put("equal-median", Numbers.significant(Quantiles.median(months), 2));
        texts.put(
                "equal-slower",
                Words.lower(fitted.stream()
                        .filter(series -> HalvingFigure.months(series) > result.publishedMonths())
                        .count()));
        texts.put(
                "equal-many",
                Words.lower(fitted.stream()
                        .filter(series -> !series.hasFewRecords())
                        .count()));
        List<String> unfitted = all.stream()
                .filter(series -> series.trend().isEmpty())
                .map(series -> series.threshold().shortWords())
                .toList();
        texts.put("equal-unfitted", unfitted.isEmpty() ? "none" : String.join(", ", unfitted));
    }

    private static void addWindow(Map<String, String> texts, WindowSeries series) {
        StandingTimes times = series.times();
        texts.put("window-holder", series.holder().name());
        texts.put(
                "window-standing",
                times.openMonths() > 0
                        ? "has stood for " + Numbers.significant(times.openMonths(), 2)
                                + " months to the newest model that could have broken it"
                        : "is as young as the newest model that could break it");
        texts.put("window-least", Numbers.significant(times.lowestMedianMonths(), 2));
        texts.put(
                "window-greatest",
                times.highestMedianMonths().isPresent()
                        ? "at most "
                                + Numbers.significant(
                                        times.highestMedianMonths().getAsDouble(), 2) + " months"
                        : "without limit");
    }

    private static void addLongest(Map<String, String> texts, WindowSeries series) {
        texts.put("longest-model", series.holder().name());
        texts.put("longest-score", series.words());
        texts.put("longest-months", Numbers.significant(series.times().openMonths(), 2));
    }

    private static void addPair(Map<String, String> texts, SizePair pair) {
        texts.put("pair-small", pair.small().name());
        texts.put("pair-large", pair.large().name());
        texts.put("pair-days", Long.toString(pair.days()));
        texts.put("pair-compared", Words.lower(pair.compared().size()));
        texts.put(
                "pair-matched-count",
                Words.lower(pair.compared().stream()
                        .filter(SizePair.BothScores::isMatched)
                        .count()));
        texts.put("pair-matched", names(pair, true));
        texts.put("pair-behind", names(pair, false));
    }

    private static String names(SizePair pair, boolean matched) {
        String names = pair.compared().stream()
                .filter(row -> row.isMatched() == matched)
                .map(row -> DensityWords.benchmark(row.benchmark()))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "none" : names;
    }

    private static void addRanks(Map<String, String> texts, EqualResult result) {
        List<ModelRank> ranks = RankTable.ofLarge(result);
        texts.put("rank-readings", Words.lower(ranks.size()));
        texts.put(
                "rank-lower-half",
                Words.lower(ranks.stream().filter(rank -> rank.share() > 0.5).count()));
        texts.put(
                "rank-best", share(ranks.stream().mapToDouble(ModelRank::share).min()));
        texts.put(
                "rank-worst", share(ranks.stream().mapToDouble(ModelRank::share).max()));
    }

    private static String share(OptionalDouble share) {
        return share.isPresent() ? Numbers.decimals(100 * share.getAsDouble(), 0) + "\u00a0%" : "not ranked";
    }
}
