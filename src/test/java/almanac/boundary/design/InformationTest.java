package almanac.boundary.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;

class InformationTest {

    private static final int ROWS = 50;

    private static double[][] gradients(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return Stream.generate(() -> random.doubles(4, -1, 1).toArray())
                .limit(ROWS)
                .toArray(double[][]::new);
    }

    private static RealMatrix direct(double[][] gradients) {
        RealMatrix rows = new Array2DRowRealMatrix(gradients);
        RealMatrix sum = rows.transpose().multiply(rows);
        for (int i = 0; i < 4; i++) {
            sum.addToEntry(i, i, Information.RIDGE);
        }
        return sum;
    }

    private static Information of(double[][] gradients) {
        Information information = new Information();
        for (double[] gradient : gradients) {
            information.add(gradient);
        }
        return information;
    }

    @Test
    void updatesRowByRowEqualTheInverseOfTheSum() {
        for (long seed = 1; seed <= 20; seed++) {
            double[][] gradients = gradients(seed);
            Information information = of(gradients);
            LUDecomposition direct = new LUDecomposition(direct(gradients));

            for (double[] place : gradients(seed + 100)) {
                double[] expected = direct.getSolver().getInverse().operate(place);
                assertThat(information.solved(place)).containsExactly(expected, within(1e-5));
            }
            assertThat(information.logDeterminant()).isCloseTo(StrictMath.log(direct.getDeterminant()), within(1e-6));
        }
    }

    @Test
    void takingARowOutUndoesAddingIt() {
        double[][] gradients = gradients(1);
        Information information = of(gradients);
        double[] extra = {0.3, -0.2, 0.5, 0.9};
        double before = information.variance(extra);
        double determinant = information.logDeterminant();

        information.add(extra);
        assertThat(information.variance(extra)).isLessThan(before);
        information.remove(extra);

        assertThat(information.variance(extra)).isCloseTo(before, within(1e-12));
        assertThat(information.logDeterminant()).isCloseTo(determinant, within(1e-12));
    }

    @Test
    void theAddedRowsGrowthOfTheDeterminantIsItsVariance() {
        Information information = of(gradients(2));
        double[] extra = {0.3, -0.2, 0.5, 0.9};
        double expected = information.logDeterminant() + StrictMath.log(1 + information.variance(extra));

        information.add(extra);

        assertThat(information.logDeterminant()).isCloseTo(expected, within(1e-14));
    }
}
