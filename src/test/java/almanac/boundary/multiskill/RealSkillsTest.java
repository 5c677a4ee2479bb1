package almanac.boundary.multiskill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import almanac.boundary.multiskill.SkillSample.Reason;
import almanac.data.LiveBenchScore;
import almanac.data.RealData;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Counts were taken from the table by other means than these classes. */
class RealSkillsTest {

    private static final List<LiveBenchScore> TABLE =
            RealData.catalog().boundaryRuns().liveBench();
    private static final List<String> FIVE =
            List.of("lcb-generation", "coding-completion", "connections", "plot-unscrambling", "typos");

    private static SkillSample sample(DoubtfulRows doubtful) {
        return SkillSample.of(TABLE, FIVE, doubtful);
    }

    @Test
    void fiveSubtasksKeepMostScores() {
        List<SkillCoverage> coverages = SkillCoverage.bestOfEachSize(TABLE, DoubtfulRows.LEFT_OUT);

        assertThat(coverages).extracting(SkillCoverage::rows).containsExactly(50, 49, 49, 47, 47, 36, 5);
        assertThat(SkillCoverage.mostScores(TABLE, DoubtfulRows.LEFT_OUT)).isEqualTo(new SkillCoverage(FIVE, 47));
        assertThat(SkillCoverage.mostScores(TABLE, DoubtfulRows.KEPT)).isEqualTo(new SkillCoverage(FIVE, 60));
        assertThat(coverages.get(4).scores()).isEqualTo(235);
    }

    @Test
    void everyRowIsUsedOrLeftOutForAReason() {
        SkillSample sample = sample(DoubtfulRows.LEFT_OUT);

        assertThat(sample.rows()).hasSize(47);
        assertThat(sample.leftOutByReason())
                .isEqualTo(Map.of(
                        Reason.NO_COMPUTE,
                        110,
                        Reason.SIZE_DOUBTFUL,
                        9,
                        Reason.SUBTASK_MISSING,
                        24,
                        Reason.REPEATED_NAME,
                        5));
        assertThat(sample.rows().size() + sample.leftOut().size()).isEqualTo(TABLE.size());
        assertThat(sample.rows().stream().mapToDouble(SkillRow::flop).distinct().count())
                .isEqualTo(24);
        assertThat(sample.families()).hasSize(14);
        assertThat(sample.largestFamily()).contains(new SkillSample.FamilyShare("llama-3.1", 10, 10 / 47.0));
    }

    @Test
    void doubtfulRowsMayStay() {
        assertThat(sample(DoubtfulRows.KEPT).leftOutByReason())
                .isEqualTo(Map.of(Reason.NO_COMPUTE, 110, Reason.SUBTASK_MISSING, 25));
    }

    @Test
    void ofOneModelTheFirstRowWithAllScoresStays() {
        List<String> names = sample(DoubtfulRows.LEFT_OUT).rows().stream()
                .map(SkillRow::modelName)
                .toList();

        assertThat(names.stream().map(name -> name.toLowerCase(Locale.ROOT))).doesNotHaveDuplicates();
        assertThat(names).contains("DeepSeek-R1-Distill-Qwen-32B", "dracarys2-72b-instruct");
        assertThat(names).doesNotContain("deepseek-r1-distill-qwen-32b", "Dracarys2-72B-Instruct");
    }

    @Test
    void theBestModelOfAllIsTheFrontierAtTheEnd() {
        SkillFrontier frontier = KnownSkills.frontier(sample(DoubtfulRows.LEFT_OUT));
        double best = sample(DoubtfulRows.LEFT_OUT).rows().stream()
                .mapToDouble(row -> row.along(new double[] {0.2, 0.2, 0.2, 0.2, 0.2}))
                .max()
                .orElseThrow();

        assertThat(frontier.curve(FrontierEstimator.FREE_DISPOSAL)
                        .at(23)
                        .orElseThrow()
                        .barycentre())
                .isCloseTo(best, within(1e-12));
        assertThat(frontier.curves()).allMatch(curve -> curve.largestGap() < 1e-12);
        assertThat(frontier.grid().get(0).inside()).isFalse();
    }

    @Test
    void doubtfulSizesWouldRaiseTheFrontierOfSmallCompute() {
        int place = 8;
        double sure = freeDisposal(DoubtfulRows.LEFT_OUT, place);
        double all = freeDisposal(DoubtfulRows.KEPT, place);

        assertThat(all).isGreaterThan(2 * sure);
    }

    private static double freeDisposal(DoubtfulRows doubtful, int place) {
        return KnownSkills.frontier(sample(doubtful))
                .curve(FrontierEstimator.FREE_DISPOSAL)
                .at(place)
                .orElseThrow()
                .barycentre();
    }
}
