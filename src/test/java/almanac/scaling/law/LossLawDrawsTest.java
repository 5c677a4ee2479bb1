package almanac.scaling.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import almanac.report.ReferenceFile;
import almanac.report.Settings;
import almanac.scaling.BestSplit;
import almanac.scaling.LossLaw;
import almanac.scaling.SizedLoss;
import almanac.stats.Interval;
import almanac.stats.Resampling;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class LossLawDrawsTest {

    private static final JsonNode REFERENCE =
            ReferenceFile.read("loss-law.json").path("bootstrap");
    private static final List<SizedLoss> RUNS = ScalingPoints.chinchilla().withoutHighLosses();
    private static final LossLawFit FIT =
            LossLawFit.of(RUNS, LossFunction.HUBER_1E_3).orElseThrow();
    private static final LossLawDraws DRAWS = LossLawDraws.of(FIT, RUNS, new Resampling(4_000, Settings.SEED));

    private static void assertSpread(String name, ToDoubleFunction<LossLaw> constant, double heavyTail) {
        assertThat(DRAWS.standardError(constant).orElseThrow())
                .as(name)
                .isCloseTo(
                        REFERENCE.path("standard_errors").path(name).asDouble(),
                        withinPercentage(Math.max(6, heavyTail)));
        Interval interval = DRAWS.interval(constant, 0.95).orElseThrow();
        JsonNode limits = REFERENCE.path("limits95").path(name);
        assertThat(interval.low()).as(name).isCloseTo(limits.get(0).asDouble(), withinPercentage(5));
        assertThat(interval.high())
                .as(name)
                .isCloseTo(limits.get(1).asDouble(), withinPercentage(Math.max(5, heavyTail)));
    }

    @Test
    void everyResampleConvergesToALaw() {
        assertThat(DRAWS.laws()).hasSize(4_000);
        assertThat(DRAWS.requested()).isEqualTo(4_000);
        assertThat(DRAWS.median(LossLaw::alpha).orElseThrow())
                .isCloseTo(REFERENCE.path("medians").path("alpha").asDouble(), within(2e-3));
    }

    @Test
    void standardErrorsAndLimitsAgreeWithAnotherGenerator() {
        assertSpread("A", LossLaw::a, 0);
        assertSpread("B", LossLaw::b, 10);
        assertSpread("E", LossLaw::e, 0);
        assertSpread("alpha", LossLaw::alpha, 0);
        assertSpread("beta", LossLaw::beta, 0);
    }

    @Test
    void theExponentOfTheBestSplitAgreesWithAnotherGenerator() {
        assertThat(DRAWS.splitStandardError(BestSplit::sizeExponent).orElseThrow())
                .isCloseTo(REFERENCE.path("a_exponent_standard_error").asDouble(), withinPercentage(6));
        Interval wide = DRAWS.splitInterval(BestSplit::sizeExponent, 0.95).orElseThrow();
        Interval narrow = DRAWS.splitInterval(BestSplit::sizeExponent, 0.8).orElseThrow();
        assertThat(wide.low())
                .isCloseTo(REFERENCE.path("a_exponent_limits95").get(0).asDouble(), withinPercentage(2));
        assertThat(wide.high())
                .isCloseTo(REFERENCE.path("a_exponent_limits95").get(1).asDouble(), withinPercentage(2));
        assertThat(narrow.low())
                .isCloseTo(REFERENCE.path("a_exponent_limits80").get(0).asDouble(), withinPercentage(2));
        assertThat(narrow.high())
                .isCloseTo(REFERENCE.path("a_exponent_limits80").get(1).asDouble(), withinPercentage(2));
    }

    @Test
    void tokensPerParameterAreLessCertainFarFromTheRuns() {
        Interval near = tokensPerParameter(1e20);
        Interval far = tokensPerParameter(1e26);

        BestSplit fitted = FIT.law().bestSplit().orElseThrow();
        assertThat(near.contains(fitted.at(1e20).tokensPerParameter())).isTrue();
        assertThat(far.contains(fitted.at(1e26).tokensPerParameter())).isTrue();
        assertThat(far.high() / far.low()).isGreaterThan(near.high() / near.low());
    }

    private static Interval tokensPerParameter(double budget) {
        return DRAWS.splitInterval(split -> split.at(budget).tokensPerParameter(), 0.95)
                .orElseThrow();
    }

    @Test
    void theSameSeedGivesTheSameLaws() {
        LossLawDraws few = LossLawDraws.of(FIT, RUNS, new Resampling(40, 7));
        LossLawDraws again = LossLawDraws.of(FIT, RUNS, new Resampling(40, 7));

        assertThat(again.laws()).isEqualTo(few.laws());
        assertThat(LossLawDraws.of(FIT, RUNS, new Resampling(40, 8)).laws()).isNotEqualTo(few.laws());
    }

    @Test
    void resamplesOfFewDistinctRunsAreLeftOut() {
        List<SizedLoss> seven = RUNS.subList(100, 107);
        LossLawFit fit = LossLawFit.of(seven, LossFunction.HUBER_1E_3).orElseThrow();
        LossLawDraws draws = LossLawDraws.of(fit, seven, new Resampling(100, 1));

        assertThat(draws.laws().size()).isLessThan(50);
        assertThat(draws.requested()).isEqualTo(100);
        LossLawDraws none = new LossLawDraws(fit, List.of(), 100, 1);
        assertThat(none.interval(LossLaw::alpha, 0.95)).isEqualTo(Optional.empty());
        assertThat(none.standardError(LossLaw::alpha)).isEmpty();
        assertThat(none.median(LossLaw::alpha)).isEmpty();
    }

    @Test
    void absoluteValuesAreNotResampled() {
        LossLawFit fit = LossLawFit.of(RUNS, LossFunction.LEAST_ABSOLUTE).orElseThrow();

        assertThatThrownBy(() -> LossLawDraws.of(fit, RUNS, new Resampling(10, 1)))
                .hasMessage("only Huber and least-squares fits are resampled");
    }
}
