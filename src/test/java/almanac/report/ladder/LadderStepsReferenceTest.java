package almanac.report.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import almanac.report.ReferenceFile;
import almanac.stats.PowerLawSum;
import almanac.stats.PowerSumFit;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LadderStepsReferenceTest {

    private static final JsonNode REFERENCE = ReferenceFile.read("ladder-steps.json");
    private static final double PERCENT = 1e-3;

    private static String name(JsonNode row) {
        return row.get("task").asText() + " " + row.path("split").asText() + " "
                + row.path("variant").asText();
    }

    private static boolean isValidation(JsonNode row) {
        return row.get("split").asText().equals("val");
    }

    private static PowerSumFit step1(JsonNode row) {
        LadderTask task = RealLadder.task(row.get("task").asText());
        if (isValidation(row)) {
            return RealLadder.result().validation().stream()
                    .filter(fit -> fit.task() == task)
                    .findFirst()
                    .orElseThrow()
                    .step1()
                    .fit();
        }
        LadderVariant variant = row.get("variant").asText().equals("two-step")
                ? LadderVariant.TWO_STEP
                : LadderVariant.FINAL_CHECKPOINT;
        return RealLadder.result()
                .design(task, variant)
                .orElseThrow()
                .step1()
                .orElseThrow()
                .fit();
    }

    @Test
    void noFirstStepIsWorseThanTheReference() {
        for (JsonNode row : ReferenceFile.rows(REFERENCE.get("step1"))) {
            assertThat(step1(row).objective())
                    .as(name(row))
                    .isLessThanOrEqualTo(row.get("huber").asDouble() * (1 + 1e-9));
        }
    }

    @Test
    void onlyMmluOnItsValidationSplitHasALowerMinimumThanTheReference() {
        List<String> lower = ReferenceFile.rows(REFERENCE.get("step1")).stream()
                .filter(row -> step1(row).objective() < row.get("huber").asDouble() * (1 - 1e-6))
                .map(LadderStepsReferenceTest::name)
                .toList();

        assertThat(lower).containsExactly("mmlu val two-step");
    }

    @TestFactory
    List<DynamicTest> firstStepsAgree() {
        return ReferenceFile.rows(REFERENCE.get("step1")).stream()
                .filter(row -> step1(row).objective() >= row.get("huber").asDouble() * (1 - 1e-6))
                .map(row -> DynamicTest.dynamicTest(name(row), () -> firstStepAgrees(row)))
                .toList();
    }

    private static void firstStepAgrees(JsonNode row) {
        PowerSumFit fit = step1(row);
        PowerLawSum law = fit.law();
        assertThat(fit.points()).isEqualTo(16);
        assertThat(fit.starts()).isEqualTo(26);
        assertThat(law.terms().get(0).logCoefficient())
                .isCloseTo(row.get("ln_a").asDouble(), withinPercentage(PERCENT));
        assertThat(law.terms().get(1).logCoefficient())
                .isCloseTo(row.get("ln_b").asDouble(), withinPercentage(PERCENT));
        assertThat(law.terms().get(0).exponent()).isCloseTo(row.get("alpha").asDouble(), withinPercentage(PERCENT));
        assertThat(law.terms().get(1).exponent()).isCloseTo(row.get("beta").asDouble(), withinPercentage(PERCENT));
        assertThat(law.constant()).isCloseTo(row.get("e").asDouble(), within(1e-5));
        assertThat(fit.meanRelativeError()).isCloseTo(row.get("fit_error").asDouble(), withinPercentage(1e-2));
        for (LadderTarget target : LadderTarget.publishedOnes()) {
            double predicted = row.get("predicted").get(target.id()).asDouble();
            RunPoint point =
                    RealLadder.forecast("mmlu", LadderVariant.TWO_STEP, target).point();
            assertThat(law.at(point.parameters(), point.tokens())).isCloseTo(predicted, withinPercentage(PERCENT));
        }
    }

    @Test
    void measuredLossesOfTheTargetsAgree() {
        for (JsonNode row : ReferenceFile.rows(REFERENCE.get("step1"))) {
            if (!isValidation(row) && row.get("variant").asText().equals("two-step")) {
                for (LadderTarget target : LadderTarget.publishedOnes()) {
                    Forecast forecast = RealLadder.forecast(row.get("task").asText(), LadderVariant.TWO_STEP, target);
                    assertThat(forecast.feature().orElseThrow().actualLoss())
                            .isCloseTo(row.get("actual").get(target.id()).asDouble(), within(1e-11));
                }
            }
        }
    }

    @TestFactory
    List<DynamicTest> secondStepsAgree() {
        return ReferenceFile.rows(REFERENCE.get("step2")).stream()
                .map(row -> DynamicTest.dynamicTest(row.get("task").asText(), () -> secondStepAgrees(row)))
                .toList();
    }

    private static void secondStepAgrees(JsonNode row) {
        String task = row.get("task").asText();
        double percent = task.equals("boolq") ? 2e-2 : PERCENT;
        Step2 step2 = RealLadder.result()
                .design(RealLadder.task(task), LadderVariant.TWO_STEP)
                .orElseThrow()
                .step2()
                .get(0)
                .fit();
        assertThat(step2.converged()).isTrue();
        assertThat(step2.points()).isEqualTo(row.get("points").asInt());
        assertThat(step2.squares()).isLessThanOrEqualTo(row.get("sse").asDouble() * (1 + 1e-9));
        assertThat(step2.squares()).isCloseTo(row.get("sse").asDouble(), withinPercentage(1e-4));
        assertThat(step2.a()).isCloseTo(row.get("a").asDouble(), withinPercentage(percent));
        assertThat(step2.b()).isCloseTo(row.get("b").asDouble(), withinPercentage(percent));
        assertThat(step2.midpoint()).isCloseTo(row.get("l0").asDouble(), withinPercentage(percent));
        assertThat(step2.steepness()).isCloseTo(row.get("k").asDouble(), withinPercentage(Math.max(percent, 3e-2)));
        assertThat(step2.meanRelativeError()).isCloseTo(row.get("fit_error").asDouble(), withinPercentage(1e-2));
        for (LadderTarget target : LadderTarget.publishedOnes()) {
            Forecast forecast = RealLadder.forecast(task, LadderVariant.TWO_STEP, target);
            assertThat(forecast.feature().orElseThrow().accuracyAtActual())
                    .isCloseTo(row.get("predicted").get(target.id()).asDouble(), withinPercentage(percent));
            assertThat(forecast.actualAccuracy())
                    .isCloseTo(row.get("actual").get(target.id()).asDouble(), within(1e-11));
        }
    }

    @TestFactory
    List<DynamicTest> chainedForecastsAgree() {
        return ReferenceFile.rows(REFERENCE.get("chained")).stream()
                .map(row -> DynamicTest.dynamicTest(row.get("task").asText(), () -> chainedForecastAgrees(row)))
                .toList();
    }

    private static void chainedForecastAgrees(JsonNode row) {
        String task = row.get("task").asText();
        double tolerance = task.equals("boolq") ? 2e-4 : 1e-5;
        for (LadderTarget target : LadderTarget.publishedOnes()) {
            Forecast forecast = RealLadder.forecast(task, LadderVariant.TWO_STEP, target);
            assertThat(forecast.predictedAccuracy())
                    .isCloseTo(row.get("predicted").get(target.id()).asDouble(), withinPercentage(100 * tolerance));
            assertThat(forecast.relativeError())
                    .isCloseTo(row.get("rel_err").get(target.id()).asDouble(), within(tolerance));
        }
    }
}
