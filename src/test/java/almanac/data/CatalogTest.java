package almanac.data;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.source.Problem;
import almanac.source.Problems;
import almanac.source.SourceFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeTables() {
        TinyData.write(folder);
    }

    private List<String> faults() {
        Problems problems = new Problems();
        Optional<Catalog> catalog = Catalog.read(new SourceFolder(folder, "tiny"), problems);

        assertThat(catalog.isPresent()).isEqualTo(problems.isEmpty());
        return problems.sorted().stream().map(Problem::toString).toList();
    }

    private Catalog catalog() {
        return Catalog.read(new SourceFolder(folder, "tiny"), new Problems()).orElseThrow();
    }

    @Test
    void theRealTablesAreRight() {
        assertThat(RealData.catalog().models()).hasSizeGreaterThan(100);
    }

    @Test
    void theTinyTablesAreRight() {
        assertThat(faults()).isEmpty();
    }

    @Test
    void rowsBecomeTypedValuesInTheOrderOfTheFile() {
        Catalog catalog = catalog();

        assertThat(catalog.models())
                .extracting(Model::id)
                .startsWith("old-100b", "north-30b")
                .hasSize(10 + TinyData.FAMILY_MODELS);
        assertThat(catalog.models().get(7).activeParameters()).hasValue(3e9);
        assertThat(catalog.prices().get(3).model()).contains("south-2-9b");
        assertThat(catalog.prices().get(3).modelName()).isEqualTo("C, small");
        assertThat(catalog.scores().get(5).protocol()).isEqualTo("measured, five shots");
    }

    @Test
    void pairsOfScoresNameBothBenchmarksAndTheModelBehind() {
        ScorePair tuned = catalog().scorePairs().get(1);

        assertThat(tuned.modelName()).isEqualTo("South 2 9B, chat");
        assertThat(tuned.model()).isEmpty();
        assertThat(tuned.baseModel()).contains("south-2-9b");
        assertThat(tuned.publicBenchmark()).isEqualTo("mmlu");
        assertThat(tuned.publicScore()).isEqualTo(0.66);
        assertThat(tuned.cleanBenchmark()).isEqualTo("mmlu-cf-test");
        assertThat(tuned.cleanScore()).isEqualTo(0.55);
        assertThat(tuned.totalParameters()).hasValue(9e9);
        assertThat(tuned.flag()).contains("equals-base-score");
    }

    @Test
    void chipsAndCompressedVariantsCarryTheirSizesAndKinds() {
        Catalog catalog = catalog();

        assertThat(catalog.chips().get(0).type()).contains("gpu");
        assertThat(catalog.chips().get(0).fp16FlopPerSecond()).hasValue(2e13);
        assertThat(catalog.chips().get(0).tensorFp16FlopPerSecond()).hasValue(4e13);
        assertThat(catalog.chips().get(0).memoryBandwidth()).hasValue(5e11);
        assertThat(catalog.compression().get(0).bits()).isEqualTo(4);
        assertThat(catalog.compression().get(0).parentParameters()).isEqualTo(9e9);
        assertThat(catalog.compression().get(0).stage()).isEqualTo("instruct");
    }

    @Test
    void aLadderHoldsRunsCheckpointsLettersAndFinals() {
        Catalog catalog = catalog();
        LadderRun run = catalog.ladderRuns().get(0);
        LadderCheckpoint checkpoint = catalog.ladderCheckpoints().get(0);
        LadderChoiceCheckpoint choice = catalog.ladderChoiceCheckpoints().get(0);

        assertThat(run.id()).isEqualTo("190m-1xc");
        assertThat(run.tokens()).isEqualTo(run.stepTokens() * run.steps());
        assertThat(run.flopPerToken()).isEqualTo(8 * run.parameters());
        assertThat(run.checkpointsOf()).isEmpty();
        assertThat(checkpoint.run()).isEqualTo(run.id());
        assertThat(checkpoint.step()).hasValue(run.steps() / TinyLadder.CHECKPOINTS);
        assertThat(checkpoint.tasks().keySet()).containsExactlyElementsOf(LadderCheckpoint.TASKS);
        assertThat(choice.run()).isEqualTo("7b-4t");
        assertThat(choice.step()).isEqualTo(940_577);
        assertThat(choice.accuracy().keySet()).containsExactlyElementsOf(LadderCheckpoint.TASKS);
        assertThat(catalog.ladderFinals())
                .filteredOn(end -> end.run().equals(run.id()))
                .hasSize(4);
    }

    @Test
    void theFiguresOfACheckpointAreThe32BitValuesOfTheirSource() {
        TinyData.replace(folder, "ladder-checkpoints.csv", firstCheckpoint(), "0.1,0.2,0.3");
        TaskMetrics first = catalog().ladderCheckpoints().get(0).tasks().get("mmlu-stem");

        assertThat(first.bitsPerByte()).isEqualTo(0.1f).isNotEqualTo(0.1);
        assertThat(first.accuracy()).isEqualTo(0.2f).isNotEqualTo(0.2);
        assertThat(first.crossEntropy()).isEqualTo(0.3f).isNotEqualTo(0.3);
    }

    /** The three figures of the first task, as they stand in the first line. */
    private String firstCheckpoint() {
        TaskMetrics first = catalog().ladderCheckpoints().get(0).tasks().get("mmlu-stem");
        return (float) first.bitsPerByte() + "," + (float) first.accuracy() + "," + (float) first.crossEntropy();
    }

    @Test
    void theCheckpointsOfARunStandInTheOrderOfTraining() {
        long last = catalog().ladderRuns().get(0).steps();
        TinyData.replace(
                folder, "ladder-checkpoints.csv", "190m-1xc," + last + "," + last * 524288, "190m-1xc,1,524288");

        assertThat(faults())
                .singleElement()
                .asString()
                .startsWith("tiny/ladder-checkpoints.csv:13:")
                .contains("tokens 524288 is not above the ")
                .contains("of the checkpoint before, in line 12; ");
    }

    @Test
    void aTaskThatWasNotEvaluatedLeavesItsCellsEmpty() throws IOException {
        emptyInFirstCheckpoint("piqa_bits_per_byte", "piqa_accuracy", "piqa_cross_entropy");

        assertThat(catalog().ladderCheckpoints().get(0).tasks())
                .hasSize(LadderCheckpoint.TASKS.size() - 1)
                .doesNotContainKey("piqa");
    }

    @Test
    void aTaskIsEvaluatedWithAllItsValuesOrNone() throws IOException {
        emptyInFirstCheckpoint("piqa_accuracy");

        assertThat(faults())
                .singleElement()
                .asString()
                .contains("ladder-checkpoints.csv:2:")
                .contains("piqa_accuracy is missing beside other values of the task; ");
    }

    private void emptyInFirstCheckpoint(String... columns) throws IOException {
        Path file = folder.resolve("ladder-checkpoints.csv");
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        List<String> names = List.of(lines.get(0).split(",", -1));
        String[] cells = lines.get(1).split(",", -1);
        for (String column : columns) {
            cells[names.indexOf(column)] = "";
        }
        lines.set(1, String.join(",", cells));
        Files.write(file, lines);
    }

    @Test
    void aCheckpointBelongsToAListedRun() {
        TinyData.replace(folder, "ladder-choice-checkpoints.csv", "7b-4t,", "7b-5t,");

        assertThat(faults())
                .singleElement()
                .asString()
                .startsWith(
                        "tiny/ladder-choice-checkpoints.csv:2:1: run \"7b-5t\" is not in the table ladder-training-runs");
    }

    @Test
    void aPairOfScoresPointsToListedBenchmarks() {
        TinyData.replace(folder, "score-pairs.csv", "0.66,5,mmlu-cf-test,", "0.66,5,mmlu-dream,");

        assertThat(faults())
                .singleElement()
                .asString()
                .startsWith("tiny/score-pairs.csv:3:")
                .contains("mmlu-dream");
    }

    @Test
    void unknownCellsAreAbsentNotZero() {
        Catalog catalog = catalog();

        assertThat(catalog.models().get(6).tokens()).isEmpty();
        assertThat(catalog.scores().get(9).shots()).isEmpty();
        assertThat(catalog.prices().get(0).input()).isEmpty();
        assertThat(catalog.prices().get(9).mmlu()).isEmpty();
        assertThat(catalog.scorePairs().get(2).publicShots()).isEmpty();
        assertThat(catalog.scorePairs().get(3).released()).isEmpty();
        assertThat(catalog.scorePairs().get(3).totalParameters()).isEmpty();
        assertThat(catalog.chips().get(0).flag()).isEmpty();
    }

    @Test
    void rowsRememberWhereTheyStand() {
        assertThat(catalog().scores().get(2).at()).hasToString("tiny/scores.csv:4:1");
    }

    @Test
    void theDataDateIsTheNewestRetrieval() {
        assertThat(catalog().newestRetrieval()).isEqualTo(LocalDate.parse(TinyData.RETRIEVED));
    }

    @Test
    void aDateGivenToTheMonthIsItsFirstDay() {
        TinyData.replace(folder, "models.csv", "2023-12-01,month", "2023-12-12,month");

        assertThat(faults())
                .containsExactly("tiny/models.csv:5:25: released 2023-12-12 is given to the month, so its day cannot be"
                        + " known; the first day of the month, or date_precision day");
    }

    @Test
    void aDerivedModelNamesItsParent() {
        TinyData.replace(folder, "models.csv", "South,,,paper-v1", "South,,distilled,paper-v1");

        assertThat(faults())
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault).contains("a distilled model without a parent"));
    }

    @Test
    void noDateIsAfterTheNewestRetrieval() {
        TinyData.replace(folder, "models.csv", "2026-06-01", "2026-11-22");

        assertThat(faults())
                .containsExactly("tiny/models.csv:11:29: released 2026-11-22 is after the newest retrieval date"
                        + " 2026-11-21; a date up to 2026-11-21, or a source with a later retrieval date");
    }

    @Test
    void theDayOfTheNewestRetrievalItselfIsRight() {
        TinyData.replace(folder, "models.csv", "2026-06-01", "2026-11-21");

        assertThat(faults()).isEmpty();
    }

    @Test
    void aPriceDoesNotEndBeforeItBegins() {
        TinyData.replace(folder, "prices.csv", "2022-11-30,,", "2022-11-30,2022-11-01,");

        assertThat(faults())
                .singleElement()
                .asString()
                .startsWith("tiny/prices.csv:2:")
                .contains(": to 2022-11-01 is before from 2022-11-30; ");
    }

    @Test
    void aFaultAnywhereLeavesNoCatalog() {
        TinyData.replace(folder, "chips.csv", ",500,", ",0,");

        assertThat(faults()).singleElement().asString().startsWith("tiny/chips.csv:2:");
    }
}
