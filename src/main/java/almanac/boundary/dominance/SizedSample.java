package almanac.boundary.dominance;

import almanac.data.BoundaryRuns;
import almanac.data.LeaderboardV2Entry;
import almanac.data.SizeTimePoint;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * The rows of the second leaderboard and the models evaluated later that have a day and a size.
 *
 * @param leftOut number of the leaderboard's rows that cannot be used, by the first reason that holds
 */
public record SizedSample(List<SizedModel> models, Map<Reason, Integer> leftOut) {

    public SizedSample {
        models = List.copyOf(models);
        leftOut = leftOut.isEmpty() ? Map.of() : new EnumMap<>(leftOut);
    }

    /** Why a row is left out. */
    public enum Reason {
        /** The board marks the row as doubtful. */
        FLAGGED("flagged"),
        /** The day of the upload is unknown. */
        UNDATED("date-missing"),
        /** The board prints no size. */
        WITHOUT_SIZE("size-missing");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        /** The reason code. */
        public String code() {
            return code;
        }
    }

    /** The rows with their scores in one task. */
    public static SizedSample of(BoundaryRuns runs, String task) {
        Map<Reason, Integer> leftOut = new EnumMap<>(Reason.class);
        List<SizedModel> models = new ArrayList<>();
        for (LeaderboardV2Entry entry : runs.leaderboardV2()) {
            Optional<Reason> reason = reason(entry);
            reason.ifPresent(why -> leftOut.merge(why, 1, Integer::sum));
            if (reason.isEmpty()) {
                LocalDate day = entry.uploaded().orElseThrow();
                double parameters = entry.parameters().orElseThrow();
                models.add(new SizedModel(
                        day,
                        parameters,
                        entry.tokens(),
                        Objects.requireNonNull(entry.scores().get(task))));
            }
        }
        runs.sizeTimePoints().forEach(point -> models.add(model(point, task)));
        return new SizedSample(models, leftOut);
    }

    private static Optional<Reason> reason(LeaderboardV2Entry entry) {
        return Stream.of(
                        Optional.of(Reason.FLAGGED).filter(why -> entry.flagged()),
                        Optional.of(Reason.UNDATED)
                                .filter(why -> entry.uploaded().isEmpty()),
                        Optional.of(Reason.WITHOUT_SIZE)
                                .filter(why -> !(entry.parameters().orElse(0) > 0)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static SizedModel model(SizeTimePoint point, String task) {
        LocalDate day = point.modified().atOffset(ZoneOffset.UTC).toLocalDate();
        return new SizedModel(
                day,
                point.parameters(),
                OptionalDouble.of(point.tokens()),
                Objects.requireNonNull(point.scores().get(task)));
    }
}
