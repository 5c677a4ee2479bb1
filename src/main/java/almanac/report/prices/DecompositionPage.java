package almanac.report.prices;

import almanac.density.TrendChoices;
import almanac.markup.Numbers;
import almanac.report.Calendar;
import almanac.report.Estimate;
import almanac.report.NotEnoughData;
import almanac.report.Part;
import almanac.report.Reading;
import almanac.report.Words;
import almanac.stats.Interval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The page that splits the price fall into density growth and the remainder. */
final class DecompositionPage {

    static final String SLUG = "decomposition";

    private static final String SUBJECT = "api-prices.decomposition";

    private DecompositionPage() {}

    static Part of(PriceResult result) {
        Decomposition headline = headline(result, Optional.empty())
                .orElseThrow(() ->
                        new NotEnoughData("there is no density trend over the period of the dated prices", List.of()));
        List<Estimate> estimates = new ArrayList<>(all(SUBJECT, headline, result));
        result.decompositions().forEach(pair -> estimates.addAll(all(subject(pair), pair, result)));
        List<Reading> readings = new ArrayList<>();
        for (Optional<LocalDate> until : PriceTrends.PERIODS) {
            headline(result, until)
                    .ifPresent(pair -> all(SUBJECT, pair, result)
                            .forEach(estimate ->
                                    readings.add(Reading.of(until, estimate).shownIn("price-remainder"))));
        }
        return Part.at(SLUG)
                .estimates(estimates)
                .readings(readings)
                .texts(texts(result, headline))
                .figure(DecompositionFigure.of(result, headline))
                .view(DecompositionTables.shown(result.decompositions()), "price-decomposition")
                .publishes(DecompositionTables.published(result.decompositions()))
                .done();
    }

    /** The report's threshold against density on the same benchmark, by the ruler built like the paper's. */
    static Optional<Decomposition> headline(PriceResult result, Optional<LocalDate> until) {
        TrendChoices wanted = TrendChoices.MMLU;
        return result.decompositions().stream()
                .filter(pair -> pair.price().choices().equals(PriceChoices.usual(Threshold.ALL.get(0), until)))
                .filter(pair -> pair.density().choices().until(wanted.until()).equals(wanted))
                .filter(pair -> pair.remainderInterval(Estimate.LEVEL).isPresent())
                .findFirst();
    }

    private static String subject(Decomposition pair) {
        TrendChoices density = pair.density().choices();
        String reading = density.d0().isEmpty() ? density.ruler().replace('.', '-') : density.d0();
        return String.join(
                "-",
                SUBJECT,
                pair.price().threshold().subject(),
                density.benchmark(),
                reading,
                pair.price().choices().untilId());
    }

    private static List<Estimate> all(String prefix, Decomposition pair, PriceResult result) {
        Optional<Interval> remainder = pair.remainderInterval(Estimate.LEVEL);
        List<Estimate> estimates = new ArrayList<>();
        estimates.add(estimate(
                prefix + ".remainder-fold-per-year",
                DecompositionTables.perYear(pair.remainder()),
                "",
                remainder.map(range -> range.mapped(DecompositionTables::perYear)),
                pair,
                result));
        estimates.add(estimate(prefix + ".remainder-per-day", pair.remainder(), "per day", remainder, pair, result));
        estimates.add(estimate(
                prefix + ".density-share",
                100 * pair.densityShare(),
                "%",
                pair.densityShareInterval(Estimate.LEVEL).map(range -> range.mapped(share -> 100 * share)),
                pair,
                result));
        remainder.ifPresent(range -> estimates.add(
                estimate(prefix + ".remainder-lower-limit", range.low(), "per day", Optional.empty(), pair, result)));
        return estimates;
    }

    private static Estimate estimate(
            String id, double value, String unit, Optional<Interval> interval, Decomposition pair, PriceResult result) {
        Map<String, String> spec = new LinkedHashMap<>(pair.price().choices().spec());
        pair.density().choices().spec().forEach((name, choice) -> spec.put("density_" + name, choice));
        String few = pair.hasFewRecords() ? "fewer than six records decide one of the trends" : "";
        return new Estimate(
                id,
                value,
                unit,
                interval,
                interval.isPresent() ? few : "a limit of an interval, or a share of a fall that some resample lacks",
                pair.records(),
                pair.price().candidates().size(),
                pair.price().choices().until().orElse(result.collectionEnd()),
                spec);
    }

    private static Map<String, String> texts(PriceResult result, Decomposition headline) {
        Map<String, String> texts = new LinkedHashMap<>();
        List<Decomposition> pairs = result.decompositions();
        List<Decomposition> positive = pairs.stream()
                .filter(pair -> pair.remainderInterval(Estimate.LEVEL)
                        .filter(range -> range.low() > 0)
                        .isPresent())
                .toList();
        long negative = pairs.stream().filter(pair -> pair.remainder() < 0).count();
        texts.put("pairs", Integer.toString(pairs.size()));
        texts.put("pairs-with-remainder", Integer.toString(positive.size()));
        texts.put(
                "pairs-with-remainder-few",
                Words.lower(
                        positive.stream().filter(Decomposition::hasFewRecords).count()));
        texts.put("pairs-density-faster", Long.toString(negative));
        texts.put("price-fold-per-year", fold(headline.priceRate()));
        texts.put("density-fold-per-year", fold(headline.densityRate()));
        texts.put("density-records", Integer.toString(headline.density().records()));
        texts.put("price-start", Calendar.month(headline.price().first().from().orElseThrow()));
        Interval interval = headline.remainderInterval(Estimate.LEVEL).orElseThrow();
        texts.put(
                "verdict",
                interval.low() > 0
                        ? "lies above one, so density alone does not explain the fall"
                        : "reaches one, so density alone could explain the fall");
        headline(result, Optional.of(PriceTrends.PAPER_END))
                .ifPresentOrElse(
                        pair -> texts.put("paper-remainder", "about " + remainder(pair)),
                        () -> texts.put("paper-remainder", "not known, for want of records"));
        return texts;
    }

    private static String remainder(Decomposition pair) {
        Interval range = pair.remainderInterval(Estimate.LEVEL).orElseThrow();
        return fold(pair.remainder()) + "-fold a year (95\u00a0% interval " + fold(range.low()) + "–"
                + fold(range.high()) + ")";
    }

    private static String fold(double ratePerDay) {
        return Numbers.significant(DecompositionTables.perYear(ratePerDay), 2);
    }
}
