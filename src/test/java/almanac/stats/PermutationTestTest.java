package almanac.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PermutationTestTest {

    private static final int PERMUTATIONS = 20_000;
    private static final double[] X = {0, 1, 2, 3, 10, 11, 12, 13};
    private static final double[] Y = {0.3, 0.9, 2.9, 3.4, 9.7, 12.1, 12.2, 14.0};
    private static final boolean[] LATER = {false, false, true, true, false, true, false, true};

    private static double shift(boolean[] labels) {
        return GroupShift.fit(X, Y, labels).orElseThrow().shift();
    }

    @Test
    void theShareOfPermutationsIsThatOfAllAssignmentsWithinStrata() {
        int[] stratum = {0, 0, 0, 0, 1, 1, 1, 1};

        PermutationTest test = PermutationTest.withinStrata(
                stratum, LATER, new Resampling(PERMUTATIONS, 7), PermutationTestTest::shift);

        double exact = enumerated(stratum);
        assertThat(exact).isBetween(0.02, 0.98);
        double error = StrictMath.sqrt(exact * (1 - exact) / PERMUTATIONS);
        assertThat(test.pValue()).isCloseTo(exact, within(4 * error));
        assertThat(test.strata()).isEqualTo(2);
    }

    @Test
    void oneStratumMovesLabelsAmongAllItems() {
        PermutationTest test = PermutationTest.withinStrata(
                new int[8], LATER, new Resampling(PERMUTATIONS, 7), PermutationTestTest::shift);

        double exact = enumerated(new int[8]);
        assertThat(exact).isNotCloseTo(enumerated(new int[] {0, 0, 0, 0, 1, 1, 1, 1}), within(0.005));
        double error = StrictMath.sqrt(exact * (1 - exact) / PERMUTATIONS);
        assertThat(test.pValue()).isCloseTo(exact, within(4 * error));
    }

    /** The share of all assignments with as many labels per stratum whose statistic reaches the observed one. */
    private static double enumerated(int[] stratum) {
        double observed = shift(LATER);
        int all = 0;
        int atLeast = 0;
        for (int bits = 0; bits < 1 << LATER.length; bits++) {
            boolean[] labels = new boolean[LATER.length];
            int[] surplus = new int[2];
            for (int i = 0; i < labels.length; i++) {
                labels[i] = (bits >> i & 1) == 1;
                surplus[stratum[i]] += (labels[i] ? 1 : 0) - (LATER[i] ? 1 : 0);
            }
            if (surplus[0] == 0 && surplus[1] == 0) {
                all++;
                atLeast += shift(labels) >= observed - 1e-9 ? 1 : 0;
            }
        }
        return (double) atLeast / all;
    }

    @Test
    void labelsThatCannotMoveGiveOne() {
        int[] own = {0, 1, 2, 3, 4, 5, 6, 7};

        assertThat(PermutationTest.withinStrata(own, LATER, new Resampling(50, 1), PermutationTestTest::shift)
                        .pValue())
                .isEqualTo(1);
    }

    @Test
    void theSameSeedGivesTheSameTest() {
        Resampling resampling = new Resampling(500, 3);

        assertThat(PermutationTest.withinStrata(new int[8], LATER, resampling, PermutationTestTest::shift))
                .isEqualTo(PermutationTest.withinStrata(new int[8], LATER, resampling, PermutationTestTest::shift));
    }

    @Test
    void theStatisticsOfThePermutationsAreKeptInOrderAndGiveTheShares() {
        PermutationTest test =
                PermutationTest.withinStrata(new int[8], LATER, new Resampling(4_000, 7), PermutationTestTest::shift);

        assertThat(test.dealt()).hasSize(4_000).isSorted();
        long atLeast = test.dealt().stream()
                .filter(value -> value >= test.observed() - 1e-9)
                .count();
        long asFar = test.dealt().stream()
                .filter(value -> Math.abs(value) >= Math.abs(test.observed()) - 1e-9)
                .count();
        assertThat(test.oneSided().atLeast()).isEqualTo((int) atLeast);
        assertThat(test.oneSided().pValue()).isEqualTo(test.pValue());
        assertThat(test.twoSided().atLeast()).isEqualTo((int) asFar).isGreaterThan((int) atLeast);
        assertThat(test.medianByChance())
                .isBetween(test.dealt().get(1_998), test.dealt().get(2_001));
    }

    @Test
    void theMiddleOfThePermutationsLeavesEqualSharesOutside() {
        PermutationTest test =
                PermutationTest.withinStrata(new int[8], LATER, new Resampling(4_000, 7), PermutationTestTest::shift);
        Interval middle = test.byChance(0.9);

        // eight items have few distinct statistics, so that many lie on a limit
        assertThat(test.dealt()).filteredOn(value -> value < middle.low()).hasSizeLessThanOrEqualTo(200);
        assertThat(test.dealt()).filteredOn(value -> value <= middle.low()).hasSizeGreaterThanOrEqualTo(200);
        assertThat(test.dealt()).filteredOn(value -> value > middle.high()).hasSizeLessThanOrEqualTo(200);
        assertThat(test.dealt()).filteredOn(value -> value >= middle.high()).hasSizeGreaterThanOrEqualTo(200);
    }
}
