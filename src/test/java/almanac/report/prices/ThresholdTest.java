package almanac.report.prices;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThresholdTest {

    @Test
    void idsAreThePublishedOnes() {
        assertThat(Threshold.ALL)
                .extracting(Threshold::id)
                .containsExactly(
                        "mmlu-64.8",
                        "mmlu-68",
                        "mmlu-86",
                        "gpqa-28.8",
                        "math-500-44",
                        "gpqa-50",
                        "gpqa-70",
                        "mmlu-pro-46.2",
                        "aa-index-40");
    }

    @Test
    void pointsAreExactDecimals() {
        assertThat(Threshold.ALL)
                .extracting(Threshold::points)
                .containsExactly("64.8", "68", "86", "28.8", "44", "50", "70", "46.2", "40");
    }

    @Test
    void inEstimateIdsTheDotBecomesAHyphen() {
        assertThat(Threshold.ALL)
                .extracting(Threshold::subject)
                .startsWith("mmlu-64-8", "mmlu-68", "mmlu-86", "gpqa-28-8")
                .noneMatch(subject -> subject.contains("."));
    }

    @Test
    void anchorsStartOnTheirFirstDatedPrice() {
        assertThat(Threshold.ALL)
                .extracting(threshold ->
                        threshold.anchorDate().map(Object::toString).orElse("first qualifying"))
                .startsWith("2022-11-30", "2023-03-06", "first qualifying", "2023-06-13", "2023-06-13");
    }

    @Test
    void onlyDatedPricesHaveAnAnchorsDate() {
        assertThat(Threshold.ALL)
                .filteredOn(threshold -> threshold.series() == PriceSeries.SNAPSHOT)
                .hasSize(4)
                .extracting(Threshold::usualStart)
                .containsOnly(StartRule.FIRST_QUALIFYING);
    }
}
