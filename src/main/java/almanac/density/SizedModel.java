package almanac.density;

import almanac.data.Model;
import almanac.data.ScorePair;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A dated model whose size is known: all that a density needs besides a score.
 *
 * @param maker organisation id; empty where unknown
 * @param family family name; empty where unknown
 * @param listedIn published list that names the model; empty for none
 */
public record SizedModel(
        String id,
        String name,
        String maker,
        String family,
        LocalDate released,
        double totalParameters,
        double activeParameters,
        String listedIn) {

    /** Absent without a release date or without either size. */
    public static Optional<SizedModel> of(Model model) {
        if (model.released().isEmpty()
                || model.totalParameters().isEmpty()
                || model.activeParameters().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new SizedModel(
                model.id(),
                model.name(),
                model.organisation(),
                model.family(),
                model.released().get(),
                model.totalParameters().getAsDouble(),
                model.activeParameters().getAsDouble(),
                model.listedIn().orElse("")));
    }

    /** Absent without a release date or without a size; the active size defaults to the total one. */
    public static Optional<SizedModel> of(ScorePair pair) {
        if (pair.released().isEmpty() || pair.totalParameters().isEmpty()) {
            return Optional.empty();
        }
        double total = pair.totalParameters().getAsDouble();
        return Optional.of(new SizedModel(
                pair.id(),
                pair.modelName(),
                "",
                "",
                pair.released().get(),
                total,
                pair.activeParameters().orElse(total),
                ""));
    }

    /** Parameters counted by the given rule. */
    public double parameters(ParameterKind kind) {
        return kind == ParameterKind.TOTAL ? totalParameters : activeParameters;
    }
}
