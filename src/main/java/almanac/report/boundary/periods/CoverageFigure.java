package almanac.report.boundary.periods;

import almanac.boundary.board.BoardSplit;
import almanac.boundary.time.SplitValidation;
import almanac.chart.Axis;
import almanac.chart.Band;
import almanac.chart.Chart;
import almanac.chart.Dodge;
import almanac.chart.Dots;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Mark;
import almanac.chart.Rule;
import almanac.chart.Size;
import almanac.chart.Whisker;
import almanac.markup.Numbers;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.report.boundary.BoundaryResult;
import almanac.report.boundary.BoundaryWords;
import almanac.stats.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The signed error of coverage of each period's boundary in the next, by task. */
final class CoverageFigure {

    static final String ID = "boundary-coverage";

    private static final int BAND = 95;

    private CoverageFigure() {}

    static Figure of(BoundaryResult result, CoverageFindings findings) {
        List<String> tasks = result.second().tasks();
        double limit = PeriodWords.percent(PublishedPeriods.LIMIT);
        Chart chart = Chart.titled(findings.title(), description(tasks))
                .x(Axis.linear("Error of coverage", "percentage points"))
                .y(Axis.categories("", tasks.stream().map(BoundaryWords::task).toList()))
                .with(Band.of(new double[] {-limit, limit}, both(-0.5), both(tasks.size() - 0.5), BAND))
                .with(Rule.vertical(0, "", Ink.REFERENCE));
        Key key = Key.empty().points(Ink.PUBLISHED, "Zhang et al. 2026, figure 3a; inside our mark where equal");
        for (int step = 0; step < BoardSplit.SINGLE.size(); step++) {
            BoardSplit split = BoardSplit.SINGLE.get(step);
            Ink ink = PeriodWords.ink(split.validation());
            chart = chart.withAll(published(tasks, step)).withAll(marks(findings, split, step, tasks, ink));
            key = key.points(ink, PeriodWords.step(split));
        }
        int series = BoardSplit.SINGLE.size();
        return new Figure(
                ID,
                findings.title(),
                "Mean over bins of compute of coverage less "
                        + PeriodWords.percentOf(result.fitting().tau()) + ", from each period to the next",
                key.band(BAND, "within two points"),
                chart.draw("fig-" + ID, Size.WIDE.forRows(tasks.size(), series)).svg(),
                chart.draw("fig-" + ID, Size.NARROW.forRows(tasks.size(), series))
                        .svg(),
                Caption.of("Open LLM Leaderboard, second edition.", rows(findings), intervals(findings)),
                ValidationTable.ID);
    }

    private static double[] both(double value) {
        return new double[] {value, value};
    }

    private static List<Mark> published(List<String> tasks, int step) {
        return tasks.stream()
                .<Mark>flatMap(task -> PublishedPeriods.of(PublishedPeriods.COVERAGE, task, step).stream()
                        .mapToObj(printed -> Dots.of(
                                new double[] {printed}, new double[] {place(tasks, task, step)}, Ink.PUBLISHED)))
                .toList();
    }

    private static List<Mark> marks(
            CoverageFindings findings, BoardSplit split, int step, List<String> tasks, Ink ink) {
        List<Mark> marks = new ArrayList<>();
        for (SplitValidation validation : findings.of(split)) {
            validation
                    .coverage()
                    .result()
                    .ifPresent(coverage -> coverage.signedError()
                            .ifPresent(error -> marks.add(
                                    mark(error, coverage.interval(), place(tasks, validation.task(), step), ink))));
        }
        return marks;
    }

    private static Mark mark(double error, Optional<Interval> interval, double row, Ink ink) {
        double[] x = {PeriodWords.percent(error)};
        double[] y = {row};
        return interval.map(range -> range.mapped(PeriodWords::percent))
                .<Mark>map(
                        range -> Whisker.horizontal(x, y, new double[] {range.low()}, new double[] {range.high()}, ink))
                .orElseGet(() -> Dots.of(x, y, ink));
    }

    private static double place(List<String> tasks, String task, int step) {
        return Dodge.at(tasks.indexOf(task), step, BoardSplit.SINGLE.size());
    }

    private static String rows(CoverageFindings findings) {
        return BoardSplit.SINGLE.stream()
                        .map(split -> Numbers.grouped(findings.rows(split)) + " rows of "
                                + PeriodWords.period(split.validation()))
                        .collect(Collectors.joining(", "))
                + " in the bins.";
    }

    private static String intervals(CoverageFindings findings) {
        return findings.interval()
                .map(range -> "Intervals: 95\u00a0%, " + range.method() + ", " + Numbers.grouped(range.resamples())
                        + " resamples, seed " + range.seed() + ". They lie low, as the text says.")
                .orElse("No interval.");
    }

    private static String description(List<String> tasks) {
        return "Dot plot of the signed error of coverage in percentage points, one row for each of " + tasks.size()
                + " tasks and one dot with a 95 percent interval for each step from a period to the next, with a band"
                + " from minus two to two points and the published values.";
    }
}
