package almanac.boundary.latent;

import almanac.boundary.ScoredModel;
import almanac.data.LeaderboardV2Entry;
import java.util.OptionalDouble;

/**
 * The scores of one evaluation in all tasks.
 *
 * @param row place in its table, which breaks ties
 * @param flop compute of pretraining; absent where size or tokens are unknown
 * @param scores fractions in the order of the tasks; none is missing
 * @param cluster models that share it stand or fall together when rows are resampled
 */
public record SkillProfile(int row, OptionalDouble flop, double[] scores, String cluster) {

    private static final String UNKNOWN = "unknown";

    /** A row of the leaderboard, its scores in the order of {@link LeaderboardV2Entry#TASKS}. */
    public static SkillProfile of(LeaderboardV2Entry entry) {
        double[] scores = LeaderboardV2Entry.TASKS.stream()
                .mapToDouble(task -> entry.scores().get(task))
                .toArray();
        String cluster = entry.baseIdentified().or(entry::baseFamily).orElse(UNKNOWN);
        return new SkillProfile(entry.row(), entry.computeFlop(), scores, cluster);
    }

    ScoredModel withScore(double score) {
        return new ScoredModel(row, flop, score, cluster);
    }

    boolean hasCompute() {
        return withScore(0).hasCompute();
    }
}
