package almanac.report.ladder.steps;

import almanac.markup.Numbers;
import almanac.report.ladder.LadderWords;
import almanac.stats.PowerTerm;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** The constants of both steps of the recommended design, rounded for the page. */
final class ConstantViews {

    private static final int SHOWN = 3;
    private static final double HUNDRED = 100;

    private ConstantViews() {}

    static Table first(List<TaskSteps> tasks) {
        return Table.of(
                "ladder-loss-constants",
                "Constants of the first step",
                "Loss = A/N^α + B/D^β + E in bits per byte, N parameters, D tokens; two-step design.",
                List.of(
                        Column.text("task", "Task", "task", row -> LadderWords.of(row.task())),
                        number("a", "A", row -> coefficient(size(row))),
                        number("alpha", "α", row -> shown(size(row).exponent())),
                        number("b", "B", row -> coefficient(tokens(row))),
                        number("beta", "β", row -> shown(tokens(row).exponent())),
                        number("e", "E", row -> shown(row.first().fit().law().constant())),
                        Column.number(
                                "fit-error",
                                "Mean error on the ladder",
                                "%",
                                "error",
                                row -> percent(
                                        row, fitted -> fitted.first().fit().meanRelativeError())),
                        Column.number("starts", "Starts at the lowest sum", "%", "share of starts", row -> share(row))),
                tasks);
    }

    static Table second(List<TaskSteps> tasks) {
        return Table.of(
                "ladder-accuracy-constants",
                "Constants of the second step",
                "Accuracy = a/(1 + exp(−k(L − L₀))) + b, a fraction; L the loss in bits per byte; two-step design.",
                List.of(
                        Column.text("task", "Task", "task", row -> LadderWords.of(row.task())),
                        number("a", "a", row -> shown(row.second().a())),
                        number("l0", "L₀", row -> shown(row.second().midpoint())),
                        number("k", "k", row -> shown(row.second().steepness())),
                        number("b", "b", row -> shown(row.second().b())),
                        Column.text("bound", "b at its bound", "bound", row -> row.isAtBound() ? "yes" : "no"),
                        Column.number(
                                "fit-error",
                                "Mean error on the ladder",
                                "%",
                                "error",
                                row -> percent(row, fitted -> fitted.second().meanRelativeError()))),
                tasks);
    }

    private static PowerTerm size(TaskSteps row) {
        return row.first().fit().law().terms().get(0);
    }

    private static PowerTerm tokens(TaskSteps row) {
        return row.first().fit().law().terms().get(1);
    }

    private static Column<TaskSteps> number(String name, String header, Function<TaskSteps, Cell> of) {
        return Column.number(name, header, "", header, of);
    }

    /** A or B itself, of which the fit has the logarithm. */
    private static Cell coefficient(PowerTerm term) {
        double coefficient = StrictMath.exp(term.logCoefficient());
        return new Cell(Numbers.shortest(coefficient), Numbers.compact(coefficient));
    }

    private static Cell shown(double value) {
        return Cell.of(value, SHOWN);
    }

    private static Cell percent(TaskSteps row, ToDoubleFunction<TaskSteps> fraction) {
        double percent = HUNDRED * fraction.applyAsDouble(row);
        return new Cell(Numbers.shortest(percent), Numbers.decimals(percent, 2));
    }

    private static Cell share(TaskSteps row) {
        double percent = HUNDRED * row.first().fit().shareAtBest();
        return new Cell(Numbers.shortest(percent), Numbers.decimals(percent, 0));
    }
}
