package almanac.density;

import almanac.data.Catalog;
import almanac.stats.EnvelopeRule;
import almanac.stats.Resampling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * From scores to densities: every scored model by every ruler of its benchmark and both counts of parameters.
 *
 * @param scores canonical scores by benchmark, see {@link BenchmarkScores}
 */
public record Densities(Map<String, List<ModelScore>> scores, Rulers rulers, List<ModelDensity> all) {

    /** Reads the data up to a day. */
    public static Densities of(Catalog data, LocalDate asOf) {
        Map<String, List<ModelScore>> scores = BenchmarkScores.of(data, asOf);
        Rulers rulers = Rulers.of(data, scores);
        List<ModelDensity> all = new ArrayList<>();
        for (Ruler ruler : rulers.all()) {
            for (ModelScore scored : scores.getOrDefault(ruler.benchmark(), List.of())) {
                for (ParameterKind kind : ParameterKind.values()) {
                    all.add(ModelDensity.of(scored, ruler, kind));
                }
            }
        }
        return new Densities(scores, rulers, all);
    }

    /** The densities read by one ruler and one count of parameters, in the order of the models. */
    public List<ModelDensity> of(Ruler ruler, ParameterKind kind) {
        return all.stream()
                .filter(density -> density.ruler().key().equals(ruler.key()) && density.kind() == kind)
                .toList();
    }

    /** The densities behind a trend, before its population and period are applied; empty without the ruler. */
    public List<ModelDensity> of(TrendChoices choices) {
        return rulers.of(choices.benchmark(), choices.ruler(), choices.d0())
                .map(ruler -> of(ruler, choices.kind()))
                .orElse(List.of());
    }

    /** The one trend of exactly these choices; empty without its ruler or with fewer than three envelope points. */
    public Optional<Trend> trend(TrendChoices choices, Resampling resampling) {
        EnvelopeRule rule = choices.rule();
        return rulers.of(choices.benchmark(), choices.ruler(), choices.d0())
                .flatMap(ruler -> DensityTrends.both(
                                DensityTrends.sorted(of(ruler, choices.kind())),
                                ruler,
                                choices.population(),
                                choices.kind(),
                                choices.until(),
                                resampling)
                        .stream()
                        .filter(trend -> trend.choices().rule() == rule)
                        .findFirst());
    }
}
