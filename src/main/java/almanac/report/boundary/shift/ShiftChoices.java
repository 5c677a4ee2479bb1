package almanac.report.boundary.shift;

import almanac.report.boundary.ContaminationShift;
import almanac.stats.GroupShiftTest;
import java.time.LocalDate;

/**
 * What one reading of the test chooses.
 *
 * @param id name in the published table
 * @param words what sets the reading apart, for readers
 * @param isLogOdds whether scores are regressed as log odds, else as fractions
 * @param bins quantile bins of MATH-500 within which release groups are permuted, where there are as many
 * @param split first day of the later group
 * @param zeros what happens to a score of zero, which has no finite log odds
 * @param takesUndated whether a model without a day of release counts as later, else it is left out
 * @param takesFlagged whether rows with a flag take part
 * @param permutations number of permutations
 * @param isTwoSided whether shifts down count as well as shifts up
 */
record ShiftChoices(
        String id,
        String words,
        boolean isLogOdds,
        int bins,
        LocalDate split,
        Zeros zeros,
        boolean takesUndated,
        boolean takesFlagged,
        int permutations,
        boolean isTwoSided) {

    /** What happens to a score of zero. */
    enum Zeros {
        /** Moved by one millionth. */
        CLIPPED("one-millionth"),
        /** Moved to half the smallest score above zero. */
        HALF_LOWEST("half-lowest"),
        LEFT_OUT("left-out");

        private final String id;

        Zeros(String id) {
            this.id = id;
        }

        String id() {
            return id;
        }
    }

    /** Days by which the split moves in the readings beside the paper's. */
    static final int MOVED_DAYS = 30;

    /** Figure 7b of Zhang et al. 2026. */
    static final ShiftChoices PAPER = new ShiftChoices(
            "paper",
            "as in the paper",
            true,
            GroupShiftTest.BINS,
            ContaminationShift.PUBLISHED,
            Zeros.CLIPPED,
            true,
            true,
            ContaminationShift.PERMUTATIONS,
            false);

    /** How these choices differ from the paper's, as the end of a sentence. */
    String clause() {
        return switch (id) {
            case "contamination-report" -> "when undated models are left out and more permutations are drawn";
            case "two-sided" -> "when shifts down count too";
            case "fractions" -> "when the scores stay fractions";
            case "split-earlier" -> "when the split is moved " + MOVED_DAYS + " days earlier";
            case "split-later" -> "when the split is moved " + MOVED_DAYS + " days later";
            case "zeros-half-lowest" -> "when scores of zero count as half the lowest other score";
            default -> "with " + words;
        };
    }

    /** The same choices under another name. */
    ShiftChoices called(String name, String how) {
        return new ShiftChoices(
                name, how, isLogOdds, bins, split, zeros, takesUndated, takesFlagged, permutations, isTwoSided);
    }

    ShiftChoices onFractions() {
        return new ShiftChoices(
                id, words, false, bins, split, zeros, takesUndated, takesFlagged, permutations, isTwoSided);
    }

    ShiftChoices in(int otherBins) {
        return new ShiftChoices(
                id, words, isLogOdds, otherBins, split, zeros, takesUndated, takesFlagged, permutations, isTwoSided);
    }

    ShiftChoices splitOn(LocalDate other) {
        return new ShiftChoices(
                id, words, isLogOdds, bins, other, zeros, takesUndated, takesFlagged, permutations, isTwoSided);
    }

    ShiftChoices with(Zeros other) {
        return new ShiftChoices(
                id, words, isLogOdds, bins, split, other, takesUndated, takesFlagged, permutations, isTwoSided);
    }

    ShiftChoices withoutUndated() {
        return new ShiftChoices(
                id, words, isLogOdds, bins, split, zeros, false, takesFlagged, permutations, isTwoSided);
    }

    ShiftChoices withoutFlagged() {
        return new ShiftChoices(
                id, words, isLogOdds, bins, split, zeros, takesUndated, false, permutations, isTwoSided);
    }

    ShiftChoices permuted(int times) {
        return new ShiftChoices(
                id, words, isLogOdds, bins, split, zeros, takesUndated, takesFlagged, times, isTwoSided);
    }

    ShiftChoices twoSided() {
        return new ShiftChoices(
                id, words, isLogOdds, bins, split, zeros, takesUndated, takesFlagged, permutations, true);
    }
}
