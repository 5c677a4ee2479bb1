package almanac.report.boundary;

import almanac.boundary.board.Board;
import almanac.markup.Numbers;
import almanac.report.Calendar;
import java.time.LocalDate;
import java.util.Comparator;

/** The days of a board's rows in words. */
public final class BoardDays {

    private BoardDays() {}

    /** The month of the newest dated row, such as "March 2025". */
    public static String lastMonth(Board board) {
        return board.rows(Board.ALL).stream()
                .flatMap(model -> model.day().stream())
                .max(Comparator.<LocalDate>naturalOrder())
                .map(Calendar::month)
                .orElse("an unknown month");
    }

    /** How many rows of a sample have no date, as words that follow the month; empty where all have one. */
    public static String undated(Board board) {
        long undated = undatedRows(board);
        return undated == 0 ? "" : ", " + Numbers.grouped(undated) + " without a date";
    }

    /** Rows with compute and without a date. */
    public static long undatedRows(Board board) {
        return board.rows(Board.ALL).stream()
                .filter(model -> model.day().isEmpty()
                        && model.parameters().isPresent()
                        && model.tokens().isPresent())
                .count();
    }
}
