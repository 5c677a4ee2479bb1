package almanac.report.boundary.design;

import almanac.report.boundary.DesignRule;
import almanac.table.Cell;
import almanac.table.Column;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/** Columns that both published tables of designs share. */
final class RuleColumns {

    private static final int SHOWN = 3;

    private RuleColumns() {}

    /** What was chosen by, under which assumption and for which budget. */
    static <R> List<Column<R>> names(Function<R, DesignRule> rule, ToDoubleFunction<R> percent) {
        return List.of(
                Column.text(
                        "objective",
                        "Objective",
                        "what the design makes best, or the plain rule",
                        row -> rule.apply(row).name()),
                Column.text(
                        "theta0",
                        "Assumed curve",
                        "where the boundary assumed beforehand comes from",
                        row -> DesignWords.assumed(rule.apply(row))),
                Column.number(
                        "alpha",
                        "Budget",
                        "%",
                        "budget in percent of the cost of all candidates",
                        row -> Cell.of(percent.applyAsDouble(row), SHOWN)));
    }

    /** Weight of the balance. */
    static <R> Column<R> balance(Function<R, DesignRule> rule) {
        return number(
                "balance",
                "weight of the balance over the bins of compute; 0 for none",
                SHOWN,
                row -> rule.apply(row).balance());
    }

    /** A number rounded to some significant digits in the file too. */
    static <R> Column<R> number(String name, String description, int digits, ToDoubleFunction<R> value) {
        return Column.number(name, name, "", description, row -> {
            BigDecimal rounded = new BigDecimal(value.applyAsDouble(row)).round(new MathContext(digits));
            return Cell.of(rounded.doubleValue(), Math.min(SHOWN, digits));
        });
    }

    static <R> Column<R> whole(String name, String description, ToIntFunction<R> value) {
        return Column.whole(name, name, description, row -> value.applyAsInt(row));
    }
}
