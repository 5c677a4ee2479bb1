package almanac.report.ladder.designs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import almanac.report.ReferenceFile;
import almanac.report.ladder.LadderTask;
import almanac.stats.Interval;
import almanac.stats.Resampling;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PairedGapTest {

    private static final Resampling RESAMPLING = new Resampling(10_000, 1);

    private static TaskErrors errors(double... values) {
        Map<LadderTask, Double> byTask = new EnumMap<>(LadderTask.class);
        for (int i = 0; i < values.length; i++) {
            byTask.put(LadderTask.headlines().get(i), values[i]);
        }
        return new TaskErrors(byTask);
    }

    private static TaskErrors errors(JsonNode row) {
        double[] values = new double[row.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = row.get(i).asDouble();
        }
        return errors(values);
    }

    @TestFactory
    List<DynamicTest> theGapsOfThePrintedErrorsAgreeWithTheReference() {
        return ReferenceFile.rows(ReferenceFile.read("ladder-design-gaps.json").get("rows")).stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.get("target").asText() + " " + row.get("designs").asText(), () -> agrees(row)))
                .toList();
    }

    private static void agrees(JsonNode row) {
        List<TaskErrors> designs = ReferenceFile.rows(row.get("errors")).stream()
                .map(PairedGapTest::errors)
                .toList();
        PairedGap gap = PairedGap.lowest(designs, errors(row.get("two_step")), RESAMPLING)
                .orElseThrow();

        Interval interval = gap.interval().orElseThrow();
        assertThat(gap.difference()).isCloseTo(row.get("difference").asDouble(), within(1e-6));
        assertThat(interval.low()).isCloseTo(row.get("low").asDouble(), within(0.25));
        assertThat(interval.high()).isCloseTo(row.get("high").asDouble(), within(0.25));
        assertThat(interval.resamples()).isEqualTo(10_000);
        assertThat(gap.isTold()).isEqualTo(row.get("high").asDouble() < 0);
    }

    @Test
    void aConstantDifferenceIsKnownExactly() {
        PairedGap gap = PairedGap.of(errors(3, 5, 9, 2, 4), errors(2, 4, 8, 1, 3), RESAMPLING)
                .orElseThrow();

        assertThat(gap.difference()).isEqualTo(1);
        assertThat(gap.interval().orElseThrow().low()).isEqualTo(1);
        assertThat(gap.interval().orElseThrow().high()).isEqualTo(1);
        assertThat(gap.isTold()).isTrue();
    }

    @Test
    void onlyTasksThatBothForecastAreCompared() {
        PairedGap gap = PairedGap.of(errors(3, 5, 9, 2, 4, 100), errors(2, 4, 8, 1, 3), RESAMPLING)
                .orElseThrow();

        assertThat(gap.tasks()).isEqualTo(5);
        assertThat(gap.difference()).isEqualTo(1);
    }

    @Test
    void fewerThanFiveTasksHaveNoInterval() {
        PairedGap gap =
                PairedGap.of(errors(3, 5, 9, 2), errors(2, 4, 8, 1), RESAMPLING).orElseThrow();

        assertThat(gap.interval()).isEmpty();
        assertThat(gap.isTold()).isFalse();
    }

    @Test
    void withoutACommonTaskThereIsNoGap() {
        assertThat(PairedGap.of(errors(), errors(2, 4), RESAMPLING)).isEmpty();
        assertThat(PairedGap.lowest(List.of(), errors(2, 4), RESAMPLING)).isEmpty();
    }
}
