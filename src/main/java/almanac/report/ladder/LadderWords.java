package almanac.report.ladder;

import almanac.markup.Numbers;
import almanac.stats.Interval;
import java.util.Optional;

/** How the report's pages name its tasks, targets and designs, and write its accuracies and errors. */
public final class LadderWords {

    private static final double HUNDRED = 100;

    private LadderWords() {}

    public static String of(LadderTask task) {
        return switch (task) {
            case MMLU -> "MMLU";
            case HELLASWAG -> "HellaSwag";
            case ARC_CHALLENGE -> "ARC-Challenge";
            case ARC_EASY -> "ARC-Easy";
            case PIQA -> "PIQA";
            case CSQA -> "CommonsenseQA";
            case SOCIALIQA -> "Social IQa";
            case OPENBOOKQA -> "OpenBookQA";
            case BOOLQ -> "BoolQ";
            case WINOGRANDE -> "Winogrande";
            case AVERAGE_8 -> "Average of eight";
        };
    }

    public static String of(LadderTarget target) {
        return switch (target) {
            case SEVEN_B -> "7B-4T";
            case THIRTEEN_B -> "13B-5T";
            case THREE_B -> "3.2B-10xC";
        };
    }

    public static String of(LadderVariant variant) {
        return switch (variant) {
            case TWO_STEP -> "two steps";
            case SINGLE_STEP -> "one step";
            case FLOP -> "compute alone";
            case C4 -> "C4 loss";
            case TASK_CROSS_ENTROPY -> "task cross-entropy";
            case FINAL_CHECKPOINT -> "last checkpoint";
            case MULTIPLE_CHOICE -> "letter format";
            case DIRECT -> "direct power law";
        };
    }

    /** A fraction in points of a hundred, for example {@code 48.4}. */
    public static String points(double fraction) {
        return Numbers.decimals(HUNDRED * fraction, 1);
    }

    /** A fraction in percent, for example {@code 5.9 %}. */
    public static String percent(double fraction) {
        return points(fraction) + "\u00a0%";
    }

    /** Both limits of an interval of fractions, in points; "none" without one. */
    public static String points(Optional<Interval> interval) {
        return interval.map(range -> points(range.low()) + "–" + points(range.high()))
                .orElse("none");
    }
}
