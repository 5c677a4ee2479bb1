package almanac.report.boundary.shift;

import almanac.markup.Numbers;
import almanac.report.Estimate;
import almanac.report.IntervalWords;
import almanac.report.boundary.ContaminationShift;
import almanac.stats.DrawnShare;
import almanac.stats.GroupShiftTest;
import almanac.stats.Interval;
import almanac.stats.LineFit;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The numbers of figure 7b of Zhang et al. 2026 beside ours. */
record PrintedShift(GroupShiftTest test, ContaminationShift shift) {

    private static final BigDecimal P_VALUE = new BigDecimal("0.15");
    private static final BigDecimal SLOPE = new BigDecimal("1.14");
    private static final BigDecimal INTERCEPT = new BigDecimal("-3.32");

    /** Whether the printed probability differs by more than the luck of the permutations. */
    String chances() {
        int permutations = ContaminationShift.PERMUTATIONS;
        int printed = (int) Math.round(P_VALUE.doubleValue() * (1 + permutations)) - 1;
        Interval theirs = new DrawnShare(printed, permutations, 0).monteCarlo(Estimate.LEVEL);
        Interval ours = test.test().oneSided().monteCarlo(Estimate.LEVEL);
        boolean inside = ours.contains(P_VALUE.doubleValue());
        boolean overlap = theirs.low() <= ours.high() && ours.low() <= theirs.high();
        return "The paper prints " + P_VALUE
                + " from as many permutations with other random numbers, which carry an error"
                + " of their own (" + IntervalWords.rounded(theirs) + "). Its value lies "
                + (inside ? "inside" : "outside") + " the interval of ours"
                + (inside
                        ? ""
                        : overlap ? ", and the two intervals overlap" : ", and the two intervals do not overlap");
    }

    String line() {
        return shift.later().map(PrintedShift::compared).orElse("The later models give no line");
    }

    private static String compared(LineFit line) {
        boolean same = agrees(line.slope(), SLOPE) && agrees(line.intercept(), INTERCEPT);
        return "Through the " + line.points() + " later models alone, wherever their MATH-500 scores lie, the line is "
                + Numbers.decimals(line.intercept(), 2) + " + " + Numbers.decimals(line.slope(), 2)
                + " times the log odds on MATH-500; the paper prints "
                + (same ? "the same numbers" : INTERCEPT.toPlainString().replace('-', Numbers.MINUS) + " and " + SLOPE);
    }

    private static boolean agrees(double ours, BigDecimal printed) {
        return new BigDecimal(ours)
                        .setScale(printed.scale(), RoundingMode.HALF_EVEN)
                        .compareTo(printed)
                == 0;
    }
}
