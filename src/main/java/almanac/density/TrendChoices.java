package almanac.density;

import almanac.stats.EnvelopeRule;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The choices behind one density trend.
 *
 * @param ruler id of the ruler, see {@link Ruler#id()}
 * @param d0 token budget of the ruler as an id, for example {@code 5e12}; empty where the ruler has none to choose
 * @param until last release date used, inclusive; empty for all data
 */
public record TrendChoices(
        String benchmark,
        String ruler,
        String d0,
        Population population,
        ParameterKind kind,
        Optional<LocalDate> until,
        EnvelopeRule rule) {

    /** End of the first version's data. */
    public static final LocalDate PAPER_V1_END = LocalDate.of(2024, 9, 30);

    /** End of the journal version's data as the reference results take it. */
    public static final LocalDate JOURNAL_END = LocalDate.of(2025, 4, 28);

    /** Two days later: with the models released on 29 and 30 April 2025. */
    public static final LocalDate APRIL_END = LocalDate.of(2025, 4, 30);

    /** The mean of the paper's five benchmarks, read by the ruler that exists for all of them, on all data. */
    public static final TrendChoices HEADLINE = new TrendChoices(
            "average-5", "qwen2.5", "", Population.BASE, ParameterKind.TOTAL, Optional.empty(), EnvelopeRule.RECORDS);

    /** The benchmark with most scores, read by the ruler built like the paper's, to the end of the paper's data. */
    public static final TrendChoices MMLU = new TrendChoices(
            "mmlu",
            TwoStepRuler.AtBudget.ID,
            "5e12",
            Population.BASE,
            ParameterKind.TOTAL,
            Optional.of(JOURNAL_END),
            EnvelopeRule.RECORDS);

    public String untilId() {
        return until.map(LocalDate::toString).orElse("all");
    }

    public TrendChoices until(Optional<LocalDate> other) {
        return new TrendChoices(benchmark, ruler, d0, population, kind, other, rule);
    }

    public TrendChoices by(EnvelopeRule other) {
        return new TrendChoices(benchmark, ruler, d0, population, kind, until, other);
    }

    public TrendChoices among(Population other) {
        return new TrendChoices(benchmark, ruler, d0, other, kind, until, rule);
    }

    public TrendChoices counting(ParameterKind other) {
        return new TrendChoices(benchmark, ruler, d0, population, other, until, rule);
    }

    /** The same choices on another benchmark. */
    public TrendChoices on(String otherBenchmark) {
        return new TrendChoices(otherBenchmark, ruler, d0, population, kind, until, rule);
    }

    /** The same choices read by another ruler. */
    public TrendChoices readBy(String otherRuler, String otherD0) {
        return new TrendChoices(benchmark, otherRuler, otherD0, population, kind, until, rule);
    }

    /** The choices by their published names. */
    public Map<String, String> spec() {
        Map<String, String> spec = new LinkedHashMap<>();
        spec.put("benchmark", benchmark);
        spec.put("ruler", ruler);
        spec.put("d0", d0);
        spec.put("parameter_kind", kind.id());
        spec.put("population", population.id());
        spec.put("until", untilId());
        spec.put("rule", rule.id());
        return spec;
    }

    /** The subject part of an estimate id; the ruler is named by its token budget where it has one. */
    public String subject() {
        String reading = d0.isEmpty() ? ruler.replace('.', '-') : d0;
        return String.join("-", benchmark, population.id(), reading, kind.id(), rule.id(), untilId());
    }
}
