package almanac.boundary.time;

import almanac.Stopwatch;
import almanac.boundary.board.BoardBoundaries;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Times the boundaries of all samples and what is made of them. Not a test. */
public final class TimeBenchmark {

    private static final int REPLICATES = 1_000;

    private TimeBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        List<String> samples = new ArrayList<>(RealPeriods.SAMPLES);
        samples.add("all");
        BoardBoundaries second = RealPeriods.second(samples, REPLICATES);
        BoardBoundaries later = RealPeriods.later(REPLICATES);
        Stopwatch.time(
                "boundaries of four periods, 1,000 resamples",
                () -> RealPeriods.second(List.of("p1", "p2", "p3", "p4"), REPLICATES));
        Stopwatch.time("boundaries of all samples, 1,000 resamples", () -> RealPeriods.second(samples, REPLICATES));
        Stopwatch.time("drift", () -> BoundaryDrift.of(second, later));
        Stopwatch.time("validations", () -> SplitValidation.all(second, later));
        Stopwatch.time("prescriptions", () -> second.fitted().forEach(Prescription::of));
    }
}
