package almanac.scaling.kaplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import almanac.data.RealData;
import almanac.data.ScalingRuns;
import almanac.report.ReferenceFile;
import almanac.scaling.Outcome;
import almanac.stats.BoundedPowerSum;
import almanac.stats.Resampling;
import almanac.stats.SaturatingPower;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The laws of Kaplan et al. on the almanac's own tables, against the reference set. */
class KaplanReferenceTest {

    private static final ScalingRuns DATA = RealData.catalog().scalingRuns();
    private static final List<DatasetRuns> DATASETS = DatasetRuns.all(DATA);
    private static final JsonNode REFERENCE = ReferenceFile.read("kaplan-laws.json");
    private static final Resampling FEW = new Resampling(20, 1);

    private static DatasetRuns dataset(String name, String condition, boolean nonEmbedding) {
        return DATASETS.stream()
                .filter(runs -> runs.dataset().equals(name)
                        && runs.condition().orElse("").equals(condition)
                        && runs.nonEmbedding() == nonEmbedding)
                .findFirst()
                .orElseThrow();
    }

    private static List<LearningCurve> gemstones(boolean nonEmbedding) {
        return CurveRuns.of(DATA, "gemstones", "validation", nonEmbedding);
    }

    @TestFactory
    Stream<DynamicTest> lossBySizeIsTheReferences() {
        return ReferenceFile.rows(REFERENCE.path("size")).stream().map(row -> {
            String name = row.path("dataset").asText();
            boolean nonEmbedding = row.path("non_embedding").asBoolean();
            return DynamicTest.dynamicTest(name + (nonEmbedding ? " without embeddings" : ""), () -> {
                DatasetRuns runs = dataset(name, row.path("condition").asText(), nonEmbedding);
                LawSlice slice = LawSlice.inParameters(
                                runs.runs(), row.path("tokens").asDouble())
                        .result()
                        .orElseThrow();
                assertLaws(SingleLaw.of(slice.sample(), FEW).result().orElseThrow(), row);
            });
        });
    }

    private static void assertLaws(SingleLaw law, JsonNode row) {
        JsonNode pure = row.path("pure");
        assertThat(law.runs()).isEqualTo(pure.path("runs").asInt());
        assertThat(law.pure().exponent()).isCloseTo(pure.path("exponent").asDouble(), within(1e-9));
        assertThat(law.pure().scale()).isCloseTo(pure.path("scale").asDouble(), withinPercentage(1e-5));
        assertThat(law.pure().line().r2()).isCloseTo(pure.path("r2").asDouble(), within(1e-9));
        if (pure.has("standard_error")) {
            assertThat(law.pure().exponentStandardError())
                    .isCloseTo(pure.path("standard_error").asDouble(), within(1e-9));
        }
        JsonNode expected = row.path("saturating");
        SaturatingPower found = law.saturating().result().orElseThrow();
        assertThat(found.converged()).isTrue();
        assertThat(found.exponent()).isCloseTo(expected.path("exponent").asDouble(), within(1e-4));
        assertThat(found.constant()).isCloseTo(expected.path("constant").asDouble(), within(1e-4));
        assertThat(found.coefficient()).isCloseTo(expected.path("coefficient").asDouble(), withinPercentage(0.1));
        assertThat(found.rootMeanSquareLog())
                .isLessThanOrEqualTo(expected.path("rms_log").asDouble() + 1e-9);
    }

    @Test
    void lossByUniqueTextIsTheReferences() {
        LawSlice slice = LawSlice.inUniqueText(DATA.repeatedData()).result().orElseThrow();
        SingleLaw law = SingleLaw.of(slice.sample(), FEW).result().orElseThrow();
        JsonNode expected = REFERENCE.path("unique_text");

        assertThat(law.points()).isEqualTo(expected.path("points").size());
        assertThat(slice.sample().points().loss())
                .containsExactly(ReferenceFile.rows(expected.path("points")).stream()
                        .mapToDouble(point -> point.path("loss").asDouble())
                        .toArray());
        assertThat(law.pure().exponent()).isCloseTo(expected.path("exponent").asDouble(), within(1e-9));
        assertThat(law.pure().scale()).isCloseTo(expected.path("scale").asDouble(), withinPercentage(1e-5));
        assertThat(law.saturating().shortage()).contains(Outcome.TOO_FEW_RUNS);
        assertThat(law.criterionGain()).isEmpty();
    }

