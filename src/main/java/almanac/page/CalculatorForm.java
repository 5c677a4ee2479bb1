package almanac.page;

import almanac.markup.Element;
import almanac.markup.Numbers;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The form of a calculator, hidden until the site's script shows it. What the script needs stands in data attributes: the
 * policy of the pages allows no script inside a page, and a page opened from disk can load no data.
 */
final class CalculatorForm {

    private final Calculator calculator;

    private CalculatorForm(Calculator calculator) {
        this.calculator = calculator;
    }

    static Element of(Calculator calculator) {
        return new CalculatorForm(calculator).form();
    }

    private Element form() {
        CalculatorAnswer answer = calculator.answer();
        Element form = Element.of("form")
                .with("hidden")
                .with("novalidate")
                .with("autocomplete", "off")
                .with("aria-label", calculator.title())
                .with("data-quantity", answer.quantity())
                .with("data-unit", answer.unit())
                .with("data-scale", answer.scale().id())
                .with("data-level", calculator.levelWords())
                .with("data-as-of", calculator.asOf().toString());
        if (calculator.series().size() == 1) {
            form = fitted(form, calculator.series().get(0));
        }
        Element fields = Element.of("div").with("class", "fields");
        return form.add(
                fields.addAll(calculator.inputs().stream().map(this::field).toList()), output());
    }

    private Element output() {
        String inputs = calculator.inputs().stream().map(this::controlId).collect(Collectors.joining(" "));
        return Element.of("output")
                .with("for", inputs)
                .with("aria-live", "polite")
                .add(Element.of("strong"), Element.of("span"));
    }

    private Element field(CalculatorInput input) {
        String unit =
                input instanceof CalculatorInput.Amount amount && !amount.unit().isEmpty()
                        ? " (" + amount.unit() + ")"
                        : "";
        return Element.of("div")
                .with("class", "field")
                .add(Element.of("label").with("for", controlId(input)).text(input.label() + unit))
                .add(control(input))
                .add(Element.of("span")
                        .with("class", "fault")
                        .with("id", controlId(input) + "-fault")
                        .with("aria-live", "polite"));
    }

    private Element control(CalculatorInput input) {
        if (input instanceof CalculatorInput.Day day) {
            return named(Element.of("input").with("type", "date"), input)
                    .with("min", day.first().toString())
                    .with("max", day.last().toString())
                    .with("value", day.usual().toString());
        }
        if (input instanceof CalculatorInput.Amount amount) {
            return named(Element.of("input").with("type", "number"), input)
                    .with("data-label", amount.label())
                    .with("data-unit", amount.unit())
                    .with("min", Numbers.shortest(amount.least()))
                    .with("max", Numbers.shortest(amount.most()))
                    .with("step", Numbers.shortest(amount.step()))
                    .with("value", Numbers.shortest(amount.usual()));
        }
        return named(Element.of("select"), input)
                .addAll(calculator.series().stream().map(CalculatorForm::option).toList());
    }

    private Element named(Element control, CalculatorInput input) {
        return control.with("id", controlId(input))
                .with("data-use", input.use().name().toLowerCase(Locale.ROOT))
                .with("aria-describedby", controlId(input) + "-fault");
    }

    private static Element option(CalculatorSeries series) {
        return fitted(Element.of("option"), series).text(series.name());
    }

    /** The element with everything the script has to know of a fit. */
    private static Element fitted(Element element, CalculatorSeries series) {
        return element.with("data-name", series.name())
                .with("data-basis", series.basis())
                .with("data-first", Numbers.shortest(series.firstObserved()))
                .with("data-last", Numbers.shortest(series.lastObserved()))
                .with(
                        "data-knots",
                        series.knots().stream().map(CalculatorForm::words).collect(Collectors.joining(",")));
    }

    /** Four numbers: x, lower limit, fit, upper limit. */
    private static String words(CalculatorKnot knot) {
        return List.of(knot.x(), knot.low(), knot.mid(), knot.high()).stream()
                .map(Numbers::shortest)
                .collect(Collectors.joining(" "));
    }

    private String controlId(CalculatorInput input) {
        return calculator.anchor() + "-" + input.id();
    }
}
