package almanac.boundary.board;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.boundary.training.TrainingGroup;
import almanac.data.BoundaryRuns;
import almanac.data.RealData;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BoardTest {

    private static final BoundaryRuns RUNS = RealData.catalog().boundaryRuns();

    @Test
    void theSecondBoardHasTheRowsOfThePublishedPeriods() {
        Board board = Board.second(RUNS);

        assertThat(board.rows(Board.ALL)).hasSize(4_576);
        assertThat(counts(board, Board.ALL, "p1", "p2", "p3", "p4", "p1-p2", "p1-p3"))
                .containsExactly(3_663, 613, 482, 897, 1_245, 1_095, 1_992);
    }

    @Test
    void theYearSplitHoldsTheSameRowsAsTheLastCumulativeSplit() {
        Board board = Board.second(RUNS);

        assertThat(board.rows("pre-2025")).isEqualTo(board.rows("p1-p3"));
        assertThat(board.rows("2025")).isEqualTo(board.rows("p4"));
    }

    @Test
    void theFirstBoardHasFourPeriodsOfItsOwn() {
        Board board = Board.first(RUNS);

        assertThat(board.rows(Board.ALL)).hasSize(7_169);
        assertThat(counts(board, Board.ALL)).containsExactly(4_955);
    }

    @Test
    void theLaterModelsArePartedByWhetherTheirBaseWasSeenBefore() {
        Board board = Board.later(RUNS);

        assertThat(counts(board, Board.AFTERWARDS, Board.AFTERWARDS_SEEN)).containsExactly(1_238, 721);
    }

    @Test
    void groupsOfModelsPartASample() {
        Board board = Board.second(RUNS);

        assertThat(board.sample(Board.ALL, "bbh", BoundaryAxis.COMPUTE, Optional.of(TrainingGroup.PRETRAINED))
                        .count())
                .isEqualTo(87);
        assertThat(board.sample(Board.ALL, "bbh", BoundaryAxis.COMPUTE, Optional.of(TrainingGroup.POST_TRAINED))
                        .count())
                .isEqualTo(3_576);
    }

    @Test
    void sizeNeedsNoTokens() {
        Board board = Board.second(RUNS);

        assertThat(board.sample(Board.ALL, "bbh", BoundaryAxis.SIZE, Optional.empty())
                        .count())
                .isGreaterThan(board.sample(Board.ALL, "bbh").count());
    }

    @Test
    void aPeriodHoldsItsFirstAndItsLastDayAndNoUnknownOne() {
        Period second = Period.SECOND_BOARD.get(1);

        assertThat(List.of(
                        second.contains(Optional.of(LocalDate.of(2024, 7, 1))),
                        second.contains(Optional.of(LocalDate.of(2024, 9, 30)))))
                .containsOnly(true);
        assertThat(List.of(
                        second.contains(Optional.of(LocalDate.of(2024, 6, 30))),
                        second.contains(Optional.of(LocalDate.of(2024, 10, 1))),
                        second.contains(Optional.empty())))
                .containsOnly(false);
    }

    private static List<Integer> counts(Board board, String... samples) {
        return List.of(samples).stream()
                .map(sample -> board.sample(sample, board.tasks().get(0)).count())
                .toList();
    }
}