    @Test
    void jointLawOfSizeAndDataIsTheReferences() {
        JointDataFit found =
                dataset("chinchilla", "", false).jointLaw(FEW).result().orElseThrow();
        JsonNode expected = REFERENCE.path("size_and_data");

        assertThat(found.fit().points()).isEqualTo(expected.path("runs").asInt());
        assertThat(found.fit().converged()).isTrue();
        assertThat(found.fit().startsAtBest()).isGreaterThan(20);
        assertThat(found.fit().law().firstExponent())
                .isCloseTo(expected.path("size_exponent").asDouble(), within(1e-6));
        assertThat(found.fit().law().logFirstScale())
                .isCloseTo(expected.path("log_size_scale").asDouble(), within(1e-4));
        assertThat(found.fit().law().secondExponent())
                .isCloseTo(expected.path("data_exponent").asDouble(), within(1e-6));
        assertThat(found.fit().law().logSecondScale())
                .isCloseTo(expected.path("log_data_scale").asDouble(), within(1e-4));
        assertThat(found.law().overfitExponent())
                .isCloseTo(expected.path("overfit_exponent").asDouble(), within(1e-5));
        assertThat(found.fit().squares())
                .isLessThanOrEqualTo(expected.path("squares").asDouble() + 1e-10);
        assertThat(found.additiveRootMeanSquareLog()).isLessThan(found.fit().rootMeanSquareLog());
    }

    @TestFactory
    Stream<DynamicTest> jointLawOfSizeAndStepsIsTheReferences() {
        return ReferenceFile.rows(REFERENCE.path("size_and_steps")).stream()
                .map(row -> DynamicTest.dynamicTest("box " + row.path("box").asText(), () -> {
                    BoundedPowerSum.Box box = row.path("box").asText().equals("none")
                            ? BoundedPowerSum.Box.NONE
                            : JointStepsFit.KAPLAN_BOX;
                    double from = row.path("from_tokens").asDouble();
                    List<LearningCurve> curves = gemstones(true).stream()
                            .map(curve -> curve.from(from))
                            .toList();
                    assertSteps(
                            JointStepsFit.of(curves, StepCount.DONE, box, FEW)
                                    .result()
                                    .orElseThrow(),
                            row);
                }));
    }

    private static void assertSteps(JointStepsFit found, JsonNode expected) {
        assertThat(found.curves()).isEqualTo(22);
        assertThat(found.fit().points()).isEqualTo(expected.path("points").asInt());
        assertThat(found.fit().converged()).isTrue();
        assertThat(found.fit().atBound()).isFalse();
        assertThat(found.law().size().exponent())
                .isCloseTo(expected.path("size_exponent").asDouble(), within(1e-5));
        assertThat(StrictMath.log(found.law().size().scale()))
                .isCloseTo(expected.path("log_size_scale").asDouble(), within(1e-3));
        assertThat(found.law().steps().exponent())
                .isCloseTo(expected.path("steps_exponent").asDouble(), within(1e-5));
        assertThat(found.law().steps().scale())
                .isCloseTo(expected.path("steps_scale").asDouble(), withinPercentage(0.1));
        assertThat(found.fit().rootMeanSquareLog())
                .isLessThanOrEqualTo(expected.path("rms_log").asDouble() + 1e-9);
    }

    @Test
    void stepsAtALargeBatchBringTheLawNearerToKaplans() {
        List<LearningCurve> curves =
                gemstones(true).stream().map(curve -> curve.from(4e9)).toList();
        JointStepsFit done = JointStepsFit.of(curves, StepCount.DONE, JointStepsFit.KAPLAN_BOX, FEW)
                .result()
                .orElseThrow();
        JointStepsFit least = JointStepsFit.of(
                        curves, StepCount.least(KaplanConstants.CRITICAL_BATCH), JointStepsFit.KAPLAN_BOX, FEW)
                .result()
                .orElseThrow();

        assertThat(least.law().steps().exponent())
                .isBetween(
                        done.law().steps().exponent(),
                        KaplanConstants.SIZE_AND_STEPS.steps().exponent());
        assertThat(least.law().size().exponent())
                .isBetween(
                        done.law().size().exponent(),
                        KaplanConstants.SIZE_AND_STEPS.size().exponent());
        assertThat(least.fit().rootMeanSquareLog()).isLessThan(done.fit().rootMeanSquareLog());
    }

