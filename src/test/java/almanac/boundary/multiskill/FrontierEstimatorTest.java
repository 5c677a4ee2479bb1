package almanac.boundary.multiskill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FrontierEstimatorTest {

    /** Four models of a quarter of the weight each, the last one dearer than the window. */
    private static final List<SkillRow> ROWS = List.of(
            new SkillRow("a", 1e22, new double[] {0.1, 0.3}, "x"),
            new SkillRow("b", 2e22, new double[] {0.5, 0.1}, "x"),
            new SkillRow("c", 4e22, new double[] {0.2, 0.4}, "y"),
            new SkillRow("d", 8e22, new double[] {0.9, 0.9}, "y"));

    private static final ComputeWindow WINDOW = new ComputeWindow(
            StrictMath.log(4e22), new double[] {0.25, 0.25, 0.25, 0.25}, new double[] {0.25, 0.5, 1, 2}, true);

    private static double along(FrontierEstimator estimator, double capMultiple, double... direction) {
        return estimator
                .in(WINDOW, capMultiple)
                .orElseThrow()
                .along(DirectedScores.of(ROWS, direction))
                .score();
    }

    @Test
    void freeDisposalTakesTheBestModelThatIsNotDearer() {
        assertThat(along(FrontierEstimator.FREE_DISPOSAL, 4, 1, 0)).isEqualTo(0.5);
        assertThat(along(FrontierEstimator.FREE_DISPOSAL, 4, 0, 1)).isEqualTo(0.4);
        assertThat(along(FrontierEstimator.FREE_DISPOSAL, 4, 0.5, 0.5)).isCloseTo(0.3, within(1e-15));
    }

    @Test
    void aMixtureMayHoldADearerModel() {
        // Along the first subtask: a third of d and two thirds of b cost (2 + 2 · 0.5) / 3 = 1.
        assertThat(along(FrontierEstimator.MIXTURE, 4, 1, 0)).isCloseTo((0.9 + 2 * 0.5) / 3, within(1e-12));
        // Along the second: d and a cost 1 at shares 3/7 and 4/7.
        assertThat(along(FrontierEstimator.MIXTURE, 4, 0, 1)).isCloseTo((3 * 0.9 + 4 * 0.3) / 7, within(1e-12));
    }

    @Test
    void capsKeepAMixtureFromASingleModel() {
        // With a cap of a quarter every model has a quarter; the cost 3.75 / 4 stays within the window's.
        assertThat(along(FrontierEstimator.MIXTURE, 1, 1, 0)).isCloseTo(1.7 / 4, within(1e-12));
    }

    @Test
    void quantilesLookAtBothSidesOfTheWindow() {
        assertThat(along(FrontierEstimator.QUANTILE_95, 4, 1, 0)).isEqualTo(0.9);
        assertThat(along(FrontierEstimator.QUANTILE_99, 4, 0, 1)).isEqualTo(0.9);
    }

    @Test
    void withoutAModelWithinTheComputeThereIsNoFrontier() {
        ComputeWindow cheap = new ComputeWindow(
                StrictMath.log(5e21), new double[] {0.4, 0.3, 0.2, 0.1}, new double[] {2, 4, 8, 16}, false);

        assertThat(FrontierEstimator.FREE_DISPOSAL.in(cheap, 4)).isEmpty();
        assertThat(FrontierEstimator.MIXTURE.in(cheap, 4)).isEmpty();
        assertThat(FrontierEstimator.QUANTILE_95.in(cheap, 4)).isPresent();
        assertThat(FrontierEstimator.FREE_DISPOSAL.shortage()).contains("no-row-within-compute");
        assertThat(FrontierEstimator.QUANTILE_95.shortage()).isEmpty();
    }

    @Test
    void directionsAreWeightsWithTheSumOne() {
        double[][] directions = SkillDirections.of(5, SkillSettings.PAPER);

        assertThat(directions.length).isEqualTo(128);
        for (double[] direction : directions) {
            assertThat(Arrays.stream(direction).min().orElseThrow()).isNotNegative();
            assertThat(IntStream.range(0, 5).mapToDouble(i -> direction[i]).sum())
                    .isCloseTo(1, within(1e-12));
        }
        assertThat(directions[2]).containsExactly(0, 0, 1, 0, 0);
        assertThat(directions[5]).containsExactly(0.2, 0.2, 0.2, 0.2, 0.2);
        assertThat(SkillDirections.of(5, SkillSettings.PAPER)).isDeepEqualTo(directions);
    }

    @Test
    void randomDirectionsAreSpreadEvenlyOverTheSimplex() {
        SkillSettings many = new SkillSettings(24, 0.01, 2, 1e-3, 4, 20_003, 1);
        double[][] directions = SkillDirections.of(2, many);
        double[] random = IntStream.range(3, directions.length)
                .mapToDouble(i -> directions[i][0])
                .toArray();
        double mean = IntStream.range(0, random.length)
                .mapToDouble(i -> random[i])
                .average()
                .orElseThrow();
        double square = IntStream.range(0, random.length)
                .mapToDouble(i -> random[i] * random[i])
                .average()
                .orElseThrow();

        // With two subtasks the weight of the first is uniform: mean 1/2, mean square 1/3.
        assertThat(mean).isCloseTo(0.5, within(0.01));
        assertThat(square).isCloseTo(1.0 / 3, within(0.01));
    }
}
