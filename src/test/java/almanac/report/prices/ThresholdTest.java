package almanac.report.prices;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThresholdTest {

    @Test
    void idsAreThePublishedOnes() {
        assertThat(Threshold.ALL).extracting(Threshold::id).containsExactly("mmlu-64.8", "mmlu-68", "mmlu-86");
    }

    @Test
    void pointsAreExactDecimals() {
        assertThat(Threshold.ALL).extracting(Threshold::points).containsExactly("64.8", "68", "86");
    }

    @Test
    void inEstimateIdsTheDotBecomesAHyphen() {
        assertThat(Threshold.ALL).extracting(Threshold::subject).containsExactly("mmlu-64-8", "mmlu-68", "mmlu-86");
    }

    @Test
    void anchorsStartOnTheirFirstDatedPrice() {
        assertThat(Threshold.ALL)
                .extracting(threshold ->
                        threshold.anchorDate().map(Object::toString).orElse("first qualifying"))
                .containsExactly("2022-11-30", "2023-03-06", "first qualifying");
    }
}
