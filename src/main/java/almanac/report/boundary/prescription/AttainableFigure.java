package almanac.report.boundary.prescription;

import almanac.boundary.BoundaryFit;
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
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The boundaries of all tasks in one chart. */
final class AttainableFigure {

    static final String ID = "boundary-budgets-chart";

    /** log10 of the largest budget drawn, in FLOP. */
    static final double END = 26;

    private static final int CURVE_POINTS = 29;

    private static final List<Ink> INKS =
            List.of(Ink.RIVAL1, Ink.RIVAL2, Ink.RIVAL3, Ink.RIVAL4, Ink.RIVAL5, Ink.STAIR);

    private AttainableFigure() {}

    static Figure of(List<PrescribedTask> tasks) {
        String finding = finding(tasks);
        double highest =
                tasks.stream().mapToDouble(task -> task.fit().highest()).max().orElseThrow();
        Chart chart = Chart.titled(finding, description(tasks))
                .x(Axis.log("Pretraining compute", "FLOP"))
                .y(Axis.linear("Attainable score", "fraction").from(0, 1))
                .with(Rule.vertical(StrictMath.pow(10, highest), "largest model evaluated", Ink.DATA_END));
        for (int i = 0; i < tasks.size(); i++) {
            chart = chart.withAll(lines(tasks.get(i), INKS.get(i % INKS.size())));
        }
        return new Figure(
                ID,
                finding,
                "Score that few models exceed, by pretraining compute; dashed beyond the models evaluated",
                Key.empty(),
                chart.draw("fig-" + ID, Size.WIDE).svg(),
                chart.draw("fig-" + ID, Size.NARROW).svg(),
                Caption.of(
                        "second Open LLM Leaderboard, all rows.",
                        Numbers.grouped(tasks.get(0).fit().rows()) + " evaluations on each task.",
                        "Intervals stand in the table below; six bands would hide one another."),
                PrescriptionTable.ID);
    }

    private static List<Line> lines(PrescribedTask task, Ink ink) {
        BoundaryFit fit = task.fit();
        Line within = line(fit, fit.lowest(), fit.highest(), ink);
        return fit.highest() < END
                ? List.of(
                        within,
                        line(fit, fit.highest(), END, ink).extrapolated().labelled(task.name()))
                : List.of(within.labelled(task.name()));
    }

    private static Line line(BoundaryFit fit, double from, double to, Ink ink) {
        double[] logFlop = IntStream.range(0, CURVE_POINTS)
                .mapToDouble(i -> from + (to - from) * i / (CURVE_POINTS - 1))
                .toArray();
        return Line.of(
                DoubleStream.of(logFlop).map(z -> StrictMath.pow(10, z)).toArray(),
                Arrays.stream(logFlop).map(fit.curve()::at).toArray(),
                ink);
    }

    /** The task whose boundary gains most from ten times the compute at 10^23 FLOP, and the one that gains least. */
    private static String finding(List<PrescribedTask> tasks) {
        PrescribedTask most = tasks.stream()
                .max(Comparator.comparingDouble(AttainableFigure::gain))
                .orElseThrow();
        PrescribedTask least = tasks.stream()
                .min(Comparator.comparingDouble(AttainableFigure::gain))
                .orElseThrow();
        String words = "From 10²³ to 10²⁴ FLOP the boundary rises by " + PrescriptionWords.score(gain(most)) + " on "
                + most.name();
        return most.equals(least)
                ? words
                : words + " and by " + PrescriptionWords.score(gain(least)) + " on " + least.name();
    }

    static double gain(PrescribedTask task) {
        return task.fit().curve().at(24) - task.fit().curve().at(23);
    }

    private static String description(List<PrescribedTask> tasks) {
        return "Rising curves of the attainable score as a fraction against pretraining compute in FLOP on a log scale, for "
                + tasks.size() + " tasks, to 10^26 FLOP.";
    }
}
