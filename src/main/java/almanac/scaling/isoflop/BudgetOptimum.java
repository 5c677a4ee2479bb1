package almanac.scaling.isoflop;

import java.util.Optional;

/**
 * What the runs of one budget say of its best split.
 *
 * @param optimum absent where the runs do not show one
 * @param reason code that says why it is absent
 */
public record BudgetOptimum(Budget budget, Optional<Optimum> optimum, Optional<String> reason) {

    /** Too few sizes for the rule that looks for the minimum. */
    public static final String TOO_FEW_SIZES = "fewer-than-four-sizes";

    /** Too few sizes for a window of five. */
    public static final String FEWER_THAN_FIVE_SIZES = "fewer-than-five-sizes";

    /** The parabola opens downwards. */
    public static final String NO_MINIMUM = "no-minimum";

    /** The parabola's lowest point lies outside the sizes that were trained. */
    public static final String OUTSIDE_SIZES = "vertex-outside-sizes";

    /** The parabola over tokens has no lowest point among the token counts that were trained on. */
    public static final String OUTSIDE_TOKENS = "vertex-outside-tokens";

    /** The lowest point of the curve is the smallest or the largest size. */
    public static final String AT_END = "minimum-at-end";

    /** A loss of zero or less has no logarithm. */
    public static final String NON_POSITIVE_LOSS = "non-positive-loss";

    static BudgetOptimum found(Budget budget, Optimum optimum) {
        return new BudgetOptimum(budget, Optional.of(optimum), Optional.empty());
    }

    static BudgetOptimum none(Budget budget, String reason) {
        return new BudgetOptimum(budget, Optional.empty(), Optional.of(reason));
    }
}
