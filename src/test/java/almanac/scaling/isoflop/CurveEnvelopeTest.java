package almanac.scaling.isoflop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import almanac.report.ReferenceFile;
import almanac.stats.Interval;
import almanac.stats.Resampling;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class CurveEnvelopeTest {

    private static final Resampling RESAMPLING = new Resampling(50, 1);
    private static final Percentage TOLERANCE = withinPercentage(1e-4);

    /** Curves L = 1 + N^−0.3 + D^−0.3 in millions, whose best size grows as the square root of compute. */
    private static List<LossCurve> curves(int sizes) {
        List<LossCurve> curves = new ArrayList<>();
        for (int size = 0; size < sizes; size++) {
            double parameters = 1e6 * StrictMath.pow(1.25, size);
            double[] flop = new double[200];
            double[] losses = new double[flop.length];
            for (int i = 0; i < flop.length; i++) {
                double tokens = 1e5 * StrictMath.pow(1.08, i);
                flop[i] = 6 * parameters * tokens;
                losses[i] = 1 + StrictMath.pow(parameters / 1e6, -0.3) + StrictMath.pow(tokens / 1e6, -0.3);
            }
            curves.add(new LossCurve("run-" + size, parameters, flop, losses));
        }
        return curves;
    }

    @Test
    void theEnvelopeOfAKnownLawGrowsAsTheSquareRoot() {
        CurveEnvelope envelope =
                CurveEnvelope.of("known", curves(30), new EnvelopeBudgets(1e14, 1e17, 100), RESAMPLING);
        AllocationLaw law = envelope.all().law().orElseThrow();

        assertThat(envelope.points()).hasSize(100).allMatch(CurveEnvelope.Point::sizeInside);
        assertThat(law.parameters().exponent()).isCloseTo(0.5, within(0.01));
        assertThat(law.tokens().exponent()).isCloseTo(1 - law.parameters().exponent(), within(1e-12));
        assertThat(law.tokensPerParameter(1e15)).isBetween(0.8, 1.25);
        assertThat(envelope.sizeInside().law().orElseThrow().parameters()).isEqualTo(law.parameters());
    }

    @Test
    void budgetsWhoseBestSizeIsAnEndOfTheSizesAreTold() {
        CurveEnvelope envelope =
                CurveEnvelope.of("known", curves(12), new EnvelopeBudgets(1e12, 1e17, 100), RESAMPLING);
        CurveEnvelope.Point first = envelope.points().get(0);
        CurveEnvelope.Point last = envelope.points().get(envelope.points().size() - 1);

        assertThat(first.sizeInside()).isFalse();
        assertThat(first.run()).isEqualTo("run-0");
        assertThat(last.sizeInside()).isFalse();
        assertThat(last.run()).isEqualTo("run-11");
        assertThat(envelope.sizeInside().law().orElseThrow().budgets()).isLessThan(100);
        assertThat(envelope.sizeInside().law().orElseThrow().parameters().exponent())
                .isGreaterThan(envelope.all().law().orElseThrow().parameters().exponent());
    }

    @Test
    void lossIsReadLinearlyInTheLogarithmOfComputeAndNotBeyondTheCurve() {
        LossCurve curve = new LossCurve("run", 1e6, new double[] {1e10, 1e12, 1e13}, new double[] {4, 3, 2});

        assertThat(curve.at(new double[] {1e9, 1e10, 1e11, 1e12, 1e13, 2e13}))
                .containsExactly(new double[] {Double.NaN, 4, 3.5, 3, 2, Double.NaN}, within(1e-12));
    }

    @Test
    void fourRunsGiveNoInterval() {
        CurveEnvelope envelope = CurveEnvelope.of("known", curves(4), new EnvelopeBudgets(1e13, 1e15, 50), RESAMPLING);

        assertThat(envelope.all().law().orElseThrow().parametersInterval(0.95)).isEmpty();
    }

    @Test
    void noCurveAtTheBudgetsMeansNoLaw() {
        CurveEnvelope envelope = CurveEnvelope.of("known", curves(6), new EnvelopeBudgets(1e30, 1e31, 10), RESAMPLING);

        assertThat(envelope.points()).isEmpty();
        assertThat(envelope.all().reason()).contains("fewer-than-three-budgets");
    }

    @Test
    void theEnvelopeOfTheGemstonesMatchesTheReference() {
        CurveEnvelope envelope = RealAllocations.envelope("gemstones", EnvelopeBudgets.GEMSTONES);
        AllocationLaw law = envelope.all().law().orElseThrow();
        JsonNode wanted = ReferenceFile.read("scaling-envelope.json").path("gemstones");

        assertThat(envelope.runs()).isEqualTo(22);
        assertThat(law.lowestFlop()).isCloseTo(wanted.path("lowest_flop").asDouble(), TOLERANCE);
        assertThat(law.highestFlop()).isCloseTo(wanted.path("highest_flop").asDouble(), TOLERANCE);
        assertThat(law.budgets()).isEqualTo(wanted.path("budgets").asInt());
        assertThat(envelope.distinctSizes()).isEqualTo(wanted.path("sizes").asInt());
        assertThat(law.parameters().exponent())
                .isCloseTo(wanted.path("exponent_n").asDouble(), TOLERANCE);
        assertThat(law.parameters().coefficient())
                .isCloseTo(wanted.path("coefficient_n").asDouble(), TOLERANCE);
        assertThat(law.alphaC()).isCloseTo(wanted.path("alpha_c").asDouble(), TOLERANCE);
        assertThat(law.loss().scale()).isCloseTo(wanted.path("c_c").asDouble(), withinPercentage(1e-3));
        assertThat(law.loss().line().r2()).isCloseTo(wanted.path("loss_r2").asDouble(), TOLERANCE);
    }

    @Test
    void theMisfittingCurvesGiveAnExponentNearThatOfTheirProfiles() {
        CurveEnvelope envelope = RealAllocations.envelope("misfitting", EnvelopeBudgets.MISFITTING);
        AllocationLaw law = envelope.sizeInside().law().orElseThrow();
        Interval interval = law.parametersInterval(0.95).orElseThrow();

        assertThat(interval.contains(law.parameters().exponent())).isTrue();
        assertThat(law.parameters().exponent())
                .isCloseTo(
                        RealAllocations.of("misfitting", "all", OptimumRule.PARABOLA)
                                .allocation()
                                .law()
                                .orElseThrow()
                                .parameters()
                                .exponent(),
                        within(0.05));
    }
}
