package almanac.report.density.equal;

import almanac.data.Catalog;
import almanac.data.Model;
import almanac.density.Densities;
import almanac.density.ModelScore;
import almanac.density.Population;
import almanac.report.RowStatus;
import java.time.LocalDate;
import java.util.List;

/** What happened to each model: used where it reaches at least one of the thresholds as a base model. */
final class EqualRows {

    private static final String ANALYSIS = "capability-density.equal-performance";

    private EqualRows() {}

    static List<RowStatus> of(Catalog data, Densities densities, LocalDate asOf) {
        return data.models().stream()
                .map(model -> new RowStatus(ANALYSIS, "models", model.id(), reason(model, densities, asOf), model.at()))
                .toList();
    }

    private static String reason(Model model, Densities densities, LocalDate asOf) {
        if (model.released().isEmpty()) {
            return "no-date";
        }
        if (model.released().get().isAfter(asOf)) {
            return "after-data-date";
        }
        if (model.totalParameters().isEmpty() || model.activeParameters().isEmpty()) {
            return "no-size";
        }
        List<ModelScore> scores = densities.scores().values().stream()
                .flatMap(List::stream)
                .filter(scored -> scored.model().id().equals(model.id()))
                .toList();
        return scores.isEmpty() ? "no-score" : reason(model.released().get(), scores);
    }

    private static String reason(LocalDate released, List<ModelScore> scores) {
        if (released.isBefore(Population.FIRST_DAY)) {
            return "before-first-day";
        }
        List<ModelScore> base = scores.stream().filter(ModelScore::isBase).toList();
        if (base.isEmpty()) {
            return "tuned-score-only";
        }
        return base.stream().anyMatch(EqualRows::reachesAny) ? "" : "below-every-threshold";
    }

    private static boolean reachesAny(ModelScore scored) {
        return ScoreThreshold.ALL.stream()
                .anyMatch(threshold ->
                        threshold.benchmark().equals(scored.benchmark()) && threshold.isReachedBy(scored.score()));
    }
}
