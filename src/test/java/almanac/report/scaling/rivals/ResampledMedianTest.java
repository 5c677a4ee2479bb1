package almanac.report.scaling.rivals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import almanac.stats.Interval;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResampledMedianTest {

    private static final double[] VALUES = {0.7, 12, 3.1, 1.6, 2.3, 5.9};

    /** The medians of all n^n resamples, ascending. */
    private static double[] medians(double[] values) {
        int n = values.length;
        double[] medians = new double[(int) Math.round(Math.pow(n, n))];
        for (int number = 0; number < medians.length; number++) {
            double[] drawn = new double[n];
            int rest = number;
            for (int i = 0; i < n; i++) {
                drawn[i] = values[rest % n];
                rest /= n;
            }
            Arrays.sort(drawn);
            medians[number] = (drawn[(n - 1) / 2] + drawn[n / 2]) / 2;
        }
        Arrays.sort(medians);
        return medians;
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 6})
    void theLimitsAreThoseOfAllResamples(int n) {
        double[] values = Arrays.copyOf(VALUES, n);
        double[] all = medians(values);

        // levels that no number of resamples meets exactly
        for (double level : new double[] {0.501, 0.7013, 0.8017, 0.95}) {
            Interval interval = ResampledMedian.interval(values, level);
            int low = (int) Math.ceil(all.length * (1 - level) / 2) - 1;
            int high = (int) Math.ceil(all.length * (1 + level) / 2) - 1;
            assertThat(interval.low()).isCloseTo(all[low], within(1e-12));
            assertThat(interval.high()).isCloseTo(all[high], within(1e-12));
        }
    }

    @Test
    void ofNineValuesTheSecondAndTheEighthAreTheLimits() {
        Interval interval = ResampledMedian.interval(new double[] {9, 1, 8, 2, 7, 3, 6, 4, 5}, 0.95);

        assertThat(interval.low()).isEqualTo(2);
        assertThat(interval.high()).isEqualTo(8);
        assertThat(interval.resamples()).isZero();
        assertThat(interval.method()).contains("all resamples counted exactly");
    }

    @Test
    void equalValuesGiveNoWidth() {
        Interval interval = ResampledMedian.interval(new double[] {2, 2, 2, 2, 2}, 0.95);

        assertThat(interval.low()).isEqualTo(2);
        assertThat(interval.high()).isEqualTo(2);
    }
}
