package almanac.boundary.choice;

import almanac.boundary.board.Board;
import almanac.boundary.board.EvaluatedModel;
import almanac.boundary.board.EvaluatedModel.Mark;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * The rows of a board that a boundary may be fitted to.
 *
 * <p>Single early periods are no choice: what was attainable before most models came is another question. Neither are
 * the models evaluated after the board had closed: their scores were made in another way.
 */
public enum RowChoice {
    /** All rows, dated or not. */
    ALL("all"),
    /** The rows that have a date. */
    DATED("dated"),
    /** The rows dated before 2025. */
    BEFORE_2025("p1-p3"),
    /** The rows of the last period. */
    LATEST("p4"),
    /** Of each model the row with the best score in the task. */
    ONE_PER_MODEL("one-per-model"),
    /** The rows that are not merges of other models, which were often chosen by their scores on the same tasks. */
    WITHOUT_MERGES("without-merges"),
    /** The rows that nothing makes doubtful. */
    WITHOUT_DOUBTFUL("without-doubtful");

    private final String id;

    RowChoice(String id) {
        this.id = id;
    }

    /** The name in the published tables: that of a sample, where it is one. */
    public String id() {
        return id;
    }

    /** The rows for a task, in the order of the board. */
    List<EvaluatedModel> of(Board board, String task) {
        return switch (this) {
            case ALL, BEFORE_2025, LATEST -> board.rows(id);
            case DATED -> chosen(board, model -> model.day().isPresent());
            case ONE_PER_MODEL -> bestOfEach(board.rows(Board.ALL), task);
            case WITHOUT_MERGES -> chosen(board, model -> !model.has(Mark.MERGED));
            case WITHOUT_DOUBTFUL -> chosen(board, model -> !model.has(Mark.DOUBTFUL));
        };
    }

    private static List<EvaluatedModel> chosen(Board board, Predicate<EvaluatedModel> condition) {
        return board.rows(Board.ALL).stream().filter(condition).toList();
    }

    /** Of rows with the same score the first. */
    private static List<EvaluatedModel> bestOfEach(List<EvaluatedModel> rows, String task) {
        Map<String, EvaluatedModel> best = new LinkedHashMap<>();
        for (EvaluatedModel model : rows) {
            best.merge(model.name(), model, (one, other) -> score(other, task) > score(one, task) ? other : one);
        }
        return best.values().stream()
                .sorted(Comparator.comparingInt(EvaluatedModel::row))
                .toList();
    }

    private static double score(EvaluatedModel model, String task) {
        return Objects.requireNonNull(model.scores().get(task), task);
    }
}
