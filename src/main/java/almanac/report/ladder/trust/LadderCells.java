package almanac.report.ladder.trust;

import almanac.markup.Numbers;
import almanac.report.ladder.LadderWords;
import almanac.table.Cell;
import java.util.Optional;
import java.util.OptionalDouble;

/** Accuracies, errors and yes-or-no answers as cells: published in full, rounded for the page. */
final class LadderCells {

    private static final int SIGNIFICANT = 3;

    private LadderCells() {}

    /** A fraction, shown in points. */
    static Cell fraction(double fraction) {
        return new Cell(Numbers.shortest(fraction), LadderWords.points(fraction));
    }

    /** Points, shown with one decimal. */
    static Cell points(double points) {
        return new Cell(Numbers.shortest(points), Numbers.decimals(points, 1));
    }

    static Cell points(OptionalDouble points) {
        return points.isPresent() ? points(points.getAsDouble()) : Cell.EMPTY;
    }

    static Cell number(Optional<Double> value) {
        return value.map(number -> Cell.of(number, SIGNIFICANT)).orElse(Cell.EMPTY);
    }

    static String yesOrNo(boolean is) {
        return is ? "yes" : "no";
    }

    /** Empty where the question does not arise. */
    static String yesOrNo(Optional<Boolean> is) {
        return is.map(LadderCells::yesOrNo).orElse("");
    }
}
