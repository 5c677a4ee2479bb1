package almanac.report.boundary.boards;

import almanac.boundary.reevaluation.Reevaluation;
import almanac.boundary.reevaluation.Reevaluation.Drift;
import almanac.markup.Numbers;
import almanac.report.boundary.BoundaryWords;
import almanac.table.Column;
import almanac.table.Table;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/** The change of the scores of the models evaluated twice. */
final class TwiceTables {

    static final String ID = "boundary-reevaluation";

    private TwiceTables() {}

    static Table published(List<Reevaluation> tasks, String dataset) {
        List<Column<Reevaluation>> columns = List.of(
                BoardsWords.text("task", "the task", Reevaluation::task),
                BoardsWords.whole(
                        "n", "models with both scores", row -> row.models().size()),
                number("median", "median of the later score less that of the board", Drift::median),
                number("median_abs", "median of the size of the change", Drift::medianAbsolute),
                number("low_quartile", "lower quartile of the change", Drift::lowQuartile),
                number("high_quartile", "upper quartile of the change", Drift::highQuartile),
                BoardsWords.text("dataset", "the later evaluations", row -> dataset));
        return Table.of(
                ID,
                "Models evaluated twice",
                "One row per task: how scores changed from the second leaderboard to the later evaluation.",
                columns,
                tasks);
    }

    private static Column<Reevaluation> number(String name, String description, ToDoubleFunction<Drift> value) {
        return BoardsWords.number(
                name,
                description + ", a fraction",
                row -> row.drift()
                        .map(drift -> OptionalDouble.of(value.applyAsDouble(drift)))
                        .orElse(OptionalDouble.empty()));
    }

    static Table view(List<Reevaluation> tasks) {
        List<Column<Reevaluation>> columns = List.of(
                Column.text("task", "Task", "", row -> BoundaryWords.task(row.task())),
                Column.text(
                        "n", "Models", "", row -> Numbers.grouped(row.models().size())),
                Column.text("median", "Median change", "", row -> shown(row, Drift::median)),
                Column.text(
                        "quartiles",
                        "Quartiles",
                        "",
                        row -> shown(row, Drift::lowQuartile) + " to " + shown(row, Drift::highQuartile)),
                Column.text(
                        "size",
                        "Median size",
                        "",
                        row -> row.drift()
                                .map(drift -> BoardsWords.coverage(drift.medianAbsolute()))
                                .orElse("")));
        return Table.of(
                "boards-drift",
                "Change between two evaluations",
                "Later score less that of the board, in fractions; size: without sign.",
                columns,
                tasks);
    }

    private static String shown(Reevaluation row, ToDoubleFunction<Drift> value) {
        return row.drift()
                .map(drift -> BoardsWords.change(value.applyAsDouble(drift)))
                .orElse("");
    }
}
