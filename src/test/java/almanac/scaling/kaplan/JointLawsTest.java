package almanac.scaling.kaplan;

import static almanac.scaling.kaplan.KaplanConstants.SIZE_AND_DATA;
import static almanac.scaling.kaplan.KaplanConstants.SIZE_AND_STEPS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import almanac.scaling.SizedLoss;
import almanac.scaling.kaplan.JointDataFit.Quantity;
import almanac.stats.Interval;
import almanac.stats.Resampling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class JointLawsTest {

    private static final Resampling RESAMPLING = new Resampling(100, 3);

    /** Runs of six sizes at five lengths each. */
    private static List<SizedLoss> runs(double noise) {
        SplittableRandom random = new SplittableRandom(11);
        List<SizedLoss> runs = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            int length = i / 6;
            double size = 2e7 * StrictMath.pow(3, i % 6);
            double tokens = 1e8 * StrictMath.pow(4, length);
            runs.add(new SizedLoss(
                    size, tokens, SIZE_AND_DATA.at(size, tokens) * (1 + noise * random.nextDouble(-1, 1))));
        }
        return runs;
    }

    private static List<LearningCurve> curves(double noise) {
        List<LearningCurve> curves = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            double size = 2e7 * StrictMath.pow(3, i);
            List<SizedLoss> points = new ArrayList<>();
            for (int k = 1; k <= 20; k++) {
                double steps = 1000 * k;
                double loss = SIZE_AND_STEPS.at(size, steps) * (1 + noise * StrictMath.sin(5 * i + k));
                points.add(new SizedLoss(size, steps * 1e6, loss));
            }
            curves.add(new LearningCurve("run-" + i, size, 1e6, points));
        }
        return curves;
    }

    @Test
    void jointLawOfSizeAndDataIsFoundWithIntervalsThatHoldIt() {
        JointDataFit found = JointDataFit.of(runs(0.003), RESAMPLING).result().orElseThrow();

        assertThat(found.interval(Quantity.SIZE_EXPONENT, 0.95).orElseThrow().contains(0.076))
                .isTrue();
        assertThat(found.interval(Quantity.DATA_EXPONENT, 0.95).orElseThrow().contains(0.103))
                .isTrue();
        Interval ratio = found.interval(Quantity.OVERFIT_EXPONENT, 0.95).orElseThrow();
        assertThat(ratio.contains(0.076 / 0.103)).isTrue();
        assertThat(ratio.resamples()).isEqualTo(100);
        assertThat(found.fit().rootMeanSquareLog()).isLessThan(0.003);
    }

    @Test
    void doublingBothGainsMoreThanTheTwoAlone() {
        DoublingShares shares = SIZE_AND_DATA.doubling(1e9, 2e10);

        assertThat(shares.gainOfBoth()).isPositive();
        assertThat(shares.ofSize() + shares.ofData()).isLessThan(1);
        assertThat(shares.larger()).isEqualTo(Math.max(shares.ofSize(), shares.ofData()));
        assertThat(SIZE_AND_DATA.doubling(1e9, 1e15).ofData()).isLessThan(0.01);
    }

    @Test
    void doublingIsWeighedAtTheBestRunOfTheLargestBudget() {
        List<SizedLoss> runs = new ArrayList<>(runs(0.003));
        SizedLoss best = new SizedLoss(1e10, 1e12, SIZE_AND_DATA.at(1e10, 1e12));
        runs.add(best);
        runs.add(new SizedLoss(1e9, 1.02e13, 1.01 * best.loss()));

        assertThat(JointDataFit.of(runs, RESAMPLING).result().orElseThrow().largest())
                .isEqualTo(best);
    }

    @Test
    void momentsOfATrainingRunAreDrawnTogether() {
        List<SizedLoss> runs = runs(0.003);
        int[] two = new int[runs.size()];
        for (int i = 0; i < two.length; i++) {
            two[i] = i % 2;
        }

        double[][] rows = JointDataFit.of(runs, two, RESAMPLING)
                .result()
                .orElseThrow()
                .replicates()
                .rows();

        assertThat(Arrays.stream(rows).mapToDouble(row -> row[0]).distinct().count())
                .isLessThanOrEqualTo(3);
    }

    @Test
    void shortagesOfTheJointLawOfSizeAndDataAreNamed() {
        List<SizedLoss> oneSize = List.of(new SizedLoss(1, 1, 3), new SizedLoss(1, 2, 2));
        List<SizedLoss> oneLength = List.of(new SizedLoss(1, 1, 3), new SizedLoss(2, 1, 2));
        List<SizedLoss> four = runs(0).subList(3, 7);
        List<SizedLoss> together = runs(0).stream()
                .map(run -> new SizedLoss(run.parameters(), 20 * run.parameters(), run.loss()))
                .toList();
        assertThat(JointDataFit.of(oneSize, RESAMPLING).shortage()).contains("one-size");
        assertThat(JointDataFit.of(oneLength, RESAMPLING).shortage()).contains("one-length");
        assertThat(JointDataFit.of(four, RESAMPLING).shortage()).contains("no-more-runs-than-constants");
        assertThat(JointDataFit.of(together, RESAMPLING).shortage()).contains("size-and-tokens-go-together");
        assertThat(JointDataFit.of(List.of(new SizedLoss(1, 1, 0)), RESAMPLING).shortage())
                .contains("value-not-positive");
    }

    @Test
    void jointLawOfSizeAndStepsIsFoundWithIntervalsThatHoldIt() {
        JointStepsFit found = JointStepsFit.of(curves(0.002), StepCount.DONE, JointStepsFit.KAPLAN_BOX, RESAMPLING)
                .result()
                .orElseThrow();

        assertThat(found.curves()).isEqualTo(6);
        assertThat(found.law().size().exponent()).isCloseTo(0.077, within(0.002));
        assertThat(found.interval(JointStepsFit.Quantity.STEPS_EXPONENT, 0.95)
                        .orElseThrow()
                        .low())
                .isLessThan(0.77);
        assertThat(found.interval(JointStepsFit.Quantity.EARLY_STOP_EXCESS, 0.95)
                        .orElseThrow()
                        .contains(found.law().earlyStopExcess()))
                .isTrue();
    }

    @Test
    void allocationFollowsFromTheLawAndTheCriticalBatch() {
        JointStepsFit found = JointStepsFit.of(curves(0.002), StepCount.DONE, JointStepsFit.KAPLAN_BOX, RESAMPLING)
                .result()
                .orElseThrow();
        AllocationExponents allocation = found.allocation(0.21);

        assertThat(allocation.size() + allocation.data()).isCloseTo(1, within(1e-12));
        assertThat(found.allocationInterval(0.21, AllocationExponents::steps, 0.95)
                        .orElseThrow()
                        .contains(allocation.steps()))
                .isTrue();
    }

    @Test
    void shortagesOfTheJointLawOfSizeAndStepsAreNamed() {
        List<LearningCurve> curves = curves(0);
        LearningCurve one = curves.get(0);
        LearningCurve negative = new LearningCurve("bad", 1e8, 1e6, List.of(new SizedLoss(1e8, 1e9, -1)));

        assertThat(shortage(List.of(one))).isEqualTo("no-more-runs-than-constants");
        assertThat(shortage(List.of(one, one))).isEqualTo("one-size");
        assertThat(shortage(List.of(one.between(1e9, 1e9), curves.get(1).between(1e9, 1e9))))
                .isEqualTo("one-length");
        assertThat(shortage(List.of(one, negative))).isEqualTo("value-not-positive");
    }

    private static String shortage(List<LearningCurve> curves) {
        return JointStepsFit.of(curves, StepCount.DONE, JointStepsFit.KAPLAN_BOX, RESAMPLING)
                .shortage()
                .orElseThrow();
    }
}
