package almanac.stats;

import org.apache.commons.math3.special.Erf;

/** The normal distribution of mean zero and variance one. */
public final class StandardNormal {

    /** Beyond this the series loses digits, and the share is below 1e-8. */
    private static final double FARTHEST = 6;

    private StandardNormal() {}

    /**
     * The share of the distribution below a value, to about 1e-14; 0 or 1 beyond six standard deviations.
     *
     * <p>One half plus the density times the sum of z^(2k+1) / (1 · 3 · … · (2k+1)) (Marsaglia 2004).
     */
    public static double shareBelow(double z) {
        if (Math.abs(z) > FARTHEST) {
            return z < 0 ? 0 : 1;
        }
        double sum = 0;
        double term = z;
        for (int odd = 1; sum != sum + term; odd += 2) {
            sum += term;
            term *= z * z / (odd + 2);
        }
        return 0.5 + sum * StrictMath.exp(-z * z / 2) / StrictMath.sqrt(2 * StrictMath.PI);
    }

    /** The value below which a share of the distribution lies. */
    public static double quantile(double share) {
        return StrictMath.sqrt(2) * Erf.erfInv(2 * share - 1);
    }
}
