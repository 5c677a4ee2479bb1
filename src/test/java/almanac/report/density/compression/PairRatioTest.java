package almanac.report.density.compression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import almanac.data.Catalog;
import almanac.data.TinyData;
import almanac.density.Densities;
import almanac.source.Problems;
import almanac.source.SourceFolder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PairRatioTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeTables() {
        TinyData.write(folder);
    }

    private Catalog catalog() {
        Problems problems = new Problems();
        return Catalog.read(SourceFolder.at(folder), problems).orElseThrow(() -> new AssertionError(problems.sorted()));
    }

    private List<PairRatio> ratios() {
        Catalog data = catalog();
        return PairRatio.of(data, Densities.of(data, LocalDate.parse(TinyData.RETRIEVED))).stream()
                .filter(ratio -> ratio.ruler().benchmark().equals("mmlu"))
                .toList();
    }

    /** Names the parent of South 2 9B in the wide table. */
    private void giveParent(String parent) {
        String row =
                "south-2-9b,South 2 9B,south,2024-03-05,day,9000000000,9000000000,,nominal,4000000000000,base,South,";
        TinyData.replace(folder, "models.csv", row, row + parent);
    }

    @Test
    void modelsWithoutParentMakeNoPair() {
        assertThat(ratios()).isEmpty();
    }

    @Test
    void theRatioIsThatOfEffectiveSizesTimesThatOfSizes() {
        giveParent("south-13b");

        assertThat(ratios()).isNotEmpty().allSatisfy(ratio -> {
            double child = ratio.ruler().effectiveParameters(0.66).parameters().orElseThrow() / 9e9;
            double parent = ratio.ruler().effectiveParameters(0.52).parameters().orElseThrow() / 13e9;
            assertThat(ratio.ratio().orElseThrow()).isCloseTo(child / parent, within(1e-9));
            assertThat(ratio.parentName()).isEqualTo("South 13B");
        });
    }

    @Test
    void aParentWithoutScoreLeavesThePairOutWithItsReason() {
        giveParent("south-13b");
        TinyData.replace(folder, "scores.csv", "south-13b,mmlu,base", "south-13b,mmlu-cf-test,base");

        assertThat(ratios()).isNotEmpty().allSatisfy(ratio -> {
            assertThat(ratio.reason()).isEqualTo("parent-without-score");
            assertThat(ratio.ratio()).isEmpty();
        });
    }

    @Test
    void aParentScoredOnlyAfterTuningIsNoBaseToCompareWith() {
        giveParent("north-2-chat");

        assertThat(ratios())
                .isNotEmpty()
                .allSatisfy(ratio -> assertThat(ratio.reason()).isEqualTo("parent-without-score"));
    }

    @Test
    void aChildBelowTheRulersFloorSaysSo() {
        giveParent("south-13b");
        TinyData.replace(folder, "scores.csv", "south-2-9b,mmlu,base,0.66", "south-2-9b,mmlu,base,0.2");

        assertThat(ratios())
                .isNotEmpty()
                .allSatisfy(ratio -> assertThat(ratio.reason()).isEqualTo("below-floor"));
    }
}
