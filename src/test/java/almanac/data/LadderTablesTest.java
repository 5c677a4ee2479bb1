package almanac.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the analyses of the ladder rely on in the almanac's own tables. */
class LadderTablesTest {

    private static final Catalog DATA = RealData.catalog();

    private static final Map<String, List<LadderCheckpoint>> BY_RUN =
            DATA.ladderCheckpoints().stream().collect(Collectors.groupingBy(LadderCheckpoint::run));

    private static LadderRun run(String id) {
        return DATA.ladderRuns().stream()
                .filter(run -> run.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theLadderIsFourSizesTimesFourLengths() {
        List<LadderRun> ladder = DATA.ladderRuns().stream()
                .filter(run -> run.role().equals("ladder"))
                .toList();

        assertThat(ladder).hasSize(16);
        assertThat(ladder)
                .extracting(LadderRun::parameters)
                .containsOnly(190354176., 371262464., 758220288., 1279395840.);
        assertThat(ladder)
                .extracting(run -> run.chinchillaMultiple().orElseThrow())
                .containsOnly(1., 2., 5., 10.);
    }

    @Test
    void theLastCheckpointOfARunIsItsEnd() {
        for (LadderRun run : DATA.ladderRuns()) {
            List<LadderCheckpoint> rows = BY_RUN.get(run.checkpointsOf().orElse(run.id()));
            LadderCheckpoint last = rows.get(rows.size() - 1);

            assertThat(last.tokens()).as(run.id()).isEqualTo(run.tokens());
            assertThat(last.step()).as(run.id()).isEqualTo(OptionalLong.of(run.steps()));
        }
    }

    @Test
    void everyStepCountsTheTokensOfItsRun() {
        for (LadderCheckpoint row : DATA.ladderCheckpoints()) {
            double expected = row.step().orElseThrow() * run(row.run()).stepTokens();

            assertThat(row.tokens()).as(row.at().toString()).isEqualTo(expected);
        }
    }

    @Test
    void aTargetHasItsOwnCheckpointsOrThoseOfTheRunBehindIt() {
        assertThat(run("7b-4t").checkpointsOf()).isEmpty();
        assertThat(BY_RUN.get("7b-4t")).hasSize(1);
        assertThat(run("13b-5t").checkpointsOf()).isEqualTo(Optional.of("13b-main"));
        assertThat(BY_RUN).doesNotContainKey("13b-5t");
    }

    @Test
    void everyLetterAccuracyBelongsToACheckpoint() {
        Map<String, Map<OptionalLong, Double>> tokens = DATA.ladderCheckpoints().stream()
                .collect(Collectors.groupingBy(
                        LadderCheckpoint::run, Collectors.toMap(LadderCheckpoint::step, LadderCheckpoint::tokens)));

        assertThat(DATA.ladderChoiceCheckpoints())
                .hasSizeGreaterThan(300)
                .allSatisfy(choice -> assertThat(tokens.get(choice.run()).get(OptionalLong.of(choice.step())))
                        .isEqualTo(choice.tokens()));
    }

    @Test
    void theOtherSplitIsKnownOfEveryRunForFourTasks() {
        Map<String, List<String>> tasks = DATA.ladderFinals().stream()
                .collect(Collectors.groupingBy(
                        LadderFinal::run, Collectors.mapping(LadderFinal::task, Collectors.toList())));

        assertThat(tasks).hasSameSizeAs(DATA.ladderRuns());
        assertThat(tasks.values()).containsOnly(List.of("mmlu", "arc-challenge", "arc-easy", "openbookqa"));
    }
}
