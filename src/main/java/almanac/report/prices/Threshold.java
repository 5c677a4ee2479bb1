package almanac.report.prices;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A fixed quality whose cheapest price is followed.
 *
 * @param score least score on the benchmark, a fraction
 * @param anchor the model that set this quality, in words
 * @param anchorDate first dated price of the anchor; empty where the series starts with the first model that qualifies
 */
public record Threshold(String benchmark, double score, String anchor, Optional<LocalDate> anchorDate) {

    /** Scores of GPT-3.5, GPT-3.5-Turbo and GPT-4 on MMLU. */
    static final List<Threshold> ALL = List.of(
            new Threshold("mmlu", 0.648, "GPT-3.5", Optional.of(LocalDate.of(2022, 11, 30))),
            new Threshold("mmlu", 0.68, "GPT-3.5-Turbo", Optional.of(LocalDate.of(2023, 3, 6))),
            new Threshold("mmlu", 0.86, "GPT-4", Optional.empty()));

    /** The threshold in points of 100, for example 64.8. */
    public String points() {
        return java.math.BigDecimal.valueOf(score)
                .movePointRight(2)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Published id, for example {@code mmlu-64.8}. */
    public String id() {
        return benchmark + "-" + points();
    }

    /** The id as part of an estimate id, where dots separate parts. */
    public String subject() {
        return id().replace('.', '-');
    }
}
