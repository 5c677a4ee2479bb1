package almanac.report.boundary.choices;

import almanac.boundary.BoundarySettings;
import almanac.boundary.sensitivity.LossChoice;
import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Dots;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Mark;
import almanac.chart.Rule;
import almanac.chart.Size;
import almanac.page.Figure;
import almanac.report.Caption;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;

/** The share of rows above the boundary against κ: what the level promises, and what it keeps. */
final class ReachFigure {

    static final String ID = "choices-above";

    private static final double PERCENT = 100;
    private static final int ROOM = 2;

    private ReachFigure() {}

    static Figure of(ChoiceFindings found) {
        List<Double> sharpnesses = LossWords.sharpnesses();
        String finding = finding(found);
        Chart chart = Chart.titled(
                        finding,
                        "Dot plot of the percentage of the rows fitted that lie above the boundary, one row for each of "
                                + sharpnesses.size()
                                + " values of κ, a dot for each task and period and a circle for their mean, with a"
                                + " rule at the percentage that the level states.")
                .x(Axis.linear("Rows above the boundary", "percent"))
                .y(Axis.categories(
                        "",
                        sharpnesses.stream()
                                .map(value -> "κ " + ChoiceWords.setting(value))
                                .toList()))
                .with(Rule.vertical(PERCENT * (1 - BoundarySettings.PAPER.tau()), "", Ink.REFERENCE));
        for (int row = 0; row < sharpnesses.size(); row++) {
            chart = chart.withAll(marks(found, sharpnesses.get(row), row));
        }
        return new Figure(
                ID,
                finding,
                "Share of the rows of a period that lie above the boundary fitted to them, by κ",
                Key.empty()
                        .points(Ink.THIRD_PARTY, "a task in a period")
                        .points(Ink.FIT, "their mean")
                        .line(Ink.REFERENCE, "what τ " + ChoiceWords.level() + " states"),
                chart.draw("fig-" + ID, Size.WIDE.forRows(sharpnesses.size(), ROOM))
                        .svg(),
                chart.draw("fig-" + ID, Size.NARROW.forRows(sharpnesses.size(), ROOM))
                        .svg(),
                Caption.of(
                        "Open LLM Leaderboard, second edition.",
                        found.sensitivity().size() + " pairs of task and period for each κ, with the paper’s λ.",
                        "No intervals: the shares are counted."),
                LossTable.ID);
    }

    private static List<Mark> marks(ChoiceFindings found, double sharpness, int row) {
        LossChoice choice = new LossChoice(sharpness, LossWords.PAPER.ridge());
        double[] shares = found.sensitivity().stream()
                .flatMap(step -> LossWords.score(step, choice).stream())
                .mapToDouble(score -> PERCENT * LossWords.above(score))
                .toArray();
        if (shares.length == 0) {
            return List.of();
        }
        double[] heights = new double[shares.length];
        Arrays.fill(heights, row);
        double mean = Arrays.stream(shares).average().orElseThrow();
        return List.of(
                Dots.of(shares, heights, Ink.THIRD_PARTY),
                Dots.of(new double[] {mean}, new double[] {row}, Ink.FIT)
                        .labelled(List.of(ChoiceWords.percent(mean / PERCENT))));
    }

    private static String finding(ChoiceFindings found) {
        DoubleSummaryStatistics above = LossWords.above(found, LossWords.PAPER);
        return "τ " + ChoiceWords.level() + " states that " + ChoiceWords.above() + " lie above; with the paper’s κ "
                + ChoiceWords.percent(above.getAverage()) + " do on average";
    }
}
