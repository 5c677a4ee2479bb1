package almanac.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class MonotoneMeansTest {

    @Test
    void neighboursThatFallArePooled() {
        assertThat(MonotoneMeans.nonDecreasing(new double[] {1, 3, 2, 2, 5, 4}))
                .containsExactly(new double[] {1, 7.0 / 3, 7.0 / 3, 7.0 / 3, 4.5, 4.5}, within(1e-15));
        assertThat(MonotoneMeans.nonDecreasing(new double[] {3, 2, 1})).containsExactly(2, 2, 2);
    }

    @Test
    void whatDoesNotFallStays() {
        double[] rising = {0.1, 0.1, 0.7, 2};

        assertThat(MonotoneMeans.nonDecreasing(rising)).containsExactly(rising);
        assertThat(MonotoneMeans.nonDecreasing(new double[0])).isEmpty();
    }

    /** The closed form: the largest, over first places, of the smallest mean to a last place. */
    private static double expected(double[] values, int place) {
        double largest = Double.NEGATIVE_INFINITY;
        for (int first = 0; first <= place; first++) {
            double smallest = Double.POSITIVE_INFINITY;
            for (int end = place + 1; end <= values.length; end++) {
                smallest = Math.min(
                        smallest, Arrays.stream(values, first, end).average().orElseThrow());
            }
            largest = Math.max(largest, smallest);
        }
        return largest;
    }

    @Test
    void agreesWithTheClosedForm() {
        SplittableRandom random = new SplittableRandom(3);
        for (int round = 0; round < 100; round++) {
            double[] values = random.doubles(1 + random.nextInt(15)).toArray();
            double[] found = MonotoneMeans.nonDecreasing(values);
            for (int i = 0; i < values.length; i++) {
                assertThat(found[i]).isCloseTo(expected(values, i), within(1e-12));
            }
        }
    }
}
