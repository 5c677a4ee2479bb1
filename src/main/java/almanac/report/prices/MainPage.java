package almanac.report.prices;

import almanac.chart.Axis;
import almanac.chart.Spark;
import almanac.data.Price;
import almanac.markup.Element;
import almanac.markup.Numbers;
import almanac.page.Card;
import almanac.report.Calendar;
import almanac.report.Estimate;
import almanac.report.Exclusions;
import almanac.report.HeadlineCard;
import almanac.report.Part;
import almanac.report.Words;
import almanac.stats.Interval;
import almanac.stats.Quantiles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The report's own page: halving times of the price of a fixed quality. */
final class MainPage {

    private final PriceResult result;
    private final PriceTrend headline;

    private MainPage(PriceResult result) {
        this.result = result;
        this.headline = result.headline();
    }

    static Part of(PriceResult result) {
        return new MainPage(result).part();
    }

    private Part part() {
        List<Estimate> estimates = PriceEstimates.of(result, headline);
        List<PriceWindows> windows = PriceWindows.all(result);
        List<almanac.report.RowStatus> everyRow = new ArrayList<>(result.rows());
        everyRow.addAll(result.kindRows());
        everyRow.addAll(result.historyRows());
        return Part.at("")
                .estimates(estimates)
                .readings(PriceEstimates.readings(result))
                .texts(texts())
                .texts(WindowTexts.of(
                        PriceWindows.of(headline, result.settings().resampling())))
                .figure(RecordFigure.of(headline))
                .figure(ThresholdFigure.of(result))
                .figure(SpecificationFigure.of(result, headline))
                .view(RecordTables.newestFirst(headline, result), "price-records")
                .view(QualityTable.of(result), "price-trends")
                .view(WindowTables.shown(windows), "price-window")
                .view(
                        Exclusions.byReason("price-left-out", "Prices left out, by reason", "Prices", result.rows()),
                        "price-excluded")
                .calculator(PriceCalculator.of(result))
                .publishes(RecordTables.published(result))
                .publishes(TrendTables.published(result))
                .publishes(WindowTables.published(windows))
                .publishes(Exclusions.published("price-excluded", "Prices left out", everyRow))
                .rows(result.rows())
                .rows(result.kindRows())
                .card(card(estimates.get(0)))
                .done();
    }

    private Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        Price first = headline.first();
        Price last = headline.last();
        texts.put("interval-level", "95\u00a0%");
        texts.put("threshold", headline.threshold().points());
        texts.put("first-model", first.modelName());
        texts.put("first-month", Calendar.month(first.from().orElseThrow()));
        texts.put("first-price", Numbers.shortest(headline.usd(first)));
        texts.put("last-model", last.modelName());
        texts.put("last-month", Calendar.month(last.from().orElseThrow()));
        texts.put("last-price", Numbers.shortest(headline.usd(last)));
        texts.put("collection-end", Calendar.month(result.collectionEnd()));
        texts.put("paper-end", Calendar.month(PriceTrends.PAPER_END));
        texts.put("published-months", Numbers.shortest(result.publishedMonths()));
        texts.put("prices-in-table", Numbers.grouped(result.rows().size()));
        texts.put("prices-used", Long.toString(Exclusions.used(result.rows())));
        texts.put("models", Integer.toString(headline.models()));
        long flagged = headline.records().stream()
                .filter(price -> price.flag().isPresent())
                .count();
        texts.put("flagged-records", flagged == 1 ? "One record carries" : Words.of(flagged) + " records carry");
        texts.put("without-later-tariff", sensitivity(RowRule.WITHOUT_LATER_TARIFF));
        texts.put("price-dates-only", sensitivity(RowRule.PRICE_DATES_ONLY));
        texts.put("replicates", Numbers.grouped(result.settings().replicates()));
        texts.put("seed", Long.toString(result.settings().seed()));
        texts.putAll(choices());
        return texts;
    }

    /** The headline under another rule for rows, or why there is none. */
    private String sensitivity(RowRule rows) {
        Optional<PriceTrend> other = result.trends().of(headline.choices().taking(rows));
        return other.filter(PriceTrend::isFalling)
                .map(trend -> Numbers.significant(trend.halvingMonths(), 2) + "\u00a0months on "
                        + trend.records().size() + " records")
                .orElse("no number of its own");
    }

    private Map<String, String> choices() {
        Map<String, String> texts = new LinkedHashMap<>();
        double[] months = SpecificationFigure.sortedMonths(result);
        double[] dated = Arrays.stream(months(PriceSeries.DATED)).sorted().toArray();
        texts.put("choices", Integer.toString(months.length));
        texts.put("choices-lowest", Numbers.significant(months[0], 2));
        texts.put("choices-median", Numbers.significant(Quantiles.median(months), 2));
        texts.put("choices-highest", Numbers.significant(months[months.length - 1], 2));
        texts.put("dated-choices", Integer.toString(dated.length));
        texts.put("dated-lowest", Numbers.significant(dated[0], 2));
        texts.put("dated-highest", Numbers.significant(dated[dated.length - 1], 2));
        texts.put(
                "gaps",
                Long.toString(result.trends().gaps().stream()
                        .filter(gap -> gap.reason().equals(TrendGap.TOO_FEW))
                        .count()));
        return texts;
    }

    private double[] months(PriceSeries series) {
        return result.trends().falling().stream()
                .filter(trend -> trend.threshold().series() == series)
                .flatMap(trend -> Stream.of(trend.halvingMonths(), trend.endpointHalvingMonths()))
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    private Card card(Estimate estimate) {
        double[] days = RecordFigure.days(headline.records());
        double[] prices = headline.records().stream().mapToDouble(headline::usd).toArray();
        Element spark = Spark.titled(
                        "Lowest price at a fixed quality, " + days.length + " records",
                        "Small step chart of the record prices over time, log scale, falling.",
                        Axis.time("Date"),
                        Axis.log("Price", ""))
                .step(days, prices)
                .records(days, prices)
                .draw("spark-api-prices");
        List<Interval> levels = Stream.of(Estimate.LEVEL, 0.8, 0.5)
                .map(headline::halvingInterval)
                .flatMap(Optional::stream)
                .toList();
        return HeadlineCard.of(estimate, "months to halve", "records", spark, levels, result.publishedMonths());
    }
}
