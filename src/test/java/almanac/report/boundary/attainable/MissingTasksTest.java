package almanac.report.boundary.attainable;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.boundary.board.Board;
import almanac.boundary.board.BoardBoundaries;
import almanac.boundary.board.BoundaryAxis;
import almanac.boundary.board.ClusterDraws;
import almanac.boundary.board.EvaluatedModel;
import almanac.boundary.training.TrainingGroup;
import almanac.stats.Resampling;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MissingTasksTest {

    @Test
    void aTaskOfEqualScoresIsNamedWithTheReason() {
        assertThat(sentence(40, 1))
                .isEqualTo("There is not enough data for a boundary on GPQA (all rows have the same score).");
    }

    @Test
    void oneComputeAndTooFewRowsAreToldApart() {
        assertThat(sentence(40, 0))
                .startsWith(
                        "There is not enough data for a boundary on IFEval (all rows have the same compute) and GPQA (");
        assertThat(sentence(29, 1))
                .isEqualTo("There is not enough data for a boundary on IFEval (fewer than 30 rows with compute)"
                        + " and GPQA (fewer than 30 rows with compute).");
    }

    @Test
    void aBoardWithoutComputeSaysSo() {
        assertThat(sentence(0, 1)).contains("IFEval (no known pretraining compute)");
    }

    /** So many models whose sizes grow by a factor or not; rising scores on one task, equal ones on the other. */
    private static String sentence(int models, int growth) {
        List<EvaluatedModel> rows = IntStream.range(0, models)
                .mapToObj(row -> new EvaluatedModel(
                        row,
                        "model-" + row,
                        Optional.empty(),
                        OptionalDouble.of(1e9 * StrictMath.pow(1.1, growth * row)),
                        OptionalDouble.of(1e12),
                        Optional.empty(),
                        "base-" + row % 5,
                        TrainingGroup.POST_TRAINED,
                        Set.of(),
                        Map.of("ifeval", 0.1 + 0.01 * row, "gpqa", 0.25)))
                .toList();
        Board board = new Board("made-up", List.of("ifeval", "gpqa"), Map.of(Board.ALL, rows));
        ClusterDraws clusters = ClusterDraws.of(board, BoundaryAxis.COMPUTE, new Resampling(2, 1));
        return MissingTasks.sentence(BoardBoundaries.of(board, List.of(Board.ALL), clusters));
    }
}
