package almanac.report.ladder.compute;

import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Dots;
import almanac.chart.Line;
import almanac.chart.Numerals;
import almanac.chart.Size;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.report.Words;
import almanac.report.ladder.ComputeError.Sweep;
import almanac.report.ladder.LadderTarget;
import almanac.report.ladder.LadderWords;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The mean error over the headline tasks against what the ladder costs, at the steps that fix every forecast. */
final class MeanFigure {

    private static final String ID = "ladder-compute-mean";

    private MeanFigure() {}

    /** Empty where no step fixes the forecasts of all tasks. */
    static Optional<Figure> of(Sweeps sweeps, LadderTarget target) {
        Map<Sweep, List<SweepStep>> fixed = new EnumMap<>(Sweep.class);
        for (Sweep sweep : Sweep.values()) {
            fixed.put(
                    sweep,
                    sweeps.steps(target, sweep).stream()
                            .filter(SweepStep::isStable)
                            .toList());
        }
        return of(fixed, Sweep.RUN).isEmpty() ? Optional.empty() : Optional.of(figure(fixed, target));
    }

    private static List<SweepStep> of(Map<Sweep, List<SweepStep>> steps, Sweep sweep) {
        return steps.getOrDefault(sweep, List.of());
    }

    private static Figure figure(Map<Sweep, List<SweepStep>> fixed, LadderTarget target) {
        List<SweepStep> runs = of(fixed, Sweep.RUN);
        String tasks = Words.lower(runs.get(0).cells().size()) + " tasks";
        String finding = finding(runs, tasks);
        int count = fixed.values().stream().mapToInt(List::size).sum();
        String description = "Lines of the mean absolute relative error over " + tasks + " for "
                + LadderWords.of(target) + " from zero, against the summed FLOP of the fitted runs as a share of the"
                + " target's on a log scale, for " + count + " steps of three orders of adding runs.";
        Chart chart = Chart.titled(finding, description)
                .x(Axis.log("Compute of the ladder, share of " + LadderWords.of(target), "")
                        .written(Numerals.PERCENT))
                .y(Axis.linear("Mean absolute relative error", "")
                        .from(0, 1.1 * highest(fixed))
                        .written(Numerals.PERCENT));
        for (Sweep sweep : SweepMarks.ORDER) {
            chart = with(chart, sweep, of(fixed, sweep));
        }
        return new Figure(
                ID,
                finding,
                "Mean over " + tasks + " of the absolute relative error of the two-step forecast for "
                        + LadderWords.of(target),
                SweepMarks.key(false),
                chart.draw("fig-" + ID, Size.WIDE).svg(),
                chart.draw("fig-" + ID, Size.NARROW).svg(),
                Caption.of(
                        "published run files; the data page names them.",
                        count + " steps whose forecasts are determined on all " + tasks + "; other steps are left out.",
                        "No intervals: forecasts and outcomes are fixed numbers."),
                "ladder-compute-error");
    }

    private static Chart with(Chart chart, Sweep sweep, List<SweepStep> steps) {
        if (steps.isEmpty()) {
            return chart;
        }
        double[] x = steps.stream().mapToDouble(SweepStep::share).toArray();
        double[] y = steps.stream().mapToDouble(SweepStep::meanError).toArray();
        Chart lined = steps.size() > 1 ? chart.with(Line.of(x, y, SweepMarks.ink(sweep))) : chart;
        return lined.with(Dots.of(x, y, SweepMarks.ink(sweep)));
    }

    private static double highest(Map<Sweep, List<SweepStep>> fixed) {
        return fixed.values().stream()
                .flatMap(List::stream)
                .mapToDouble(SweepStep::meanError)
                .max()
                .orElseThrow();
    }

    private static String finding(List<SweepStep> runs, String tasks) {
        SweepStep first = runs.get(0);
        SweepStep last = runs.get(runs.size() - 1);
        if (runs.size() == 1) {
            return "Over " + tasks + " the mean error is " + LadderWords.percent(last.meanError());
        }
        String verb = last.meanError() < first.meanError() ? "falls" : "grows";
        return "Over " + tasks + " the mean error " + verb + " from " + LadderWords.percent(first.meanError()) + " at "
                + RunWords.share(first.share()) + " of the target’s compute to "
                + LadderWords.percent(last.meanError()) + " at " + RunWords.share(last.share());
    }
}
