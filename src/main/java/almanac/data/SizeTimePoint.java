package almanac.data;

import almanac.source.Position;
import almanac.source.Row;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/**
 * A newly evaluated model that joins those of the second leaderboard where scores are read against size and time.
 *
 * @param modified last change of its repository, an upper bound of the release
 * @param parameters nominal count of the base model
 * @param tokens tokens on which the base model was pretrained
 * @param scores fractions by task, in the order of {@link LeaderboardV2Entry#TASKS}; none is missing
 */
public record SizeTimePoint(
        String modelName,
        Instant modified,
        double parameters,
        double tokens,
        Map<String, Double> scores,
        String source,
        Position at) {

    static SizeTimePoint of(Row row) {
        return new SizeTimePoint(
                row.text("model_name"),
                row.date("modified").atStartOfDay().toInstant(ZoneOffset.UTC).plusSeconds(row.count("modified_second")),
                row.number("parameters"),
                row.number("tokens"),
                BenchmarkScores.of(row, LeaderboardV2Entry.TASKS),
                row.text("source"),
                row.at());
    }
}
