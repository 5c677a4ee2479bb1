package almanac.boundary.training;

import almanac.boundary.ScoredModel;
import almanac.data.LeaderboardV2Entry;
import java.util.Objects;
import java.util.Optional;

/**
 * One evaluation of a model and how the model was made.
 *
 * @param base its base model, where known: family and size, or else what the board names
 */
public record TrainedModel(ScoredModel scored, TrainingGroup group, Optional<String> base) {

    private static final String UNKNOWN = "unknown";

    /** A row of the leaderboard with its score in one task. */
    public static TrainedModel of(LeaderboardV2Entry entry, String task) {
        Optional<String> base = entry.baseIdentified();
        String cluster = base.or(entry::baseFamily).orElse(UNKNOWN);
        return new TrainedModel(
                new ScoredModel(
                        entry.row(),
                        entry.computeFlop(),
                        Objects.requireNonNull(entry.scores().get(task)),
                        cluster),
                entry.isOfficialPretrained() ? TrainingGroup.PRETRAINED : TrainingGroup.POST_TRAINED,
                base.or(() -> declaredBase(entry)));
    }

    private static Optional<String> declaredBase(LeaderboardV2Entry entry) {
        return entry.baseDeclared()
                .map(declared -> declared.equals(LeaderboardV2Entry.ITSELF) ? entry.modelName() : declared);
    }

    boolean isIn(TrainingGroup other) {
        return group == other;
    }
}
