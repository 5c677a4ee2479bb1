package almanac.report.boundary.rivals;

import almanac.boundary.rival.RivalEstimator;
import almanac.chart.Ink;
import almanac.markup.Numbers;

/** How the page names the estimators and writes their scores. */
final class EstimatorWords {

    private static final double PERCENT = 100;
    private static final double THOUSAND = 1000;

    private EstimatorWords() {}

    static String of(RivalEstimator estimator) {
        return switch (estimator) {
            case CONSTANT -> "Constant";
            case BINWISE -> "Constant per bin";
            case I_SPLINE -> "Rising spline";
            case SIGMOID -> "Sigmoid";
            case POWER_LAW -> "Power law of the error";
        };
    }

    /** An estimator within a sentence. */
    static String within(RivalEstimator estimator) {
        return switch (estimator) {
            case CONSTANT -> "the constant";
            case BINWISE -> "the constant per bin";
            case I_SPLINE -> "the rising spline";
            case SIGMOID -> "the sigmoid";
            case POWER_LAW -> "the power law of the error";
        };
    }

    static Ink ink(RivalEstimator estimator) {
        return switch (estimator) {
            case CONSTANT -> Ink.REFERENCE;
            case BINWISE -> Ink.THIRD_PARTY;
            case I_SPLINE -> Ink.RIVAL2;
            case SIGMOID -> Ink.FIT;
            case POWER_LAW -> Ink.RIVAL3;
        };
    }

    /** A loss in thousandths with the digits that the paper prints. */
    static String thousandths(double loss) {
        return Numbers.decimals(THOUSAND * loss, 2);
    }

    /** A fraction in percent points with the digits that the paper prints. */
    static String hundredths(double fraction) {
        return Numbers.decimals(PERCENT * fraction, 2);
    }

    /** A fraction as whole percent. */
    static String percent(double fraction) {
        return Numbers.decimals(PERCENT * fraction, 0) + "\u00a0%";
    }
}
