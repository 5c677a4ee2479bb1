package almanac.report.boundary.saturation;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.data.BoundaryRuns;
import almanac.data.LeaderboardV2Entry;
import almanac.report.boundary.RealBoundary;
import org.junit.jupiter.api.Test;

class DoubtfulSizesTest {

    private static final double THRESHOLD = 13e9;

    @Test
    void theSizeAtTheEndOfABaseIsReadAsBillions() {
        assertThat(BaseSizes.stated("phi-4-14b")).hasValue(14e9);
        assertThat(BaseSizes.stated("qwen2.5-0.5b")).hasValue(0.5e9);
        assertThat(BaseSizes.stated("phi-4")).isEmpty();
    }

    @Test
    void anUnderscoreBetweenDigitsOfANameIsADecimalPoint() {
        assertThat(BaseSizes.isStated("a/model_1_78B-x", 1.777e9)).isTrue();
        assertThat(BaseSizes.isStated("a/model-78B-x", 1.777e9)).isFalse();
        assertThat(BaseSizes.isStated("a/model-10B-o1", 10.26e9)).isTrue();
        assertThat(BaseSizes.isStated("a/model-8-bnb-8bit", 8e9)).isFalse();
    }

    @Test
    void aNameThatStatesThePrintedSizeIsNotDoubtedAndAFamilyOfOneSizeLendsIt() {
        assertThat(DoubtfulSizes.in(RealBoundary.result().runs(), THRESHOLD))
                .extracting(LeaderboardV2Entry::modelName)
                .contains("FINGU-AI/Phi-4-RRStock")
                .doesNotContain("Marsouuu/lareneg1_78B-ECE-PRYMMAL-Martial", "mkurman/phi4-MedIT-10B-o1");
    }

    @Test
    void copiesInFourBitsOfALargerBaseAreFound() {
        assertThat(DoubtfulSizes.in(RealBoundary.result().runs(), THRESHOLD))
                .extracting(LeaderboardV2Entry::modelName)
                .contains("unsloth/phi-4-bnb-4bit", "unsloth/phi-4-unsloth-bnb-4bit")
                .allMatch(name -> !name.contains("Llama-3.1-8B"));
    }

    @Test
    void nothingElseIsLeftOut() {
        BoundaryRuns runs = RealBoundary.result().runs();
        BoundaryRuns certain = DoubtfulSizes.leftOut(runs, THRESHOLD);

        assertThat(certain.leaderboardV2())
                .hasSize(runs.leaderboardV2().size()
                        - DoubtfulSizes.in(runs, THRESHOLD).size());
        assertThat(certain.sizeTimePoints()).isEqualTo(runs.sizeTimePoints());
    }
}