    @Test
    void forecastsOfLearningCurvesAreTheReferences() {
        CurveForecasts found = CurveForecasts.of(
                        gemstones(true), CurveForecasts.FEWEST_TOKENS, CurveForecasts.MOST_TOKENS)
                .result()
                .orElseThrow();
        JsonNode expected = REFERENCE.path("forecasts");

        assertThat(found.leftOut()).isEmpty();
        assertThat(found.runs()).hasSize(expected.path("runs").asInt());
        assertPercent(found.errors().meanAbsolute(), expected.path("mean_absolute_percent"));
        assertPercent(found.errors().largest(), expected.path("largest_percent"));
        assertPercent(found.errors().meanSigned(), expected.path("mean_signed_percent"));
        assertThat(found.pooled().points())
                .isEqualTo(expected.path("pooled_points").asInt());
        assertThat(found.pooled().law().terms().get(0).exponent())
                .isCloseTo(expected.path("pooled_size_exponent").asDouble(), within(1e-5));
        assertThat(found.pooled().law().terms().get(1).exponent())
                .isCloseTo(expected.path("pooled_steps_exponent").asDouble(), within(1e-5));
        assertPercent(found.pooledErrors().meanAbsolute(), expected.path("pooled_mean_absolute_percent"));
        assertPercent(found.pooledErrors().largest(), expected.path("pooled_largest_percent"));
    }

    private static void assertPercent(double share, JsonNode percent) {
        assertThat(100 * share).isCloseTo(percent.asDouble(), within(1e-3));
    }

    @Test
    void overfittingPenaltyIsTheReferences() {
        List<OverfittingPair> pairs = OverfittingPair.of(DATA.repeatedData().stream()
                .filter(row -> !row.deduped())
                .map(OverfittingPair.Run::of)
                .toList());
        OverfittingPenalty found =
                OverfittingPenalty.of(pairs, 0.74, FEW).result().orElseThrow();
        JsonNode expected = REFERENCE.path("overfitting");

        assertThat(pairs).hasSize(expected.path("pairs").asInt());
        assertThat(found.plane().intercept())
                .isCloseTo(expected.path("intercept").asDouble(), within(1e-6));
        assertThat(found.sizeExponent())
                .isCloseTo(expected.path("size_exponent").asDouble(), within(1e-6));
        assertThat(found.dataExponent())
                .isCloseTo(expected.path("data_exponent").asDouble(), within(1e-6));
        assertThat(found.plane().firstStandardError())
                .isCloseTo(expected.path("size_error").asDouble(), within(1e-6));
        assertThat(found.plane().secondStandardError())
                .isCloseTo(expected.path("data_error").asDouble(), within(1e-6));
        assertThat(found.exponentRatio()).isCloseTo(expected.path("ratio").asDouble(), within(1e-6));
        assertThat(found.plane().r2()).isCloseTo(expected.path("r2").asDouble(), within(1e-6));
    }

    @Test
    void largerModelsNeedFewerTokensAtEveryLevelByTheClassicalInterval() {
        List<SampleEfficiency> found = SampleEfficiency.atLevels(gemstones(true), 10, FEW);

        assertThat(found).hasSize(13);
        assertThat(found).allMatch(one -> one.classicalSlopeInterval(0.95).high() < 0);
    }

    @Test
    void runsThatOnlyGuessAreLeftOutOfThePairs() {
        assertThat(OverfittingPair.of(OverfittingPair.runs(DATA.repeatedData())))
                .hasSize(107);
    }

    @TestFactory
    Stream<DynamicTest> slopesOfSampleEfficiencyAreTheReferences() {
        return ReferenceFile.rows(REFERENCE.path("sample_efficiency")).stream()
                .map(row -> DynamicTest.dynamicTest("loss " + row.path("loss").asText(), () -> {
                    SampleEfficiency found = SampleEfficiency.of(
                                    gemstones(false), row.path("loss").asDouble(), FEW)
                            .result()
                            .orElseThrow();
                    assertThat(found.crossings()).hasSize(row.path("sizes").asInt());
                    assertThat(found.line().slope()).isCloseTo(row.path("slope").asDouble(), within(1e-8));
                    assertThat(found.line().slopeStandardError())
                            .isCloseTo(row.path("standard_error").asDouble(), within(1e-8));
                    assertThat(found.line().r2()).isCloseTo(row.path("r2").asDouble(), within(1e-8));
                    assertThat(found.crossings().get(0).tokens())
                            .isCloseTo(row.path("first_tokens").asDouble(), withinPercentage(1e-6));
                }));
    }
}
