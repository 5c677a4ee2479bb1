package almanac.scaling.overtraining;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.scaling.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeftOutTest {

    /** The sum of the others; none where it is odd. */
    private static LeftOut<Integer> sums(Integer... units) {
        return LeftOut.of(List.of(units), unit -> "unit-" + unit, others -> {
            int sum = others.stream().mapToInt(Integer::intValue).sum();
            return sum % 2 == 0 ? Outcome.of(sum) : Outcome.none("odd");
        });
    }

    @Test
    void eachUnitIsLeftOutOnce() {
        LeftOut<Integer> sums = sums(1, 3, 8);

        assertThat(sums.cases())
                .containsExactly(
                        new LeftOut.Case<>("unit-1", Outcome.none("odd")),
                        new LeftOut.Case<>("unit-3", Outcome.none("odd")),
                        new LeftOut.Case<>("unit-8", Outcome.of(4)));
    }

    @Test
    void theRangeSaysHowManyFitsItHolds() {
        assertThat(sums(2, 10, 30, 4).range(sum -> sum)).contains(new LeftOut.Range(16, 44, 4, 0));
        assertThat(sums(1, 3, 7, 8, 2).range(sum -> -sum)).contains(new LeftOut.Range(-20, -14, 3, 2));
    }

    @Test
    void oneFitOrNoneHasNoRange() {
        assertThat(sums(1, 3, 5, 1).range(sum -> sum)).isEmpty();
        assertThat(sums(1, 3, 8).range(sum -> sum)).isEmpty();
    }
}
