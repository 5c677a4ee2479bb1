package almanac.report.boundary.rivals;

import almanac.boundary.rival.RivalEstimator;
import almanac.boundary.rival.RivalScore;
import java.util.List;
import java.util.Optional;

/**
 * A row of table 2 of Zhang et al. 2026 (arXiv 2602.15327) as printed there, and what its text says of it.
 *
 * @param fittedLoss mean smoothed pinball loss on the rows fitted, in thousandths
 * @param laterLoss the same on the rows of the next period
 * @param fittedCalibration mean absolute coverage error on the rows fitted, in hundredths
 * @param laterCalibration the same on the rows of the next period
 */
record PrintedMeans(
        RivalEstimator estimator,
        double fittedLoss,
        double laterLoss,
        double fittedCalibration,
        double laterCalibration) {

    /** What the sigmoid saves of the constant's later loss, as the paper's text says. */
    static final double LOSS_SAVED_IN_TEXT = 0.20;

    /** What the sigmoid saves of the constant's later coverage error, as the paper's text says. */
    static final double CALIBRATION_SAVED_IN_TEXT = 0.32;

    /** Least and most of the constant's loss that the sigmoid explains, as a second-hand digest of the paper says. */
    static final double LEAST_EXPLAINED_IN_DIGEST = 0.85;

    static final double MOST_EXPLAINED_IN_DIGEST = 0.95;

    /** The rows of the table; it has no power law. */
    static final List<PrintedMeans> TABLE = List.of(
            new PrintedMeans(RivalEstimator.CONSTANT, 5.35, 6.23, 4.12, 3.60),
            new PrintedMeans(RivalEstimator.BINWISE, 4.01, 5.00, 1.66, 2.81),
            new PrintedMeans(RivalEstimator.I_SPLINE, 4.00, 4.92, 1.83, 2.41),
            new PrintedMeans(RivalEstimator.SIGMOID, 4.08, 4.93, 1.84, 2.21));

    private static final double THOUSAND = 1000;
    private static final double HUNDRED = 100;

    /** Numbers in the table. */
    static int count() {
        return TABLE.size() * RivalScore.Rows.values().length * 2;
    }

    static Optional<PrintedMeans> of(RivalEstimator estimator) {
        return TABLE.stream().filter(row -> row.estimator == estimator).findFirst();
    }

    /** The printed loss itself. */
    double loss(RivalScore.Rows set) {
        return (set == RivalScore.Rows.TRAIN ? fittedLoss : laterLoss) / THOUSAND;
    }

    /** The printed coverage error as a fraction. */
    double calibration(RivalScore.Rows set) {
        return (set == RivalScore.Rows.TRAIN ? fittedCalibration : laterCalibration) / HUNDRED;
    }

    /** What the sigmoid saves of the constant's later coverage error by the printed table itself. */
    static double calibrationSavedInTable() {
        return 1 - at(RivalEstimator.SIGMOID).laterCalibration / at(RivalEstimator.CONSTANT).laterCalibration;
    }

    private static PrintedMeans at(RivalEstimator estimator) {
        return of(estimator).orElseThrow();
    }
}
