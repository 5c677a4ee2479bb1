package almanac.report.contamination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import almanac.report.ReferenceFile;
import almanac.stats.GroupShiftTest;
import com.fasterxml.jackson.databind.JsonNode;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class LaterModelsReferenceTest {

    private static final Percentage TOLERANCE = withinPercentage(0.01);
    private static final JsonNode REFERENCE = ReferenceFile.read("contamination-later-models.json");

    private static PairComparison math() {
        return RealContamination.result().pair(PairSet.MATH);
    }

    private static GroupShiftTest test() {
        return math().shift().orElseThrow();
    }

    @Test
    void theCommonRangeOfBothGroupsMatches() {
        assertThat(math().rows()).hasSize(REFERENCE.path("pairs").asInt());
        assertThat(test().outside()).isEqualTo(REFERENCE.path("outside").asInt());
        assertThat(test().fit().earlier()).isEqualTo(REFERENCE.path("earlier").asInt());
        assertThat(test().fit().later()).isEqualTo(REFERENCE.path("later").asInt());
        assertThat(test().lowestX()).isCloseTo(REFERENCE.path("lowest_x").asDouble(), TOLERANCE);
        assertThat(test().highestX()).isCloseTo(REFERENCE.path("highest_x").asDouble(), TOLERANCE);
    }

    @Test
    void thePlaneMatches() {
        assertThat(test().fit().intercept())
                .isCloseTo(REFERENCE.path("intercept").asDouble(), TOLERANCE);
        assertThat(test().fit().slope()).isCloseTo(REFERENCE.path("slope").asDouble(), TOLERANCE);
        assertThat(test().fit().shift()).isCloseTo(REFERENCE.path("shift").asDouble(), TOLERANCE);
        assertThat(test().fit().shiftStandardError())
                .isCloseTo(REFERENCE.path("shift_standard_error").asDouble(), TOLERANCE);
        assertThat(test().fit().r2()).isCloseTo(REFERENCE.path("r2").asDouble(), TOLERANCE);
    }

    @Test
    void thePValueMatchesUpToTheChanceOfTheDraws() {
        assertThat(test().test().pValue()).isCloseTo(REFERENCE.path("p_value").asDouble(), within(0.025));
        assertThat(test().test().permutations()).isEqualTo(PairComparison.PERMUTATIONS);
    }
}
