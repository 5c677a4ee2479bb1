package almanac.boundary.dominance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import almanac.data.LeaderboardV2Entry;
import almanac.data.RealData;
import almanac.report.ReferenceFile;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class DominanceReferenceTest {

    private static final List<JsonNode> TASKS =
            ReferenceFile.rows(ReferenceFile.read("boundary-dominance.json").path("tasks"));

    private static SizedSample sample(String task) {
        return SizedSample.of(RealData.catalog().boundaryRuns(), task);
    }

    @Test
    void sharesOfEveryMonthAgree() {
        for (JsonNode row : TASKS) {
            String task = row.path("task").asText();
            SizedSample sample = sample(task);
            SizeDominance found = SizeDominance.of(sample.models(), SizeDominance.PAPER_THRESHOLD);

            assertThat(sample.models()).hasSize(row.path("rows").asInt());
            assertThat(found.small()).isEqualTo(row.path("small").asInt());
            assertThat(found.large()).isEqualTo(row.path("large").asInt());
            assertThat(found.withoutFrontier()).isZero();
            assertClose(found.share().orElseThrow(), row.path("share"), 1e-9);
            assertClose(found.smallBest().orElseThrow(), row.path("small_best"), 5e-9);
            assertClose(found.largeBest().orElseThrow(), row.path("large_best"), 5e-9);
            assertMonths(task, found.months(), ReferenceFile.rows(row.path("months")));
        }
    }

    private static void assertMonths(String task, List<MonthOfLarge> found, List<JsonNode> expected) {
        assertThat(found).as(task).hasSameSizeAs(expected);
        for (int i = 0; i < found.size(); i++) {
            String where = task + " " + found.get(i).month();
            assertThat(found.get(i).month())
                    .hasToString(expected.get(i).path("month").asText());
            assertThat(found.get(i).compared())
                    .as(where)
                    .isEqualTo(expected.get(i).path("large").asInt());
            assertThat(found.get(i).share())
                    .as(where)
                    .isCloseTo(expected.get(i).path("share").asDouble(), within(1e-6));
        }
    }

    private static void assertClose(double found, JsonNode expected, double tolerance) {
        assertThat(found).isCloseTo(expected.asDouble(), within(tolerance));
    }

    @Test
    void rowsLeftOutAreCountedByReason() {
        SizedSample sample = sample("bbh");
        int leftOut =
                sample.leftOut().values().stream().mapToInt(Integer::intValue).sum();

        assertThat(leftOut).isEqualTo(4576 - 4037);
        assertThat(sample.leftOut()).containsKeys(SizedSample.Reason.FLAGGED, SizedSample.Reason.UNDATED);
    }

    @Test
    void everyTaskHasMonthlyTrendsOnEveryAxis() {
        for (String task : LeaderboardV2Entry.TASKS) {
            List<SizedModel> models = sample(task).models();
            for (ScaleAxis axis : ScaleAxis.values()) {
                List<MonthlyTrend> trends = MonthlyTrend.of(models, axis);
                assertThat(trends).anyMatch(trend -> trend.strength().isPresent());
                assertThat(trends)
                        .allMatch(trend -> trend.rows() >= MonthlyTrend.LEAST_ROWS
                                || trend.shortage().isPresent());
            }
        }
    }
}
