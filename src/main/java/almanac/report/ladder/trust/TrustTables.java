package almanac.report.ladder.trust;

import almanac.markup.Numbers;
import almanac.report.ladder.Forecast;
import almanac.report.ladder.LadderResult;
import almanac.report.ladder.LadderTarget;
import almanac.report.ladder.LadderWords;
import almanac.report.ladder.Trust;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** The label of each task and the tests behind it, beside what then happened. */
final class TrustTables {

    private TrustTables() {}

    static Table published(LadderResult result) {
        List<Column<TaskOutcome>> columns = new ArrayList<>(List.of(
                Column.text("task", "Task", "task id", row -> row.task().id()),
                number("back_test_points", "mean error on the held-out largest rung, points", Trust::backTestPoints),
                number(
                        "half_width_points",
                        "half the widest interval of a published target, points",
                        Trust::halfWidthPoints),
                number(
                        "deviation_points",
                        "standard deviation of the accuracy over the last checkpoints, points",
                        Trust::deviationPoints)));
        for (TrustCheck test : TrustCheck.values()) {
            String name = test.name().toLowerCase(Locale.ROOT);
            columns.add(Column.text(
                    "passes_" + name,
                    "Passes " + name.replace('_', ' '),
                    "at most " + Numbers.shortest(test.limitPoints()) + " points",
                    row -> LadderCells.yesOrNo(test.passes(row.trust()))));
        }
        columns.add(Column.whole(
                "passed", "Passed", "number of tests passed", row -> row.trust().passed()));
        columns.add(Column.text(
                "label", "Label", "trust label", row -> row.trust().label().id()));
        for (LadderTarget target : LadderTarget.publishedOnes()) {
            String name = target.id().replace('-', '_');
            columns.add(Column.number(
                    "abs_error_points_" + name,
                    LadderWords.of(target) + ", error",
                    "",
                    "distance of forecast and outcome, points",
                    row -> LadderCells.number(row.forecast(target).map(Forecast::absoluteErrorPoints))));
            columns.add(Column.text(
                    "inside_" + name,
                    LadderWords.of(target) + ", inside",
                    "whether the interval holds the outcome",
                    row -> LadderCells.yesOrNo(row.forecast(target).flatMap(Forecast::isCovered))));
        }
        columns.add(Column.text("dataset", "Dataset", "dataset id", row -> "site-data"));
        return Table.of(
                "ladder-trust",
                "Trust labels and what then happened",
                "One row per task; errors in points of a hundred.",
                columns,
                TaskOutcome.all(result));
    }

    private static Column<TaskOutcome> number(String name, String description, ToDoubleFunction<Trust> value) {
        return Column.number(
                name, name.replace('_', ' '), "", description, row -> Cell.of(value.applyAsDouble(row.trust()), 3));
    }

    static Table view(LadderResult result) {
        List<Column<TaskOutcome>> columns = new ArrayList<>(List.of(
                Column.text("task", "Task", "task", row -> LadderWords.of(row.task())),
                Column.text(
                        "label",
                        "Label",
                        "trust label",
                        row -> row.trust().label().id()),
                tested("Back-test", TrustCheck.BACK_TEST),
                tested("Half width", TrustCheck.WIDTH),
                tested("Spread", TrustCheck.STEADINESS)));
        for (LadderTarget target : LadderTarget.publishedOnes()) {
            columns.add(Column.number(
                    "error-" + target.id(),
                    LadderWords.of(target) + " missed by",
                    "points",
                    "error",
                    row -> row.forecast(target).map(TrustTables::missed).orElse(Cell.EMPTY)));
        }
        return Table.of(
                "ladder-trust-labels",
                "Labels given beforehand, and errors",
                "Values in points with the limit of each test; an error is marked where the outcome lies outside the"
                        + " interval.",
                columns,
                TaskOutcome.all(result));
    }

    private static Column<TaskOutcome> tested(String header, TrustCheck test) {
        return Column.number(
                test.name(),
                header,
                "at most " + Numbers.shortest(test.limitPoints()),
                test.words(),
                row -> new Cell(
                        Numbers.shortest(test.of(row.trust())),
                        Numbers.decimals(test.of(row.trust()), 2) + (test.passes(row.trust()) ? "" : ", fails")));
    }

    private static Cell missed(Forecast forecast) {
        Optional<Boolean> covered = forecast.isCovered();
        String mark = covered.isPresent() && !covered.get() ? ", outside" : "";
        Cell plain = LadderCells.points(forecast.absoluteErrorPoints());
        return new Cell(plain.published(), plain.shown() + mark);
    }

    /** Whether each test alone told good forecasts from bad ones. */
    static Table tests(List<CheckOutcome> outcomes) {
        return Table.of(
                "ladder-trust-tests",
                "The three tests, one by one",
                "Errors are means over single tasks and published targets, in points.",
                List.of(
                        Column.text("test", "Test", "test", row -> row.test().words()),
                        Column.number(
                                "limit",
                                "Limit",
                                "points",
                                "most that passes",
                                row -> Cell.of(Numbers.shortest(row.test().limitPoints()))),
                        Column.whole("passed", "Pass", "tasks that pass", CheckOutcome::passed),
                        Column.number(
                                "passed_error",
                                "Error, passed",
                                "points",
                                "mean error of the tasks that pass",
                                row -> LadderCells.points(row.passedError())),
                        Column.number(
                                "failed_error",
                                "Error, failed",
                                "points",
                                "mean error of the tasks that fail",
                                row -> LadderCells.points(row.failedError())),
                        Column.number(
                                "rank_correlation",
                                "Value with error",
                                "rank r",
                                "Spearman’s coefficient of the tested value with the error",
                                row -> row.rankCorrelation().isPresent()
                                        ? Cell.of(row.rankCorrelation().getAsDouble(), 2)
                                        : Cell.EMPTY)),
                outcomes);
    }
}
