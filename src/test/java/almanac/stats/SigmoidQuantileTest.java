package almanac.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SigmoidQuantileTest {

    private static final SmoothedPinball LOSS = new SmoothedPinball(0.98, 50);
    private static final double RIDGE = 1e-3;

    private static SigmoidQuantileFit fit(GroupedRows rows, SmoothedPinball loss) {
        return SigmoidQuantile.of(rows, loss, RIDGE).fit();
    }

    @Test
    void derivativesEqualFiniteDifferences() {
        SigmoidObjective objective = new SigmoidObjective(PinballSums.of(KnownQuantile.rows(20, 10), LOSS), RIDGE);
        double[] at = {0.12, 0.7, 22.8, 0.3};
        SigmoidObjective.Evaluation middle = objective.at(at);
        for (int i = 0; i < at.length; i++) {
            double[] above = at.clone();
            double[] below = at.clone();
            above[i] += 1e-5;
            below[i] -= 1e-5;
            SigmoidObjective.Evaluation high = objective.at(above);
            SigmoidObjective.Evaluation low = objective.at(below);
            assertThat(middle.gradient()[i]).isCloseTo((high.value() - low.value()) / 2e-5, within(1e-9));
            for (int j = 0; j < at.length; j++) {
                double difference = (high.gradient()[j] - low.gradient()[j]) / 2e-5;
                assertThat(middle.hessian()[i][j]).as("%d by %d", i, j).isCloseTo(difference, within(1e-8));
            }
        }
    }

    @Test
    void aKnownQuantileIsFound() {
        GroupedRows rows = KnownQuantile.rows(50, 400);
        SigmoidQuantileFit fit =
                SigmoidQuantile.of(rows, new SmoothedPinball(0.98, 200), 1e-6).fit();

        assertThat(fit.converged()).isTrue();
        for (double x = 20.5; x <= 25.5; x += 0.5) {
            assertThat(fit.curve().at(x)).isCloseTo(0.98 * KnownQuantile.CURVE.at(x), within(0.02));
        }
    }

    @Test
    void everyStartReachesTheSameMinimum() {
        SigmoidQuantile problem = SigmoidQuantile.of(KnownQuantile.rows(50, 20), LOSS, RIDGE);
        SigmoidQuantileFit few = problem.fit();
        SigmoidQuantileFit all = problem.fitFromAllStarts();

        assertThat(few.starts()).isEqualTo(3);
        assertThat(all.starts()).isEqualTo(12);
        assertThat(all.startsAtBest()).isEqualTo(12);
        assertThat(few.objective()).isCloseTo(all.objective(), within(1e-14));
        assertThat(few.projectedGradient()).isLessThan(1e-9);
    }

    @Test
    void noPointOfAFineGridIsLower() {
        SigmoidObjective objective = new SigmoidObjective(PinballSums.of(KnownQuantile.rows(25, 20), LOSS), RIDGE);
        SigmoidQuantileFit fit = fit(KnownQuantile.rows(25, 20), LOSS);
        for (double floor = 0; floor <= 0.3; floor += 0.05) {
            for (double ceiling = 0.6; ceiling <= 1; ceiling += 0.05) {
                for (double midpoint = 21; midpoint <= 25; midpoint += 0.25) {
                    for (double logSlope = -2; logSlope <= 2; logSlope += 0.25) {
                        double[] at = {floor, Math.min(1, ceiling), midpoint, logSlope};
                        assertThat(objective.at(at).value()).isGreaterThan(fit.objective());
                    }
                }
            }
        }
    }

    @Test
    void allBoundsHoldWhateverTheRows() {
        SplittableRandom random = new SplittableRandom(3);
        for (int sample = 0; sample < 60; sample++) {
            int n = 30 + random.nextInt(60);
            double[] x = random.doubles(n, 20, 26)
                    .map(value -> StrictMath.rint(value * 4) / 4)
                    .toArray();
            double tilt = random.nextDouble(-0.5, 0.5);
            double[] y = Arrays.stream(x)
                    .map(value -> Math.min(1, Math.max(0, 0.5 + tilt * (value - 23) + random.nextDouble(-0.5, 0.5))))
                    .toArray();
            GroupedRows rows = GroupedRows.of(x, y);
            SigmoidQuantileFit fit = fit(rows, LOSS);
            RisingSigmoid curve = fit.curve();

            assertThat(fit.converged()).as("sample %d", sample).isTrue();
            assertThat(curve.floor()).isBetween(0.0, 1.0);
            assertThat(curve.ceiling()).isBetween(curve.floor(), 1 + 1e-15);
            assertThat(curve.midpoint()).isBetween(rows.lowest(), rows.highest());
            assertThat(curve.slope()).isBetween(0.05 - 1e-12, 50 + 1e-9);
            assertThat(IntStream.range(0, 60)
                            .mapToDouble(i -> curve.at(20 + i / 10.0))
                            .toArray())
                    .isSorted();
        }
    }

    @Test
    void fallingRowsGiveTheConstant() {
        double[] x = KnownQuantile.x(40, 10);
        double[] y = Arrays.stream(x).map(value -> 1 - (value - 20.5) / 6).toArray();
        SigmoidQuantileFit fit = fit(GroupedRows.of(x, y), LOSS);

        assertThat(fit.curve().span()).isCloseTo(0, within(1e-6));
        assertThat(fit.converged()).isTrue();
    }

    @Test
    void aSharperLossIsFittedRowByRow() {
        GroupedRows rows = KnownQuantile.rows(50, 40);
        SigmoidQuantileFit product = fit(rows, LOSS.withSharpness(200));
        SigmoidQuantileFit perRow = fit(rows, LOSS.withSharpness(200.0001));
        SigmoidQuantileFit sharp = fit(rows, LOSS.withSharpness(1000));

        assertThat(perRow.objective()).isCloseTo(product.objective(), within(1e-8));
        assertThat(perRow.curve().at(23)).isCloseTo(product.curve().at(23), within(1e-5));
        assertThat(sharp.converged()).isTrue();
        assertThat(sharp.loss()).isLessThan(product.loss());
    }

    @Test
    void unitsDrawnSeveralTimesCountAsRepeatedRows() {
        double[] x = KnownQuantile.x(30, 6);
        double[] y = KnownQuantile.y(x, KnownQuantile.CURVE, 5);
        int[] unit = IntStream.range(0, x.length).map(i -> i % 7).toArray();
        int[] drawn = {2, 0, 1, 3, 0, 1, 0};
        SigmoidQuantile problem = SigmoidQuantile.of(GroupedRows.of(x, y, unit, 7), LOSS, RIDGE);
        int[] repeated = IntStream.range(0, x.length)
                .flatMap(i -> IntStream.generate(() -> i).limit(drawn[unit[i]]))
                .toArray();
        SigmoidQuantileFit direct = fit(
                GroupedRows.of(
                        Arrays.stream(repeated).mapToDouble(i -> x[i]).toArray(),
                        Arrays.stream(repeated).mapToDouble(i -> y[i]).toArray()),
                LOSS);
        SigmoidQuantileFit warm = problem.drawn(drawn).near(problem.fit().curve());

        assertThat(warm.starts()).isEqualTo(1);
        assertThat(warm.objective()).isCloseTo(direct.objective(), within(1e-14));
        assertThat(warm.curve().at(22)).isCloseTo(direct.curve().at(22), within(1e-8));
        assertThat(problem.drawn(drawn).fit().objective()).isCloseTo(direct.objective(), within(1e-14));
    }

    @Test
    void aFlatStartFallsBackToTheGrid() {
        SigmoidQuantile problem = SigmoidQuantile.of(KnownQuantile.rows(50, 20), LOSS, RIDGE);
        SigmoidQuantileFit fit = problem.near(new RisingSigmoid(0.5, 0, 0.05, 1));

        assertThat(fit.objective()).isCloseTo(problem.fit().objective(), within(1e-14));
    }

    @Test
    void aNegativeRidgeIsRefused() {
        assertThatThrownBy(() -> SigmoidQuantile.of(KnownQuantile.rows(5, 5), LOSS, -1))
                .hasMessage("the ridge must not be negative, was -1.0");
    }
}
