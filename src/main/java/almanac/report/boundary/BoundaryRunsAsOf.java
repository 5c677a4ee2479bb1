package almanac.report.boundary;

import almanac.data.BoundaryRuns;
import almanac.data.SizeTimePoint;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The evaluations known on a day: later rows are left out, rows without any day stay. */
final class BoundaryRunsAsOf {

    private BoundaryRunsAsOf() {}

    static BoundaryRuns of(BoundaryRuns runs, LocalDate asOf) {
        return new BoundaryRuns(
                until(asOf, runs.leaderboardV2(), entry -> entry.uploaded().or(entry::submitted)),
                until(asOf, runs.leaderboardV1(), entry -> entry.dated()),
                until(asOf, runs.newEvaluations(), evaluation -> evaluation.modified()),
                until(asOf, runs.sizeTimePoints(), point -> Optional.of(day(point))),
                runs.frontierPoints(),
                runs.liveBench());
    }

    private static <T> List<T> until(LocalDate asOf, List<T> rows, Function<T, Optional<LocalDate>> day) {
        return rows.stream()
                .filter(row ->
                        day.apply(row).filter(found -> found.isAfter(asOf)).isEmpty())
                .toList();
    }

    /** The day of a point in universal time. */
    static LocalDate day(SizeTimePoint point) {
        return point.modified().atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
