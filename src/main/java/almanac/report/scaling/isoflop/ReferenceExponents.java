package almanac.report.scaling.isoflop;

import almanac.scaling.kaplan.KaplanConstants;

/** Published exponents of the best size in compute that the protocols are held against. */
final class ReferenceExponents {

    /** Kaplan et al. 2020 at the best batch. */
    static final double KAPLAN = KaplanConstants.BEST_SIZE.exponent();

    /** Kaplan et al. 2020 at a fixed batch. */
    static final double KAPLAN_AT_FIXED_BATCH = KaplanConstants.BEST_SIZE_AT_FIXED_BATCH.exponent();

    /** Hoffmann et al. 2022, table 2, approach 2. */
    static final double HOFFMANN = 0.49;

    private ReferenceExponents() {}
}
