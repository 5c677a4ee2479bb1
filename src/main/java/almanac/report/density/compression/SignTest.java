package almanac.report.density.compression;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * The one-sided sign test: were below and above equally likely, how probable are at least so many below?
 *
 * <p>Exact binomial with probability one half; equal pairs are left out (Dixon and Mood 1946). It takes the pairs for
 * independent.
 *
 * @param below pairs whose ratio is below one
 * @param above pairs whose ratio is above one
 */
record SignTest(int below, int above) {

    static SignTest of(double[] ratios) {
        int below = 0;
        int above = 0;
        for (double ratio : ratios) {
            below += ratio < 1 ? 1 : 0;
            above += ratio > 1 ? 1 : 0;
        }
        return new SignTest(below, above);
    }

    int pairs() {
        return below + above;
    }

    /** Probability of at least so many pairs below one; 1 without any pair. */
    double probability() {
        BigInteger ways = BigInteger.ZERO;
        BigInteger choose = BigInteger.ONE;
        for (int k = 0; k <= pairs(); k++) {
            ways = k >= below ? ways.add(choose) : ways;
            choose = choose.multiply(BigInteger.valueOf(pairs() - k)).divide(BigInteger.valueOf(k + 1L));
        }
        return new BigDecimal(ways)
                .divide(new BigDecimal(BigInteger.TWO.pow(pairs())), MathContext.DECIMAL64)
                .doubleValue();
    }
}
