package almanac.boundary.multiskill;

import almanac.Stopwatch;
import almanac.data.LiveBenchScore;
import almanac.data.RealData;
import almanac.stats.Resampling;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Times the frontiers of several skills and prints them. Not a test. */
public final class MultiskillBenchmark {

    private static final int TIMES = 20;

    private MultiskillBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        List<LiveBenchScore> table = RealData.catalog().boundaryRuns().liveBench();
        Stopwatch.time("choice of the subtasks, cold", () -> SkillCoverage.mostScores(table, DoubtfulRows.LEFT_OUT));
        SkillSample sample = SkillSample.of(
                table, SkillCoverage.mostScores(table, DoubtfulRows.LEFT_OUT).subtasks(), DoubtfulRows.LEFT_OUT);
        Stopwatch.time("four frontiers, cold", () -> SkillFrontier.of(sample, SkillSettings.PAPER));
        Stopwatch.time("the same twenty times more", () -> {
            for (int i = 0; i < TIMES; i++) {
                SkillFrontier.of(sample, SkillSettings.PAPER);
            }
        });
        SkillFrontier frontier =
                SkillFrontier.of(sample, SkillSettings.PAPER).result().orElseThrow();
        Stopwatch.time(
                "1,000 draws of one quantile frontier",
                () -> FrontierDraws.of(frontier, 0.95, 0.95, new Resampling(1_000, 42)));
        print(frontier);
    }

    private static void print(SkillFrontier frontier) {
        for (int place = 0; place < frontier.grid().size(); place++) {
            SkillFrontier.GridCompute compute = frontier.grid().get(place);
            StringBuilder line = new StringBuilder(String.format(
                    Locale.ROOT, "%9.3g %3d %5.1f", compute.flop(), compute.rows(), compute.effectiveRows()));
            for (FrontierCurve curve : frontier.curves()) {
                Optional<FrontierCurve.Point> point = curve.at(place);
                line.append(point.map(
                                found -> String.format(Locale.ROOT, "  %6.4f %6.4f", found.barycentre(), found.mean()))
                        .orElse("       –      –"));
            }
            System.out.println(line);
        }
    }
}
