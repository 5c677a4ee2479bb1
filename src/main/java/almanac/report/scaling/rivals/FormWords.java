package almanac.report.scaling.rivals;

import almanac.chart.Ink;
import almanac.markup.Numbers;
import almanac.scaling.heldout.RivalForm;
import almanac.scaling.law.LossFunction;
import almanac.stats.Interval;

/** How the page and its tables name the rival forms. */
final class FormWords {

    private static final double PERCENT = 100;

    private FormWords() {}

    static String of(RivalForm form) {
        return switch (form) {
            case POWER -> "Power of compute";
            case SATURATING -> "Saturating in compute";
            case SUM_OF_POWERS -> "Size plus data";
            case ROBUST_SUM_OF_POWERS -> "Size plus data, Huber";
            case POWER_OF_SUM -> "Kaplan’s joint law";
        };
    }

    /** A form within a sentence. */
    static String within(RivalForm form) {
        return switch (form) {
            case POWER -> "the pure power of compute";
            case SATURATING -> "the saturating law in compute";
            case SUM_OF_POWERS -> "the sum of a size and a data term by least squares";
            case ROBUST_SUM_OF_POWERS -> "the sum of a size and a data term by the Huber loss";
            case POWER_OF_SUM -> "Kaplan’s joint law";
        };
    }

    /** An error in percent, without its sign: one decimal wherever the page states one. */
    static String percent(double fraction) {
        return Numbers.decimals(PERCENT * fraction, 1);
    }

    /** The limits of an error in percent. */
    static String percents(Interval range) {
        return percent(range.low()) + "–" + percent(range.high());
    }

    static Ink ink(RivalForm form) {
        return switch (form) {
            case POWER -> Ink.RIVAL4;
            case SATURATING -> Ink.RIVAL1;
            case SUM_OF_POWERS -> Ink.RIVAL2;
            case ROBUST_SUM_OF_POWERS -> Ink.RIVAL5;
            case POWER_OF_SUM -> Ink.RIVAL3;
        };
    }

    /** The law as published tables name it. */
    static String law(RivalForm form) {
        return switch (form) {
            case POWER, SATURATING -> "kaplan-c";
            case SUM_OF_POWERS, ROBUST_SUM_OF_POWERS -> "chinchilla";
            case POWER_OF_SUM -> "kaplan-nd";
        };
    }

    /** Whether the law has an irreducible loss, as published tables say it. */
    static String shape(RivalForm form) {
        return switch (form) {
            case POWER, POWER_OF_SUM -> "pure";
            case SATURATING, SUM_OF_POWERS, ROBUST_SUM_OF_POWERS -> "saturating";
        };
    }

    static String lossFunction(RivalForm form) {
        return (form == RivalForm.ROBUST_SUM_OF_POWERS ? LossFunction.HUBER_1E_3 : LossFunction.LEAST_SQUARES).id();
    }
}
