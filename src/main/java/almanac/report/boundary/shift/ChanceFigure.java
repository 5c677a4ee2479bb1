package almanac.report.boundary.shift;

import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Line;
import almanac.chart.Rule;
import almanac.chart.Size;
import almanac.markup.Numbers;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.report.Estimate;
import almanac.report.IntervalWords;
import almanac.stats.GroupShiftTest;
import almanac.stats.Interval;
import almanac.stats.PermutationTest;
import java.util.List;

/** The shifts of the permutations as steps, with the observed one. */
final class ChanceFigure {

    static final String ID = "boundary-shift-chance";

    private static final int STEPS = 40;
    private static final double PERCENT = 100;

    private ChanceFigure() {}

    static Figure of(ShiftReading paper) {
        GroupShiftTest found = paper.test().orElseThrow();
        PermutationTest test = found.test();
        String finding = finding(test);
        Chart chart = Chart.titled(finding, description(test))
                .x(Axis.linear("Shift when the groups are dealt out by chance", "log odds"))
                .y(Axis.linear("Permutations", "percent per step"))
                .with(steps(test))
                .with(Rule.vertical(0, "no shift", Ink.REFERENCE))
                .with(Rule.vertical(test.observed(), "observed " + Numbers.significant(test.observed(), 2), Ink.FIT));
        return new Figure(
                ID,
                finding,
                "How often each shift arises when release groups are permuted among models with like MATH-500 scores",
                Key.empty()
                        .line(Ink.STRONG, "permutations")
                        .line(Ink.FIT, "observed shift")
                        .line(Ink.REFERENCE, "no shift"),
                chart.draw("fig-" + ID, Size.WIDE).svg(),
                chart.draw("fig-" + ID, Size.NARROW).svg(),
                Caption.of(
                        "score pairs of one snapshot; the data page names the document.",
                        (found.fit().earlier() + found.fit().later()) + " models, "
                                + Numbers.grouped(test.permutations()) + " permutations within " + test.strata()
                                + " bins, seed " + test.seed() + "; " + found.outside()
                                + " models outside the common range.",
                        "The data hold the test; the scores stand in score-pairs.csv, pair set math-500-aime-2025. At least the"
                                + " observed shift: " + Numbers.grouped(test.atLeast()) + " permutations. " + STEPS
                                + " steps of equal width."),
                ShiftTable.ID);
    }

    private static String finding(PermutationTest test) {
        Interval middle = test.byChance(Estimate.LEVEL);
        String place =
                middle.contains(test.observed()) ? "inside" : test.observed() > middle.high() ? "above" : "below";
        return "The observed shift of " + Numbers.significant(test.observed(), 2) + " lies " + place
                + " what chance gives nineteen times in twenty: " + IntervalWords.wide(middle);
    }

    /** The outline of the counts, from zero to zero. */
    private static Line steps(PermutationTest test) {
        List<Double> dealt = test.dealt();
        double low = Math.min(0, dealt.get(0));
        double high = Math.max(0, dealt.get(dealt.size() - 1));
        double width = high > low ? (high - low) / STEPS : 1;
        int[] counts = new int[STEPS];
        dealt.forEach(value -> counts[Math.min(STEPS - 1, (int) ((value - low) / width))]++);
        double[] x = new double[2 * STEPS + 2];
        double[] y = new double[2 * STEPS + 2];
        for (int i = 0; i <= STEPS; i++) {
            x[2 * i] = low + i * width;
            x[2 * i + 1] = low + i * width;
            y[2 * i] = i == 0 ? 0 : PERCENT * counts[i - 1] / dealt.size();
            y[2 * i + 1] = i == STEPS ? 0 : PERCENT * counts[i] / dealt.size();
        }
        return Line.of(x, y, Ink.STRONG);
    }

    private static String description(PermutationTest test) {
        return "Step outline of the shifts in log odds that " + Numbers.grouped(test.permutations())
                + " permutations give, in percent per step, with rules at zero and at the observed shift of "
                + Numbers.significant(test.observed(), 2) + ", which " + Numbers.grouped(test.atLeast())
                + " permutations reach.";
    }
}
