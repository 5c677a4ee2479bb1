package almanac.boundary.reevaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import almanac.data.BoundaryRuns;
import almanac.data.LeaderboardV2Entry;
import almanac.data.RealData;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReevaluationTest {

    /** Sizes of the differences as the note on the data states them. */
    private static final Map<String, Double> STATED =
            Map.of("ifeval", 0.075, "bbh", 0.004, "math-lvl-5", 0.031, "gpqa", 0.011, "musr", 0.013, "mmlu-pro", 0.005);

    private static Reevaluation of(String task) {
        BoundaryRuns runs = RealData.catalog().boundaryRuns();
        return Reevaluation.of(runs.leaderboardV2(), runs.newEvaluations(), task);
    }

    @Test
    void differencesOfTheSharedModelsAreAsStated() {
        for (String task : LeaderboardV2Entry.TASKS) {
            Reevaluation.Drift drift = of(task).drift().orElseThrow();

            assertThat(drift.models()).as(task).isEqualTo(248);
            assertThat(drift.medianAbsolute()).as(task).isCloseTo(STATED.get(task), within(1.1e-3));
            assertThat(drift.median()).as(task).isBetween(drift.lowQuartile(), drift.highQuartile());
        }
        assertThat(of("math-lvl-5").drift().orElseThrow().median()).isCloseTo(-0.023, within(1e-3));
    }

    @Test
    void aModelThatStandsTwiceCountsOnceWithItsMean() {
        Reevaluation found = of("bbh");
        List<LeaderboardV2Entry> board = RealData.catalog().boundaryRuns().leaderboardV2();
        TwiceEvaluated twice = found.models().stream()
                .filter(model -> model.leaderboardRows() == 2)
                .findFirst()
                .orElseThrow();
        double mean = board.stream()
                .filter(entry -> entry.modelName().equals(twice.modelName()))
                .mapToDouble(entry -> entry.scores().get("bbh"))
                .average()
                .orElseThrow();

        assertThat(twice.leaderboard()).isCloseTo(mean, within(1e-15));
        assertThat(twice.difference()).isCloseTo(twice.later() - mean, within(1e-15));
        assertThat(found.models()).extracting(TwiceEvaluated::modelName).doesNotHaveDuplicates();
    }

    @Test
    void withoutSharedModelsThereIsNoDrift() {
        List<LeaderboardV2Entry> board = RealData.catalog().boundaryRuns().leaderboardV2();
        Reevaluation none = Reevaluation.of(board, List.of(), "musr");

        assertThat(none.models()).isEmpty();
        assertThat(none.drift()).isEmpty();
    }
}
