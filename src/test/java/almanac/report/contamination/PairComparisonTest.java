package almanac.report.contamination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import almanac.data.RealData;
import almanac.data.ScorePair;
import almanac.density.Leaderboard;
import almanac.report.RowStatus;
import almanac.stats.Interval;
import almanac.table.Table;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PairComparisonTest {

    private static final ContaminationResult RESULT = RealContamination.result();

    private static PairComparison set(String id) {
        return RESULT.pairs().stream()
                .filter(comparison -> comparison.set().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void fourPairsAreTooFewAndSaySo() {
        PairComparison few = set("humaneval-livecodebench-base");

        assertThat(few.rows()).hasSize(4);
        assertThat(few.statistics()).isEmpty();
        assertThat(few.compared()).isEmpty();
        assertThat(few.shortage()).isEqualTo("4 pairs are too few: at least 5 are needed");
        assertThat(few.shiftShortage()).isEqualTo(few.shortage());
    }

    @Test
    void aSetWithoutLaterModelsHasNoTestOfThemAndSaysSo() {
        assertThat(set("mmlu-mmlu-cf").shift()).isEmpty();
        assertThat(LaterModels.sentence(set("mmlu-mmlu-cf")))
                .startsWith("From MMLU to MMLU-CF later models cannot be tested: 0 of ")
                .endsWith(" must share a range of public scores.");
    }

    @Test
    void halvesOfOneTestDifferByLessThanAPoint() {
        for (String id : List.of("mmlu-cf-validation-test", "mmlu-cf-validation-test-0-shot")) {
            Interval drop =
                    set(id).statistics().orElseThrow().dropInterval(0.95).orElseThrow();

            assertThat(drop.low()).isGreaterThan(-0.01);
            assertThat(drop.high()).isLessThan(0.01);
        }
    }

    @Test
    void residualsAreMeasuredFromTheLineOfTheSet() {
        PairComparison gsm = set("gsm8k-gsm1k");
        ComparedPair worst = gsm.worst().get(0);
        double expected = gsm.statistics().orElseThrow().line().at(worst.pair().publicScore());

        assertThat(worst.expected()).isCloseTo(expected, within(1e-12));
        assertThat(worst.residual()).isCloseTo(worst.pair().cleanScore() - expected, within(1e-12));
        assertThat(worst.standardised()).isLessThan(-2);
        assertThat(gsm.compared().stream().mapToDouble(ComparedPair::residual).sum())
                .isCloseTo(0, within(1e-9));
    }

    @Test
    void scoresOfZeroHaveFiniteLogOdds() {
        assertThat(ScoreScale.LOG_ODDS.of(0)).isCloseTo(-13.8155, within(1e-4));
        assertThat(ScoreScale.LOG_ODDS.of(1)).isCloseTo(13.8155, within(1e-4));
        assertThat(ScoreScale.LOG_ODDS.of(0.5)).isZero();
        assertThat(ScoreScale.LOG_ODDS.toScore(ScoreScale.LOG_ODDS.of(0.87))).isCloseTo(0.87, within(1e-12));
    }

    @Test
    void everyPairIsAccountedForOnceByItsSetAndOnceByEachTrend() {
        List<String> pairs =
                RealData.catalog().scorePairs().stream().map(ScorePair::id).toList();
        List<String> ofSets = RESULT.rows().stream()
                .filter(row -> !row.analysis().endsWith("-trend"))
                .map(RowStatus::key)
                .toList();

        assertThat(ofSets).containsExactlyInAnyOrderElementsOf(pairs);
        for (String benchmark : List.of(Leaderboard.CLEAN, Leaderboard.PUBLIC)) {
            List<RowStatus> rows = RESULT.rows().stream()
                    .filter(row -> row.analysis().equals("contamination." + benchmark + "-trend"))
                    .toList();
            assertThat(rows).hasSize(48);
            assertThat(rows.stream().filter(RowStatus::isUsed)).hasSize(benchmark.equals(Leaderboard.CLEAN) ? 39 : 38);
        }
    }

    @Test
    void theTableOfPairsHoldsEveryPairAndSaysWhyOneIsLeftOut() {
        Table table = PairTable.published(RESULT);
        int status = column(table, "status");
        int reason = column(table, "reason");

        assertThat(table.rows()).hasSize(RealData.catalog().scorePairs().size());
        assertThat(table.rows().stream()
                        .filter(row -> row.get(status).published().equals("left-out"))
                        .map(row -> row.get(reason).published())
                        .collect(Collectors.groupingBy(code -> code, Collectors.counting())))
                .containsOnlyKeys("other-document", "below-chance")
                .containsEntry("other-document", 8L)
                .containsEntry("below-chance", 1L);
        assertThat(table.rows().stream()
                        .filter(row -> row.get(status).published().equals("used")))
                .allSatisfy(row -> assertThat(row.get(reason).published()).isEmpty());
    }

    private static int column(Table table, String name) {
        return table.columns().stream().map(Table.Head::name).toList().indexOf(name);
    }

    @Test
    void publishedTablesBeginWithTheirAgreedColumns() {
        assertThat(names(PairTable.published(RESULT)))
                .startsWith(
                        "pair_set",
                        "model",
                        "released",
                        "public_benchmark",
                        "public_score",
                        "clean_benchmark",
                        "clean_score",
                        "drop",
                        "expected",
                        "residual",
                        "group",
                        "status",
                        "reason",
                        "dataset");
        assertThat(names(TestTable.published(RESULT)))
                .startsWith("pair_set", "statistic", "n", "value", "low", "high", "p_value", "replicates", "seed");
    }

    private static List<String> names(Table table) {
        return table.columns().stream().map(Table.Head::name).toList();
    }
}
