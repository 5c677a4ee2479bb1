package almanac.report.density.chatgpt;

import almanac.data.Catalog;
import almanac.density.Densities;
import almanac.density.Population;
import almanac.density.TrendChoices;
import almanac.markup.Numbers;
import almanac.report.Calendar;
import almanac.report.Estimate;
import almanac.report.Exclusions;
import almanac.report.Ledger;
import almanac.report.NotEnoughData;
import almanac.report.Part;
import almanac.report.Reading;
import almanac.report.Settings;
import almanac.report.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whether the growth of density became faster after the release of ChatGPT. After Xiao et al. 2024, figure 4. */
public final class ChatgptPage {

    public static final String SLUG = "chatgpt";

    private ChatgptPage() {}

    /**
     * The page.
     *
     * @throws NotEnoughData if either side has fewer than three records
     */
    public static Part part(Catalog data, Settings settings, Densities densities) {
        ChatgptResult result = ChatgptResult.of(data, settings, densities);
        return Part.at(SLUG)
                .estimates(ChatgptEstimates.of(result))
                .readings(ChatgptEstimates.readings(result))
                .texts(texts(result))
                .figure(ChatgptFigure.of(result))
                .view(ChatgptTables.records(result), "density-envelope")
                .view(ChatgptTables.view(result), "density-chatgpt")
                .view(
                        Exclusions.byReason(
                                "chatgpt-left-out",
                                "Models before ChatGPT that take no part, by reason",
                                "Models",
                                result.rows()),
                        "density-chatgpt-excluded")
                .publishes(ChatgptTables.published(result))
                .publishes(Exclusions.published(
                        "density-chatgpt-excluded", "Models before ChatGPT left out", result.rows()))
                .rows(result.rows())
                .done();
    }

    private static Map<String, String> texts(ChatgptResult result) {
        Map<String, String> texts = new LinkedHashMap<>();
        SlopeChange headline = result.headline();
        double[] ratios = result.changes().stream()
                .mapToDouble(SlopeChange::ratio)
                .sorted()
                .toArray();
        texts.put("interval-level", "95\u00a0%");
        texts.put("chatgpt-day", Calendar.day(Population.CHATGPT));
        texts.put("chatgpt-paper-end", Calendar.day(TrendChoices.PAPER_V1_END));
        texts.put(
                "chatgpt-records-before",
                Words.lower(headline.before().records().size()));
        texts.put(
                "chatgpt-record-names",
                headline.before().records().stream()
                        .map(point -> point.model().scored().model().name())
                        .collect(Collectors.joining(", ")));
        texts.put(
                "chatgpt-few",
                headline.decidingRecords() < Ledger.FEWEST_RECORDS
                        ? "So few records cannot decide the ratio."
                        : "The ledger judges the ratio.");
        texts.put(
                "chatgpt-records-after",
                Integer.toString(headline.later().records().size()));
        texts.put("chatgpt-models-before", Words.lower(headline.before().models()));
        texts.put("chatgpt-choices", Integer.toString(ratios.length));
        texts.put("chatgpt-lowest", Numbers.significant(ratios[0], 2));
        texts.put("chatgpt-highest", Numbers.significant(ratios[ratios.length - 1], 2));
        long holding = result.changes().stream()
                .filter(change -> change.ratioInterval(Estimate.LEVEL)
                        .filter(range -> range.contains(1))
                        .isPresent())
                .count();
        texts.put("chatgpt-holding-one", Words.lower(holding));
        texts.put("chatgpt-usable", Numbers.grouped(headline.replicates().count()));
        texts.put("chatgpt-replicates", Numbers.grouped(headline.replicates().requested()));
        texts.put("chatgpt-seed", Long.toString(headline.replicates().seed()));
        texts.put(
                "chatgpt-then",
                result.change(ChatgptResult.HEADLINE.until(Optional.of(TrendChoices.PAPER_V1_END)))
                        .map(change -> Numbers.significant(change.ratio(), 2))
                        .orElse("not known"));
        texts.put("chatgpt-fewest", Words.lower(Ledger.FEWEST_RECORDS));
        texts.put("chatgpt-judged", judged(result, true));
        texts.put("chatgpt-unjudged", judged(result, false));
        texts.put("chatgpt-rows", Integer.toString(result.rows().size()));
        texts.put("chatgpt-rows-used", Words.lower(Exclusions.used(result.rows())));
        return texts;
    }

    /** The published numbers that enough records decide in every period, or those that they do not. */
    private static String judged(ChatgptResult result, boolean decided) {
        Map<String, Boolean> enough = new LinkedHashMap<>();
        for (Reading reading : ChatgptEstimates.readings(result)) {
            boolean here = reading.estimate()
                    .filter(estimate -> estimate.n() >= Ledger.FEWEST_RECORDS)
                    .isPresent();
            enough.merge(reading.answers(), here, Boolean::logicalAnd);
        }
        String names = enough.entrySet().stream()
                .filter(number -> number.getValue() == decided)
                .map(number -> ChatgptEstimates.words(number.getKey()))
                .collect(Collectors.joining(" and "));
        return names.isEmpty() ? "none of the numbers" : names;
    }
}
