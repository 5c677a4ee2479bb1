package almanac.report.density.equal;

import almanac.density.Densities;
import almanac.density.ModelDensity;
import almanac.density.ParameterKind;
import almanac.density.Population;
import almanac.density.Ruler;
import almanac.density.TrendChoices;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The place of a base model by density among all of its benchmark, ruler and period.
 *
 * @param until last release date used, inclusive; empty for all data
 * @param rank 1 for the densest; models of equal density share the better place
 * @param models base models with a density
 */
record ModelRank(Ruler ruler, Optional<LocalDate> until, ModelDensity model, int rank, int models) {

    /** The largest model that the paper names as not dense. */
    static final String LARGE = "llama-3.1-405b";

    /** Every base model by every ruler, until the first version's data ended and on all data. */
    static List<ModelRank> of(Densities densities) {
        List<ModelRank> ranks = new ArrayList<>();
        for (Ruler ruler : densities.rulers().all()) {
            for (Optional<LocalDate> until :
                    List.of(Optional.of(TrendChoices.PAPER_V1_END), Optional.<LocalDate>empty())) {
                ranks.addAll(ranked(densities.of(ruler, ParameterKind.TOTAL), ruler, until));
            }
        }
        return List.copyOf(ranks);
    }

    private static List<ModelRank> ranked(List<ModelDensity> densities, Ruler ruler, Optional<LocalDate> until) {
        List<ModelDensity> sorted = densities.stream()
                .filter(ModelDensity::isDefined)
                .filter(density -> Population.BASE.holds(density.scored()))
                .filter(density ->
                        until.filter(density.scored().released()::isAfter).isEmpty())
                .sorted(Comparator.comparingDouble(ModelRank::density).reversed())
                .toList();
        List<ModelRank> ranks = new ArrayList<>();
        int rank = 0;
        for (int i = 0; i < sorted.size(); i++) {
            boolean tied = i > 0 && density(sorted.get(i)) == density(sorted.get(i - 1));
            rank = tied ? rank : i + 1;
            ranks.add(new ModelRank(ruler, until, sorted.get(i), rank, sorted.size()));
        }
        return ranks;
    }

    private static double density(ModelDensity model) {
        return model.density().orElseThrow();
    }

    /** Rank over the number of models: near 0 for the densest, 1 for the last. */
    double share() {
        return (double) rank / models;
    }

    boolean isOf(String modelId) {
        return model.scored().model().id().equals(modelId);
    }

    String untilId() {
        return until.map(LocalDate::toString).orElse("all");
    }
}
