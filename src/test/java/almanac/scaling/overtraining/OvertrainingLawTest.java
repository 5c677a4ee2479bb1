package almanac.scaling.overtraining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;

class OvertrainingLawTest {

    private static final OvertrainingLaw LAW = new OvertrainingLaw(1.8, 200, 350, 0.13);

    @Test
    void theLawIsASumOfPowersOfSizeAndTokensWithOneExponent() {
        double size = 4e8;
        double tokens = 3e10;
        double sum = LAW.e()
                + LAW.sizeCoefficient() * StrictMath.pow(size, -2 * LAW.eta())
                + LAW.tokenCoefficient() * StrictMath.pow(tokens, -2 * LAW.eta());

        assertThat(LAW.at(size, tokens)).isCloseTo(sum, within(1e-12));
    }

    @Test
    void noOtherSplitOfABudgetBeatsTheBest() {
        double best = LAW.bestTokensPerParameter();

        assertThat(LAW.excess(best)).isCloseTo(1, within(1e-12));
        assertThat(LAW.computeRatio(best)).isCloseTo(1, within(1e-12));
        assertThat(loss(1e20, best)).isLessThan(loss(1e20, best * 1.01));
        assertThat(loss(1e20, best)).isLessThan(loss(1e20, best / 1.01));
    }

    @Test
    void theRatioOfComputeReachesTheLossOfTheBestSplit() {
        for (double flop : new double[] {1e18, 1e24}) {
            for (double multiple : new double[] {1, 20, 640}) {
                assertThat(loss(flop * LAW.computeRatio(multiple), multiple))
                        .isCloseTo(loss(flop, LAW.bestTokensPerParameter()), within(1e-12));
            }
        }
    }

    @Test
    void theExcessIsThatOfTheLossAboveTheIrreducibleOne() {
        double best = loss(1e21, LAW.bestTokensPerParameter()) - LAW.e();

        assertThat(LAW.excess(640)).isCloseTo((loss(1e21, 640) - LAW.e()) / best, withinPercentage(1e-10));
    }

    private static double loss(double flop, double multiple) {
        double size = StrictMath.sqrt(flop / (6 * multiple));
        return LAW.at(size, multiple * size);
    }
}
