package almanac.report.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import almanac.data.Catalog;
import almanac.data.LadderCheckpoint;
import almanac.data.LadderRun;
import almanac.data.RealData;
import almanac.data.TaskMetrics;
import almanac.report.NotEnoughData;
import almanac.report.RowStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class LadderInputsTest {

    private static final Catalog REAL = RealData.catalog();

    private static Catalog with(List<LadderRun> runs, List<LadderCheckpoint> checkpoints) {
        return new Catalog(
                REAL.tables(),
                REAL.sources(),
                REAL.organisations(),
                REAL.models(),
                REAL.benchmarks(),
                REAL.scores(),
                REAL.scorePairs(),
                REAL.prices(),
                REAL.chips(),
                REAL.compression(),
                REAL.referenceRuns(),
                runs,
                checkpoints,
                REAL.ladderChoiceCheckpoints(),
                REAL.ladderFinals(),
                REAL.publishedClaims());
    }

    private static Catalog onlyRuns(Predicate<LadderRun> kept) {
        return with(REAL.ladderRuns().stream().filter(kept).toList(), REAL.ladderCheckpoints());
    }

    private static Catalog changedRuns(UnaryOperator<LadderRun> change) {
        return with(REAL.ladderRuns().stream().map(change).toList(), REAL.ladderCheckpoints());
    }

    private static LadderRun resized(LadderRun run, double parameters, double tokens) {
        return new LadderRun(
                run.id(),
                run.role(),
                run.size(),
                parameters,
                run.chinchillaMultiple(),
                tokens,
                run.flopPerToken(),
                run.stepTokens(),
                run.steps(),
                run.warmupSteps(),
                run.peakLearningRate(),
                run.checkpointsOf(),
                run.flag(),
                run.source(),
                run.at());
    }

    private static void assertNothingFits(Catalog data, String reason, String because) {
        assertThat(LadderInputs.of(data).unusable())
                .allMatch(task -> task.reason().equals(reason));
        assertThat(LadderInputs.of(data).tasks()).isEmpty();
        assertThatThrownBy(() -> LadderAnalysis.run(data, RealLadder.SETTINGS))
                .isInstanceOf(NotEnoughData.class)
                .hasMessageStartingWith(because);
    }

    @Test
    void sixteenRunsOfThirtyFiveAreFitted() {
        LadderInputs inputs = LadderInputs.of(REAL);

        assertThat(inputs.tasks()).hasSize(11);
        assertThat(inputs.unusable()).isEmpty();
        assertThat(inputs.rows()).hasSize(35).filteredOn(RowStatus::isUsed).hasSize(16);
        assertThat(inputs.rows())
                .filteredOn(row -> !row.isUsed())
                .allMatch(row -> row.reason().equals("not-a-ladder-run"));
    }

    @Test
    void aRunWithFewerCheckpointsThanTheWindowIsLeftOut() {
        List<LadderCheckpoint> shortened = REAL.ladderCheckpoints().stream()
                .filter(checkpoint -> !checkpoint.run().equals("190m-1xc")
                        || checkpoint.step().orElse(0) > 7000)
                .toList();
        LadderInputs inputs = LadderInputs.of(with(REAL.ladderRuns(), shortened));

        assertThat(inputs.rows())
                .filteredOn(row -> row.key().equals("190m-1xc"))
                .extracting(RowStatus::reason)
                .containsExactly("fewer-checkpoints-than-window");
        assertThat(inputs.tasks()).allMatch(runs -> runs.ladder().size() == 15);
    }

    @Test
    void aTaskWithoutLossesIsNamedAndTheOthersAreFitted() {
        List<LadderCheckpoint> without = REAL.ladderCheckpoints().stream()
                .map(checkpoint -> {
                    Map<String, TaskMetrics> tasks = new LinkedHashMap<>(checkpoint.tasks());
                    tasks.remove("boolq");
                    return new LadderCheckpoint(
                            checkpoint.run(),
                            checkpoint.step(),
                            checkpoint.tokens(),
                            checkpoint.c4Loss(),
                            tasks,
                            checkpoint.at());
                })
                .toList();
        LadderInputs inputs = LadderInputs.of(with(REAL.ladderRuns(), without));

        assertThat(inputs.unusable()).containsExactly(new UnusableTask(LadderTask.BOOLQ, "no-task-losses"));
        assertThat(inputs.tasks()).hasSize(10);
    }

    @Test
    void fewerThanSixRunsGiveNoLine() {
        Catalog data =
                onlyRuns(run -> !run.role().equals("ladder") || run.size().equals("190m"));

        assertNothingFits(data, "few-runs", "fewer than 6 runs of the ladder have enough checkpoints");
    }

    @Test
    void equalSizesGiveNoLine() {
        Catalog data = changedRuns(run -> resized(run, 1e9, run.tokens()));

        assertNothingFits(data, "one-size", "all runs of the ladder have the same size");
    }

    @Test
    void equalLengthsGiveNoLine() {
        Catalog data = changedRuns(run -> resized(run, run.parameters(), 1e11));

        assertNothingFits(data, "one-length", "all runs of the ladder see the same number of tokens");
    }

    @Test
    void withoutCheckpointsNoTaskHasLosses() {
        assertNothingFits(with(REAL.ladderRuns(), List.of()), "no-task-losses", "no run has losses");
    }

    @Test
    void fourteenHundredPointsArePooled() {
        PooledPoints points = PooledPoints.of(
                LadderInputs.of(REAL).of(LadderTask.PIQA).orElseThrow().ladder(), Recipe.PUBLISHED);

        assertThat(points.count()).isEqualTo(1401);
        assertThat(points.runOf()[0]).isZero();
        assertThat(points.runOf()[1400]).isEqualTo(15);
    }
}
