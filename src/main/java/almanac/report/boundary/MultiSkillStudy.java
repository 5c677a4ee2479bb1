package almanac.report.boundary;

import almanac.boundary.Outcome;
import almanac.boundary.multiskill.DoubtfulRows;
import almanac.boundary.multiskill.FrontierDraws;
import almanac.boundary.multiskill.SkillCoverage;
import almanac.boundary.multiskill.SkillFrontier;
import almanac.boundary.multiskill.SkillSample;
import almanac.boundary.multiskill.SkillSettings;
import almanac.data.LiveBenchScore;
import almanac.report.Estimate;
import almanac.stats.Resampling;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The highest scores in several subtasks of LiveBench at once, by compute.
 *
 * @param coverages how many models have every one of the best set of subtasks of each size
 * @param chosen the set that keeps most scores
 * @param samples without the doubtful rows, then with them, both with the subtasks chosen
 */
public record MultiSkillStudy(List<SkillCoverage> coverages, SkillCoverage chosen, List<OfRows> samples) {

    private static final double NINETY_FIVE = 0.95;
    private static final double NINETY_NINE = 0.99;

    /**
     * The frontiers of a sample.
     *
     * @param draws of the 0.95 and of the 0.99 quantile; none without a frontier
     */
    public record OfRows(
            DoubtfulRows doubtful, SkillSample sample, Outcome<SkillFrontier> frontier, List<FrontierDraws> draws) {}

    static MultiSkillStudy of(List<LiveBenchScore> table, Resampling resampling) {
        SkillCoverage chosen = SkillCoverage.mostScores(table, DoubtfulRows.LEFT_OUT);
        return new MultiSkillStudy(
                SkillCoverage.bestOfEachSize(table, DoubtfulRows.LEFT_OUT),
                chosen,
                Arrays.stream(DoubtfulRows.values())
                        .map(doubtful -> of(SkillSample.of(table, chosen.subtasks(), doubtful), doubtful, resampling))
                        .toList());
    }

    private static OfRows of(SkillSample sample, DoubtfulRows doubtful, Resampling resampling) {
        Outcome<SkillFrontier> frontier = SkillFrontier.of(sample, SkillSettings.PAPER);
        List<FrontierDraws> draws = frontier.result().stream()
                .flatMap(found -> Stream.of(NINETY_FIVE, NINETY_NINE)
                        .map(share -> FrontierDraws.of(found, share, Estimate.LEVEL, resampling)))
                .toList();
        return new OfRows(doubtful, sample, frontier, draws);
    }

    /** The frontiers with or without the doubtful rows. */
    public OfRows rows(DoubtfulRows doubtful) {
        return samples.stream()
                .filter(sample -> sample.doubtful() == doubtful)
                .findFirst()
                .orElseThrow();
    }
}
