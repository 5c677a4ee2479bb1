package almanac.report.scaling.allocation;

import almanac.scaling.kaplan.KaplanConstants;
import java.util.List;

/**
 * A published exponent of the best size in compute.
 *
 * @param approach of the three of Hoffmann et al. 2022 (arXiv 2203.15556, table 2)
 * @param low lower limit of the interval as published
 * @param high upper limit of the interval as published
 */
record PublishedExponent(String approach, double value, double low, double high) {

    /** Kaplan et al. 2020, without an interval. */
    static final double KAPLAN = KaplanConstants.BEST_SIZE.exponent();

    static final PublishedExponent ENVELOPE = new PublishedExponent("1", 0.50, 0.488, 0.502);
    static final PublishedExponent PROFILES = new PublishedExponent("2", 0.49, 0.462, 0.534);
    static final PublishedExponent LOSS_LAW = new PublishedExponent(Split.LOSS_LAW, 0.46, 0.454, 0.455);

    /** The three of Hoffmann et al. 2022. */
    static List<PublishedExponent> hoffmann() {
        return List.of(ENVELOPE, PROFILES, LOSS_LAW);
    }
}
