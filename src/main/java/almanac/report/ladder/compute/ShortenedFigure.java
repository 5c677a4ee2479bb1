package almanac.report.ladder.compute;

import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Dots;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Numerals;
import almanac.chart.Size;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.report.ladder.ComputeError.Sweep;
import almanac.report.ladder.LadderWords;
import java.util.List;
import java.util.stream.IntStream;

/** Error by task of a ladder without its largest size beside one without its longest runs. */
final class ShortenedFigure {

    private static final String ID = "ladder-compute-shortened";

    private ShortenedFigure() {}

    static Figure of(Shortened pair) {
        List<String> tasks = pair.full().cells().stream()
                .map(cell -> LadderWords.of(cell.error().task()))
                .toList();
        String finding = finding(pair);
        String description = "Dot plot of the absolute relative error of the forecast for "
                + LadderWords.of(pair.target()) + " on " + tasks.size()
                + " tasks from three ladders: without the largest size, without the longest runs, and whole.";
        Chart chart = Chart.titled(finding, description)
                .x(Axis.linear("Absolute relative error", "").written(Numerals.PERCENT))
                .y(Axis.categories("", tasks))
                .with(dots(pair.full(), Ink.STAIR))
                .with(dots(pair.withoutLargest(), SweepMarks.ink(Sweep.SIZE)))
                .with(dots(pair.withoutLongest(), SweepMarks.ink(Sweep.DURATION)));
        return new Figure(
                ID,
                finding,
                "Error of the two-step forecast for " + LadderWords.of(pair.target()) + ", task by task",
                Key.empty()
                        .points(SweepMarks.ink(Sweep.SIZE), words("without the largest size", pair.withoutLargest()))
                        .points(
                                SweepMarks.ink(Sweep.DURATION),
                                words("without the longest runs", pair.withoutLongest()))
                        .points(Ink.STAIR, words("whole ladder", pair.full())),
                chart.draw("fig-" + ID, Size.WIDE.forRows(tasks.size())).svg(),
                chart.draw("fig-" + ID, Size.NARROW.forRows(tasks.size())).svg(),
                Caption.of(
                        "published run files; the data page names them.",
                        tasks.size() + " tasks.",
                        "No intervals: forecasts and outcomes are fixed numbers. Ladders: sizes up to "
                                + pair.withoutLargest().newestWords() + " at all lengths, and all sizes up to "
                                + pair.withoutLongest().newestWords() + "."),
                "ladder-compute-error");
    }

    private static String words(String what, SweepStep step) {
        return what + ", " + RunWords.share(step.share()) + " of the target’s compute";
    }

    private static Dots dots(SweepStep step, Ink ink) {
        double[] rows = IntStream.range(0, step.cells().size()).asDoubleStream().toArray();
        return Dots.of(step.cells().stream().mapToDouble(SweepCell::chained).toArray(), rows, ink);
    }

    private static String finding(Shortened pair) {
        double size = pair.withoutLargest().meanError();
        double length = pair.withoutLongest().meanError();
        String count = pair.sizeWins() + " of " + pair.tasks() + " tasks";
        return length < size
                ? "Short runs of all sizes err less than long runs of small ones, on " + count
                : "Short runs of all sizes err no less than long runs of small ones; they do on " + count;
    }
}
