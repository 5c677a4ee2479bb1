package almanac.boundary.dominance;

import java.time.YearMonth;

/**
 * The large models of a month.
 *
 * @param compared models with any small one up to their day, above zero
 * @param dominated how many of them score below the best of those
 */
public record MonthOfLarge(YearMonth month, int compared, int dominated) {

    /** Below so many models a share is of few records. */
    public static final int FEW = 5;

    /** Share of the models that a small one had surpassed. */
    public double share() {
        return dominated / (double) compared;
    }

    /** Whether the share is of few models. */
    public boolean isOfFew() {
        return compared < FEW;
    }

    MonthOfLarge with(boolean isDominated) {
        return new MonthOfLarge(month, compared + 1, dominated + (isDominated ? 1 : 0));
    }
}
