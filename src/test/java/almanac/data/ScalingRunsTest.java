package almanac.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import almanac.source.Problem;
import almanac.source.Problems;
import almanac.source.SourceFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScalingRunsTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeTables() {
        TinyData.write(folder);
    }

    private ScalingRuns runs() {
        return Catalog.read(new SourceFolder(folder, "tiny"), new Problems())
                .orElseThrow()
                .scalingRuns();
    }

    private List<String> faults() {
        Problems problems = new Problems();
        Catalog.read(new SourceFolder(folder, "tiny"), problems);
        return problems.sorted().stream().map(Problem::toString).toList();
    }

    @Test
    void trainingRunsStandWithBudgetAndFlag() {
        List<TrainingRun> chinchilla = runs().training().stream()
                .filter(run -> run.dataset().equals("chinchilla"))
                .toList();

        assertThat(chinchilla.get(0).flag()).contains("high-loss");
        assertThat(chinchilla.get(0).budgetFlop()).hasValue(1e19);
        assertThat(chinchilla.get(0).condition()).isEmpty();
        assertThat(chinchilla).last().satisfies(run -> {
            assertThat(run.budgetFlop()).isEmpty();
            assertThat(run.flag()).isEmpty();
            assertThat(run.loss()).isCloseTo(TinyScaling.loss(run.parameters(), run.tokens()), within(0.01));
        });
        assertThat(chinchilla)
                .filteredOn(run -> run.flag().isEmpty() && run.budgetFlop().isPresent())
                .hasSize(TinyScaling.RUNS_WITH_BUDGET)
                .allSatisfy(run -> assertThat(6
                                * run.parameters()
                                * run.tokens()
                                / run.budgetFlop().orElseThrow())
                        .isCloseTo(1, within(1e-8)));
    }

    @Test
    void anOvertrainingRunHoldsALossOnEveryText() {
        OvertrainingRun run = runs().overtraining().get(0);

        assertThat(run.id()).isEqualTo("gadre-c4-11m-20");
        assertThat(run.tokens()).isEqualTo(run.parameters() * run.tokensPerParameter());
        assertThat(run.losses().keySet()).containsExactlyElementsOf(OvertrainingRun.EVALUATION_SETS);
        assertThat(run.losses()).containsEntry("c4", run.c4Loss());
        assertThat(run.losses().get("de-en")).isEqualTo(run.c4Loss() + 0.7, within(1e-9));
        assertThat(run.errorOf46Tasks()).isEqualTo(run.errorOf17Tasks() + 0.03, within(1e-9));
    }

    @Test
    void aCurveKnowsItsRunAndItsEvaluationSet() {
        ScalingRuns runs = runs();
        List<CurveRun> dense = runs.curves().stream()
                .filter(curve -> curve.trainingRun().equals("deepmind-dense-512x6"))
                .toList();

        assertThat(dense).extracting(CurveRun::evaluationSet).containsExactly("c4", "validation");
        assertThat(dense.get(0).nonEmbeddingParameters()).isEmpty();
        assertThat(dense.get(0).width()).hasValue(512);
        assertThat(dense.get(0).plannedSteps()).isEmpty();
        assertThat(runs.curvePoints())
                .filteredOn(point -> point.run().equals(dense.get(1).id()))
                .hasSize(5)
                .allSatisfy(point -> assertThat(point.tokens())
                        .isEqualTo(point.step() * dense.get(1).batchTokens()));
    }

    @Test
    void whatAShapeDoesNotStateIsAbsent() {
        ArchitectureRun gemstone = runs().architecture().get(0);

        assertThat(gemstone.condition()).contains("constant");
        assertThat(gemstone.heads()).isEmpty();
        assertThat(gemstone.feedForwardWidth()).isEmpty();
        assertThat(gemstone.warmupSteps()).isEmpty();
        assertThat(gemstone.step()).hasValue(23842);
    }

    @Test
    void repeatedDataSayWhatWasDoneToThem() {
        TinyData.replace(folder, "repeated-data-runs.csv", "100m-100m-x1,100000000,", "again,100000000,");
        RepeatedDataRun run = runs().repeatedData().get(1);

        assertThat(runs().repeatedData().get(0).id()).isEqualTo("again");
        assertThat(run.epochs()).isEqualTo(2);
        assertThat(run.tokens()).isEqualTo(2 * run.uniqueTokens());
        assertThat(run.inPublishedFit()).isTrue();
        assertThat(run.reshaped()).isFalse();
        assertThat(run.deduped()).isFalse();
        assertThat(run.seed()).isEmpty();
    }

    @Test
    void batchesAreCountedInTokensAndSequences() {
        BatchRun sweep = runs().batch().get(0);
        CriticalBatchRun critical = runs().criticalBatch().get(1);

        assertThat(sweep.batchTokens()).isEqualTo(32 * 2048);
        assertThat(sweep.loss()).isEqualTo(sweep.smoothedLoss() + 0.003, within(1e-9));
        assertThat(critical.batchSequences()).isEqualTo(128);
        assertThat(critical.batchTokens()).isEqualTo(128 * 512);
        assertThat(critical.targetLoss()).isEqualTo(3.4);
    }

    @Test
    void aCurveRunsForwards() {
        TinyData.replace(
                folder, "curve-points.csv", "gemstones-256x23,3973,16663969792,", "gemstones-256x23,1,4194304,");

        assertThat(faults())
                .singleElement()
                .asString()
                .startsWith("tiny/curve-points.csv:3:")
                .contains("tokens 4194304 is not at or above the 8329887744 of the checkpoint before, in line 2; ");
    }

    @Test
    void aStepStandsTwiceOnlyWithAFlag() {
        TinyData.replace(
                folder, "curve-points.csv", "gemstones-256x23,3973,16663969792,", "gemstones-256x23,1986,8329887744,");

        assertThat(faults())
                .singleElement()
                .asString()
                .startsWith("tiny/curve-points.csv:3:")
                .contains("tokens 8329887744 is not above the 8329887744 of the checkpoint before");
    }

    @Test
    void aPointBelongsToAListedCurve() {
        TinyData.replace(folder, "curve-points.csv", "gemstones-256x23,1986,", "gemstones-256x24,1986,");

        assertThat(faults())
                .singleElement()
                .asString()
                .contains("run \"gemstones-256x24\" is not in the table curve-runs");
    }

    @Test
    void aRepeatedSettingNeedsAFlag() {
        TinyData.replace(
                folder,
                "training-runs.csv",
                ",1,10000000000000000000,4000000000,420000000,",
                ",1,10000000000000000000,6000000000,280000000,");
        assertThat(faults()).isEmpty();

        TinyData.replace(folder, "training-runs.csv", ",33,,400000000,6000000000,", ",33,,100000000,1500000000,");
        assertThat(faults())
                .singleElement()
                .asString()
                .startsWith("tiny/training-runs.csv:35:")
                .contains("the setting stands already in line 34; the flag repeated-setting, or another dataset");
    }

    @Test
    void embeddingsAreNotNegative() {
        TinyData.replace(folder, "overtraining-runs.csv", ",11000000,8800000,", ",11000000,11000001,");

        assertThat(faults())
                .isNotEmpty()
                .allSatisfy(fault ->
                        assertThat(fault).contains("nonembedding_parameters 11000001 is above parameters 11000000"));
    }

    @Test
    void passesAreTokensOverUniqueTokens() {
        TinyData.replace(folder, "repeated-data-runs.csv", ",100000000,400000000,4,", ",100000000,400000000,4.001,");

        assertThat(faults())
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault).contains("epochs 4.001 is not tokens over unique_tokens"));
    }

    @Test
    void lossesAndCountsAreAboveZero() {
        TinyData.replace(folder, "critical-batch.csv", "85m,85000000,3.40,64,", "85m,85000000,0,64,");
        TinyData.replace(folder, "training-runs.csv", "4000000000,420000000,", "4000000000,0,");

        assertThat(faults()).hasSize(2).allSatisfy(fault -> assertThat(fault).contains(" is not above 0"));
    }
}
