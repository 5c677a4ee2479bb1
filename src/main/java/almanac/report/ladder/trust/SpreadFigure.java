package almanac.report.ladder.trust;

import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Dots;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Size;
import almanac.markup.Numbers;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.report.Estimate;
import almanac.report.IntervalWords;
import almanac.report.ladder.LadderTarget;
import almanac.report.ladder.LadderTask;
import almanac.report.ladder.LadderWords;
import almanac.report.ladder.TaskVariance;
import almanac.report.ladder.trust.SpreadCorrelation.TaskPoint;
import almanac.stats.Resampling;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Spread of the loss over the last checkpoints against the error of the second step, one point per task and target. */
final class SpreadFigure {

    static final String ID = "ladder-spread-error";

    private static final double HUNDRED = 100;

    /** Bits per byte are shown in thousandths: the spreads are that small. */
    private static final double THOUSAND = 1000;

    /** Most points lie close together; a higher drawing leaves room for their names. */
    private static final int NARROW_HEIGHT = 460;

    /** Names on a narrow drawing, by spread and by error. */
    private static final int FAR_OUT = 2;

    private static final List<Ink> INKS = List.of(Ink.RIVAL1, Ink.RIVAL2);

    private SpreadFigure() {}

    /**
     * The chart.
     *
     * @param shown loss spread with the error of step 2, one per published target, at least one
     */
    static Figure of(List<SpreadCorrelation> shown, Resampling resampling) {
        String finding = finding(shown);
        int tasks = shown.get(0).points().size();
        String description = "Scatter of the standard deviation of the task loss over the last "
                + TaskVariance.CHECKPOINTS
                + " checkpoints, in thousandths of a bit per byte, against the absolute relative error of the second"
                + " step in percent, for " + tasks + " tasks and " + targets(shown) + "; both scales are linear.";
        Chart bare = Chart.titled(finding, description)
                .x(Axis.linear("Spread of the loss", "thousandths of a bit per byte"))
                .y(Axis.linear("Error of the second step", "percent"));
        Key key = Key.empty();
        for (int i = 0; i < shown.size(); i++) {
            key = key.points(
                    INKS.get(i % INKS.size()),
                    LadderWords.of(shown.get(i).measured().target()));
        }
        Set<LadderTask> all = EnumSet.allOf(LadderTask.class);
        return new Figure(
                ID,
                finding,
                "Spread of the loss over the last " + TaskVariance.CHECKPOINTS
                        + " checkpoints of the ladder’s largest run against the error of the second step, one point per"
                        + " task and target",
                key,
                bare.withAll(dots(shown, all)).draw("fig-" + ID, Size.WIDE).svg(),
                bare.withAll(dots(shown, farOut(shown)))
                        .draw("fig-" + ID, Size.NARROW.high(NARROW_HEIGHT))
                        .svg(),
                Caption.of(
                        "checkpoints of the ladder and its targets; the data page names the documents.",
                        tasks
                                + " tasks; a name stands at the upper point of its task, on narrow screens only where spread or"
                                + " error is among the largest.",
                        "Intervals of r: tasks resampled " + Numbers.grouped(resampling.replicates())
                                + " times, percentiles, seed " + resampling.seed() + "."),
                "ladder-variance");
    }

    private static String finding(List<SpreadCorrelation> shown) {
        return shown.stream()
                .map(row -> "r = " + coefficient(row) + " for "
                        + LadderWords.of(row.measured().target()))
                .collect(Collectors.joining(", ", strength(shown) + ": ", ""));
    }

    /** What the coefficients and their intervals allow to say. */
    private static String strength(List<SpreadCorrelation> shown) {
        if (shown.stream().anyMatch(row -> !(row.measured().coefficient() > 0))) {
            return "Noisy tasks do not err more in the second step";
        }
        boolean clear = shown.stream()
                .allMatch(row -> row.interval(Estimate.LEVEL)
                        .map(range -> range.low() > 0)
                        .orElse(false));
        return clear
                ? "Noisy tasks err more in the second step"
                : "Noisy tasks seem to err more in the second step, on few tasks";
    }

    /** A coefficient rounded by its interval, for example {@code 0.82 (0.10 to 0.97)}. */
    private static String coefficient(SpreadCorrelation row) {
        double value = row.measured().coefficient();
        return row.interval(Estimate.LEVEL)
                .map(range -> Numbers.roundedTo(value, range.halfWidth()) + " (" + IntervalWords.rounded(range) + ")")
                .orElseGet(() -> Numbers.significant(value, 2));
    }

    private static String targets(List<SpreadCorrelation> shown) {
        return shown.stream()
                .map(row -> row.measured().target())
                .map(LadderWords::of)
                .collect(Collectors.joining(" and "));
    }

    private static List<Dots> dots(List<SpreadCorrelation> shown, Set<LadderTask> named) {
        Map<LadderTask, LadderTarget> upper = upper(shown);
        return IntStream.range(0, shown.size())
                .mapToObj(i -> dots(shown.get(i), INKS.get(i % INKS.size()))
                        .labelled(shown.get(i).points().stream()
                                .map(TaskPoint::task)
                                .map(task -> named.contains(task)
                                                && upper.get(task)
                                                        == shown.get(i)
                                                                .measured()
                                                                .target()
                                        ? LadderWords.of(task)
                                        : "")
                                .toList()))
                .toList();
    }

    private static Dots dots(SpreadCorrelation row, Ink ink) {
        return Dots.of(
                row.points().stream()
                        .mapToDouble(point -> THOUSAND * point.spread())
                        .toArray(),
                row.points().stream()
                        .mapToDouble(point -> HUNDRED * point.error())
                        .toArray(),
                ink);
    }

    /** Tasks of the largest spreads and errors: where space is short, other names would hide points. */
    private static Set<LadderTask> farOut(List<SpreadCorrelation> shown) {
        Set<LadderTask> far = EnumSet.noneOf(LadderTask.class);
        for (Comparator<TaskPoint> by : List.of(
                Comparator.comparingDouble(TaskPoint::spread).reversed(),
                Comparator.comparingDouble(TaskPoint::error).reversed())) {
            shown.stream()
                    .flatMap(row -> row.points().stream())
                    .sorted(by)
                    .map(TaskPoint::task)
                    .distinct()
                    .limit(FAR_OUT)
                    .forEach(far::add);
        }
        return far;
    }

    /** The target of each task's largest error. */
    private static Map<LadderTask, LadderTarget> upper(List<SpreadCorrelation> all) {
        return all.stream()
                .flatMap(row -> row.points().stream()
                        .map(point -> Map.entry(point, row.measured().target())))
                .collect(Collectors.toMap(
                        entry -> entry.getKey().task(),
                        entry -> entry,
                        BinaryOperator.maxBy(Comparator.comparingDouble(
                                entry -> entry.getKey().error()))))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().getValue()));
    }
}
