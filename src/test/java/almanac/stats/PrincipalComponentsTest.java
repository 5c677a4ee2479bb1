package almanac.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import almanac.stats.PrincipalComponents.Preparation;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.junit.jupiter.api.Test;

class PrincipalComponentsTest {

    private static double[][] symmetric(int size, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] matrix = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                matrix[i][j] = random.nextDouble() - 0.5;
                matrix[j][i] = matrix[i][j];
            }
        }
        return matrix;
    }

    @Test
    void eigenvaluesAgreeWithAnotherMethod() {
        for (int seed = 0; seed < 50; seed++) {
            double[][] matrix = symmetric(1 + seed % 8, seed);
            double[] expected = new EigenDecomposition(new Array2DRowRealMatrix(matrix)).getRealEigenvalues();
            Arrays.sort(expected);
            double[] values = SymmetricEigen.of(matrix).values();
            for (int i = 0; i < values.length; i++) {
                assertThat(values[i]).isCloseTo(expected[values.length - 1 - i], within(1e-12));
            }
        }
    }

    @Test
    void vectorsAreOrthogonalAndRebuildTheMatrix() {
        double[][] matrix = symmetric(6, 3);
        SymmetricEigen eigen = SymmetricEigen.of(matrix);
        for (int i = 0; i < 6; i++) {
            for (int j = 0; j < 6; j++) {
                double product = 0;
                double rebuilt = 0;
                for (int k = 0; k < 6; k++) {
                    product += eigen.vectors()[i][k] * eigen.vectors()[j][k];
                    rebuilt += eigen.values()[k] * eigen.vectors()[k][i] * eigen.vectors()[k][j];
                }
                assertThat(product).isCloseTo(i == j ? 1 : 0, within(1e-13));
                assertThat(rebuilt).isCloseTo(matrix[i][j], within(1e-13));
            }
        }
    }

    @Test
    void aDiagonalMatrixIsItsOwnDecomposition() {
        SymmetricEigen eigen = SymmetricEigen.of(new double[][] {{2, 0}, {0, 5}});

        assertThat(eigen.values()).containsExactly(5, 2);
        assertThat(eigen.vectors()[0]).containsExactly(0, 1);
    }

    @Test
    void columnsOnOneLineHaveOneComponent() {
        double[][] rows = {{1, 20, 5}, {2, 40, 5}, {3, 60, 5}, {7, 140, 5}};
        PrincipalComponents components = PrincipalComponents.of(rows, Preparation.STANDARDISED);

        assertThat(components.shares()[0]).isCloseTo(1, within(1e-12));
        assertThat(Math.abs(components.loadings()[0][0])).isCloseTo(StrictMath.sqrt(0.5), within(1e-12));
        assertThat(Math.abs(components.loadings()[0][0] + components.loadings()[0][1]))
                .isCloseTo(StrictMath.sqrt(2), within(1e-12));
        assertThat(components.along(rows[0], 2)).isCloseTo(0, within(1e-9));
    }

    @Test
    void scoresAlongAComponentHaveItsVariance() {
        SplittableRandom random = new SplittableRandom(5);
        double[][] rows = new double[80][];
        Arrays.setAll(rows, i -> new double[] {random.nextDouble(), 3 * random.nextDouble(), 0.1 * i});
        PrincipalComponents components = PrincipalComponents.of(rows, Preparation.STANDARDISED);
        for (int k = 0; k < 3; k++) {
            int component = k;
            double spread = StandardDeviation.ofPopulation(Arrays.stream(rows)
                    .mapToDouble(row -> components.along(row, component))
                    .toArray());
            assertThat(spread * spread / 3).isCloseTo(components.shares()[k], within(1e-12));
        }
        assertThat(Arrays.stream(components.shares()).sum()).isCloseTo(1, within(1e-12));
    }

    @Test
    void rowsThatDoNotDifferHaveNoShares() {
        double[][] rows = {{0.25, 0.5}, {0.25, 0.5}};

        assertThat(PrincipalComponents.of(rows, Preparation.STANDARDISED).shares())
                .containsExactly(0, 0);
        assertThat(PrincipalComponents.of(rows, Preparation.CENTRED).shares()).containsExactly(0, 0);
        assertThat(PrincipalComponents.of(rows, Preparation.UNCENTRED).shares()[0])
                .isCloseTo(1, within(1e-15));
        assertThatThrownBy(() -> PrincipalComponents.of(new double[0][], Preparation.CENTRED))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
