package almanac.density;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import almanac.data.RealData;
import almanac.report.ReferenceFile;
import almanac.stats.LogisticCurve;
import almanac.stats.LossSurface;
import com.fasterxml.jackson.databind.JsonNode;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class TwoStepRulerReferenceTest {

    private static final Percentage TOLERANCE = withinPercentage(0.01);
    private static final JsonNode REFERENCE = ReferenceFile.read("two-step-ruler.json");

    private static TwoStepRuler ruler(boolean irreducible) {
        return TwoStepRuler.fit(RealData.catalog().referenceRuns(), irreducible);
    }

    private static void assertMatches(LossSurface.Fit fit, JsonNode expected) {
        assertThat(fit.converged()).isTrue();
        assertThat(fit.points()).isEqualTo(25);
        assertThat(fit.surface().a()).isCloseTo(expected.path("a").asDouble(), TOLERANCE);
        assertThat(fit.surface().alpha()).isCloseTo(expected.path("alpha").asDouble(), TOLERANCE);
        assertThat(fit.surface().b()).isCloseTo(expected.path("b").asDouble(), TOLERANCE);
        assertThat(fit.surface().beta()).isCloseTo(expected.path("beta").asDouble(), TOLERANCE);
        double e = expected.path("e").asDouble();
        assertThat(fit.surface().e()).isCloseTo(e, within(1e-4 * e));
        assertThat(fit.rootMeanSquareLog())
                .isCloseTo(expected.path("root_mean_square_log").asDouble(), TOLERANCE);
    }

    @Test
    void theLossSurfaceMatches() {
        assertMatches(ruler(false).loss(), REFERENCE.path("loss"));
    }

    @Test
    void theLossSurfaceWithIrreducibleLossMatches() {
        assertMatches(ruler(true).loss(), REFERENCE.path("loss_with_irreducible"));
    }

    @Test
    void theScoreCurveMatches() {
        JsonNode expected = REFERENCE.path("score");
        LogisticCurve.Fit fit = ruler(false).score();

        assertThat(fit.converged()).isTrue();
        assertThat(fit.points()).isEqualTo(expected.path("checkpoints").asInt());
        assertThat(fit.curve().floor()).isEqualTo(expected.path("floor").asDouble());
        assertThat(fit.curve().span()).isEqualTo(expected.path("span").asDouble());
        assertThat(fit.curve().steepness()).isCloseTo(expected.path("steepness").asDouble(), TOLERANCE);
        assertThat(fit.curve().midpoint()).isCloseTo(expected.path("midpoint").asDouble(), TOLERANCE);
        assertThat(fit.rootMeanSquare())
                .isCloseTo(expected.path("root_mean_square").asDouble(), TOLERANCE);
    }
}
