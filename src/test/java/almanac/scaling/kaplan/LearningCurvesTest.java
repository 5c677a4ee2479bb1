package almanac.scaling.kaplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import almanac.scaling.SizedLoss;
import almanac.stats.Resampling;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LearningCurvesTest {

    private static final Resampling RESAMPLING = new Resampling(100, 3);

    /** The loss 1.8 + (5e8/N)^0.3 · (1e10/D)^0.4: for the same loss D grows as N to the power −0.75. */
    private static LearningCurve curve(double size) {
        List<SizedLoss> points = new ArrayList<>();
        for (int k = 1; k <= 100; k++) {
            double tokens = 1e9 * k;
            double loss = 1.8 + StrictMath.pow(5e8 / size, 0.3) * StrictMath.pow(1e10 / tokens, 0.4);
            points.add(new SizedLoss(size, tokens, loss));
        }
        return new LearningCurve("run-" + size, size, 4e6, points);
    }

    private static final List<LearningCurve> CURVES =
            List.of(curve(1e8), curve(1.5e8), curve(2e8), curve(4e8), curve(7e8), curve(1e9), curve(2e9));

    @Test
    void forecastsOfExactCurvesAreExact() {
        CurveForecasts found = CurveForecasts.of(CURVES, 8e9, 5e10).result().orElseThrow();

        assertThat(found.runs()).hasSize(7);
        assertThat(found.errors().forecasts()).isEqualTo(7);
        assertThat(found.errors().largest()).isLessThan(1e-4);
        assertThat(found.runs().get(0).law().constant()).isCloseTo(1.8, within(1e-3));
        assertThat(found.pooledErrors().meanAbsolute())
                .isGreaterThan(found.errors().meanAbsolute());
    }

    @Test
    void curvesThatEndInTheStretchOrAreShortInItAreLeftOut() {
        List<LearningCurve> curves = new ArrayList<>(CURVES);
        curves.add(
                new LearningCurve("ended", 3e8, 4e6, curve(3e8).between(0, 4e10).points()));
        curves.add(new LearningCurve("late", 3e8, 4e6, curve(3e8).from(4.8e10).points()));

        CurveForecasts found = CurveForecasts.of(curves, 8e9, 5e10).result().orElseThrow();

        assertThat(found.leftOut()).containsExactly("ended", "late");
        assertThat(CurveForecasts.of(CURVES.subList(0, 1), 8e9, 5e10).shortage())
                .contains("no-more-runs-than-constants");
    }

    @Test
    void tokensToALossFallAsThePowerOfTheSizeInTheData() {
        SampleEfficiency found =
                SampleEfficiency.of(CURVES, 2.6, RESAMPLING).result().orElseThrow();

        assertThat(found.line().slope()).isCloseTo(-0.75, within(0.01));
        assertThat(found.slopeInterval(0.95).orElseThrow().high()).isNegative();
        assertThat(found.classicalSlopeInterval(0.95).contains(found.line().slope()))
                .isTrue();
        assertThat(found.crossings()).allMatch(crossing -> crossing.loss() == 2.6);
    }

    @Test
    void tokensAreReadBetweenCheckpointsOnTheLowestLossSoFar() {
        List<SizedLoss> points = List.of(
                new SizedLoss(1, 1e9, 4),
                new SizedLoss(1, 2e9, 3.5),
                new SizedLoss(1, 4e9, 3.7),
                new SizedLoss(1, 8e9, 3));
        LearningCurve curve = new LearningCurve("one", 1, 1, points);

        assertThat(SampleEfficiency.tokensTo(curve, 3.75).orElseThrow())
                .isCloseTo(StrictMath.sqrt(2) * 1e9, withinPercentage(1e-9));
        // between the third and the fourth checkpoint, from the lowest loss of 3.5 on
        assertThat(SampleEfficiency.tokensTo(curve, 3.25).orElseThrow())
                .isCloseTo(StrictMath.sqrt(2) * 4e9, withinPercentage(1e-9));
        assertThat(SampleEfficiency.tokensTo(curve, 4)).isEmpty();
        assertThat(SampleEfficiency.tokensTo(curve, 2.9)).isEmpty();
    }

    @Test
    void levelsGoDownFromWhereEveryCurveBeginsToWhereFiveSizesEnd() {
        double first = CURVES.get(6).points().get(0).loss();
        List<SampleEfficiency> found = SampleEfficiency.atLevels(CURVES, 20, RESAMPLING);

        assertThat(found).hasSizeGreaterThan(3);
        assertThat(found.get(0).level()).isLessThan(first).isGreaterThanOrEqualTo(first - 0.05);
        assertThat(found).allMatch(one -> one.crossings().size() >= SampleEfficiency.FEWEST_SIZES);
        assertThat(SampleEfficiency.of(CURVES.subList(0, 4), 2.6, RESAMPLING).shortage())
                .contains("fewer-than-five-sizes");
        assertThat(SampleEfficiency.atLevels(List.of(), 20, RESAMPLING)).isEmpty();
    }

    @Test
    void aRunWithoutPointsChangesNoLevel() {
        List<LearningCurve> curves = new ArrayList<>(CURVES);
        curves.add(new LearningCurve("empty", 3e8, 4e6, List.of()));

        assertThat(SampleEfficiency.atLevels(curves, 20, RESAMPLING))
                .hasSameSizeAs(SampleEfficiency.atLevels(CURVES, 20, RESAMPLING));
    }
}
