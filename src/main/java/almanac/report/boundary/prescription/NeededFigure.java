package almanac.report.boundary.prescription;

import almanac.boundary.BoundaryDraws;
import almanac.boundary.ComputeNeeded;
import almanac.boundary.time.ComputeEstimate;
import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Dodge;
import almanac.chart.Dots;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Mark;
import almanac.chart.Size;
import almanac.chart.Whisker;
import almanac.markup.Numbers;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.report.boundary.BoundaryResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The compute that scores need, task by task. */
final class NeededFigure {

    static final String ID = "boundary-needed";

    /** log10 of the compute in FLOP at which the chart ends; limits further out are cut there. */
    private static final double FROM = 20;

    private static final double TO = 27;

    /** Series that a row has room for. */
    private static final int ROOM = 4;

    private static final double HALF = 0.5;

    private NeededFigure() {}

    /** Empty where no tenth is reached within the rows. */
    static Optional<Figure> of(List<PrescribedTask> tasks, BoundaryResult result) {
        List<PrescribedTask> drawn =
                tasks.stream().filter(task -> !shown(task).isEmpty()).toList();
        return drawn.isEmpty() ? Optional.empty() : Optional.of(figure(drawn, result));
    }

    private static Figure figure(List<PrescribedTask> tasks, BoundaryResult result) {
        String finding = finding(tasks);
        Chart chart = Chart.titled(finding, description(tasks))
                .x(Axis.log("Needed pretraining compute", "FLOP")
                        .from(StrictMath.pow(10, FROM), StrictMath.pow(10, TO)))
                .y(Axis.categories("", tasks.stream().map(PrescribedTask::name).toList()));
        for (int row = 0; row < tasks.size(); row++) {
            chart = chart.withAll(marks(tasks.get(row), row));
        }
        return new Figure(
                ID,
                finding,
                "Compute at which the boundary of all rows reaches a score, for every tenth reached within the rows",
                Key.empty().points(Ink.STRONG, "score, a fraction").interval(Ink.STRONG, "95 % of resamples"),
                chart.draw("fig-" + ID, Size.WIDE.forRows(tasks.size(), ROOM)).svg(),
                chart.draw("fig-" + ID, Size.NARROW.forRows(tasks.size(), ROOM)).svg(),
                Caption.of(
                        "second Open LLM Leaderboard, all rows.",
                        Numbers.grouped(tasks.get(0).fit().rows())
                                + " evaluations on each task. Lines that reach an edge go on.",
                        "Intervals: " + BoundaryDraws.METHOD + ", "
                                + Numbers.grouped(result.settings().replicates()) + " resamples, seed "
                                + result.settings().seed() + "."),
                PrescriptionTable.ID);
    }

    private static List<ComputeEstimate> shown(PrescribedTask task) {
        return task.all().needed().stream()
                .filter(one -> PrescriptionViews.isTenth(one.needed().score()))
                .filter(one -> one.needed().reach() == ComputeNeeded.Reach.WITHIN)
                .filter(one -> one.needed().logFlop() > FROM && one.needed().logFlop() < TO)
                .toList();
    }

    private static List<Mark> marks(PrescribedTask task, int row) {
        List<ComputeEstimate> shown = shown(task);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            ComputeEstimate one = shown.get(i);
            double[] x = {flop(one.needed().logFlop())};
            double[] y = {Dodge.at(row, i, shown.size())};
            one.interval()
                    .ifPresent(range -> marks.add(Whisker.horizontal(
                            x, y, new double[] {flop(range.low())}, new double[] {flop(range.high())}, Ink.STRONG)));
            marks.add(Dots.of(x, y, Ink.STRONG)
                    .labelled(List.of(Numbers.decimals(one.needed().score(), 1))));
        }
        return marks;
    }

    /** FLOP within the chart. */
    private static double flop(double logFlop) {
        return StrictMath.pow(10, Math.min(TO, Math.max(FROM, logFlop)));
    }

    private static String finding(List<PrescribedTask> tasks) {
        Optional<PrescribedTask> cheapest =
                reaching(tasks).stream().min(Comparator.comparingDouble(NeededFigure::half));
        Optional<PrescribedTask> dearest = reaching(tasks).stream().max(Comparator.comparingDouble(NeededFigure::half));
        if (cheapest.isEmpty() || dearest.isEmpty()) {
            return "No task reaches a score of one half within the models evaluated";
        }
        String words = "A score of one half needs " + PrescriptionWords.flop(half(cheapest.get())) + " FLOP on "
                + cheapest.get().name();
        return cheapest.equals(dearest)
                ? words
                : words + " and " + PrescriptionWords.flop(half(dearest.get())) + " on "
                        + dearest.get().name();
    }

    private static List<PrescribedTask> reaching(List<PrescribedTask> tasks) {
        return tasks.stream().filter(task -> task.fit().covers(half(task))).toList();
    }

    private static double half(PrescribedTask task) {
        return task.fit().computeFor(HALF).logFlop();
    }

    private static String description(List<PrescribedTask> tasks) {
        return "Dot plot of the pretraining compute in FLOP on a log scale at which the boundary reaches scores of 0.1, 0.2"
                + " and so on, with intervals, one row for each of " + tasks.size() + " tasks.";
    }
}
