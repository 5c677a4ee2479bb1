package almanac.density;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.withinPercentage;

import almanac.stats.LogisticCurve;
import almanac.stats.LossSurface;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class EffectiveSizeTest {

    private static final LossSurface SURFACE = new LossSurface(5.6, 0.094, 107, 0.237, 0);
    private static final LogisticCurve CURVE = new LogisticCurve(0.25, 0.75, 9.4, 0.77);
    private static final double D0 = 1e12;

    private static TwoStepRuler ruler(LossSurface surface) {
        return new TwoStepRuler(
                new LossSurface.Fit(surface, 0, 0, true, 25, 25, 25),
                new LogisticCurve.Fit(CURVE, 0, true, 55),
                0.3,
                0.6);
    }

    private static EffectiveSize sizeAt(double score) {
        return ruler(SURFACE).at(D0).effectiveParameters(score);
    }

    @Test
    void aRunOfTheReferenceRecipeHasItsOwnSize() {
        double reached = CURVE.at(SURFACE.at(7e9, D0));

        assertThat(sizeAt(reached).parameters().orElseThrow()).isCloseTo(7e9, withinPercentage(1e-8));
    }

    @Test
    void theRangeOfTheFittedScoresIsInsideItsLimitsIncluded() {
        assertThat(sizeAt(0.3).status()).isEqualTo(EffectiveSize.Status.INSIDE);
        assertThat(sizeAt(0.6).status()).isEqualTo(EffectiveSize.Status.INSIDE);
    }

    @Test
    void scoresOutsideTheFittedRangeAreExtrapolated() {
        assertThat(sizeAt(0.29).status()).isEqualTo(EffectiveSize.Status.EXTRAPOLATED);
        assertThat(sizeAt(0.61).status()).isEqualTo(EffectiveSize.Status.EXTRAPOLATED);
        assertThat(sizeAt(0.61).parameters()).isPresent();
    }

    @Test
    void theScoreOfGuessingIsBelowTheFloor() {
        assertThat(sizeAt(0.25).status()).isEqualTo(EffectiveSize.Status.BELOW_FLOOR);
        assertThat(sizeAt(0.2).status()).isEqualTo(EffectiveSize.Status.BELOW_FLOOR);
        assertThat(sizeAt(0.2).parameters()).isEmpty();
    }

    @Test
    void aPerfectScoreIsAboveTheCeiling() {
        assertThat(sizeAt(1).status()).isEqualTo(EffectiveSize.Status.ABOVE_CEILING);
        assertThat(sizeAt(1).parameters()).isEmpty();
    }

    @Test
    void aScoreThatNeedsLessLossThanTheTokensLeaveIsBeyondTheRuler() {
        double best = CURVE.at(SURFACE.dataTerm(D0));

        assertThat(sizeAt(best - 2e-4).parameters()).isPresent();
        assertThat(sizeAt(best + 2e-4)).isEqualTo(EffectiveSize.undefined(EffectiveSize.Status.BEYOND_RULER));
        assertThat(ruler(SURFACE).at(5e12).effectiveParameters(best + 2e-4).parameters())
                .isPresent();
    }

    @Test
    void anIrreducibleLossPutsHighScoresBeyondTheRuler() {
        LossSurface withFloor = new LossSurface(160, 0.32, 60, 0.21, 0.53);

        assertThat(ruler(withFloor).at(D0).effectiveParameters(0.5).parameters())
                .isPresent();
        assertThat(ruler(withFloor).at(D0).effectiveParameters(0.9).status())
                .isEqualTo(EffectiveSize.Status.BEYOND_RULER);
    }

    @Test
    void aSizeExistsExactlyWhereTheRulerCanBeRead() {
        assertThatThrownBy(() -> new EffectiveSize(EffectiveSize.Status.INSIDE, OptionalDouble.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a size exists exactly where the ruler can be read");
        assertThatThrownBy(() -> new EffectiveSize(EffectiveSize.Status.BEYOND_RULER, OptionalDouble.of(1)))
                .hasMessage("a size exists exactly where the ruler can be read");
    }
}
