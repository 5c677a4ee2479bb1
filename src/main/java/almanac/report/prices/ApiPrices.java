package almanac.report.prices;

import almanac.chart.Axis;
import almanac.chart.Spark;
import almanac.data.Catalog;
import almanac.data.Price;
import almanac.markup.Element;
import almanac.markup.Numbers;
import almanac.page.Card;
import almanac.report.Calendar;
import almanac.report.Estimate;
import almanac.report.Exclusions;
import almanac.report.Findings;
import almanac.report.HeadlineCard;
import almanac.report.Report;
import almanac.report.Settings;
import almanac.report.Words;
import almanac.stats.Interval;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How fast does the price of a fixed quality fall? After Xiao et al. 2024 and Epoch AI's price insight. */
public final class ApiPrices implements Report<PriceResult> {

    @Override
    public String id() {
        return "api-prices";
    }

    @Override
    public PriceResult analyse(Catalog data, Settings settings) {
        return PriceAnalysis.run(data, settings);
    }

    @Override
    public Findings findings(PriceResult result) {
        PriceTrend headline = result.headline();
        List<Estimate> estimates = PriceEstimates.of(result, headline);
        return new Findings(
                id(),
                estimates,
                PriceEstimates.readings(result),
                texts(result, headline),
                List.of(
                        PriceFigures.records(result, headline),
                        PriceFigures.specifications(result, headline, result.publishedMonths())),
                List.of(
                        PriceViews.records(headline, result.providers()),
                        PriceViews.thresholds(result),
                        Exclusions.byReason("price-left-out", "Prices left out, by reason", "Prices", result.rows())),
                Map.of(
                        "price-record-models",
                        "price-records",
                        "price-thresholds",
                        "price-trends",
                        "price-left-out",
                        "price-excluded"),
                List.of(
                        PriceTables.records(result),
                        PriceTables.trends(result),
                        Exclusions.published("price-excluded", "Prices left out", result.rows())),
                result.rows(),
                Optional.of(card(result, headline, estimates.get(0))),
                "");
    }

    private static Map<String, String> texts(PriceResult result, PriceTrend headline) {
        Map<String, String> texts = new LinkedHashMap<>();
        Price first = headline.first();
        Price last = headline.last();
        texts.put("interval-level", "95\u00a0%");
        texts.put("threshold", headline.threshold().points());
        texts.put("first-model", first.modelName());
        texts.put("first-month", Calendar.month(first.from().orElseThrow()));
        texts.put("first-price", PriceFigures.usd(first));
        texts.put("last-model", last.modelName());
        texts.put("last-month", Calendar.month(last.from().orElseThrow()));
        texts.put("last-price", PriceFigures.usd(last));
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
        texts.put("replicates", Numbers.grouped(result.settings().replicates()));
        texts.put("seed", Long.toString(result.settings().seed()));
        double[] months = result.trends().stream()
                .filter(trend -> trend.line().slope() < 0)
                .flatMap(trend -> Stream.of(trend.halvingMonths(), trend.endpointHalvingMonths()))
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        texts.put("choices", Integer.toString(months.length));
        texts.put("choices-lowest", Numbers.significant(months[0], 2));
        texts.put("choices-highest", Numbers.significant(months[months.length - 1], 2));
        return texts;
    }

    private static Card card(PriceResult result, PriceTrend headline, Estimate estimate) {
        Element spark = Spark.titled(
                        "Lowest price at a fixed quality, " + headline.records().size() + " records",
                        "Small step chart of the record prices over time, log scale, falling.",
                        Axis.time("Date"),
                        Axis.log("Price", ""))
                .step(PriceFigures.days(headline.records()), PriceFigures.prices(headline.records()))
                .records(PriceFigures.days(headline.records()), PriceFigures.prices(headline.records()))
                .draw("spark-api-prices");
        List<Interval> levels = Stream.of(0.95, 0.8, 0.5)
                .map(headline::halvingInterval)
                .flatMap(Optional::stream)
                .toList();
        return HeadlineCard.of(estimate, "months to halve", "records", spark, levels, result.publishedMonths());
    }
}
