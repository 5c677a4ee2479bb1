package almanac.report.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import almanac.report.ReferenceFile;
import almanac.stats.Correlation;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class LadderVarianceReferenceTest {

    private static final JsonNode REFERENCE = ReferenceFile.read("ladder-variance.json");

    @Test
    void spreadsOfTheLastTenCheckpointsAgree() {
        for (JsonNode row : ReferenceFile.rows(REFERENCE.get("tasks"))) {
            TaskVariance variance = RealLadder.result().variances().stream()
                    .filter(found -> found.task().id().equals(row.get("task").asText()))
                    .findFirst()
                    .orElseThrow();
            assertThat(variance.run()).isEqualTo("1b-10xc");
            assertThat(variance.lossDeviation()).isCloseTo(row.get("loss_sd").asDouble(), withinPercentage(1e-5));
            assertThat(variance.relativeLossDeviation())
                    .isCloseTo(row.get("loss_rel_sd").asDouble(), withinPercentage(1e-5));
            assertThat(variance.accuracyDeviation()).isCloseTo(row.get("acc_sd").asDouble(), withinPercentage(1e-5));
            assertThat(variance.relativeAccuracyDeviation())
                    .isCloseTo(row.get("acc_rel_sd").asDouble(), withinPercentage(1e-5));
            double coefficient = variance.lossAccuracyCorrelation().orElseThrow();
            assertThat(coefficient).isCloseTo(row.get("r").asDouble(), within(1e-7));
            assertThat(Correlation.pValue(coefficient, variance.checkpoints()))
                    .isCloseTo(row.get("p").asDouble(), within(1e-7));
        }
    }

    @Test
    void correlationsOfSpreadsWithErrorsAgree() {
        for (JsonNode row : ReferenceFile.rows(REFERENCE.get("correlations"))) {
            VarianceCorrelation correlation = RealLadder.result().correlations().stream()
                    .filter(found -> found.target()
                                    .id()
                                    .equals(row.get("target").asText())
                            && found.spread().id().equals(row.get("spread").asText())
                            && found.error().id().equals(row.get("error").asText()))
                    .findFirst()
                    .orElseThrow();
            assertThat(correlation.tasks()).isEqualTo(10);
            assertThat(correlation.coefficient()).isCloseTo(row.get("r").asDouble(), within(5e-4));
            assertThat(correlation.pValue()).isCloseTo(row.get("p").asDouble(), within(1.5e-3));
        }
    }

    @Test
    void thePublishedCorrelationsOfLossSpreadWithTheSecondStepHoldAtTheirPrintedDigits() {
        assertThat(secondStep(LadderTarget.SEVEN_B).coefficient()).isCloseTo(0.821, within(5e-4));
        assertThat(secondStep(LadderTarget.SEVEN_B).pValue()).isCloseTo(0.004, within(5e-4));
        assertThat(secondStep(LadderTarget.THIRTEEN_B).coefficient()).isCloseTo(0.855, within(5e-4));
        assertThat(secondStep(LadderTarget.THIRTEEN_B).pValue()).isCloseTo(0.002, within(5e-4));
    }

    private static VarianceCorrelation secondStep(LadderTarget target) {
        return RealLadder.result().correlations().stream()
                .filter(found -> found.target() == target
                        && found.spread() == VarianceCorrelation.Spread.LOSS
                        && found.error() == VarianceCorrelation.ForecastError.STEP_2)
                .findFirst()
                .orElseThrow();
    }
}
