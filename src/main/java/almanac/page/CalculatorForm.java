package almanac.page;

import almanac.markup.Element;
import almanac.markup.Numbers;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
        if (answer.product().isPresent()) {
            form = product(form, answer.product().get());
        }
        if (answer.quotient().isPresent()) {
            form = quotient(form, answer.quotient().get());
        }
        if (calculator.series().size() == 1) {
            form = fitted(form, calculator.series().get(0));
        }
        Element fields = Element.of("div").with("class", "fields");
        return form.add(
                fields.addAll(calculator.inputs().stream().map(this::field).toList()), output());
    }

    private static Element product(Element form, CalculatorAnswer.Product product) {
        return form.with("data-product", product.name())
                .with("data-product-unit", product.unit())
                .with("data-product-factor", Numbers.shortest(product.factor()));
    }

    private static Element quotient(Element form, CalculatorAnswer.Quotient quotient) {
        return form.with("data-quotient", quotient.name())
                .with("data-quotient-unit", quotient.unit())
                .with("data-quotient-factor", Numbers.shortest(quotient.factor()));
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

    private static Element option(CalculatorFit fit) {
        return fitted(Element.of("option"), fit).text(fit.name());
    }

    /** The element with everything the script has to know of a fit; an end has one number per axis. */
    private static Element fitted(Element element, CalculatorFit fit) {
        List<CalculatorSpan> spans = fit.spans();
        Element told = element.with("data-name", fit.name())
                .with("data-basis", fit.basis())
                .with("data-first", words(spans.stream().map(CalculatorSpan::firstObserved)))
                .with("data-last", words(spans.stream().map(CalculatorSpan::lastObserved)));
        if (spans.size() > 1) {
            told = told.with("data-across", words(spans.get(1).places().stream()));
        }
        return told.with("data-knots", knots(fit));
    }

    /** For each place of the first axis that place, then lower limit, fit and upper limit for each of the second, if any. */
    private static String knots(CalculatorFit fit) {
        List<Double> places = fit.spans().get(0).places();
        return IntStream.range(0, places.size())
                .mapToObj(i -> words(Stream.concat(
                        Stream.of(places.get(i)), fit.rows().get(i).stream().flatMap(CalculatorForm::limits))))
                .collect(Collectors.joining(","));
    }

    private static Stream<Double> limits(CalculatorKnot knot) {
        return Stream.of(knot.low(), knot.mid(), knot.high());
    }

    private static String words(Stream<Double> numbers) {
        return numbers.map(Numbers::shortest).collect(Collectors.joining(" "));
    }

    private String controlId(CalculatorInput input) {
        return calculator.anchor() + "-" + input.id();
    }
}
