package almanac.report.ladder.compute;

import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Ink;
import almanac.chart.Numerals;
import almanac.chart.Rule;
import almanac.chart.Size;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.report.ladder.ComputeError.Sweep;
import almanac.report.ladder.LadderWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Error on MMLU against what the ladder costs, by the order in which runs are added. */
final class SweepFigure {

    static final String ID = "ladder-compute-mmlu";

    private SweepFigure() {}

    static Figure of(Sweeps sweeps, Thousandth thousandth) {
        String task = LadderWords.of(Thousandth.TASK);
        String target = LadderWords.of(Thousandth.TARGET);
        List<SweepMarks> marks = marks(sweeps);
        List<SweepCell> cells =
                marks.stream().flatMap(sweep -> sweep.cells().stream()).toList();
        long fixed = cells.stream().filter(SweepCell::isStable).count();
        String finding = finding(sweeps, thousandth);
        String description = "Scatter of the absolute relative error of the forecast of " + task + " for " + target
                + " against the summed FLOP of the fitted runs as a share of the target's, both on log scales, for "
                + cells.size() + " steps of three orders of adding runs; " + fixed
                + " are points joined by lines, the others upright lines over all equally good fits. A rule at one"
                + " thousandth of the target's compute.";
        Chart chart = Chart.titled(finding, description)
                .x(Axis.log("Compute of the ladder, share of " + target, "").written(Numerals.PERCENT))
                .y(Axis.log("Absolute relative error on " + task, "").written(Numerals.PERCENT))
                .with(Rule.vertical(
                        Thousandth.SHARE,
                        LadderWords.percent(Thousandth.SHARE) + ", one thousandth of the target’s compute",
                        Ink.REFERENCE));
        for (SweepMarks sweep : marks) {
            chart = chart.withAll(sweep.marks(List.of(thousandth.bySum(), thousandth.byNewest())));
        }
        return new Figure(
                ID,
                finding,
                "Error of the two-step forecast of " + task + " for " + target
                        + " when only a part of the ladder is fitted",
                SweepMarks.key(fixed < cells.size()),
                chart.draw("fig-" + ID, Size.WIDE).svg(),
                chart.draw("fig-" + ID, Size.NARROW).svg(),
                Caption.of(
                        "published run files; the data page names them.",
                        cells.size() + " steps, " + fixed + " of them with a determined forecast;"
                                + " the last step of every order is the whole ladder.",
                        "No intervals: forecast and outcome are fixed numbers. Upright lines are no intervals either."),
                "ladder-compute-error");
    }

    private static List<SweepMarks> marks(Sweeps sweeps) {
        List<SweepMarks> marks = new ArrayList<>();
        for (Sweep sweep : SweepMarks.ORDER) {
            marks.add(new SweepMarks(sweep, sweeps.of(Thousandth.TASK, Thousandth.TARGET, sweep)));
        }
        return marks;
    }

    /** From the cheapest ladder whose fit is fixed to the whole one. */
    private static String finding(Sweeps sweeps, Thousandth thousandth) {
        Optional<SweepCell> first = sweeps.of(Thousandth.TASK, Thousandth.TARGET, Sweep.RUN).stream()
                .filter(SweepCell::isStable)
                .findFirst();
        SweepCell full = thousandth.full();
        String whole = LadderWords.percent(full.chained()) + " with the whole ladder";
        if (first.isEmpty() || first.get().equals(full)) {
            return "On " + LadderWords.of(Thousandth.TASK) + " the forecast is off by " + whole;
        }
        String verb = full.chained() < first.get().chained() ? "falls" : "grows";
        return "The error on " + LadderWords.of(Thousandth.TASK) + " " + verb + " from "
                + LadderWords.percent(first.get().chained()) + " at "
                + RunWords.share(first.get().share()) + " of the target’s compute to " + whole;
    }
}
