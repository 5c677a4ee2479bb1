package almanac.boundary.choice;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.boundary.BoundaryFit;
import almanac.boundary.BoundaryShortage;
import almanac.boundary.Outcome;
import almanac.boundary.RealBoundaries;
import almanac.boundary.board.Board;
import almanac.boundary.board.BoundaryAxis;
import almanac.stats.Resampling;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class AxisComparisonTest {

    private static final Board BOARD = RealBoundaries.board();

    private static List<AxisComparison> compared(Board board) {
        return AxisComparison.of(board, new Resampling(200, 42)).stream()
                .map(outcome -> outcome.result().orElseThrow())
                .toList();
    }

    @Test
    void bothAxesAreComparedOnTheSameRows() {
        List<AxisComparison> all = compared(BOARD);

        assertThat(all)
                .hasSize(18)
                .allMatch(one -> one.byCompute().rows() == one.bySize().rows());
        assertThat(all.subList(0, 3)).extracting(one -> one.byCompute().rows()).containsExactly(3_663, 897, 1_245);
        assertThat(all).allMatch(one -> one.interval().orElseThrow().contains(one.saving()));
    }

    @Test
    void computeOfModelsWithTheSameTokensSavesNothingOverSize() {
        Board same = new Board(
                "same",
                List.of("bbh"),
                Map.of(
                        Board.ALL,
                        BOARD.rows(Board.ALL).stream()
                                .filter(model -> model.tokens().isPresent())
                                .map(model -> model.withTokens(OptionalDouble.of(1e12)))
                                .toList()));

        AxisComparison onAll =
                AxisComparison.of(same, new Resampling(20, 42)).get(0).result().orElseThrow();

        assertThat(Math.abs(onAll.saving())).isLessThan(1e-9);
    }

    @Test
    void aPeriodWithoutRowsGivesAReason() {
        Board onlyAll = new Board("all", List.of("bbh"), Map.of(Board.ALL, BOARD.rows(Board.ALL)));

        List<Outcome<AxisComparison>> compared = AxisComparison.of(onlyAll, new Resampling(20, 42));

        assertThat(compared.get(0).isPresent()).isTrue();
        assertThat(compared.get(1).shortage()).contains(BoundaryShortage.NO_COMPUTE);
        assertThat(compared.get(2).shortage()).contains(BoundaryShortage.NO_COMPUTE);
    }

    @Test
    void boundariesAgainstSizeNeedNoTokens() {
        List<KeyedBoundary> bySize = KeyedBoundary.bySize(BOARD);

        assertThat(bySize).hasSize(6).allMatch(one -> one.key().axis() == BoundaryAxis.SIZE);
        for (KeyedBoundary boundary : bySize) {
            BoundaryFit fit = boundary.fit().result().orElseThrow();
            assertThat(fit.rows()).isEqualTo(4_566);
            assertThat(fit.found().converged()).isTrue();
            assertThat(fit.at(10)).isGreaterThan(fit.at(9)).isLessThan(fit.at(11));
        }
    }

    @Test
    void aHigherLevelLiesHigherAndCoversMore() {
        List<KeyedBoundary> levels = KeyedBoundary.atLevels(BOARD);

        assertThat(levels).hasSize(30);
        for (int i = 1; i < levels.size(); i++) {
            BoundaryFit lower = levels.get(i - 1).fit().result().orElseThrow();
            BoundaryFit higher = levels.get(i).fit().result().orElseThrow();
            assertThat(higher.found().converged()).isTrue();
            if (levels.get(i).key().equals(levels.get(i - 1).key())) {
                assertThat(higher.attainable(24).score())
                        .isGreaterThan(lower.attainable(24).score());
                assertThat(higher.loss().coverage()).isGreaterThan(lower.loss().coverage());
            }
        }
    }
}
