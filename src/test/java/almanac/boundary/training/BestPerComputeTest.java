package almanac.boundary.training;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.boundary.BoundarySample;
import almanac.boundary.ScoredModel;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class BestPerComputeTest {

    private static ScoredModel model(int row, double flop, double score) {
        return new ScoredModel(row, OptionalDouble.of(flop), score, "base");
    }

    @Test
    void onlyTheBestRowOfEachComputeCounts() {
        BestPerCompute best = BestPerCompute.of(BoundarySample.of(
                List.of(model(0, 1e22, 0.2), model(1, 1e21, 0.3), model(2, 1e21, 0.1), model(3, 1e22, 0.1))));

        assertThat(best.count()).isEqualTo(2);
        assertThat(best.logFlop()).isSorted();
        assertThat(best.score()).containsExactly(0.3, 0.2);
    }

    @Test
    void tiesHideDecreasesThatTheBestRowsShow() {
        BoundarySample sample = BoundarySample.of(List.of(
                model(0, 1e21, 0.1),
                model(1, 1e21, 0.2),
                model(2, 1e21, 0.3),
                model(3, 1e22, 0.1),
                model(4, 1e22, 0.2)));

        assertThat(AdjacentDecreases.rate(sample.logFlop(), sample.score())).hasValue(0.25);
        assertThat(BestPerCompute.of(sample).adjacentDecreases()).hasValue(1);
        assertThat(BestPerCompute.of(sample).spearman()).hasValue(-1);
    }

    @Test
    void oneComputeHasNoNeighbours() {
        BestPerCompute best = BestPerCompute.of(BoundarySample.of(List.of(model(0, 1e21, 0.1), model(1, 1e21, 0.2))));

        assertThat(best.adjacentDecreases()).isEmpty();
        assertThat(best.spearman()).isEmpty();
    }
}
