package almanac.report.boundary.periods;

import almanac.boundary.board.BoardBoundaries;
import almanac.boundary.board.TaskBoundary;
import almanac.boundary.time.BoundaryDrift;
import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Key;
import almanac.chart.Line;
import almanac.chart.Numerals;
import almanac.chart.Panels;
import almanac.chart.Size;
import almanac.chart.Whisker;
import almanac.markup.Numbers;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.report.boundary.BoundaryResult;
import almanac.report.boundary.BoundaryWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The boundaries of all periods over each other, one panel per task. */
final class PeriodFigure {

    static final String ID = "boundary-periods";

    private static final int CURVE_POINTS = 32;

    /** The intervals of two periods at the same compute stand a little beside it. */
    private static final double BESIDE = 0.06;

    private final BoardBoundaries boundaries;
    private final double from;
    private final double to;

    private PeriodFigure(BoardBoundaries boundaries) {
        this.boundaries = boundaries;
        List<TaskBoundary> all = all(boundaries);
        this.from = all.stream()
                .mapToDouble(boundary -> boundary.fit().lowest())
                .min()
                .orElseThrow();
        this.to = all.stream()
                .mapToDouble(boundary -> boundary.fit().highest())
                .max()
                .orElseThrow();
    }

    /** Every boundary of a period. */
    static List<TaskBoundary> all(BoardBoundaries boundaries) {
        return boundaries.fitted().stream()
                .filter(boundary -> PeriodWords.PERIODS.contains(boundary.key().sample()))
                .toList();
    }

    static Figure of(BoundaryResult result) {
        PeriodFigure figure = new PeriodFigure(result.boundaries());
        Key key = Key.empty();
        for (String period : PeriodWords.PERIODS) {
            key = key.line(PeriodWords.ink(period), PeriodWords.period(period) + ", " + BoundaryWords.sample(period));
        }
        String finding = new DriftFindings(result.drift()).title();
        return Figure.ofPanels(
                ID,
                "Boundaries by period at " + PeriodWords.budget() + ": " + finding,
                "Score that few models exceed (level "
                        + Numbers.shortest(result.fitting().tau())
                        + ", smoothed), against pretraining compute; the same scales in all panels",
                key.interval(PeriodWords.ink(PeriodWords.LAST), "95\u00a0% interval at " + PeriodWords.budget()),
                new Panels(result.second().tasks().stream()
                        .map(figure::panel)
                        .flatMap(Optional::stream)
                        .toList()),
                Caption.of(
                        "Open LLM Leaderboard, second edition.",
                        figure.rows() + ".",
                        "Curves end where the compute of their models ends. Upright lines: 95\u00a0% of "
                                + Numbers.grouped(result.settings().replicates())
                                + " refits to base models drawn with replacement, seed "
                                + result.settings().seed() + ", first and last period."),
                DriftTable.ID);
    }

    private String rows() {
        return PeriodWords.PERIODS.stream()
                .flatMap(period -> all(boundaries).stream()
                        .filter(boundary -> boundary.key().sample().equals(period))
                        .limit(1))
                .map(boundary -> Numbers.grouped(boundary.rows().count()) + " rows in "
                        + PeriodWords.period(boundary.key().sample()))
                .collect(Collectors.joining(", "));
    }

    private Optional<Panels.Panel> panel(String task) {
        List<TaskBoundary> drawn = all(boundaries).stream()
                .filter(boundary -> boundary.key().task().equals(task))
                .toList();
        if (drawn.isEmpty()) {
            return Optional.empty();
        }
        String name = BoundaryWords.task(task);
        Chart chart = Chart.titled(
                        name,
                        "Rising lines of the attainable score in " + name
                                + " against pretraining compute in FLOP on a log scale, one for each of "
                                + drawn.size() + " periods, with intervals of the first and last one at "
                                + PeriodWords.budget() + ".")
                .x(Axis.log("Pretraining compute", "FLOP")
                        .from(flop(from), flop(to))
                        .written(Numerals.POWERS))
                .y(Axis.linear("Attainable score", "").from(0, 1));
        for (TaskBoundary boundary : drawn) {
            chart = chart.with(line(boundary));
        }
        for (TaskBoundary boundary : drawn) {
            Optional<Whisker> whisker = whisker(boundary);
            chart = whisker.isPresent() ? chart.with(whisker.get()) : chart;
        }
        return Optional.of(new Panels.Panel(
                name, chart.draw("fig-" + ID + "-" + task, Size.SMALL).svg()));
    }

    private static Line line(TaskBoundary boundary) {
        double low = boundary.fit().lowest();
        double high = boundary.fit().highest();
        double[] logFlop = IntStream.range(0, CURVE_POINTS)
                .mapToDouble(i -> low + (high - low) * i / (CURVE_POINTS - 1))
                .toArray();
        String sample = boundary.key().sample();
        return Line.of(
                IntStream.range(0, CURVE_POINTS)
                        .mapToDouble(i -> flop(logFlop[i]))
                        .toArray(),
                IntStream.range(0, CURVE_POINTS)
                        .mapToDouble(i -> boundary.fit().at(logFlop[i]))
                        .toArray(),
                PeriodWords.ink(sample));
    }

    /** Only the first and the last period have an interval drawn: those of all of them would hide one another. */
    private static boolean isEnd(String sample) {
        return sample.equals(PeriodWords.FIRST) || sample.equals(PeriodWords.LAST);
    }

    private static Optional<Whisker> whisker(TaskBoundary boundary) {
        String sample = boundary.key().sample();
        double side = sample.equals(PeriodWords.FIRST) ? -BESIDE : BESIDE;
        if (!isEnd(sample) || !boundary.fit().covers(BoundaryDrift.BUDGET)) {
            return Optional.empty();
        }
        return boundary.attainable(BoundaryDrift.BUDGET)
                .map(range -> Whisker.vertical(
                        new double[] {flop(BoundaryDrift.BUDGET + side)},
                        new double[] {boundary.fit().at(BoundaryDrift.BUDGET)},
                        new double[] {range.low()},
                        new double[] {range.high()},
                        PeriodWords.ink(sample)));
    }

    private static double flop(double logFlop) {
        return StrictMath.pow(10, logFlop);
    }
}
