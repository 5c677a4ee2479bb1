package almanac.data;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.source.Problem;
import almanac.source.Problems;
import almanac.source.SourceFolder;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoundaryRunsTest {

    private static final String FIRST = "0,tiny/north-1-0.5b-0,bfloat16,0000000000,pretrained,no,TinyForCausalLM,";

    @TempDir
    private Path folder;

    @BeforeEach
    void writeTables() {
        TinyData.write(folder);
    }

    private BoundaryRuns runs() {
        return Catalog.read(new SourceFolder(folder, "tiny"), new Problems())
                .orElseThrow()
                .boundaryRuns();
    }

    private List<String> faults() {
        Problems problems = new Problems();
        Catalog.read(new SourceFolder(folder, "tiny"), problems);
        return problems.sorted().stream().map(Problem::toString).toList();
    }

    @Test
    void anEntryHoldsItsBaseItsDaysAndItsScores() {
        LeaderboardV2Entry entry = runs().leaderboardV2().get(0);

        assertThat(entry.row()).isZero();
        assertThat(entry.baseFamily()).contains("north-1");
        assertThat(entry.baseIdentified()).contains("north-1-0.5b");
        assertThat(entry.baseDeclared()).contains(LeaderboardV2Entry.ITSELF);
        assertThat(entry.uploaded()).isEqualTo(entry.submitted()).isPresent();
        assertThat(entry.isOfficialPretrained()).isTrue();
        assertThat(entry.chatTemplate() || entry.merged() || entry.mixtureOfExperts() || entry.adapter())
                .isFalse();
        assertThat(entry.computeFlop()).hasValue(3e21);
        assertThat(entry.scores().keySet()).containsExactlyElementsOf(LeaderboardV2Entry.TASKS);
    }

    @Test
    void theScoresLieUnderTheKnownBoundaryButForAFew() {
        List<LeaderboardV2Entry> usable = runs().leaderboardV2().stream()
                .filter(entry -> entry.computeFlop().isPresent())
                .toList();
        long above = usable.stream()
                .filter(entry -> entry.scores().get("ifeval")
                        > TinyBoundary.boundary(0, entry.computeFlop().orElseThrow()))
                .count();

        assertThat(usable).hasSize(6 + 2 * TinyBoundary.ROWS_PER_PERIOD);
        assertThat(above).isBetween(1L, 5L);
    }

    @Test
    void whatABoardDoesNotStateIsAbsent() {
        List<LeaderboardV2Entry> entries = runs().leaderboardV2();
        List<LeaderboardV2Entry> last =
                entries.subList(entries.size() - TinyBoundary.ROWS_WITHOUT_COMPUTE, entries.size());

        assertThat(last).allSatisfy(entry -> {
            assertThat(entry.computeFlop()).isEmpty();
            assertThat(entry.revision()).isEmpty();
            assertThat(entry.uploaded()).isEmpty();
            assertThat(entry.isOfficialPretrained()).isFalse();
        });
        assertThat(last.get(0).flagged()).isTrue();
        assertThat(last.get(0).baseFamily()).isEmpty();
        assertThat(last.get(1).parameters()).isEmpty();
        assertThat(last.get(1).flag()).contains("size-placeholder");
    }

    @Test
    void theFirstBoardHasItsOwnTasksAndDates() {
        LeaderboardV1Entry entry = runs().leaderboardV1().get(0);

        assertThat(entry.scores().keySet()).containsExactlyElementsOf(LeaderboardV1Entry.TASKS);
        assertThat(entry.parameters()).hasValue(1e9);
        assertThat(entry.computeFlop()).hasValue(6e21);
        assertThat(entry.dated()).isPresent();
    }

    @Test
    void newModelsNameTheirBaseAndMayStandOnTheBoardToo() {
        BoundaryRuns runs = runs();
        Map<String, LeaderboardV2Entry> board =
                runs.leaderboardV2().stream().collect(Collectors.toMap(LeaderboardV2Entry::modelName, entry -> entry));
        NewEvaluation first = runs.newEvaluations().get(0);

        assertThat(first.baseModel()).contains("north/north-1-0.5b");
        assertThat(first.inSelection()).isTrue();
        assertThat(first.listedPostTrained()).isFalse();
        assertThat(first.ifevalByPrompt()).isEqualTo(0.1);
        assertThat(first.scores().keySet()).containsExactlyElementsOf(LeaderboardV2Entry.TASKS);
        assertThat(runs.newEvaluations())
                .filteredOn(model -> board.containsKey(model.modelName()))
                .hasSize(4);
        assertThat(runs.newEvaluations()).last().satisfies(model -> {
            assertThat(model.flag()).contains("base-missing");
            assertThat(model.computeFlop()).isEmpty();
            assertThat(model.modified()).isEmpty();
        });
    }

    @Test
    void aPointInTimeHasASecond() {
        assertThat(runs().sizeTimePoints().get(2).modified()).isEqualTo(Instant.parse("2025-03-03T02:00:00Z"));
    }

    @Test
    void aSubtaskThatWasNotEvaluatedIsMissing() {
        List<LiveBenchScore> models = runs().liveBench();

        assertThat(models.get(0).scores().keySet()).containsExactlyElementsOf(LiveBenchScore.SUBTASKS);
        assertThat(models.get(3).scores()).doesNotContainKey("typos").hasSize(6);
        assertThat(models.get(4).computeFlop()).isEmpty();
    }

    @Test
    void aRowOfTheBoardStandsInItsPlace() {
        TinyData.replace(folder, "leaderboard-v2.csv", "\n0,tiny/", "\n900,tiny/");

        assertThat(faults())
                .singleElement()
                .asString()
                .startsWith("tiny/leaderboard-v2.csv:2:1:")
                .contains("row 900 stands where row 0 is due");
    }

    @Test
    void aRowOfTheBoardStandsOnce() {
        TinyData.replace(folder, "leaderboard-v1.csv", "\n1,tiny/", "\n0,tiny/");

        assertThat(faults())
                .hasSize(2)
                .anySatisfy(fault -> assertThat(fault).contains("the key 0 stands already in line 2"));
    }

    @Test
    void aScoreIsAFraction() {
        TinyData.replace(folder, "frontier-points.csv", ",2.000e+22,0.", ",2.000e+22,1.");

        assertThat(faults())
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault).contains("score 1.").contains("is above 1"));
    }

    @Test
    void aRowNamesAListedSource() {
        TinyData.replace(folder, "livebench-scores.csv", "tiny-runs", "tiny-dream");

        assertThat(faults())
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault).contains("source \"tiny-dream\" is not in the table sources"));
    }

    @Test
    void aNewModelStandsOnce() {
        TinyData.replace(folder, "size-time-points.csv", "tiny/south-2-1.5b-2001,", "tiny/north-1-0.5b-2000,");

        assertThat(faults())
                .singleElement()
                .asString()
                .contains("the key tiny/north-1-0.5b-2000 stands already in line 2");
    }

    @Test
    void aMissingSizeNeedsItsFlag() {
        TinyData.replace(folder, "leaderboard-v2.csv", FIRST + "500000000,", FIRST + ",");

        assertThat(faults())
                .singleElement()
                .asString()
                .startsWith("tiny/leaderboard-v2.csv:2:")
                .contains("parameters are missing without the flag size-placeholder");
    }

    @Test
    void tokensBelongToAFamily() {
        TinyData.replace(
                folder,
                "leaderboard-v2.csv",
                FIRST + "500000000,1000000000000,north-1,",
                FIRST + "500000000,1000000000000,,");

        assertThat(faults())
                .hasSize(2)
                .anySatisfy(fault -> assertThat(fault).contains("tokens without a base_family"))
                .anySatisfy(fault -> assertThat(fault).contains("a second_source without a base_family"));
    }

    @Test
    void anUploadAfterTheSubmissionNeedsItsFlag() {
        TinyData.replace(folder, "leaderboard-v2.csv", "=,2024-05-20,2024-05-20,", "=,2024-05-21,2024-05-20,");

        assertThat(faults())
                .hasSize(6)
                .allSatisfy(fault -> assertThat(fault).contains("uploaded 2024-05-21 is after submitted 2024-05-20"));
    }

    @Test
    void sizeAndTokensOfANewModelAreThoseOfItsBase() {
        TinyData.replace(folder, "new-evaluations.csv", ",validation,north/north-1-0.5b,", ",validation,,");

        assertThat(faults()).isNotEmpty().allSatisfy(fault -> assertThat(fault).contains(" without a base_model; "));
    }
}
