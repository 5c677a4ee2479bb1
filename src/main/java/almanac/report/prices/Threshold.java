package almanac.report.prices;

import almanac.data.Price;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A fixed quality whose cheapest price is followed.
 *
 * @param score least score, a fraction
 * @param anchor the model that set this quality, in words
 * @param anchorDate first dated price of the anchor; empty where the series starts with the first model that qualifies
 * @param series the collection whose rows carry this quality
 */
public record Threshold(
        Quality quality, double score, String anchor, Optional<LocalDate> anchorDate, PriceSeries series) {

    private static final LocalDate GPT_35 = LocalDate.of(2022, 11, 30);
    private static final LocalDate GPT_35_TURBO = LocalDate.of(2023, 3, 6);
    private static final LocalDate GPT_35_TURBO_0613 = LocalDate.of(2023, 6, 13);
    private static final String ROUND = "a round figure";

    /** Scores of models that once set the pace, and three round figures. */
    static final List<Threshold> ALL = List.of(
            dated(Quality.MMLU, 0.648, "GPT-3.5", Optional.of(GPT_35)),
            dated(Quality.MMLU, 0.68, "GPT-3.5-Turbo", Optional.of(GPT_35_TURBO)),
            dated(Quality.MMLU, 0.86, "GPT-4", Optional.empty()),
            dated(Quality.GPQA, 0.288, "GPT-3.5-Turbo-0613", Optional.of(GPT_35_TURBO_0613)),
            dated(Quality.MATH_500, 0.44, "GPT-3.5-Turbo-0613", Optional.of(GPT_35_TURBO_0613)),
            snapshot(Quality.GPQA, 0.5, ROUND),
            snapshot(Quality.GPQA, 0.7, ROUND),
            snapshot(Quality.MMLU_PRO, 0.462, "GPT-3.5-Turbo"),
            snapshot(Quality.AA_INDEX, 0.4, ROUND));

    private static Threshold dated(Quality quality, double score, String anchor, Optional<LocalDate> anchorDate) {
        return new Threshold(quality, score, anchor, anchorDate, PriceSeries.DATED);
    }

    private static Threshold snapshot(Quality quality, double score, String anchor) {
        return new Threshold(quality, score, anchor, Optional.empty(), PriceSeries.SNAPSHOT);
    }

    /** The anchor's first price where the anchor is dated, else the first model that qualifies. */
    StartRule usualStart() {
        return anchorDate.isPresent() ? StartRule.ANCHOR : StartRule.FIRST_QUALIFYING;
    }

    boolean isReachedBy(Price price) {
        OptionalDouble stated = quality.of(price);
        return stated.isPresent() && stated.getAsDouble() >= score;
    }

    /** The threshold in points of 100, for example 64.8. */
    public String points() {
        return java.math.BigDecimal.valueOf(score)
                .movePointRight(2)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** In words, for example MMLU ≥ 64.8. */
    public String label() {
        return quality.label() + " ≥ " + points();
    }

    /** Published id, for example {@code mmlu-64.8}. */
    public String id() {
        return quality.id() + "-" + points();
    }

    /** The id as part of an estimate id, where dots separate parts. */
    public String subject() {
        return id().replace('.', '-');
    }
}
