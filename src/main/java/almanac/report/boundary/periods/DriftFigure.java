package almanac.report.boundary.periods;

import almanac.boundary.time.SharedBases;
import almanac.chart.Axis;
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
import java.util.List;
import java.util.Optional;

/** How far each boundary moved from the first period to the last, with all bases and with those in both. */
final class DriftFigure {

    static final String ID = "boundary-drift";

    private static final int SERIES = 2;

    private DriftFigure() {}

    static Figure of(BoundaryResult result) {
        DriftFindings findings = new DriftFindings(result.drift());
        List<String> tasks = result.second().tasks();
        Chart chart = Chart.titled(findings.title(), description(tasks))
                .x(Axis.linear("Change of the attainable score at " + PeriodWords.budget(), ""))
                .y(Axis.categories("", tasks.stream().map(BoundaryWords::task).toList()))
                .with(Rule.vertical(0, "", Ink.REFERENCE))
                .with(Rule.vertical(
                        DriftFindings.THRESHOLD, "move: " + Numbers.shortest(DriftFindings.THRESHOLD), Ink.DATA_END))
                .withAll(marks(findings.all(), tasks, 0, Ink.FIT))
                .withAll(marks(findings.shared(), tasks, 1, Ink.STRONG));
        return new Figure(
                ID,
                findings.title(),
                "Change from " + PeriodWords.period(PeriodWords.FIRST) + " to " + PeriodWords.period(PeriodWords.LAST)
                        + ", with 95\u00a0% intervals",
                Key.empty()
                        .points(Ink.FIT, "all models")
                        .points(Ink.STRONG, "base models that are in both periods")
                        .line(Ink.DATA_END, "a change beyond this counts as a move"),
                chart.draw("fig-" + ID, Size.WIDE.forRows(tasks.size(), SERIES)).svg(),
                chart.draw("fig-" + ID, Size.NARROW.forRows(tasks.size(), SERIES))
                        .svg(),
                Caption.of("Open LLM Leaderboard, second edition.", rows(result), intervals(findings, result)),
                DriftTable.ID);
    }

    private static List<Mark> marks(List<DriftFindings.Change> changes, List<String> tasks, int series, Ink ink) {
        return changes.stream()
                .map(change -> mark(change, Dodge.at(tasks.indexOf(change.task()), series, SERIES), ink))
                .toList();
    }

    private static Mark mark(DriftFindings.Change change, double row, Ink ink) {
        double[] x = {change.change().estimate()};
        double[] y = {row};
        return change.change()
                .interval()
                .<Mark>map(
                        range -> Whisker.horizontal(x, y, new double[] {range.low()}, new double[] {range.high()}, ink))
                .orElseGet(() -> Dots.of(x, y, ink));
    }

    private static String rows(BoundaryResult result) {
        SharedBases shared = result.drift().shared();
        return PeriodTexts.rows(result, PeriodWords.FIRST) + " rows in " + PeriodWords.period(PeriodWords.FIRST)
                + " and " + PeriodTexts.rows(result, PeriodWords.LAST) + " in " + PeriodWords.period(PeriodWords.LAST)
                + "; with bases in both, " + Numbers.grouped(shared.earlier().size()) + " and "
                + Numbers.grouped(shared.later().size()) + " rows of "
                + shared.bases().size() + " bases.";
    }

    private static String intervals(DriftFindings findings, BoundaryResult result) {
        Optional<Interval> one = findings.all().stream()
                .flatMap(change -> change.change().interval().stream())
                .findFirst();
        return one.map(range -> "Intervals: " + range.method() + ", " + Numbers.grouped(range.resamples())
                        + " resamples, seed " + range.seed() + ".")
                .orElse("No interval: " + result.settings().replicates() + " resamples gave none.");
    }

    private static String description(List<String> tasks) {
        return "Dot plot of the change of the attainable score, a fraction, at " + PeriodWords.budget()
                + ", with 95 percent intervals, one row for each of " + tasks.size()
                + " tasks, once for all models and once for base models in both periods.";
    }
}
