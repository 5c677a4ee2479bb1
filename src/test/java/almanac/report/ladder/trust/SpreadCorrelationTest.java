package almanac.report.ladder.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import almanac.report.ReferenceFile;
import almanac.report.ladder.LadderTarget;
import almanac.report.ladder.LadderTask;
import almanac.report.ladder.RealLadder;
import almanac.report.ladder.VarianceCorrelation;
import almanac.report.ladder.VarianceCorrelation.ForecastError;
import almanac.report.ladder.VarianceCorrelation.Spread;
import almanac.report.ladder.trust.SpreadCorrelation.TaskPoint;
import almanac.stats.Correlation;
import almanac.stats.Interval;
import almanac.stats.Resampling;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadCorrelationTest {

    private static final JsonNode REFERENCE = ReferenceFile.read("ladder-noise.json");

    private static SpreadCorrelation of(List<TaskPoint> points, int replicates) {
        double coefficient = Correlation.pearson(
                        points.stream().mapToDouble(TaskPoint::spread).toArray(),
                        points.stream().mapToDouble(TaskPoint::error).toArray())
                .orElseThrow();
        VarianceCorrelation measured = new VarianceCorrelation(
                LadderTarget.SEVEN_B, Spread.LOSS, ForecastError.STEP_2, coefficient, 0.01, points.size());
        return SpreadCorrelation.of(measured, points, new Resampling(replicates, 1));
    }

    private static TaskPoint point(LadderTask task, double spread, double error) {
        return new TaskPoint(task, spread, error);
    }

    @Test
    void limitsAndTheDecisiveTaskOfThePublishedTableMatch() {
        List<TaskPoint> printed = ReferenceFile.rows(REFERENCE.path("tasks")).stream()
                .map(row -> point(
                        RealLadder.task(row.path("task").asText()),
                        row.path("spread").asDouble(),
                        row.path("error").asDouble()))
                .toList();

        SpreadCorrelation correlation = of(printed, 20_000);

        Interval interval = correlation.interval(0.95).orElseThrow();
        assertThat(correlation.measured().coefficient())
                .isCloseTo(REFERENCE.path("r").asDouble(), withinPercentage(1e-7));
        assertThat(interval.low()).isCloseTo(REFERENCE.path("low").asDouble(), within(0.02));
        assertThat(interval.high()).isCloseTo(REFERENCE.path("high").asDouble(), within(0.02));
        SpreadCorrelation.Leverage leverage = correlation.leverage().orElseThrow();
        assertThat(leverage.task().id())
                .isEqualTo(REFERENCE.path("decisive_task").asText());
        assertThat(leverage.coefficient())
                .isCloseTo(REFERENCE.path("r_without_it").asDouble(), withinPercentage(1e-7));
    }

    @Test
    void drawsOfFewerThanThreeDifferentTasksAreLeftOut() {
        SpreadCorrelation three = of(
                List.of(point(LadderTask.MMLU, 1, 1), point(LadderTask.PIQA, 2, 3), point(LadderTask.BOOLQ, 3, 2)),
                500);

        // three of three different tasks come in six of twenty-seven draws
        assertThat(three.replicates().count()).isBetween(70, 155);
        assertThat(List.of(three.replicates().rows()))
                .allSatisfy(row -> assertThat(row[0]).isCloseTo(three.measured().coefficient(), within(1e-12)));
        assertThat(three.leverage()).isEmpty();
    }

    @Test
    void tasksOnOneLineAreCorrelatedFullyInEveryDraw() {
        SpreadCorrelation line = of(
                List.of(
                        point(LadderTask.MMLU, 1, 2),
                        point(LadderTask.PIQA, 2, 4),
                        point(LadderTask.BOOLQ, 3, 6),
                        point(LadderTask.CSQA, 4, 8)),
                50);

        assertThat(line.interval(0.95)).hasValueSatisfying(interval -> {
            assertThat(interval.low()).isCloseTo(1, within(1e-12));
            assertThat(interval.method()).isEqualTo("percentile bootstrap over tasks");
            assertThat(interval.seed()).isEqualTo(1);
        });
    }

    @Test
    void pointsGiveTheMeasuredCoefficientsOfTheReport() {
        List<SpreadCorrelation> all = SpreadCorrelation.all(RealLadder.result());

        assertThat(all).hasSize(36);
        assertThat(all).allSatisfy(row -> {
            assertThat(row.points()).hasSize(10).extracting(TaskPoint::task).doesNotContain(LadderTask.AVERAGE_8);
            assertThat(Correlation.pearson(
                                    row.points().stream()
                                            .mapToDouble(TaskPoint::spread)
                                            .toArray(),
                                    row.points().stream()
                                            .mapToDouble(TaskPoint::error)
                                            .toArray())
                            .orElseThrow())
                    .isEqualTo(row.measured().coefficient());
            assertThat(row.replicates().count()).isEqualTo(RealLadder.SETTINGS.replicates());
        });
    }
}
