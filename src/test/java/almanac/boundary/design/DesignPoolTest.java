package almanac.boundary.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import almanac.boundary.BoundarySettings;
import almanac.boundary.BoundaryShortage;
import almanac.boundary.ScoredModel;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DesignPoolTest {

    private static List<Candidate> candidates(int count, IntToDoubleFunction logFlop) {
        return IntStream.range(0, count)
                .mapToObj(row -> new Candidate(row, logFlop.applyAsDouble(row), 1 + row % 3, "revision-" + row / 2))
                .toList();
    }

    private static List<ScoredModel> models(int count) {
        return IntStream.range(0, count)
                .mapToObj(row -> new ScoredModel(
                        row, OptionalDouble.of(StrictMath.pow(10, 21 + row / 40.0)), 0.2 + 0.01 * (row % 37), "base"))
                .toList();
    }

    @Test
    void withoutEnoughDifferentCandidatesThereIsNoPool() {
        assertThat(DesignPool.of(List.of()).shortage()).contains(BoundaryShortage.NO_COMPUTE);
        assertThat(DesignPool.of(candidates(29, row -> 21 + row)).shortage()).contains(BoundaryShortage.TOO_FEW_ROWS);
        assertThat(DesignPool.of(candidates(40, row -> 22)).shortage()).contains(BoundaryShortage.ONE_COMPUTE);
    }

    @Test
    void rowsThatShareARevisionComeTogether() {
        DesignPool pool =
                DesignPool.of(candidates(40, row -> 21 + row / 40.0)).result().orElseThrow();

        assertThat(pool.rowsOfModels(List.of(3, 10))).containsExactlyInAnyOrder(2, 3, 10, 11);
    }

    @Test
    void aBudgetIsAShareOfThePool() {
        DesignPool pool =
                DesignPool.of(candidates(30, row -> 21 + row / 40.0)).result().orElseThrow();

        assertThat(pool.budget(50)).isEqualTo(30);
        assertThatThrownBy(() -> pool.budget(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> pool.budget(101)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tooFewChosenRowsGiveNoErrors() {
        DesignPool pool =
                DesignPool.of(candidates(80, row -> 21 + row / 40.0)).result().orElseThrow();
        EvaluationDesign small = PlainDesigns.cheapestFirst(pool, AssumedCurve.PUBLISHED, 5);
        EvaluationDesign large = PlainDesigns.cheapestFirst(pool, AssumedCurve.PUBLISHED, 100);

        assertThat(DesignErrors.of(small, pool, models(80), models(80), BoundarySettings.PAPER)
                        .shortage())
                .contains(BoundaryShortage.TOO_FEW_ROWS);
        assertThat(DesignErrors.of(large, pool, models(80), models(80), BoundarySettings.PAPER)
                        .isPresent())
                .isTrue();
    }

    @Test
    void aCandidateNeedsACost() {
        assertThatThrownBy(() -> new Candidate(0, 22, 0, "a")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Candidate(0, Double.NaN, 1, "a")).isInstanceOf(IllegalArgumentException.class);
    }
}
