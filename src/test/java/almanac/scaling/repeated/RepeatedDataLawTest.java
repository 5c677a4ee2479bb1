package almanac.scaling.repeated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import almanac.scaling.LossLaw;
import org.junit.jupiter.api.Test;

class RepeatedDataLawTest {

    private static final RepeatedDataLaw LAW = RepeatedDataLaw.PUBLISHED;

    @Test
    void oneEpochIsWorthItself() {
        assertThat(LAW.effectiveMultiple(1)).isEqualTo(1);
        assertThat(LAW.worth(1)).isEqualTo(1);
    }

    @Test
    void repeatsAreWorthLessAndLess() {
        assertThat(LAW.worth(4)).isCloseTo(0.9314, within(1e-4));
        assertThat(LAW.effectiveMultiple(1e6)).isCloseTo(1 + LAW.dataDecay(), withinPercentage(1e-8));
        for (double epochs = 1; epochs < 100; epochs *= 1.5) {
            assertThat(LAW.worth(1.5 * epochs)).isLessThan(LAW.worth(epochs));
            assertThat(LAW.effectiveMultiple(1.5 * epochs)).isGreaterThan(LAW.effectiveMultiple(epochs));
        }
    }

    @Test
    void aRunOnTextSeenOnceFollowsTheFreshLaw() {
        RepeatedLoss run = new RepeatedLoss(1e7, 1e9, 1e9, 3);

        assertThat(LAW.bestSize(1e9)).isGreaterThan(1e7);
        assertThat(LAW.at(run)).isCloseTo(RepeatedDataLaw.C4.at(1e7, 1e9), within(1e-12));
    }

    @Test
    void aRunThatStopsWithinTheFirstPassSawOnlyItsTokens() {
        assertThat(LAW.at(new RepeatedLoss(1e7, 1e12, 1e9, 3)))
                .isCloseTo(LAW.at(new RepeatedLoss(1e7, 1e9, 1e9, 3)), within(1e-12));
    }

    @Test
    void withoutDecayRepeatsAndParametersCountInFull() {
        RepeatedDataLaw none =
                new RepeatedDataLaw(RepeatedDataLaw.C4, RepeatedDataLaw.NO_DECAY, RepeatedDataLaw.NO_DECAY);

        assertThat(none.at(new RepeatedLoss(1e9, 1e8, 5e10, 3)))
                .isCloseTo(RepeatedDataLaw.C4.at(1e9, 5e10), within(1e-8));
    }

    @Test
    void parametersBeyondTheBestSizeCountForLess() {
        RepeatedLoss large = new RepeatedLoss(1e10, 1e8, 1e8, 3);

        assertThat(LAW.at(large)).isGreaterThan(RepeatedDataLaw.C4.at(1e10, 1e8));
    }

    @Test
    void atTheBestSizeBothTermsFallEquallyFast() {
        LossLaw fresh = new LossLaw(1.7, 400, 0.34, 900, 0.28);
        double size = RepeatedDataLaw.bestSize(fresh, 1e10);

        assertThat(fresh.alpha() * fresh.a() * StrictMath.pow(size, -fresh.alpha()))
                .isCloseTo(fresh.beta() * fresh.b() * StrictMath.pow(1e10, -fresh.beta()), withinPercentage(1e-8));
    }
}
