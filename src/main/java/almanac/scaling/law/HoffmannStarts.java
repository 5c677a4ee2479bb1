package almanac.scaling.law;

import almanac.stats.PowerLawSum;
import almanac.stats.PowerTerm;
import java.util.ArrayList;
import java.util.List;

/** The 4,500 starts of Hoffmann et al. 2022, appendix D.3, a grid of logarithms and exponents. */
final class HoffmannStarts {

    private static final double[] EXPONENTS = {0, 0.5, 1, 1.5, 2};
    private static final double[] LOG_CONSTANTS = {-1, -0.5, 0, 0.5, 1};
    private static final double[] LOG_COEFFICIENTS = {0, 5, 10, 15, 20, 25};

    private HoffmannStarts() {}

    static List<PowerLawSum> all() {
        List<PowerTerm> terms = new ArrayList<>();
        for (double logCoefficient : LOG_COEFFICIENTS) {
            for (double exponent : EXPONENTS) {
                terms.add(new PowerTerm(logCoefficient, exponent));
            }
        }
        List<PowerLawSum> starts = new ArrayList<>();
        for (PowerTerm size : terms) {
            for (PowerTerm data : terms) {
                for (double logConstant : LOG_CONSTANTS) {
                    starts.add(new PowerLawSum(1, StrictMath.exp(logConstant), List.of(size, data)));
                }
            }
        }
        return starts;
    }
}
