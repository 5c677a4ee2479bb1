package almanac.boundary.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import almanac.boundary.BoundaryShortage;
import almanac.boundary.board.BoardBoundaries;
import almanac.stats.Interval;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

class BoundaryDriftTest {

    private static final BoundaryDrift DRIFT = BoundaryDrift.of(MovingBoard.boundaries(), MovingBoard.noLaterModels());

    private static TaskDrift task(BoundaryDrift drift, String name) {
        return drift.tasks().stream()
                .filter(task -> task.task().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aTaskWithTheSameRowsInEveryPeriodDoesNotChangeInAnyResample() {
        TaskDrift still = task(DRIFT, MovingBoard.STILL);

        for (ResampledChange change : List.of(
                still.change().result().orElseThrow(),
                still.sharedChange().result().orElseThrow())) {
            Interval interval = change.interval().orElseThrow();
            assertThat(change.estimate()).isZero();
            assertThat(interval.high() - interval.low()).isLessThan(1e-6);
            assertThat(change.adjusted().orElseThrow()).isGreaterThan(0.05);
        }
    }

    @Test
    void aTaskThatRisesByATenthPerPeriodIsFoundToDoSo() {
        TaskDrift rising = task(DRIFT, MovingBoard.RISING);
        ResampledChange change = rising.change().result().orElseThrow();

        assertThat(change.estimate()).isCloseTo(0.3, within(5e-3));
        assertThat(change.interval().orElseThrow().halfWidth()).isLessThan(0.02);
        assertThat(change.probability().orElseThrow()).isCloseTo(2 / 41.0, within(1e-12));
        assertThat(change.adjusted().orElseThrow()).isCloseTo(4 / 41.0, within(1e-12));
        assertThat(rising.slope().result().orElseThrow().estimate()).isCloseTo(0.1, within(2e-3));
        assertThat(DRIFT.advances(MovingBoard.RISING, 0.05)).isTrue();
        assertThat(DRIFT.advances(MovingBoard.STILL, 0.05)).isFalse();
        assertThat(DRIFT.stableBeside(MovingBoard.RISING, 0.05)).isOne();
        assertThat(DRIFT.stableBeside(MovingBoard.STILL, 0.05)).isZero();
    }

    @Test
    void basesOfOnePeriodAloneAreNotShared() {
        assertThat(DRIFT.shared().bases()).doesNotContain(MovingBoard.ONLY_FIRST, "unknown");
        assertThat(DRIFT.shared().bases()).hasSize(MovingBoard.BASES);
        assertThat(DRIFT.shared().earlier()).hasSameSizeAs(DRIFT.shared().later());
    }

    @Test
    void periodsWithoutABoundaryAreStatedShortages() {
        BoundaryDrift none = BoundaryDrift.of(MovingBoard.noLaterModels(), MovingBoard.noLaterModels());

        for (TaskDrift task : none.tasks()) {
            assertThat(task.change().shortage()).contains(BoundaryShortage.NO_COMPUTE);
            assertThat(task.slope().shortage()).contains(BoundaryShortage.NO_COMPUTE);
            assertThat(task.points()).hasSize(5);
        }
        assertThat(task(DRIFT, MovingBoard.STILL).points().get(4).attainable().shortage())
                .contains(BoundaryShortage.NO_COMPUTE);
    }

    @Test
    void mathematicsAdvancedOnTheSecondLeaderboard() {
        BoardBoundaries second = RealPeriods.second(List.of("p1", "p2", "p3", "p4"), 60);
        BoundaryDrift drift = BoundaryDrift.of(second, RealPeriods.later(60));
        ResampledChange change = task(drift, "math-lvl-5").change().result().orElseThrow();

        assertThat(change.estimate()).isCloseTo(0.252, within(6e-3));
        assertThat(change.interval().orElseThrow().low()).isGreaterThan(0.05);
        assertThat(drift.stableBeside("math-lvl-5", 0.05)).isEqualTo(4);
        assertThat(drift.shared().bases()).hasSize(19);
        for (TaskDrift task : drift.tasks()) {
            assertThat(task.points())
                    .extracting(point -> point.otherProtocol())
                    .containsExactly(false, false, false, false, true);
            task.points()
                    .forEach(point -> assertThat(point.attainable().result().orElseThrow())
                            .hasSize(2)
                            .noneMatch(estimate -> estimate.attainable().extrapolated()));
        }
    }

    @Test
    void theNumberOfThreadsChangesNoBit() throws ExecutionException, InterruptedException {
        ForkJoinPool single = new ForkJoinPool(1);
        try {
            BoundaryDrift alone = single.submit(
                            () -> BoundaryDrift.of(MovingBoard.boundaries(), MovingBoard.noLaterModels()))
                    .get();
            assertThat(alone).isEqualTo(DRIFT);
        } finally {
            single.shutdown();
        }
    }
}
