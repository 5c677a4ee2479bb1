package almanac.boundary.sizetime;

import almanac.Stopwatch;
import almanac.data.BoundaryRuns;
import almanac.data.LeaderboardV2Entry;
import almanac.data.RealData;
import java.io.IOException;
import java.util.Locale;

/** Times the boundaries over size and time and prints their figures. Not a test. */
public final class SizeTimeBenchmark {

    private static final double SIZE = SizeTimeBoundary.PAPER_SIZE;

    private SizeTimeBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        BoundaryRuns runs = RealData.catalog().boundaryRuns();
        for (int round = 0; round < 2; round++) {
            Stopwatch.time(
                    "six tasks, five splits, nine lambdas",
                    () -> LeaderboardV2Entry.TASKS.forEach(task ->
                            SizeTimeBoundary.of(TimedSample.of(runs, task).models(), SizeTimeSettings.PAPER)));
        }
        for (String task : LeaderboardV2Entry.TASKS) {
            SizeTimeBoundary boundary = SizeTimeBoundary.of(
                            TimedSample.of(runs, task).models(), SizeTimeSettings.PAPER)
                    .boundary()
                    .orElseThrow();
            System.out.println(task + " last " + boundary.spread(fit -> fit.atLast(SIZE)));
            for (SizeTimeFit fit : boundary.fits()) {
                System.out.println(String.format(
                        Locale.ROOT,
                        "  lambda %.0e first %.4f last %.4f slopes %.3f %.3f pinball %.5f %.5f coverage %.4f %.4f gradient %.0e %s",
                        fit.lambda(),
                        fit.atFirst(SIZE),
                        fit.atLast(SIZE),
                        fit.slopeAtFirst(),
                        fit.slopeAtLast(),
                        fit.train().pinball(),
                        fit.validation().pinball(),
                        fit.train().coverage(),
                        fit.validation().coverage(),
                        fit.found().projectedGradient(),
                        TimeFall.of(fit, SIZE)));
            }
        }
    }
}
