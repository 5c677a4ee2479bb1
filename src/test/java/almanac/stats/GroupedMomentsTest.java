package almanac.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import almanac.stats.PrincipalComponents.Preparation;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GroupedMomentsTest {

    private static final double[][] ROWS = rows(60);
    private static final int GROUPS = 7;
    private static final int[] GROUP = new int[ROWS.length];

    static {
        for (int row = 0; row < GROUP.length; row++) {
            GROUP[row] = row % GROUPS;
        }
    }

    private static double[][] rows(int count) {
        SplittableRandom random = new SplittableRandom(3);
        double[][] rows = new double[count][4];
        for (double[] row : rows) {
            double level = random.nextDouble();
            for (int k = 0; k < row.length; k++) {
                row[k] = 0.2 + 0.5 * level + 0.1 * (k + 1) * random.nextDouble();
            }
        }
        return rows;
    }

    @ParameterizedTest
    @EnumSource(Preparation.class)
    void sharesAreThoseOfTheRowsWrittenOutAsOftenAsTheyAreTaken(Preparation preparation) {
        int[] times = {2, 0, 1, 3, 0, 1, 4};
        List<double[]> written = new ArrayList<>();
        for (int row = 0; row < ROWS.length; row++) {
            for (int time = 0; time < times[GROUP[row]]; time++) {
                written.add(ROWS[row]);
            }
        }
        double[] expected = PrincipalComponents.of(written.toArray(double[][]::new), preparation)
                .shares();

        assertThat(GroupedMoments.of(ROWS, GROUP, GROUPS).shares(times, preparation))
                .containsExactly(expected, within(1e-12));
    }

    @Test
    void nothingTakenHasNoShares() {
        GroupedMoments moments = GroupedMoments.of(ROWS, GROUP, GROUPS);

        assertThat(moments.shares(new int[GROUPS], Preparation.CENTRED)).isEmpty();
    }

    @Test
    void rowsThatDoNotDifferHaveSharesOfNought() {
        double[][] same = {{0.5, 0.25}, {0.5, 0.25}};

        assertThat(GroupedMoments.of(same, new int[] {0, 1}, 2).shares(new int[] {1, 1}, Preparation.STANDARDISED))
                .containsOnly(0);
    }

    @Test
    void withoutRowsThereIsNothingToSum() {
        assertThatThrownBy(() -> GroupedMoments.of(new double[0][], new int[0], 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
