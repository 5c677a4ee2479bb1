package almanac.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TwoTermProblemTest {

    private static final double DELTA = 1e-3;
    private static final int POINTS = 60;
    private static final PowerLawSum LAW =
            new PowerLawSum(1, 1.8, List.of(new PowerTerm(6.2, 0.35), new PowerTerm(7.6, 0.37)));

    private static final double[] X = new double[POINTS];
    private static final double[] Z = new double[POINTS];
    private static final double[] NOISY = new double[POINTS];

    static {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < POINTS; i++) {
            X[i] = 5e7 * StrictMath.pow(2, i % 10);
            Z[i] = 1e9 * StrictMath.exp(random.nextDouble(0, 6));
            NOISY[i] = LAW.at(X[i], Z[i]) * StrictMath.exp(random.nextDouble(-0.01, 0.01));
        }
    }

    private static TwoTermProblem noisy() {
        return TwoTermProblem.of(X, Z, NOISY);
    }

    @Test
    void slopesEqualFiniteDifferences() {
        double[] at = {6, 0.33, 7.8, 0.38, 0.55};
        QuasiNewton.Function function = noisy().smooth(DELTA, 240);
        double[] gradient = new double[5];
        double value = function.at(at, gradient);

        assertThat(value).isEqualTo(240 * noisy().objective(law(at), DELTA));
        for (int j = 0; j < at.length; j++) {
            double difference = (moved(function, at, j, 1e-6) - moved(function, at, j, -1e-6)) / 2e-6;
            assertThat(gradient[j]).isCloseTo(difference, within(1e-5 * (1 + Math.abs(difference))));
        }
    }

    private static PowerLawSum law(double[] p) {
        return new PowerLawSum(1, StrictMath.exp(p[4]), List.of(new PowerTerm(p[0], p[1]), new PowerTerm(p[2], p[3])));
    }

    private static double moved(QuasiNewton.Function function, double[] at, int parameter, double by) {
        double[] point = at.clone();
        point[parameter] += by;
        return function.at(point, new double[at.length]);
    }

    @Test
    void itFindsTheMinimumThatTheGeneralResidualsHave() {
        PowerSumResiduals residuals = new PowerSumResiduals(
                new double[][] {Logarithms.of(X), Logarithms.of(Z)},
                Logarithms.of(NOISY),
                ones(),
                1,
                Double.POSITIVE_INFINITY,
                Double.POSITIVE_INFINITY);
        for (double delta : new double[] {DELTA, 1e-2, Double.POSITIVE_INFINITY}) {
            RobustFit.Fit general = ManyStarts.of(PowerSumStarts.of(residuals), residuals, delta)
                    .best();
            TwoTermFit fit = noisy().fit(delta);
            PowerSumFit sum = PowerSumFit.grid(LAW, PowerSumFit.Problem.rising(new double[][] {X, Z}, NOISY, delta));

            assertThat(fit.converged()).isTrue();
            assertThat(fit.objective()).isCloseTo(general.objective(), within(1e-9 * general.objective()));
            assertThat(sum.objective()).isCloseTo(general.objective(), within(1e-9 * general.objective()));
            assertThat(fit.law().constant()).isCloseTo(general.parameters()[4], within(1e-4));
        }
    }

    private static double[] ones() {
        double[] ones = new double[POINTS];
        Arrays.fill(ones, 1);
        return ones;
    }

    @Test
    void theRootMeanSquareIsThatOfTheResiduals() {
        TwoTermObjective objective = new TwoTermObjective(TwoTermPoints.of(X, Z, NOISY), DELTA);
        double sum = Arrays.stream(objective.residuals(LAW.parameters()))
                .map(residual -> residual * residual)
                .sum();
        objective.accept();

        assertThat(objective.rootMeanSquare()).isCloseTo(StrictMath.sqrt(sum / POINTS), within(1e-15));
    }

    @Test
    void otherMeasurementsKeepTheirRows() {
        double[] noisier = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            noisier[i] = NOISY[i] * StrictMath.exp(0.001 * i);
        }
        TwoTermProblem other = TwoTermProblem.of(X, Z, noisier);

        assertThat(noisy().measuring(noisier).objective(LAW, DELTA)).isEqualTo(other.objective(LAW, DELTA));
        assertThatThrownBy(() -> noisy().measuring(new double[POINTS]))
                .hasMessage("x, z and y must be above zero and finite, was 0.0");
    }

    @Test
    void drawnRowsCountAsRepeatedPoints() {
        int[] timesDrawn = Bootstrap.draw(POINTS, new SplittableRandom(5));
        double[][] repeated = new double[3][POINTS];
        int at = 0;
        for (int row = 0; row < POINTS; row++) {
            for (int time = 0; time < timesDrawn[row]; time++) {
                repeated[0][at] = X[row];
                repeated[1][at] = Z[row];
                repeated[2][at++] = NOISY[row];
            }
        }
        TwoTermProblem drawn = noisy().drawn(timesDrawn);
        TwoTermProblem whole = TwoTermProblem.of(repeated[0], repeated[1], repeated[2]);

        assertThat(drawn.count()).isEqualTo((int)
                Arrays.stream(timesDrawn).filter(times -> times > 0).count());
        assertThat(drawn.objective(LAW, DELTA)).isCloseTo(whole.objective(LAW, DELTA), within(1e-15));
        assertThat(drawn.fit(DELTA).objective()).isCloseTo(whole.fit(DELTA).objective(), within(1e-12));
        assertThat(drawn.leastAbsolute().objective())
                .isCloseTo(whole.leastAbsolute().objective(), within(1e-8));
    }

    @Test
    void refitsFromTheFullFitAreAsLowAsColdFits() {
        PowerLawSum full = noisy().fit(DELTA).law();
        for (SplittableRandom random : new RandomStreams(11).split(30)) {
            TwoTermProblem drawn = noisy().drawn(Bootstrap.draw(POINTS, random));
            double cold = drawn.fit(DELTA).objective();

            assertThat(drawn.near(full, DELTA, 1e-7).objective()).isCloseTo(cold, within(1e-6 * cold));
        }
    }

    @Test
    void startsGiveTheSameResultInAnyThread() {
        List<PowerLawSum> starts = List.of(
                LAW,
                new PowerLawSum(1, 1, List.of(new PowerTerm(5, 0.5), new PowerTerm(10, 0.5))),
                new PowerLawSum(1, 2, List.of(new PowerTerm(10, 1), new PowerTerm(5, 0.5))),
                new PowerLawSum(1, 0.4, List.of(new PowerTerm(0, 0), new PowerTerm(0, 0))));
        TwoTermFit first = noisy().fit(starts, DELTA);

        assertThat(noisy().fit(starts, DELTA)).isEqualTo(first);
        assertThat(first.starts()).isEqualTo(4);
        assertThat(first.startsAtBest()).isBetween(2, 4);
        assertThatThrownBy(() -> noisy().fit(List.of(), DELTA)).hasMessage("at least one start is needed");
    }

    @Test
    void leastAbsoluteDeviationsPassThroughAsManyPointsAsThereAreConstants() {
        TwoTermFit fit = noisy().leastAbsolute();
        double[] residuals = noisy().residuals(fit.law());

        assertThat(Arrays.stream(residuals).filter(residual -> Math.abs(residual) < 1e-8))
                .hasSizeGreaterThanOrEqualTo(TwoTermProblem.CONSTANTS);
        assertThat(fit.objective())
                .isCloseTo(Arrays.stream(residuals).map(Math::abs).sum(), within(1e-12));
        assertThat(fit.objective())
                .isLessThan(DELTA * POINTS / 2 + noisy().fit(DELTA).objective() / DELTA);
    }

    @Test
    void aTermThatTheDataDoNotShowIsHeldAtItsBound() {
        double[] flat = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            flat[i] = 2 + 400 * StrictMath.pow(X[i], -0.35);
        }
        PowerLawSum law = TwoTermProblem.of(X, Z, flat).fit(DELTA).law();

        for (int i = 0; i < POINTS; i++) {
            assertThat(law.at(X[i], Z[i])).isCloseTo(flat[i], within(1e-4));
        }
        law.terms().forEach(term -> {
            assertThat(term.logCoefficient()).isNotNegative();
            assertThat(term.exponent()).isNotNegative();
        });
    }

    @Test
    void valuesMustBeAboveZeroAndPaired() {
        assertThatThrownBy(() -> TwoTermProblem.of(new double[] {1}, new double[] {1}, new double[] {0}))
                .hasMessage("x, z and y must be above zero and finite, was 0.0");
        assertThatThrownBy(() -> TwoTermProblem.of(new double[] {1}, new double[] {1, 2}, new double[] {1}))
                .hasMessage("x, z and y must have one value per point");
    }
}
