package almanac.density;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The place of one model when base models are sorted by density, densest first.
 *
 * @param rank 1 for the densest
 * @param until last release date considered, empty for all
 */
public record Ranking(String model, int rank, int models, Optional<LocalDate> until) {

    /** Rank over number of models: near 0 for the densest, 1 for the least dense. */
    public double share() {
        return (double) rank / models;
    }

    /** The place among the densities of one ruler; empty where the model has none. */
    public static Optional<Ranking> of(String model, List<ModelDensity> densities, Optional<LocalDate> until) {
        List<ModelDensity> sorted = densities.stream()
                .filter(ModelDensity::isDefined)
                .filter(density -> Population.BASE.holds(density.scored()))
                .filter(density ->
                        until.filter(density.scored().released()::isAfter).isEmpty())
                .sorted(Comparator.comparingDouble(
                        (ModelDensity density) -> -density.density().orElseThrow()))
                .toList();
        for (int i = 0; i < sorted.size(); i++) {
            if (sorted.get(i).scored().model().id().equals(model)) {
                return Optional.of(new Ranking(model, i + 1, sorted.size(), until));
            }
        }
        return Optional.empty();
    }
}
