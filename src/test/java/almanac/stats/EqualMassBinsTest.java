package almanac.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class EqualMassBinsTest {

    private static double[] counted(double... valueThenTimes) {
        double[] values = new double[0];
        for (int i = 0; i < valueThenTimes.length; i += 2) {
            int from = values.length;
            values = Arrays.copyOf(values, from + (int) valueThenTimes[i + 1]);
            Arrays.fill(values, from, values.length, valueThenTimes[i]);
        }
        return values;
    }

    @Test
    void theGroupAtWhichABinIsFullBeginsTheNext() {
        EqualMassBins bins = EqualMassBins.of(counted(1, 4, 2, 4, 3, 4, 4, 4), 4, 1);

        assertThat(bins.edges()).containsExactly(1, 2, 3, 4);
        assertThat(bins.counts(counted(1, 4, 2, 4, 3, 4, 4, 4))).containsExactly(4, 4, 8);
    }

    @Test
    void equalValuesAreNeverParted() {
        EqualMassBins bins = EqualMassBins.of(counted(1, 3, 2, 20, 3, 3, 4, 3), 3, 1);

        assertThat(bins.edges()).containsExactly(1, 2, 4);
        assertThat(bins.counts(counted(2, 20))).containsExactly(0, 20);
    }

    @Test
    void aSmallBinJoinsItsSmallerNeighbour() {
        assertThat(EqualMassBins.of(counted(1, 8, 2, 1, 3, 9, 4, 9), 3, 5).edges())
                .as("an inner one of 1 between 8 and 18")
                .containsExactly(1, 3, 4);
        assertThat(EqualMassBins.of(counted(1, 2, 2, 9, 3, 5, 4, 5), 4, 5).edges())
                .as("the first one has no choice")
                .containsExactly(1, 4);
    }

    @Test
    void noBinOfManyHasTooFewValues() {
        SplittableRandom random = new SplittableRandom(1);
        for (int sample = 0; sample < 50; sample++) {
            double[] values = random.doubles(400, 0, 40).map(StrictMath::rint).toArray();
            EqualMassBins bins = EqualMassBins.of(values, 10, 30);

            assertThat(bins.edges()).isSorted().doesNotHaveDuplicates();
            assertThat(Arrays.stream(bins.counts(values)).min().orElseThrow()).isGreaterThanOrEqualTo(30);
            assertThat(Arrays.stream(bins.counts(values)).sum()).isEqualTo(400);
        }
    }

    @Test
    void fewValuesShareOneBin() {
        EqualMassBins one = EqualMassBins.of(new double[] {5, 5, 5}, 10, 30);

        assertThat(one.edges()).containsExactly(5);
        assertThat(one.count()).isEqualTo(1);
        assertThat(one.binOf(5)).isZero();
        assertThat(EqualMassBins.of(new double[] {1, 2, 3}, 10, 30).edges()).containsExactly(1, 3);
    }

    @Test
    void valuesOutsideTheEdgesHaveNoBin() {
        EqualMassBins bins = new EqualMassBins(new double[] {1, 2, 4});

        assertThat(bins.binOf(0.9)).isEqualTo(-1);
        assertThat(bins.binOf(4.1)).isEqualTo(-1);
        assertThat(bins.binOf(Double.NaN)).isEqualTo(-1);
        assertThat(bins.binOf(1.9)).isZero();
        assertThat(bins.binOf(2)).isEqualTo(1);
    }

    @Test
    void endsCanBeMoved() {
        EqualMassBins bins = new EqualMassBins(new double[] {1, 2, 3, 4});

        assertThat(bins.between(1.5, 6).edges()).containsExactly(1.5, 2, 3, 6);
        assertThat(bins.between(2, 2.5).edges()).containsExactly(2, 2.5);
        assertThat(bins.between(2, 2).edges()).containsExactly(2);
    }

    @Test
    void binsNeedValues() {
        assertThatThrownBy(() -> EqualMassBins.of(new double[0], 10, 30)).hasMessageContaining("need values");
        assertThatThrownBy(() -> new EqualMassBins(new double[0])).hasMessage("bins need an edge");
    }
}
