package almanac.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnsuitableNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "north/tiny-NSFW-7b",
                "north/Half-nsfw_tiny",
                "north/MLewd-13B",
                "north/LewdPlay-8B",
                "north/Tiny_NSFWV1",
                "north/Tiny-Erotica",
                "shitshow123/tiny"
            })
    void aWordIsFoundBetweenSignsDigitsAndCapitals(String name) {
        assertThat(UnsuitableNames.includes(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "north/Cocktail-7B",
                "north/Essex-2b",
                "north/Document-Cumulus-v0.1",
                "north/assistant-sft",
                "north/analysis-7b-v2",
                "north/MistralXXL",
                "=",
                ""
            })
    void theLettersOfAWordInsideAnotherAreHarmless(String name) {
        assertThat(UnsuitableNames.includes(name)).isFalse();
    }

    @Test
    void fewNamesOfTheBoardsAreUnsuitable() {
        BoundaryRuns runs = RealData.catalog().boundaryRuns();

        assertThat(runs.leaderboardV2())
                .filteredOn(entry -> UnsuitableNames.includes(entry.modelName()))
                .hasSizeBetween(1, 20);
        assertThat(runs.leaderboardV1())
                .filteredOn(entry -> UnsuitableNames.includes(entry.modelName()))
                .hasSizeBetween(1, 40);
    }
}
