package almanac.report.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.boundary.board.Board;
import almanac.boundary.board.EvaluatedModel;
import almanac.boundary.board.Period;
import almanac.data.BoundaryRuns;
import almanac.data.RealData;
import almanac.report.Exclusions;
import almanac.report.RowStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BoundaryRowsTest {

    private static final LocalDate NEWEST = LocalDate.of(2026, 11, 21);
    private static final LocalDate YEARS_END = LocalDate.of(2024, 12, 31);
    private static final BoundaryRuns RUNS = RealData.catalog().boundaryRuns();
    private static final List<RowStatus> ROWS = BoundaryRows.of(RUNS, NEWEST);

    private static Map<String, Long> counts(List<RowStatus> rows, String table) {
        return rows.stream()
                .filter(row -> row.table().equals(table))
                .collect(Collectors.groupingBy(
                        row -> row.isUsed() ? "used" : row.reason(), TreeMap::new, Collectors.counting()));
    }

    @Test
    void everyRowOfTheSixTablesHasExactlyOneStatus() {
        Map<String, Integer> tables = Map.of(
                "leaderboard-v2", RUNS.leaderboardV2().size(),
                "leaderboard-v1", RUNS.leaderboardV1().size(),
                "new-evaluations", RUNS.newEvaluations().size(),
                "size-time-points", RUNS.sizeTimePoints().size(),
                "frontier-points", RUNS.frontierPoints().size(),
                "livebench-scores", RUNS.liveBench().size());

        tables.forEach((table, rows) -> {
            List<Integer> lines = ROWS.stream()
                    .filter(row -> row.table().equals(table))
                    .map(row -> row.at().line())
                    .toList();
            assertThat(lines).as(table).hasSize(rows).doesNotHaveDuplicates();
        });
        assertThat(ROWS).extracting(RowStatus::table).hasSameElementsAs(tables.keySet());
        assertThat(ROWS).allMatch(row -> row.analysis().equals(BoundaryRows.ANALYSIS));
    }

    @Test
    void countsByReasonAreThoseOfTheTables() {
        assertThat(counts(ROWS, "leaderboard-v2")).isEqualTo(Map.of("used", 3_663L, "no-compute", 913L));
        assertThat(counts(ROWS, "leaderboard-v1")).isEqualTo(Map.of("used", 4_955L, "no-compute", 2_214L));
        assertThat(counts(ROWS, "new-evaluations"))
                .isEqualTo(Map.of("used", 2_410L, "no-compute", 2L, "not-in-validation-set", 78L));
        assertThat(counts(ROWS, "size-time-points")).isEqualTo(Map.of("used", 2_239L));
        assertThat(counts(ROWS, "frontier-points")).isEqualTo(Map.of("used", 172L, "fewer-than-30-rows", 52L));
        assertThat(counts(ROWS, "livebench-scores")).isEqualTo(Map.of("used", 85L, "no-compute", 110L));
    }

    @Test
    void everyReasonHasWordsOfItsOwn() {
        assertThat(BoundaryRows.of(RUNS, YEARS_END))
                .filteredOn(row -> !row.isUsed())
                .extracting(RowStatus::reason)
                .doesNotContain("")
                .allSatisfy(reason -> assertThat(Exclusions.words(reason)).isNotBlank());
    }

    @Test
    void rowsUsedAreThoseThatTheBoardsFit() {
        for (Board board : List.of(Board.second(RUNS), Board.first(RUNS))) {
            String table = board.dataset().equals("oll-v2") ? "leaderboard-v2" : "leaderboard-v1";
            for (String task : board.tasks()) {
                assertThat(board.sample(Board.ALL, task).count())
                        .as(board.dataset() + " " + task)
                        .isEqualTo(counts(ROWS, table).get("used").intValue());
            }
        }
    }

    @Test
    void atTheYearsEndOnlyLaterDaysChangeAStatus() {
        List<RowStatus> then = BoundaryRows.of(RUNS, YEARS_END);

        assertThat(then).hasSameSizeAs(ROWS);
        for (int i = 0; i < then.size(); i++) {
            if (!then.get(i).reason().equals("after-data-date")) {
                assertThat(then.get(i)).isEqualTo(ROWS.get(i));
            }
        }
        assertThat(counts(then, "leaderboard-v2")).containsEntry("after-data-date", 1_743L);
        assertThat(counts(then, "new-evaluations")).containsEntry("after-data-date", 1_537L);
    }

    @Test
    void atTheYearsEndTheRowsKeptAreThoseWithoutALaterDay() {
        BoundaryRuns then = BoundaryRunsAsOf.of(RUNS, YEARS_END);
        List<RowStatus> statuses = BoundaryRows.of(RUNS, YEARS_END);

        Map<String, Integer> kept = Map.of(
                "leaderboard-v2", then.leaderboardV2().size(),
                "leaderboard-v1", then.leaderboardV1().size(),
                "new-evaluations", then.newEvaluations().size(),
                "size-time-points", then.sizeTimePoints().size(),
                "frontier-points", then.frontierPoints().size(),
                "livebench-scores", then.liveBench().size());
        kept.forEach((table, rows) -> assertThat(statuses)
                .as(table)
                .filteredOn(row -> row.table().equals(table) && !row.reason().equals("after-data-date"))
                .hasSize(rows));
        assertThat(then.leaderboardV1()).hasSameSizeAs(RUNS.leaderboardV1());
        assertThat(then.liveBench()).isEqualTo(RUNS.liveBench());
    }

    @Test
    void atTheYearsEndTheFourthPeriodAndEverythingAfterItAreEmpty() {
        BoundaryRuns then = BoundaryRunsAsOf.of(RUNS, YEARS_END);
        Board board = Board.second(then);
        Board all = Board.second(RUNS);

        assertThat(board.rows("p4")).isEmpty();
        assertThat(board.rows("2025")).isEmpty();
        assertThat(Board.later(then).rows(Board.AFTERWARDS)).isEmpty();
        assertThat(Board.later(then).rows(Board.AFTERWARDS_SEEN)).isEmpty();
        for (String earlier : List.of("p1", "p2", "p3", "p1-p3", "pre-2025")) {
            assertThat(board.rows(earlier)).as(earlier).isNotEmpty().isEqualTo(all.rows(earlier));
        }
        assertThat(all.rows("p4")).isNotEmpty();
    }

    @Test
    void theDataDateItselfIsKept() {
        LocalDate last = Period.SECOND_BOARD.get(2).last();
        LocalDate dayBefore = last.minusDays(1);
        long onTheDay = dated(BoundaryRunsAsOf.of(RUNS, last), last);

        assertThat(onTheDay).isPositive().isEqualTo(dated(RUNS, last));
        assertThat(dated(BoundaryRunsAsOf.of(RUNS, dayBefore), last)).isZero();
    }

    private static long dated(BoundaryRuns runs, LocalDate day) {
        return Board.second(runs).rows(Board.ALL).stream()
                .map(EvaluatedModel::day)
                .filter(found -> found.filter(day::equals).isPresent())
                .count();
    }

    @Test
    void boardsShareNoRowBetweenPeriodsAndCumulatedOnesHoldTheirParts() {
        Board board = Board.second(RUNS);
        List<EvaluatedModel> periods = Period.SECOND_BOARD.stream()
                .flatMap(period -> board.rows(period.id()).stream())
                .toList();

        assertThat(periods).extracting(EvaluatedModel::row).doesNotHaveDuplicates();
        assertThat(board.rows("p1-p2"))
                .hasSize(board.rows("p1").size() + board.rows("p2").size());
        assertThat(board.rows("p1-p3"))
                .hasSize(board.rows("p1-p2").size() + board.rows("p3").size())
                .isEqualTo(board.rows("pre-2025"));
        assertThat(board.rows("2025")).isEqualTo(board.rows("p4"));
        assertThat(board.rows(Board.ALL)).hasSize(RUNS.leaderboardV2().size()).containsAll(periods);
        assertThat(board.rows("no such sample")).isEmpty();
    }

    @Test
    void theFifthPeriodHasItsKnownCounts() {
        Board later = Board.later(RUNS);

        assertThat(later.sample(Board.AFTERWARDS, "mmlu-pro").count()).isEqualTo(1_238);
        assertThat(later.sample(Board.AFTERWARDS_SEEN, "mmlu-pro").count()).isEqualTo(721);
        assertThat(later.rows(Board.AFTERWARDS)).containsAll(later.rows(Board.AFTERWARDS_SEEN));
    }
}
