package almanac.report.density;

import almanac.markup.Numbers;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The choices behind one density trend.
 *
 * @param d0Tokens token budget of the ruler's reference recipe
 * @param until last release date used, inclusive; empty for all data
 */
public record TrendChoices(
        Population population, double d0Tokens, ParameterKind kind, Optional<LocalDate> until, EnvelopeRule rule) {

    /** Token budgets of the paper's first version and of the journal version. */
    public static final List<Double> TOKEN_BUDGETS = List.of(1e12, 5e12);

    /** End of the first version's data. */
    public static final LocalDate PAPER_V1_END = LocalDate.of(2024, 9, 30);

    /** End of the journal version's data as the reference results take it. */
    public static final LocalDate JOURNAL_END = LocalDate.of(2025, 4, 28);

    /** Two days later: with the models released on 29 and 30 April 2025. */
    public static final LocalDate APRIL_END = LocalDate.of(2025, 4, 30);

    /** The choices of the headline. */
    public static final TrendChoices HEADLINE = new TrendChoices(
            Population.BASE, 5e12, ParameterKind.TOTAL, Optional.of(JOURNAL_END), EnvelopeRule.RECORDS);

    public String untilId() {
        return until.map(LocalDate::toString).orElse("all");
    }

    /** The token budget as an id, for example {@code 5e12}. */
    public String d0Id() {
        return Numbers.shortest(d0Tokens / 1e12) + "e12";
    }

    public TrendChoices until(Optional<LocalDate> other) {
        return new TrendChoices(population, d0Tokens, kind, other, rule);
    }

    public TrendChoices by(EnvelopeRule other) {
        return new TrendChoices(population, d0Tokens, kind, until, other);
    }

    /** The choices by their published names. */
    public Map<String, String> spec() {
        Map<String, String> spec = new LinkedHashMap<>();
        spec.put("benchmark", "mmlu");
        spec.put("ruler", "olmo-two-step");
        spec.put("d0", d0Id());
        spec.put("parameter_kind", kind.id());
        spec.put("population", population.id());
        spec.put("until", untilId());
        spec.put("rule", rule.id());
        return spec;
    }

    /** The subject part of an estimate id. */
    public String subject() {
        return String.join("-", "mmlu", population.id(), d0Id(), kind.id(), rule.id(), untilId());
    }
}
