package almanac.boundary.multiskill;

import almanac.data.LiveBenchScore;
import java.util.List;
import java.util.Objects;

/**
 * A model with compute and with a score in each of some subtasks.
 *
 * @param flop compute of pretraining, above zero
 * @param scores fractions in the order of the subtasks
 * @param family models that share it stand or fall together when rows are resampled
 */
public record SkillRow(String modelName, double flop, double[] scores, String family) {

    private static final String UNKNOWN = "unknown";

    public SkillRow {
        if (!(flop > 0 && flop < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("compute must be above zero, was " + flop);
        }
    }

    static SkillRow of(LiveBenchScore row, List<String> subtasks) {
        double[] scores = subtasks.stream()
                .mapToDouble(subtask -> Objects.requireNonNull(row.scores().get(subtask)))
                .toArray();
        return new SkillRow(
                row.modelName(),
                row.computeFlop().orElseThrow(),
                scores,
                row.baseFamily().orElse(UNKNOWN));
    }

    /** Mean score along a direction, whose parts are weights of the subtasks with the sum 1. */
    double along(double[] direction) {
        double sum = 0;
        for (int i = 0; i < direction.length; i++) {
            sum += direction[i] * scores[i];
        }
        return sum;
    }
}
