package almanac.boundary.sensitivity;

import almanac.boundary.BoundarySample;
import almanac.boundary.BoundaryShortage;
import almanac.boundary.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * How far the boundary of a period, and what it says of the next, depends on κ and λ.
 *
 * @param split name of the split in the published tables
 * @param scores one per choice, in the order of {@link LossChoice#GRID}
 * @param chosen what each of the {@link #SEEDS} seeds from 0 chooses within the period, or why it cannot
 */
public record LossSensitivity(String task, String split, List<ChoiceScore> scores, List<Outcome<ChosenLoss>> chosen) {

    /** Number of times that the period is cut into halves. */
    public static final int SEEDS = 5;

    public LossSensitivity {
        scores = List.copyOf(scores);
        chosen = List.copyOf(chosen);
    }

    /**
     * Fits every choice to a period, compares it with the next, and lets the period choose.
     *
     * @param train rows of the period
     * @param validation rows of the next
     */
    public static Outcome<LossSensitivity> of(
            String task, String split, BoundarySample train, BoundarySample validation) {
        Optional<BoundaryShortage> shortage = BoundaryShortage.of(train);
        if (shortage.isPresent()) {
            return Outcome.none(shortage.get());
        }
        List<ChoiceScore> scores = LossChoice.GRID.stream()
                .flatMap(choice -> ChoiceScore.of(choice, train, validation).result().stream())
                .toList();
        List<Outcome<ChosenLoss>> chosen = LongStream.range(0, SEEDS)
                .mapToObj(seed -> ChosenLoss.of(train, seed))
                .toList();
        return Outcome.of(new LossSensitivity(task, split, scores, chosen));
    }

    /**
     * The score of a choice.
     *
     * @throws IllegalArgumentException if it is not one of the {@link LossChoice#GRID}
     */
    public ChoiceScore of(LossChoice choice) {
        return scores.stream()
                .filter(score -> score.choice().equals(choice))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not compared: " + choice));
    }
}
