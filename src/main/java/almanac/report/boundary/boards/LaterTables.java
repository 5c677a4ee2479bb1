package almanac.report.boundary.boards;

import almanac.boundary.board.Board;
import almanac.boundary.time.SplitCoverage;
import almanac.markup.Numbers;
import almanac.report.Calendar;
import almanac.report.IntervalCells;
import almanac.report.boundary.BoundaryWords;
import almanac.report.boundary.boards.LaterModels.Coverage;
import almanac.stats.Interval;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;

/** Coverage of the later models, and those above the boundary. */
final class LaterTables {

    static final String COVERAGE = "boundary-afterwards";
    static final String ABOVE = "boundary-afterwards-above";

    private LaterTables() {}

    static Table coverage(LaterModels later) {
        Function<Coverage, Optional<SplitCoverage>> split = row -> later.split(row.sample(), row.task());
        Function<Coverage, Optional<Interval>> interval =
                row -> split.apply(row).flatMap(SplitCoverage::interval);
        List<Column<Coverage>> columns = List.of(
                BoardsWords.text("task", "the task", Coverage::task),
                BoardsWords.text("sample", "later rows", Coverage::sample),
                BoardsWords.whole("n", "rows with compute", Coverage::rows),
                BoardsWords.whole("above", "rows above the boundary of p4", Coverage::above),
                BoardsWords.whole(
                        "above_if_raised",
                        "rows above if the median change of the models evaluated twice were undone",
                        Coverage::aboveIfRaised),
                BoardsWords.number(
                        "coverage", "share of the rows on or below", row -> OptionalDouble.of(row.coverage())),
                BoardsWords.number(
                        "signed_macro",
                        "mean error of coverage over bins of compute",
                        row -> split.apply(row).map(SplitCoverage::signedError).orElse(OptionalDouble.empty())),
                BoardsWords.low(interval),
                BoardsWords.high(interval),
                BoardsWords.number(
                        "attainable_1e23",
                        "height of the later models' boundary",
                        row -> later.height(row.sample(), row.task())),
                BoardsWords.number(
                        "attainable_1e23_p4",
                        "height of the boundary of p4",
                        row -> later.height(LaterModels.LAST, row.task())),
                BoardsWords.text(
                        "dataset",
                        "the evaluations",
                        row -> later.result().later().dataset()),
                IntervalCells.replicates(interval),
                IntervalCells.seed(interval));
        return Table.of(
                COVERAGE,
                "Later models against the boundary of the last period",
                "One row per task and sample of models evaluated after the second leaderboard had closed.",
                columns,
                Stream.of(Board.AFTERWARDS, Board.AFTERWARDS_SEEN)
                        .flatMap(sample -> later.coverages(sample).stream())
                        .toList());
    }

    static Table coverageView(LaterModels later) {
        List<Column<Coverage>> columns = List.of(
                Column.text("task", "Task", "", row -> BoundaryWords.task(row.task())),
                Column.text("above", "Above", "", LaterTables::counts),
                Column.text(
                        "seen",
                        "Above, known bases",
                        "",
                        row -> later.coverage(Board.AFTERWARDS_SEEN, row.task())
                                .map(LaterTables::counts)
                                .orElse("")),
                Column.text("raised", "Above, change undone", "", row -> Numbers.grouped(row.aboveIfRaised())),
                Column.text("error", "Error of coverage", "", row -> error(later, row)),
                Column.text(
                        "p4", "P4 boundary", "", row -> BoardsWords.score(later.height(LaterModels.LAST, row.task()))),
                Column.text(
                        "p5", "P5 boundary", "", row -> BoardsWords.score(later.height(Board.AFTERWARDS, row.task()))));
        return Table.of(
                "boards-afterwards-coverage",
                "Later models above the boundary of P4",
                "Error: coverage less " + Numbers.shortest(later.level()) + ", mean over bins, with its 95"
                        + BoardsWords.NO_BREAK + "% interval. Boundaries with " + BoardsWords.budget(LaterModels.BUDGET)
                        + ".",
                columns,
                later.coverages(Board.AFTERWARDS));
    }

    private static String counts(Coverage coverage) {
        return Numbers.grouped(coverage.above()) + " of " + Numbers.grouped(coverage.rows());
    }

    private static String error(LaterModels later, Coverage row) {
        return later.split(row.sample(), row.task())
                .filter(split -> split.signedError().isPresent())
                .map(split -> BoardsWords.change(split.signedError().getAsDouble())
                        + split.interval()
                                .map(range -> " (" + BoardsWords.change(range.low()) + " to "
                                        + BoardsWords.change(range.high()) + ")")
                                .orElse(""))
                .orElse("");
    }

    static Table above(LaterModels later) {
        List<Column<ModelAbove>> columns = List.of(
                BoardsWords.text("task", "the task", ModelAbove::task),
                BoardsWords.text("model", "the model", ModelAbove::name),
                BoardsWords.text(
                        "origin",
                        "table of the authors that states it",
                        row -> row.evaluation().origin()),
                BoardsWords.text(
                        "listed_post_trained",
                        "whether the authors list it among models of new families",
                        row -> row.evaluation().listedPostTrained() ? "yes" : "no"),
                BoardsWords.text("base_model", "model that it was made from", row -> base(row)),
                Column.date("modified", "modified", "last change of its repository", LaterTables::modified),
                BoardsWords.number(
                        "compute",
                        "pretraining compute of the base, FLOP",
                        row -> OptionalDouble.of(row.evaluation().computeFlop().orElseThrow())),
                BoardsWords.number("score", "its score, a fraction", row -> OptionalDouble.of(row.score())),
                BoardsWords.number("boundary", "the boundary of p4 there", row -> OptionalDouble.of(row.boundary())),
                BoardsWords.text(
                        "dataset",
                        "the evaluations",
                        row -> later.result().later().dataset()));
        return Table.of(
                ABOVE,
                "Later models above the boundary of the last period",
                "Validation rows changed after March 2025, and further models of any day.",
                columns,
                later.above());
    }

    private static String base(ModelAbove row) {
        return row.evaluation().baseModel().map(BoardsWords::model).orElse("");
    }

    private static Cell modified(ModelAbove row) {
        return row.evaluation().modified().map(Cell::of).orElse(Cell.EMPTY);
    }

    static Table aboveView(LaterModels later) {
        List<Column<ModelAbove>> columns = List.of(
                Column.text("model", "Model", "", ModelAbove::name),
                Column.text("task", "Task", "", row -> BoundaryWords.task(row.task())),
                Column.text("set", "Set", "", row -> row.isValidation() ? "validation" : "further"),
                Column.text("base", "Base", "", LaterTables::base),
                Column.text(
                        "modified",
                        "Changed",
                        "",
                        row -> row.evaluation().modified().map(Calendar::month).orElse("")),
                Column.text("score", "Score", "", row -> BoardsWords.coverage(row.score())),
                Column.text("boundary", "Boundary", "", row -> BoardsWords.coverage(row.boundary())));
        return Table.of(
                "boards-above",
                "Every later model above the boundary of P4",
                "Largest excess first.",
                columns,
                later.above().stream()
                        .sorted(Comparator.comparingDouble(ModelAbove::excess).reversed())
                        .toList());
    }
}
