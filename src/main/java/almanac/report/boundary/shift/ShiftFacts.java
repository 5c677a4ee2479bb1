package almanac.report.boundary.shift;

import almanac.markup.Numbers;
import almanac.report.boundary.BoundaryResult;
import almanac.report.boundary.ContaminationShift;
import almanac.stats.GroupShiftTest;
import java.util.Map;

/** The finding of the page for the report's own page. */
public final class ShiftFacts {

    private ShiftFacts() {}

    /** One or two sentences under {@code fact-contamination-shift}. */
    public static Map<String, String> of(BoundaryResult result) {
        return of(result.shift());
    }

    static Map<String, String> of(ContaminationShift shift) {
        return Map.of(
                "fact-contamination-shift", shift.test().map(ShiftFacts::found).orElseGet(() -> shortage(shift)));
    }

    private static String found(GroupShiftTest test) {
        double size = test.fit().shift();
        return "After AIME 2025 was published, models lie " + Numbers.significant(Math.abs(size), 2) + " log odds "
                + (size < 0 ? "below" : "above") + " what MATH-500 predicts, " + ShiftTexts.headline(test)
                + " (one-sided p = " + ShiftReading.printed(test.test().pValue()) + ", "
                + test.fit().earlier() + " earlier and " + test.fit().later() + " later models).";
    }

    private static String shortage(ContaminationShift shift) {
        return "Whether later models lie higher on AIME 2025 than MATH-500 predicts cannot be tested: " + because(shift)
                + ".";
    }

    /** Why there is no test. */
    static String because(ContaminationShift shift) {
        long later = shift.models().stream()
                .filter(ContaminationShift.Model::isLater)
                .count();
        return later + " of " + shift.models().size()
                + " models with scores on MATH-500 and AIME 2025 came out later, and"
                + " at least " + GroupShiftTest.FEWEST_PER_GROUP
                + " on each side of the split must share a range of MATH-500 scores";
    }
}
