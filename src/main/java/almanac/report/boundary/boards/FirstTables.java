package almanac.report.boundary.boards;

import almanac.boundary.BoundaryFit;
import almanac.boundary.BoundaryValidation;
import almanac.boundary.board.Board;
import almanac.boundary.choice.BoardValidation;
import almanac.markup.Numbers;
import almanac.report.boundary.BoundaryWords;
import almanac.table.Column;
import almanac.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** The boundaries of the first leaderboard and how they cover the next period. */
final class FirstTables {

    /** The report's own page publishes every fit. */
    static final String FITS = "boundary-fits";

    static final String VALIDATION = "boundary-first-board-validation";

    private static final double[] BUDGETS = {22, 23, 24};

    private FirstTables() {}

    /** A boundary of a period compared with some rows in some bins. */
    private record Row(BoardValidation step, String set, BoundaryValidation found) {}

    static Table published(FirstBoard first) {
        List<Column<Row>> columns = List.of(
                BoardsWords.text("task", "the task", row -> row.step().task()),
                BoardsWords.text(
                        "scheme", "one period before", row -> row.step().split().scheme()),
                BoardsWords.text("split", "step", row -> row.step().split().split()),
                BoardsWords.text("set", "rows compared: those fitted or later ones", Row::set),
                BoardsWords.text(
                        "binning",
                        "bins of compute",
                        row -> row.found().binning().id()),
                number(
                        "signed_macro",
                        "mean error over the bins",
                        found -> found.calibration().signedMacro()),
                number(
                        "abs_macro",
                        "mean absolute error over the bins",
                        found -> found.calibration().absoluteMacro()),
                number(
                        "signed_micro",
                        "mean error over the bins by their rows",
                        found -> found.calibration().signedMicro()),
                number(
                        "abs_micro",
                        "mean absolute error over the bins by their rows",
                        found -> found.calibration().absoluteMicro()),
                BoardsWords.whole(
                        "n",
                        "rows in the bins",
                        row -> row.found().calibration().rows()),
                BoardsWords.text("dataset", "the board", row -> first.board().dataset()),
                number(
                        "coverage",
                        "share of all rows compared on or below the boundary",
                        found -> found.loss().coverage()),
                number(
                        "pinball",
                        "mean smoothed pinball loss of all rows compared",
                        found -> found.loss().smoothedPinball()));
        return Table.of(
                VALIDATION,
                "Errors of coverage on the first leaderboard",
                "One row per task, step, set of rows and binning. Errors are coverage less the level of the boundary, in"
                        + " fractions.",
                columns,
                first.validations().stream().flatMap(FirstTables::rows).toList());
    }

    private static Stream<Row> rows(BoardValidation step) {
        return step.found().result().stream()
                .flatMap(found -> Stream.concat(
                        Stream.of(new Row(step, "train", found.train())),
                        found.validation().stream().map(later -> new Row(step, "validation", later))));
    }

    private static Column<Row> number(String name, String description, ToDoubleFunction<BoundaryValidation> value) {
        return BoardsWords.number(name, description, row -> OptionalDouble.of(value.applyAsDouble(row.found())));
    }

    static Table scores(FirstBoard first) {
        List<Column<String>> columns = new ArrayList<>();
        columns.add(Column.text("task", "Task", "", BoundaryWords::task));
        for (double budget : BUDGETS) {
            columns.add(Column.text(
                    "all-" + (int) budget,
                    "All rows, " + BoardsWords.budget(budget),
                    "",
                    task -> BoardsWords.score(first.at(Board.ALL, task, budget))));
        }
        for (String period : first.periods()) {
            columns.add(Column.text(
                    period,
                    BoardsWords.period(period),
                    "",
                    task -> BoardsWords.score(first.at(period, task, FirstBoard.BUDGET))));
        }
        return Table.of(
                "boards-first-scores",
                "Attainable scores on the first leaderboard",
                "Fractions; those of the periods with " + BoardsWords.budget(FirstBoard.BUDGET) + ".",
                columns,
                first.tasks());
    }

    static Table coverage(FirstBoard first) {
        List<Column<String>> columns = new ArrayList<>();
        columns.add(Column.text("task", "Task", "", BoundaryWords::task));
        List<String> periods = first.periods();
        for (int i = 0; i + 1 < periods.size(); i++) {
            String train = periods.get(i);
            columns.add(Column.text(
                    train,
                    BoardsWords.period(train) + " on " + BoardsWords.period(periods.get(i + 1)),
                    "",
                    task -> first.step(train, task)
                            .map(step -> BoardsWords.coverage(step.coverage()))
                            .orElse("")));
        }
        columns.add(Column.text(
                "slope",
                "Slope, all rows",
                "",
                task -> first.fit(Board.ALL, task).map(FirstTables::slope).orElse("")));
        return Table.of(
                "boards-first-coverage",
                "Share of the next period on or below the boundary",
                "All rows of the next period with compute.",
                columns,
                first.tasks());
    }

    private static String slope(BoundaryFit fit) {
        return Numbers.decimals(fit.curve().slope(), 2);
    }
}
