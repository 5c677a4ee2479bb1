package almanac.page;

import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The answers that stand in the page whether or not a script runs. */
final class CalculatorTable {

    private CalculatorTable() {}

    /** One answer. */
    private record Row(CalculatorSeries series, double x, CalculatorKnot fit, double factor) {

        double value(CalculatorAnswer answer) {
            return answer.scale().value(fit.mid()) * factor;
        }

        Cell cell(CalculatorAnswer answer, double fitted) {
            return Cell.of(answer.scale().value(fitted) * factor, CalculatorAnswer.SIGNIFICANT);
        }

        /** A limit of the interval; empty where there is none. */
        Cell limit(CalculatorAnswer answer, double fitted) {
            return fit.isExact() ? Cell.EMPTY : cell(answer, fitted);
        }
    }

    static Table of(Calculator calculator) {
        return calculator.surfaces().isEmpty() ? alongOneAxis(calculator) : CalculatorSurfaceTable.of(calculator);
    }

    private static Table alongOneAxis(Calculator calculator) {
        return Table.of(
                calculator.anchor(),
                calculator.title() + " Computed answers",
                assumed(calculator) + "A row is one answer of the fit.",
                columns(calculator),
                rows(calculator));
    }

    private static List<Row> rows(Calculator calculator) {
        double factor = factor(calculator.inputs());
        List<Row> rows = new ArrayList<>();
        for (CalculatorSeries series : calculator.curves()) {
            for (double x : places(calculator.axis())) {
                if (series.reaches(x)) {
                    rows.add(new Row(series, x, series.at(x), factor));
                }
            }
        }
        return rows;
    }

    private static List<Double> places(CalculatorInput axis) {
        return axis instanceof CalculatorInput.Day day ? day.places() : ((CalculatorInput.Amount) axis).places();
    }

    private static double factor(List<CalculatorInput> inputs) {
        double factor = 1;
        for (CalculatorInput input : inputs) {
            if (input instanceof CalculatorInput.Amount amount && amount.use() != CalculatorInput.Use.AXIS) {
                factor = amount.use() == CalculatorInput.Use.FACTOR ? factor * amount.usual() : factor / amount.usual();
            }
        }
        return factor;
    }

    /** The factors that the table takes for given. */
    private static String assumed(Calculator calculator) {
        String words = calculator.inputs().stream()
                .filter(input ->
                        input.use() == CalculatorInput.Use.FACTOR || input.use() == CalculatorInput.Use.DIVISOR)
                .map(input -> ((CalculatorInput.Amount) input).words(((CalculatorInput.Amount) input).usual()))
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "" : words + ". ";
    }

    private static List<Column<Row>> columns(Calculator calculator) {
        CalculatorAnswer answer = calculator.answer();
        String level = calculator.levelWords();
        List<Column<Row>> columns = new ArrayList<>();
        calculator.inputs().stream()
                .filter(input -> input.use() == CalculatorInput.Use.SERIES)
                .forEach(choice -> columns.add(Column.text(
                        "series", choice.label(), "the fit", row -> row.series().name())));
        columns.add(place(calculator.axis()));
        columns.add(Column.number(
                "value",
                "Answer",
                answer.unit(),
                "the fit",
                row -> row.cell(answer, row.fit().mid())));
        columns.add(Column.number(
                "low",
                "Lower limit, " + level,
                answer.unit(),
                "lower limit of the interval",
                row -> row.limit(answer, row.fit().low())));
        columns.add(Column.number(
                "high",
                "Upper limit, " + level,
                answer.unit(),
                "upper limit of the interval",
                row -> row.limit(answer, row.fit().high())));
        answer.quotient()
                .ifPresent(quotient -> columns.add(Column.number(
                        "quotient",
                        quotient.name(),
                        quotient.unit(),
                        "what the place leaves for each part of the answer",
                        row -> Cell.of(quotient.at(row.x(), row.value(answer)), CalculatorAnswer.SIGNIFICANT))));
        columns.add(Column.text(
                "observed",
                "Place",
                "whether it lies within the observations",
                row -> row.series().isObserved(row.x()) ? "observed span" : "extrapolated"));
        return columns;
    }

    private static Column<Row> place(CalculatorInput axis) {
        return axis instanceof CalculatorInput.Amount amount
                ? Column.number(
                        "x",
                        axis.label(),
                        amount.unit(),
                        "place along the fit",
                        row -> Cell.of(StrictMath.exp(row.x()), CalculatorAnswer.SIGNIFICANT))
                : Column.date("x", axis.label(), "day", row -> Cell.of(LocalDate.ofEpochDay((long) row.x())));
    }
}
