package almanac.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SizeTimeQuantileTest {

    private static final double[] KNOTS = {0, 0.2, 0.5, 0.6, 1};
    private static final SmoothedPinball LOSS = new SmoothedPinball(0.9, 60);

    private static SizeTimeObjective objective(int rows) {
        SplittableRandom random = new SplittableRandom(3);
        double[] x = random.doubles(rows, -2, 2).toArray();
        double[] t = random.doubles(rows, 0, 1).toArray();
        double[] y = random.doubles(rows, 0, 1).toArray();
        t[1] = t[0];
        t[2] = 1;
        return new SizeTimeObjective(SizeTimeRows.of(x, t, y, KNOTS), LOSS);
    }

    private static double[] point(SizeTimeObjective objective) {
        SplittableRandom random = new SplittableRandom(11);
        double[] point = random.doubles(objective.parameters(), 0.1, 1).toArray();
        double sum = Arrays.stream(point, objective.firstWeight(), point.length).sum();
        for (int i = objective.firstWeight(); i < point.length; i++) {
            point[i] /= sum;
        }
        return point;
    }

    @Test
    void splinesSumToOneAndFollowTheirKnots() {
        LocalSplines cubics = new LocalSplines(KNOTS, 3);
        for (double t = -0.1; t <= 1.1; t += 0.01) {
            assertThat(Arrays.stream(cubics.at(t)).sum()).isCloseTo(1, within(1e-14));
            assertThat(Arrays.stream(cubics.at(t)).min().orElseThrow()).isNotNegative();
        }
        assertThat(cubics.at(0)[0]).isEqualTo(1);
        assertThat(cubics.at(1)[3]).isEqualTo(1);
        assertThat(cubics.count()).isEqualTo(7);
    }

    @Test
    void exposureIsTheWeightedSumOfRisingSplines() {
        ISplineBasis basis = new ISplineBasis(KNOTS);
        double[] weights = {0.1, 0.3, 0, 0.2, 0.1, 0.05, 0.25};
        SizeTimeSurface surface = new SizeTimeSurface(0, 1, 1, 1, new double[6], weights, KNOTS);
        for (double t = 0; t <= 1; t += 0.01) {
            double[] risen = basis.at(t);
            double sum = 0;
            for (int j = 0; j < weights.length; j++) {
                sum += weights[j] * risen[j];
            }
            assertThat(surface.exposureAt(t)).isCloseTo(sum, within(1e-13));
        }
    }

    @Test
    void theObjectiveIsTheMeanLossOfItsSurface() {
        SizeTimeObjective objective = objective(50);
        double[] point = point(objective);
        int weights = objective.firstWeight();
        SizeTimeSurface surface = new SizeTimeSurface(
                point[0],
                point[1],
                point[2],
                point[3],
                Arrays.copyOfRange(point, 4, weights),
                Arrays.copyOfRange(point, weights, point.length),
                KNOTS);
        SplittableRandom random = new SplittableRandom(3);
        double[] x = random.doubles(50, -2, 2).toArray();
        double[] t = random.doubles(50, 0, 1).toArray();
        double[] y = random.doubles(50, 0, 1).toArray();
        t[1] = t[0];
        t[2] = 1;
        double sum = 0;
        for (int i = 0; i < 50; i++) {
            sum += LOSS.at(y[i] - surface.at(x[i], t[i]));
        }
        assertThat(new SizeTimePoint(objective, 0.01, point).loss()).isCloseTo(sum / 50, within(1e-14));
    }

    @Test
    void theQuadraticModelPromisesWhatSmallStepsChange() {
        SizeTimeObjective objective = objective(200);
        double[] point = point(objective);
        SizeTimePoint at = new SizeTimePoint(objective, 0.02, point);
        SplittableRandom random = new SplittableRandom(5);
        for (int trial = 0; trial < 50; trial++) {
            double[] step = random.doubles(point.length, -1, 1).toArray();
            step[at.pivot()] = 0;
            double[] small = Arrays.stream(step).map(part -> 1e-4 * part).toArray();
            double[] back = Arrays.stream(small).map(part -> -part).toArray();
            double there = new SizeTimePoint(objective, 0.02, at.moved(small)).value();
            double opposite = new SizeTimePoint(objective, 0.02, at.moved(back)).value();

            assertThat(there - opposite).isCloseTo(at.promised(small) - at.promised(back), within(1e-10));
            assertThat(there + opposite - 2 * at.value())
                    .isCloseTo(at.promised(small) + at.promised(back), within(1e-12));
        }
    }

    @Test
    void stepsKeepTheBounds() {
        SizeTimeObjective objective = objective(200);
        SizeTimePoint at = new SizeTimePoint(objective, 1e-3, point(objective));
        for (double damping = 1e-3; damping < 1e4; damping *= 3) {
            double[] step = at.step(damping);
            if (step.length > 0) {
                double[] to = at.moved(step);
                assertThat(Arrays.stream(to, objective.firstWeight(), to.length).sum())
                        .isCloseTo(1, within(1e-12));
                assertThat(Arrays.stream(to, objective.firstWeight(), to.length)
                                .min()
                                .orElseThrow())
                        .isNotNegative();
                assertThat(Arrays.stream(to, 1, 4).min().orElseThrow()).isNotNegative();
            }
        }
    }

    @Test
    void rowsThatCannotBeAreRefused() {
        double[] one = {1};
        assertThatThrownBy(() -> SizeTimeQuantile.of(one, new double[] {2}, new double[] {0.5}, LOSS))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SizeTimeQuantile.of(one, new double[0], one, LOSS))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
