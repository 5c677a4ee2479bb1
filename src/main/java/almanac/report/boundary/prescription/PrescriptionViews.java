package almanac.report.boundary.prescription;

import almanac.boundary.ComputeNeeded;
import almanac.boundary.time.AttainableEstimate;
import almanac.boundary.time.ComputeEstimate;
import almanac.boundary.time.Prescription;
import almanac.markup.Numbers;
import almanac.report.boundary.BoundaryWords;
import almanac.table.Column;
import almanac.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The page's tables, one for each direction. */
final class PrescriptionViews {

    private static final int FIRST_BUDGET = 22;
    private static final int LAST_BUDGET = 26;

    private PrescriptionViews() {}

    /** Attainable scores, each task by all rows and by those of the newest period. */
    static Table budgets(List<PrescribedTask> tasks) {
        List<Column<Prescription>> columns = new ArrayList<>(List.of(
                Column.text(
                        "task",
                        "Task",
                        "task",
                        row -> BoundaryWords.task(row.boundary().key().task())),
                Column.text(
                        "sample",
                        "Uploads",
                        "rows fitted",
                        row -> BoundaryWords.sample(row.boundary().key().sample()))));
        IntStream.rangeClosed(FIRST_BUDGET, LAST_BUDGET)
                .forEach(budget -> columns.add(Column.text(
                        "score_1e" + budget,
                        Numbers.power(StrictMath.pow(10, budget)) + " FLOP",
                        "attainable score and its limits",
                        row -> attainable(row, budget))));
        return Table.of(
                "boundary-budgets",
                "From a budget to a score",
                "Attainable fractions with 95 % intervals; † marks budgets beyond the models evaluated.",
                columns,
                tasks.stream()
                        .flatMap(task -> Stream.concat(Stream.of(task.all()), task.newest().stream()))
                        .toList());
    }

    private static String attainable(Prescription prescription, int logFlop) {
        return prescription.attainable().stream()
                .filter(one -> one.attainable().logFlop() == logFlop)
                .findFirst()
                .map(PrescriptionViews::words)
                .orElse("");
    }

    private static String words(AttainableEstimate one) {
        return PrescriptionWords.score(one.attainable().score()) + " (" + PrescriptionWords.scores(one.interval()) + ")"
                + (one.attainable().extrapolated() ? "\u00a0†" : "");
    }

    /** A score asked of a task. */
    private record Asked(PrescribedTask task, ComputeEstimate all) {

        double score() {
            return all.needed().score();
        }

        Optional<ComputeEstimate> newest() {
            return task.newest().flatMap(newest -> PrescribedTask.needed(newest, score()));
        }
    }

    /** Needed compute for every tenth that some model comes near. */
    static Table scores(List<PrescribedTask> tasks) {
        return Table.of(
                "boundary-scores",
                "From a score to a budget",
                "Pretraining compute in FLOP with 95 % intervals; † marks compute beyond the models evaluated.",
                List.of(
                        Column.text("task", "Task", "task", row -> row.task().name()),
                        Column.text("score", "Score", "score", row -> Numbers.decimals(row.score(), 1)),
                        Column.text(
                                "all",
                                "All rows",
                                "needed compute",
                                row -> PrescriptionWords.needed(
                                        row.all().needed(), row.task().fit())),
                        Column.text(
                                "all_limits",
                                "Interval",
                                "limits",
                                row -> PrescriptionWords.limits(
                                        row.all(), row.task().fit())),
                        Column.text("newest", "Newest period", "needed compute", PrescriptionViews::newest),
                        Column.text("newest_limits", "Interval", "limits", PrescriptionViews::newestLimits)),
                tasks.stream().flatMap(PrescriptionViews::asked).toList());
    }

    private static Stream<Asked> asked(PrescribedTask task) {
        return task.all().needed().stream()
                .filter(one -> isTenth(one.needed().score()))
                .filter(one -> one.needed().reach() != ComputeNeeded.Reach.BELOW)
                .filter(one -> one.needed().logFlop() <= PrescriptionWords.FAR)
                .map(one -> new Asked(task, one));
    }

    static boolean isTenth(double score) {
        return Math.abs(10 * score - Math.rint(10 * score)) < 1e-9;
    }

    private static String newest(Asked row) {
        return row.task()
                .newest()
                .flatMap(newest -> row.newest()
                        .map(one -> PrescriptionWords.needed(
                                one.needed(), newest.boundary().fit())))
                .orElse("");
    }

    private static String newestLimits(Asked row) {
        return row.task()
                .newest()
                .flatMap(newest -> row.newest()
                        .map(one ->
                                PrescriptionWords.limits(one, newest.boundary().fit())))
                .orElse("");
    }
}
