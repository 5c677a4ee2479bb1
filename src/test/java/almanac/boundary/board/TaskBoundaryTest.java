package almanac.boundary.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import almanac.boundary.BoundaryDraws;
import almanac.boundary.BoundarySettings;
import almanac.boundary.BoundaryShortage;
import almanac.boundary.Outcome;
import almanac.boundary.RealBoundaries;
import almanac.data.RealData;
import almanac.stats.Resampling;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TaskBoundaryTest {

    private static final Board BOARD = RealBoundaries.board();
    private static final Resampling RESAMPLING = new Resampling(50, 42);
    private static final ClusterDraws DRAWS = ClusterDraws.of(BOARD, BoundaryAxis.COMPUTE, RESAMPLING);

    private static TaskBoundary boundary(String sample, String task) {
        return TaskBoundary.of(BOARD, sample, task, DRAWS).result().orElseThrow();
    }

    @Test
    void allRowsAreDrawnAsTheyAreByThemselves() {
        TaskBoundary all = boundary(Board.ALL, "gpqa");
        BoundaryDraws alone = BoundaryDraws.of(all.fit(), all.rows(), RESAMPLING);

        assertThat(DRAWS.clusters()).hasSize(147);
        assertThat(all.draws().curves()).isEqualTo(alone.curves());
        assertThat(all.resamples()).containsExactly(IntStream.range(0, 50).toArray());
    }

    @Test
    void samplesWithTheSameRowsHaveTheSameCurves() {
        assertThat(boundary("pre-2025", "bbh").draws().curves())
                .isEqualTo(boundary("p1-p3", "bbh").draws().curves());
    }

    @Test
    void everyPeriodHasAnIntervalAroundItsBoundary() {
        for (String sample : List.of("p1", "p2", "p3", "p4")) {
            TaskBoundary boundary = boundary(sample, "mmlu-pro");

            assertThat(boundary.draws().curves()).hasSizeGreaterThanOrEqualTo(49);
            assertThat(boundary.attainable(23)
                            .orElseThrow()
                            .contains(boundary.fit().at(23)))
                    .as(sample)
                    .isTrue();
        }
    }

    @Test
    void theNumberOfThreadsChangesNoBit() throws ExecutionException, InterruptedException {
        ForkJoinPool single = new ForkJoinPool(1);
        try {
            TaskBoundary alone = single.submit(() -> boundary("p2", "musr")).get();
            assertThat(alone.draws().curves())
                    .isEqualTo(boundary("p2", "musr").draws().curves());
        } finally {
            single.shutdown();
        }
    }

    @Test
    void aSecondBoardIsDrawnFromNumbersOfItsOwn() {
        Board later = Board.later(RealData.catalog().boundaryRuns());
        ClusterDraws same = ClusterDraws.of(later, BoundaryAxis.COMPUTE, RESAMPLING);
        ClusterDraws apart = ClusterDraws.apart(later, BoundaryAxis.COMPUTE, RESAMPLING);

        assertThat(apart.clusters()).isEqualTo(same.clusters());
        assertThat(apart.timesDrawn()).isNotEqualTo(same.timesDrawn());
        assertThat(apart.timesDrawn())
                .isDeepEqualTo(ClusterDraws.apart(later, BoundaryAxis.COMPUTE, RESAMPLING)
                        .timesDrawn());
        for (int[] timesDrawn : apart.timesDrawn()) {
            assertThat(IntStream.of(timesDrawn).sum())
                    .isEqualTo(apart.clusters().size());
        }
    }

    @Test
    void tooFewRowsAreAStatedShortage() {
        Outcome<TaskBoundary> none = TaskBoundary.of(BOARD, "p9", "bbh", DRAWS);

        assertThat(none.shortage()).contains(BoundaryShortage.NO_COMPUTE);
    }

    @Test
    void rowsOfAnotherBoardAreRefused() {
        Board later = Board.later(RealData.catalog().boundaryRuns());
        BoundaryKey key = BoundaryKey.of(later, Board.AFTERWARDS, "bbh");

        assertThatThrownBy(() -> TaskBoundary.of(key, key.rows(later), BoundarySettings.PAPER, DRAWS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not among those drawn");
    }
}
