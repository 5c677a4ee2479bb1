package almanac.scaling.kaplan;

import static almanac.scaling.kaplan.KaplanConstants.CRITICAL_BATCH;
import static almanac.scaling.kaplan.KaplanConstants.LEAST_COMPUTE;
import static almanac.scaling.kaplan.KaplanConstants.SIZE;
import static almanac.scaling.kaplan.KaplanConstants.SIZE_AND_DATA;
import static almanac.scaling.kaplan.KaplanConstants.SIZE_AND_STEPS;
import static almanac.scaling.kaplan.KaplanConstants.TOKENS_AGAINST_OVERFITTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import almanac.report.ReferenceFile;
import com.fasterxml.jackson.databind.JsonNode;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class KaplanIdentitiesTest {

    private static final JsonNode REFERENCE =
            ReferenceFile.read("kaplan-laws.json").path("identities");

    /** The reference's own digits. */
    private static final Percentage DIGITS = withinPercentage(1e-6);

    private static double reference(String name) {
        return REFERENCE.get(name).asDouble();
    }

    @Test
    void exponentsOfTheAllocationFollowFromThoseOfTheLaws() {
        AllocationExponents printed = AllocationExponents.of(
                LEAST_COMPUTE.exponent(),
                SIZE.exponent(),
                CRITICAL_BATCH.lossExponent(),
                SIZE_AND_STEPS.steps().exponent());
        assertThat(printed.size()).isCloseTo(reference("size_exponent"), DIGITS);
        assertThat(printed.batch()).isCloseTo(reference("batch_exponent"), DIGITS);
        assertThat(printed.steps()).isCloseTo(reference("steps_exponent"), DIGITS);

        AllocationExponents predicted = AllocationExponents.predicted(
                SIZE.exponent(),
                CRITICAL_BATCH.lossExponent(),
                SIZE_AND_STEPS.steps().exponent());
        assertThat(predicted.loss()).isCloseTo(reference("least_compute_exponent"), DIGITS);
        assertThat(predicted.size()).isCloseTo(reference("size_exponent_predicted"), DIGITS);
        assertThat(predicted.size() + predicted.data()).isCloseTo(1, within(1e-12));
    }

    @Test
    void overfittingDependsOnSizeToThePowerOfTheExponentsRatio() {
        assertThat(SIZE_AND_DATA.overfitExponent()).isCloseTo(reference("overfit_exponent"), DIGITS);
        for (JsonNode row : ReferenceFile.rows(REFERENCE.path("tokens_against_overfitting"))) {
            assertThat(TOKENS_AGAINST_OVERFITTING.at(row.path("parameters").asDouble()))
                    .isCloseTo(row.path("tokens").asDouble(), DIGITS);
        }
        assertThat(SIZE_AND_DATA.overfitting(1e9, TOKENS_AGAINST_OVERFITTING.at(1e9)))
                .isCloseTo(reference("overfitting_at_those_tokens"), DIGITS);
        double ten = StrictMath.pow(10, SIZE_AND_DATA.overfitExponent());
        assertThat(SIZE_AND_DATA.overfitting(1e10, ten * 2e10))
                .isCloseTo(SIZE_AND_DATA.overfitting(1e9, 2e10), within(1e-12));
    }

    @Test
    void tokensForAnExcessGiveThatExcess() {
        double tokens = SIZE_AND_DATA.tokensFor(3e8, 0.02);

        assertThat(SIZE_AND_DATA.overfitting(3e8, tokens)).isCloseTo(0.02, within(1e-12));
        assertThat(SIZE_AND_DATA.at(3e8, tokens) / SIZE_AND_DATA.atUnboundedData(3e8))
                .isCloseTo(1.02, within(1e-12));
    }

    @Test
    void trainingOnLittleDataStopsWhereTheStepsTermEqualsTheOverfitting() {
        double steps = SIZE_AND_DATA.earliestStop(1e9, 1e10, SIZE_AND_STEPS.steps());

        assertThat(SIZE_AND_STEPS.steps().at(steps))
                .isCloseTo(SIZE_AND_DATA.at(1e9, 1e10) - SIZE_AND_DATA.atUnboundedData(1e9), within(1e-9));
    }

    @Test
    void criticalBatchFallsWithTheLoss() {
        for (JsonNode row : ReferenceFile.rows(REFERENCE.path("critical_batch"))) {
            assertThat(CRITICAL_BATCH.at(row.path("loss").asDouble()))
                    .isCloseTo(row.path("tokens").asDouble(), DIGITS);
        }
        double critical = CRITICAL_BATCH.at(3);
        assertThat(CRITICAL_BATCH.leastSteps(1000, critical, 3)).isCloseTo(500, within(1e-9));
        assertThat(CRITICAL_BATCH.leastCompute(8, critical, 3)).isCloseTo(4, within(1e-12));
    }

    @Test
    void efficientTrainingStopsTenPercentAboveConvergence() {
        assertThat(SIZE_AND_STEPS.earlyStopExcess()).isCloseTo(reference("early_stop_excess"), DIGITS);

        // Kaplan et al. 2020, appendix B: 2.7 times the size and about a third of the compute, the same loss
        double larger = SIZE_AND_STEPS.sizeAgainstConvergence(0.02);
        assertThat(larger).isCloseTo(2.7, within(0.05));
        assertThat(SIZE_AND_STEPS.stepsAtRelativeSize(1 / larger)).isCloseTo(7.7, within(0.1));
        assertThat(1 / SIZE_AND_STEPS.computeAtRelativeSize(1 / larger)).isCloseTo(0.35, within(0.01));
    }

    @Test
    void otherSizesCostALittleMoreForTheSameLoss() {
        assertThat(SIZE_AND_STEPS.computeAtRelativeSize(1)).isEqualTo(1);
        assertThat(SIZE_AND_STEPS.computeAtRelativeSize(0.6)).isBetween(1.0, 1.21);
        assertThat(SIZE_AND_STEPS.computeAtRelativeSize(2.2)).isBetween(1.0, 1.21);
        assertThat(SIZE_AND_STEPS.stepsAtRelativeSize(0.1)).isInfinite();
    }

    @Test
    void lawsCrossAtAboutTenThousandPetaflopDaysByTheTableAndTenTimesThatByTheText() {
        CrossingPoint table = CrossingPoint.published();
        CrossingPoint text = CrossingPoint.publishedInText();

        assertThat(table.computePfDays()).isBetween(1.0e4, 1.2e4);
        assertThat(table.parameters()).isBetween(1.1e12, 1.2e12);
        assertThat(table.loss()).isCloseTo(1.67, within(0.01));
        assertThat(table.loss()).isCloseTo(KaplanConstants.DATA.at(table.tokens()), within(1e-9));
        assertThat(text.computePfDays()).isBetween(1.0e5, 1.1e5);
        assertThat(text.loss()).isCloseTo(KaplanConstants.DATA.at(text.tokens()), within(1e-9));
    }

    @Test
    void lawsOfTheSamePaceDoNotCross() {
        ScaleLaw law = new ScaleLaw(0.05, 1e8);

        assertThatThrownBy(() -> CrossingPoint.of(law, law, new PowerRule(1, 1), new PowerRule(1, 1)))
                .hasMessage("laws of the same pace do not cross");
    }

    @Test
    void scaleIsWhereTheLawGivesOneNat() {
        assertThat(SIZE.at(SIZE.scale())).isCloseTo(1, within(1e-12));
        assertThat(SIZE.reaching(SIZE.at(1e9))).isCloseTo(1e9, withinPercentage(1e-9));
    }
}
