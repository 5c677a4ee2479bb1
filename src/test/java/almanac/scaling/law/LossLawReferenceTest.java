package almanac.scaling.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import almanac.report.ReferenceFile;
import almanac.scaling.BestSplit;
import almanac.scaling.LossLaw;
import almanac.scaling.SizedLoss;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LossLawReferenceTest {

    private static final JsonNode REFERENCE = ReferenceFile.read("loss-law.json");
    private static final List<SizedLoss> ALL = ScalingPoints.chinchilla().all();
    private static final List<SizedLoss> KEPT = ScalingPoints.chinchilla().withoutHighLosses();

    private static LossLawFit fit(List<SizedLoss> runs, LossFunction function) {
        return LossLawFit.of(runs, function).orElseThrow();
    }

    private static void assertLaw(LossLaw law, JsonNode constants, double percentage) {
        assertThat(law.a()).isCloseTo(constants.path("A").asDouble(), withinPercentage(percentage));
        assertThat(law.b()).isCloseTo(constants.path("B").asDouble(), withinPercentage(percentage));
        assertThat(law.e()).isCloseTo(constants.path("E").asDouble(), within(1e-4));
        assertThat(law.alpha()).isCloseTo(constants.path("alpha").asDouble(), within(2e-4));
        assertThat(law.beta()).isCloseTo(constants.path("beta").asDouble(), within(2e-4));
    }

    @Test
    void thereAre245RunsOf240WithoutTheHighestLosses() {
        assertThat(ALL).hasSize(245);
        assertThat(KEPT).hasSize(240);
        double highestKept = KEPT.stream().mapToDouble(SizedLoss::loss).max().orElseThrow();
        assertThat(ALL.stream().filter(run -> run.loss() > highestKept)).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource({"huber240, 240, HUBER_1E_3", "huber245, 245, HUBER_1E_3", "squares240, 240, LEAST_SQUARES"})
    void objectivesAndConstantsAgree(String block, int runs, LossFunction function) {
        JsonNode expected = REFERENCE.path(block);
        LossLawFit fit = fit(runs == 240 ? KEPT : ALL, function);

        assertThat(fit.points()).isEqualTo(runs);
        assertThat(fit.converged()).isTrue();
        assertThat(fit.startsAtBest()).isEqualTo(fit.starts());
        assertThat(fit.objective()).isLessThan(expected.path("objective").asDouble() * (1 + 1e-8));
        assertLaw(fit.law(), expected.path("constants"), 0.2);
    }

    @Test
    void theSumOfAbsoluteDeviationsIsAtItsLowest() {
        JsonNode expected = REFERENCE.path("absolute240");
        LossLawFit fit = fit(KEPT, LossFunction.LEAST_ABSOLUTE);

        assertThat(fit.objective()).isCloseTo(expected.path("objective").asDouble(), within(1e-6));
        assertThat(fit.objective())
                .isLessThanOrEqualTo(expected.path("objective").asDouble());
        assertThat(fit.objective()).isCloseTo(LawResiduals.of(fit.law(), KEPT).absolute(), within(1e-9));
        assertLaw(fit.law(), expected.path("constants"), 0.5);
    }

    @Test
    void theGemstonesFitAgrees() {
        JsonNode expected = REFERENCE.path("gemstones");
        List<SizedLoss> runs = ScalingPoints.gemstones();
        LossLawFit fit = fit(runs, LossFunction.HUBER_1E_4);

        assertThat(runs).hasSize(expected.path("runs").asInt());
        assertThat(fit.objective()).isCloseTo(expected.path("objective").asDouble(), within(1e-10));
        assertLaw(fit.law(), expected.path("constants"), 0.5);
    }

    @Test
    void bestSplitsAgree() {
        JsonNode expected = REFERENCE.path("huber240");
        BestSplit split = fit(KEPT, LossFunction.HUBER_1E_3).law().bestSplit().orElseThrow();

        assertThat(split.sizeExponent()).isCloseTo(expected.path("a_exponent").asDouble(), within(1e-6));
        assertThat(split.g()).isCloseTo(expected.path("g").asDouble(), withinPercentage(0.01));
        for (JsonNode row : ReferenceFile.rows(expected.path("optima"))) {
            BestSplit.OfBudget optimum = split.at(row.path("budget").asDouble());
            assertThat(optimum.parameters()).isCloseTo(row.path("parameters").asDouble(), withinPercentage(0.01));
            assertThat(optimum.tokens()).isCloseTo(row.path("tokens").asDouble(), withinPercentage(0.01));
            assertThat(optimum.tokensPerParameter())
                    .isCloseTo(row.path("tokens_per_parameter").asDouble(), withinPercentage(0.01));
            assertThat(optimum.loss()).isCloseTo(row.path("loss").asDouble(), within(1e-6));
        }
    }

    @Test
    void publishedLawsAreAsFarFromTheRuns() {
        JsonNode expected = REFERENCE.path("published");
        LawResiduals rounded = LawResiduals.of(PublishedLaws.HOFFMANN, KEPT);
        LawResiduals absolute =
                LawResiduals.of(fit(KEPT, LossFunction.LEAST_ABSOLUTE).law(), KEPT);

        assertThat(rounded.huber()).isCloseTo(expected.path("huber_rounded").asDouble(), withinPercentage(1e-4));
        assertThat(rounded.meanResidual())
                .isCloseTo(expected.path("mean_residual_rounded").asDouble(), within(1e-8));
        assertThat(absolute.huber())
                .isCloseTo(expected.path("huber_replication").asDouble(), withinPercentage(1e-4));
        assertThat(LawResiduals.of(PublishedLaws.BESIROGLU, KEPT).absolute())
                .isBetween(absolute.absolute(), 1.01 * absolute.absolute());
        assertThat(absolute.meanResidual())
                .isCloseTo(expected.path("mean_residual_replication").asDouble(), within(1e-6));
        assertThat(LawResiduals.of(PublishedLaws.HOFFMANN_UNROUNDED, KEPT).huber())
                .isCloseTo(expected.path("huber_unrounded").asDouble(), withinPercentage(1e-4));
        assertThat(LawResiduals.of(fit(KEPT, LossFunction.HUBER_1E_3).law(), KEPT)
                        .rootMeanSquareLog())
                .isCloseTo(
                        REFERENCE.path("huber240").path("root_mean_square_log").asDouble(), within(1e-7));
    }

    @Test
    void listedResamplesAgree() {
        for (JsonNode resample : ReferenceFile.rows(REFERENCE.path("resamples"))) {
            List<SizedLoss> runs = new ArrayList<>();
            resample.path("runs").forEach(row -> runs.add(ALL.get(row.asInt())));
            LossLawFit fit = fit(runs, LossFunction.HUBER_1E_3);

            assertThat(fit.points()).isEqualTo(240);
            assertThat(fit.objective()).isCloseTo(resample.path("objective").asDouble(), within(1e-9));
            assertThat(StrictMath.log(fit.law().a()))
                    .isCloseTo(resample.path("log_a").asDouble(), within(2e-3));
            assertThat(StrictMath.log(fit.law().b()))
                    .isCloseTo(resample.path("log_b").asDouble(), within(2e-3));
            assertThat(StrictMath.log(fit.law().e()))
                    .isCloseTo(resample.path("log_e").asDouble(), within(2e-3));
            assertThat(fit.law().alpha()).isCloseTo(resample.path("alpha").asDouble(), within(2e-3));
            assertThat(fit.law().beta()).isCloseTo(resample.path("beta").asDouble(), within(2e-3));
        }
    }

    @Test
    void descentsStopWhereTheReferenceStops() {
        StoppingTrap trap =
                StoppingTrap.of(PublishedLaws.HOFFMANN_UNROUNDED, KEPT).orElseThrow();
        List<JsonNode> expected = ReferenceFile.rows(REFERENCE.path("stalls"));

        assertThat(trap.descents()).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            StoppingTrap.Descent descent = trap.descents().get(i);
            JsonNode row = expected.get(i);
            assertThat(descent.rule()).hasToString(row.path("rule").asText());
            assertThat(descent.unit()).hasToString(row.path("unit").asText());
            double rise = row.path("objective").asDouble() - trap.optimum();
            assertThat(descent.objective() - trap.optimum()).isCloseTo(rise, within(1e-10 + 0.01 * rise));
            assertThat(descent.end().alpha()).isCloseTo(row.path("alpha").asDouble(), within(5e-5));
            assertThat(descent.end().beta()).isCloseTo(row.path("beta").asDouble(), within(5e-5));
        }
    }
}
