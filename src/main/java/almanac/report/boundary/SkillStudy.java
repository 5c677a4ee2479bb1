package almanac.report.boundary;

import almanac.boundary.BoundarySettings;
import almanac.boundary.Outcome;
import almanac.boundary.board.Board;
import almanac.boundary.board.BoardSplit;
import almanac.boundary.board.Period;
import almanac.boundary.latent.LatentBoundary;
import almanac.boundary.latent.SkillProfile;
import almanac.boundary.latent.SkillShares;
import almanac.data.BoundaryRuns;
import almanac.data.LeaderboardV2Entry;
import almanac.report.Estimate;
import almanac.stats.Resampling;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How few dimensions the six scores of a model have, and how far models reach in several skills at once.
 *
 * @param shares what the components explain, over samples of rows
 * @param latent boundaries of the first components from each period to the next
 * @param several frontiers over several subtasks of LiveBench
 */
public record SkillStudy(List<OfSample> shares, List<OfSplit> latent, MultiSkillStudy several) {

    /**
     * The components of a sample's scores.
     *
     * @param sample name in the published tables
     * @param shares empty with fewer than two evaluations
     */
    public record OfSample(String sample, Optional<SkillShares> shares) {}

    /**
     * The boundaries of the components in a period, compared with the next.
     *
     * @param components per component the boundary or why there is none
     */
    public record OfSplit(BoardSplit split, List<Outcome<LatentBoundary>> components) {}

    static SkillStudy of(BoundaryRuns runs, BoundarySettings settings, Resampling resampling) {
        List<LeaderboardV2Entry> entries = runs.leaderboardV2();
        List<LeaderboardV2Entry> withCompute = entries.stream()
                .filter(entry -> entry.computeFlop().orElse(0) > 0)
                .toList();
        List<OfSample> shares = Stream.concat(
                        Stream.of(sample(Board.ALL, profiles(withCompute, entry -> true), resampling)),
                        Period.SECOND_BOARD.stream()
                                .map(period ->
                                        sample(period.id(), profiles(withCompute, postTrainedIn(period)), resampling)))
                .toList();
        List<OfSplit> latent = BoardSplit.SINGLE.stream()
                .map(split -> new OfSplit(
                        split,
                        LatentBoundary.of(
                                profiles(entries, postTrainedIn(period(split.train()))),
                                profiles(entries, postTrainedIn(period(split.validation()))),
                                settings)))
                .toList();
        return new SkillStudy(shares, latent, MultiSkillStudy.of(runs.liveBench(), resampling));
    }

    private static OfSample sample(String name, List<SkillProfile> profiles, Resampling resampling) {
        return new OfSample(name, SkillShares.of(profiles, Estimate.LEVEL, resampling));
    }

    private static List<SkillProfile> profiles(List<LeaderboardV2Entry> entries, Predicate<LeaderboardV2Entry> taken) {
        return entries.stream().filter(taken).map(SkillProfile::of).toList();
    }

    private static Predicate<LeaderboardV2Entry> postTrainedIn(Period period) {
        return entry -> !entry.isOfficialPretrained() && period.contains(entry.uploaded());
    }

    private static Period period(String id) {
        return Period.SECOND_BOARD.stream()
                .filter(period -> period.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
