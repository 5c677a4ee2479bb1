package almanac.page;

import almanac.markup.Numbers;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The answers of fits over two axes: a row for each place, a column for each fit. */
final class CalculatorSurfaceTable {

    private CalculatorSurfaceTable() {}

    static Table of(Calculator calculator) {
        List<CalculatorSurface> surfaces = calculator.surfaces();
        return Table.of(
                calculator.anchor(),
                calculator.title() + " Computed answers",
                "A row is a place, a column a fit: its answer"
                        + (calculator.answer().unit().isEmpty()
                                ? ""
                                : " in " + calculator.answer().unit())
                        + " and the " + calculator.levelWords() + " interval.",
                columns(calculator, surfaces),
                places(surfaces));
    }

    private static List<CalculatorSurface.Place> places(List<CalculatorSurface> surfaces) {
        return surfaces.stream()
                .flatMap(surface -> surface.answers().stream())
                .map(CalculatorSurface.Answer::at)
                .distinct()
                .toList();
    }

    private static List<Column<CalculatorSurface.Place>> columns(
            Calculator calculator, List<CalculatorSurface> surfaces) {
        List<Column<CalculatorSurface.Place>> columns = new ArrayList<>();
        columns.add(amount("along", calculator.input(CalculatorInput.Use.AXIS), CalculatorSurface.Place::along));
        columns.add(amount("across", calculator.input(CalculatorInput.Use.ACROSS), CalculatorSurface.Place::across));
        calculator.answer().product().ifPresent(product -> columns.add(product(product)));
        columns.add(Column.text(
                "observed",
                "Place",
                "whether it lies within the observations",
                place -> surfaces.get(0).isObserved(place) ? "observed" : "extrapolated"));
        for (int i = 0; i < surfaces.size(); i++) {
            CalculatorSurface surface = surfaces.get(i);
            columns.add(Column.number(
                    "fit-" + (i + 1),
                    surface.name(),
                    "",
                    "the fit; shown with its interval",
                    place -> answer(surface, place, calculator.answer().scale())));
        }
        return columns;
    }

    private static Column<CalculatorSurface.Place> product(CalculatorAnswer.Product product) {
        return Column.number(
                "product",
                product.name(),
                product.unit(),
                "product of both amounts",
                place -> Cell.of(product.at(place.along(), place.across()), CalculatorAnswer.SIGNIFICANT));
    }

    private static Column<CalculatorSurface.Place> amount(
            String name,
            CalculatorInput input,
            java.util.function.ToDoubleFunction<CalculatorSurface.Place> logarithm) {
        return Column.number(
                name,
                input.label(),
                ((CalculatorInput.Amount) input).unit(),
                "place along an axis",
                place -> Cell.of(StrictMath.exp(logarithm.applyAsDouble(place)), CalculatorAnswer.SIGNIFICANT));
    }

    private static Cell answer(CalculatorSurface surface, CalculatorSurface.Place place, CalculatorAnswer.Scale scale) {
        Optional<CalculatorKnot> found = surface.answers().stream()
                .filter(answer -> answer.at().equals(place))
                .map(CalculatorSurface.Answer::fit)
                .findFirst();
        return found.map(fit -> new Cell(
                        Numbers.shortest(scale.value(fit.mid())),
                        shown(scale, fit.mid())
                                + (fit.isExact()
                                        ? ""
                                        : " (" + shown(scale, fit.low()) + "–" + shown(scale, fit.high()) + ")")))
                .orElse(Cell.EMPTY);
    }

    private static String shown(CalculatorAnswer.Scale scale, double fitted) {
        return Numbers.significant(scale.value(fitted), CalculatorAnswer.SIGNIFICANT);
    }
}
