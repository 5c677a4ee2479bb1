package almanac.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LossSurfaceTest {

    private static final double DELTA = 0.01;
    private static final LossSurface CHINCHILLA = new LossSurface(482, 0.3478, 2085.43, 0.3658, 1.8172);
    private static final LossSurface WITHOUT_FLOOR = new LossSurface(5.6, 0.094, 107, 0.237, 0);

    /** Five sizes at five token budgets each. */
    private record Runs(double[] parameters, double[] tokens, double[] loss) {

        static Runs on(LossSurface surface) {
            Runs runs = new Runs(new double[25], new double[25], new double[25]);
            for (int i = 0; i < 25; i++) {
                int size = i / 5;
                runs.parameters[i] = 1e8 * StrictMath.pow(2.5, size);
                runs.tokens[i] = 5 * runs.parameters[i] * StrictMath.pow(3, i % 5);
                runs.loss[i] = surface.at(runs.parameters[i], runs.tokens[i]);
            }
            return runs;
        }

        Runs withNoise(long seed) {
            SplittableRandom random = new SplittableRandom(seed);
            double[] noisy = loss.clone();
            for (int i = 0; i < noisy.length; i++) {
                noisy[i] *= 1 + random.nextDouble(-0.01, 0.01);
            }
            return new Runs(parameters, tokens, noisy);
        }

        Runs withOutlier(int run, double factor) {
            double[] moved = loss.clone();
            moved[run] *= factor;
            return new Runs(parameters, tokens, moved);
        }

        LossSurface.Fit fit(boolean irreducible) {
            return LossSurface.fit(parameters, tokens, loss, DELTA, irreducible);
        }
    }

    private static void assertSame(LossSurface actual, LossSurface expected, double relative) {
        assertThat(actual.alpha()).isCloseTo(expected.alpha(), withinPercentage(100 * relative));
        assertThat(actual.beta()).isCloseTo(expected.beta(), withinPercentage(100 * relative));
        assertThat(actual.a()).isCloseTo(expected.a(), withinPercentage(100 * relative));
        assertThat(actual.b()).isCloseTo(expected.b(), withinPercentage(100 * relative));
        assertThat(actual.e()).isCloseTo(expected.e(), within(relative * (1 + expected.e())));
    }

    @Test
    void theLossIsTheSumOfItsTerms() {
        LossSurface surface = new LossSurface(10, 0.5, 20, 0.25, 1);

        assertThat(surface.at(100, 16)).isCloseTo(1 + 10 + 1, within(1e-12));
        assertThat(surface.dataTerm(16)).isCloseTo(10, within(1e-12));
    }

    @Test
    void exactDataGiveTheirSurfaceBack() {
        LossSurface.Fit fit = Runs.on(WITHOUT_FLOOR).fit(false);

        assertThat(fit.converged()).isTrue();
        assertThat(fit.points()).isEqualTo(25);
        assertSame(fit.surface(), WITHOUT_FLOOR, 1e-7);
        assertThat(fit.surface().e()).isZero();
        assertThat(fit.rootMeanSquareLog()).isCloseTo(0, within(1e-9));
    }

    @Test
    void exactDataGiveTheirIrreducibleLossBack() {
        LossSurface.Fit fit = Runs.on(CHINCHILLA).fit(true);

        assertThat(fit.converged()).isTrue();
        assertSame(fit.surface(), CHINCHILLA, 1e-5);
    }

    @Test
    void anOutlierMovesTheSurfaceByLittle() {
        LossSurface.Fit fit = Runs.on(CHINCHILLA).withOutlier(12, 1.5).fit(true);

        assertThat(fit.surface().alpha()).isCloseTo(CHINCHILLA.alpha(), within(0.02));
        assertThat(fit.surface().e()).isCloseTo(CHINCHILLA.e(), within(0.03));
    }

    @Test
    void mostStartsReachTheBestObjectiveOfExactlyOneMinimum() {
        LossSurface.Fit fit = Runs.on(WITHOUT_FLOOR).withNoise(1).fit(false);

        assertThat(fit.startsAtBest()).isBetween(fit.starts() / 2, fit.starts());
    }

    @Test
    void theScaleOfTokensChangesOnlyTheirCoefficient() {
        for (long seed = 1; seed <= 5; seed++) {
            Runs runs = Runs.on(CHINCHILLA).withNoise(seed);
            double[] billions = new double[25];
            for (int i = 0; i < 25; i++) {
                billions[i] = runs.tokens[i] / 1e9;
            }

            LossSurface fit = runs.fit(true).surface();
            LossSurface scaled =
                    new Runs(runs.parameters, billions, runs.loss).fit(true).surface();

            double coefficient = fit.b() * StrictMath.pow(1e9, -fit.beta());
            assertSame(scaled, new LossSurface(fit.a(), fit.alpha(), coefficient, fit.beta(), fit.e()), 1e-6);
        }
    }

    @Test
    void theOrderOfTheRunsDoesNotMatter() {
        Runs runs = Runs.on(WITHOUT_FLOOR).withNoise(4);
        Runs backwards = new Runs(new double[25], new double[25], new double[25]);
        for (int i = 0; i < 25; i++) {
            backwards.parameters[i] = runs.parameters[24 - i];
            backwards.tokens[i] = runs.tokens[24 - i];
            backwards.loss[i] = runs.loss[24 - i];
        }

        assertSame(backwards.fit(false).surface(), runs.fit(false).surface(), 1e-9);
    }

    @Test
    void asManyRunsAsConstantsAreTooFew() {
        double[] four = {1, 2, 3, 4};

        assertThatThrownBy(() -> LossSurface.fit(four, four, four, DELTA, false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a loss surface with 4 constants needs more than 4 runs, got 4");
        double[] five = {1, 2, 3, 4, 5};
        assertThatThrownBy(() -> LossSurface.fit(five, five, five, DELTA, true))
                .hasMessage("a loss surface with 5 constants needs more than 5 runs, got 5");
    }

    @Test
    void lossesThatRiseWithSizeHaveNoSurface() {
        double[] size = {1e8, 2e8, 4e8, 8e8, 1e8, 2e8};
        double[] tokens = {1e9, 1e9, 1e9, 1e9, 1e9, 1e9};
        double[] loss = {1, 2, 3, 4, 1, 2};

        assertThatThrownBy(() -> LossSurface.fit(size, tokens, loss, DELTA, false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no start with positive coefficients: the losses do not fall");
    }
}
