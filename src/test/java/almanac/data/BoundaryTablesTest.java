package almanac.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the analyses of capability boundaries rely on in the almanac's own tables. */
class BoundaryTablesTest {

    private static final BoundaryRuns DATA = RealData.catalog().boundaryRuns();

    private static final List<LeaderboardV2Entry> USABLE = DATA.leaderboardV2().stream()
            .filter(entry -> entry.computeFlop().isPresent())
            .toList();

    /** First days of the periods after the first one. */
    private static final List<LocalDate> PERIODS = List.of(
            LocalDate.of(2024, 7, 1), LocalDate.of(2024, 10, 1), LocalDate.of(2025, 1, 1), LocalDate.of(2025, 4, 1));

    private static int period(LocalDate day) {
        return 1 + (int) PERIODS.stream().filter(first -> !day.isBefore(first)).count();
    }

    @Test
    void theTablesAreWhole() {
        assertThat(DATA.leaderboardV2()).hasSize(4576);
        assertThat(DATA.leaderboardV1()).hasSize(7169);
        assertThat(DATA.newEvaluations()).hasSize(2490);
        assertThat(DATA.sizeTimePoints()).hasSize(2239);
        assertThat(DATA.frontierPoints()).hasSize(224);
        assertThat(DATA.liveBench()).hasSize(195);
    }

    @Test
    void theSecondLeaderboardHasItsRowsPerPeriod() {
        Map<Integer, Long> dated = USABLE.stream()
                .flatMap(entry -> entry.uploaded().stream())
                .collect(Collectors.groupingBy(BoundaryTablesTest::period, Collectors.counting()));

        assertThat(USABLE).hasSize(3663);
        assertThat(dated).isEqualTo(Map.of(1, 613L, 2, 482L, 3, 897L, 4, 1245L));
        assertThat(USABLE.stream().map(LeaderboardV2Entry::computeFlop).distinct())
                .hasSize(336);
        assertThat(USABLE).filteredOn(LeaderboardV2Entry::isOfficialPretrained).hasSize(87);
    }

    @Test
    void aScoreKeepsAllDigitsOfItsSource() {
        LeaderboardV2Entry first = DATA.leaderboardV2().get(0);

        assertThat(first.scores()).containsEntry("ifeval", 0.330279214705869).containsEntry("musr", 0.381375);
        assertThat(first.computeFlop()).hasValue(6 * 7.242e9 * 8e11);
        assertThat(DATA.leaderboardV1().get(0).scores()).containsEntry("mmlu", 0.7781);
        assertThat(DATA.leaderboardV2())
                .allSatisfy(entry ->
                        assertThat(entry.scores().keySet()).containsExactlyElementsOf(LeaderboardV2Entry.TASKS));
        assertThat(DATA.leaderboardV1())
                .allSatisfy(entry ->
                        assertThat(entry.scores().keySet()).containsExactlyElementsOf(LeaderboardV1Entry.TASKS));
    }

    @Test
    void aPlaceholderForASizeIsNoSize() {
        Optional<String> placeholder = Optional.of("size-placeholder");

        assertThat(DATA.leaderboardV2())
                .filteredOn(entry -> entry.flag().equals(placeholder))
                .hasSize(10)
                .allSatisfy(entry -> assertThat(entry.parameters()).isEmpty());
        assertThat(DATA.leaderboardV1())
                .filteredOn(entry -> entry.flag().equals(placeholder))
                .hasSize(624)
                .allSatisfy(entry -> assertThat(entry.parameters()).isEmpty());
    }

    @Test
    void revisionsRepeatOnTheSecondLeaderboard() {
        Set<String> revisions = new HashSet<>();
        List<LeaderboardV2Entry> named = DATA.leaderboardV2().stream()
                .filter(entry -> entry.revision().isPresent())
                .toList();
        named.forEach(entry -> revisions.add(entry.revision().orElseThrow()));

        assertThat(named).hasSize(4576 - 16);
        assertThat(revisions).hasSize(4560 - 84);
    }

    @Test
    void theFirstLeaderboardHasItsRowsWithCompute() {
        assertThat(DATA.leaderboardV1())
                .filteredOn(entry -> entry.computeFlop().isPresent())
                .hasSize(4955);
        assertThat(DATA.leaderboardV1())
                .filteredOn(entry -> entry.dated().isEmpty())
                .hasSize(25);
    }

    @Test
    void theNewModelsOfTheFifthPeriodHaveSeenAndUnseenBases() {
        List<NewEvaluation> validation = DATA.newEvaluations().stream()
                .filter(model -> model.origin().equals(NewEvaluation.VALIDATION))
                .filter(model -> model.computeFlop().isPresent())
                .toList();
        Map<Boolean, List<NewEvaluation>> fifth = validation.stream()
                .collect(Collectors.partitioningBy(
                        model -> period(model.modified().orElseThrow()) == 5));
        Set<Optional<String>> seen =
                fifth.get(false).stream().map(NewEvaluation::baseModel).collect(Collectors.toSet());

        assertThat(validation).hasSize(2409 - 2);
        assertThat(fifth.get(true)).hasSize(1238);
        assertThat(fifth.get(true))
                .filteredOn(model -> seen.contains(model.baseModel()))
                .hasSize(721);
    }

    @Test
    void someModelsWereEvaluatedTwice() {
        Set<String> board =
                DATA.leaderboardV2().stream().map(LeaderboardV2Entry::modelName).collect(Collectors.toSet());

        assertThat(DATA.newEvaluations())
                .filteredOn(model -> board.contains(model.modelName()))
                .hasSize(248);
        assertThat(DATA.sizeTimePoints()).noneMatch(point -> board.contains(point.modelName()));
    }

    @Test
    void sizeAndTimeAreReadOnBothTables() {
        long leaderboard = DATA.leaderboardV2().stream()
                .filter(entry -> !entry.flagged()
                        && entry.uploaded().isPresent()
                        && entry.parameters().isPresent())
                .count();

        assertThat(leaderboard + DATA.sizeTimePoints().size()).isEqualTo(6276);
        assertThat(DATA.sizeTimePoints().get(0).modified()).isEqualTo(Instant.parse("2024-07-23T04:40:46Z"));
    }

    @Test
    void theFrontierIsFiveBenchmarksInTheirOrder() {
        Map<String, Long> counts = DATA.frontierPoints().stream()
                .collect(Collectors.groupingBy(FrontierPoint::benchmark, Collectors.counting()));

        assertThat(counts)
                .isEqualTo(Map.of(
                        "gpqa-diamond",
                        65L,
                        "math-level-5",
                        58L,
                        "otis-aime",
                        49L,
                        "frontiermath-public",
                        28L,
                        "frontiermath-private",
                        24L));
        assertThat(DATA.frontierPoints().get(0).computeFlop()).isEqualTo(2.244e24);
    }

    @Test
    void halfOfTheLiveBenchModelsHaveCompute() {
        assertThat(DATA.liveBench())
                .filteredOn(model -> model.computeFlop().isPresent())
                .hasSize(85);
        assertThat(DATA.liveBench())
                .filteredOn(model -> model.flag().equals(Optional.of("size-doubtful")))
                .hasSize(9)
                .allSatisfy(model -> assertThat(model.parameters()).isEqualTo(OptionalDouble.of(7.3e9)));
        assertThat(DATA.liveBench())
                .allSatisfy(model -> assertThat(LiveBenchScore.SUBTASKS)
                        .containsAll(model.scores().keySet()));
    }
}
