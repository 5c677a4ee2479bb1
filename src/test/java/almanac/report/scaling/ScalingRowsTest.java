package almanac.report.scaling;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.data.ScalingRuns;
import almanac.report.Exclusions;
import almanac.report.RowStatus;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ScalingRowsTest {

    private static final ScalingRuns RUNS = RealScaling.result().runs();
    private static final List<RowStatus> ROWS = RealScaling.result().rows();

    @Test
    void everyRowOfEveryTableCountsOnce() {
        Map<String, Long> counts =
                ROWS.stream().collect(Collectors.groupingBy(RowStatus::table, Collectors.counting()));
        assertThat(counts)
                .containsEntry("training-runs", (long) RUNS.training().size())
                .containsEntry("overtraining-runs", (long) RUNS.overtraining().size())
                .containsEntry("curve-runs", (long) RUNS.curves().size())
                .containsEntry("curve-points", (long) RUNS.curvePoints().size())
                .containsEntry("architecture-runs", (long) RUNS.architecture().size())
                .containsEntry("repeated-data-runs", (long) RUNS.repeatedData().size())
                .containsEntry("batch-runs", (long) RUNS.batch().size())
                .containsEntry("critical-batch", (long) RUNS.criticalBatch().size());
        assertThat(ROWS)
                .filteredOn(row -> !row.table().equals("curve-points") || row.isUsed())
                .extracting(row -> row.table() + " " + row.key())
                .doesNotHaveDuplicates();
    }

    @Test
    void theFivePointsOfTheHighestLossAreLeftOut() {
        assertThat(ROWS)
                .filteredOn(row ->
                        row.table().equals("training-runs") && row.reason().equals("high-loss"))
                .hasSize(5)
                .allMatch(row -> row.key().startsWith("chinchilla/"));
    }

    @Test
    void everyReasonHasWords() {
        assertThat(ROWS)
                .filteredOn(row -> !row.isUsed())
                .allSatisfy(row -> assertThat(Exclusions.words(row.reason())).isNotBlank());
    }
}
