package almanac.page;

import almanac.markup.Element;
import almanac.markup.Html;
import java.time.LocalDate;
import java.util.List;

/**
 * A question that a published fit answers for a reader's own numbers. The page holds a table of answers and a form that is
 * shown where the site's script runs; the script reads between the knots and fits nothing.
 *
 * @param id name by which the text places it
 * @param title the question
 * @param subtitle how it is answered
 * @param inputs exactly one axis, and one across for fits over two; a choice if and only if there are several fits; then
 *     factors and divisors
 * @param series fits, one for each choice, all along one axis or all over two
 * @param level of the intervals, for example 0.95
 * @param asOf data date of the edition: every answer ahead of it is a forecast made then
 * @param caption source, n, exclusions and how intervals were made
 * @param dataset published table that holds the fits
 */
public record Calculator(
        String id,
        String title,
        String subtitle,
        CalculatorAnswer answer,
        List<CalculatorInput> inputs,
        List<? extends CalculatorFit> series,
        double level,
        LocalDate asOf,
        Html caption,
        String dataset) {

    /**
     * Checks that the inputs fit the series.
     *
     * @throws IllegalArgumentException if they do not, naming the calculator
     */
    public Calculator {
        inputs = List.copyOf(inputs);
        series = List.copyOf(series);
        require(!series.isEmpty(), id, "needs a series");
        require(count(inputs, CalculatorInput.Use.AXIS) == 1, id, "needs exactly one axis");
        int axes = series.get(0).spans().size();
        require(
                series.stream().allMatch(fit -> fit.spans().size() == axes),
                id,
                "mixes fits along one axis and over two");
        require(
                count(inputs, CalculatorInput.Use.ACROSS) == axes - 1,
                id,
                "needs a second axis exactly where its fits have one");
        require(
                count(inputs, CalculatorInput.Use.SERIES) == (series.size() > 1 ? 1 : 0),
                id,
                "needs a choice exactly where it has several series");
        require(
                inputs.stream().map(CalculatorInput::id).distinct().count() == inputs.size(),
                id,
                "has two inputs of the same name");
        require(level > 0 && level < 1, id, "needs a level between 0 and 1");
    }

    private static void require(boolean holds, String id, String what) {
        if (!holds) {
            throw new IllegalArgumentException("the calculator " + id + " " + what);
        }
    }

    private static long count(List<CalculatorInput> inputs, CalculatorInput.Use use) {
        return inputs.stream().filter(input -> input.use() == use).count();
    }

    /** The fits along one axis; empty if they are over two. */
    public List<CalculatorSeries> curves() {
        return only(CalculatorSeries.class);
    }

    /** The fits over two axes; empty if they are along one. */
    public List<CalculatorSurface> surfaces() {
        return only(CalculatorSurface.class);
    }

    private <F extends CalculatorFit> List<F> only(Class<F> kind) {
        return series.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The input along whose values the series were fitted. */
    CalculatorInput axis() {
        return input(CalculatorInput.Use.AXIS);
    }

    /** The only input of a use. */
    CalculatorInput input(CalculatorInput.Use use) {
        return inputs.stream().filter(input -> input.use() == use).findFirst().orElseThrow();
    }

    /** The level in words, for example {@code 95 %}. */
    String levelWords() {
        return Math.round(level * 100) + " %";
    }

    /** Anchor of the calculator on its page. */
    public String anchor() {
        return "calculator-" + id;
    }

    /** The calculator as HTML; {@code data} is the way from the page to the edition's data folder. */
    public Html html(String data) {
        Element links =
                Download.links(Download.all(data, dataset), "#" + anchor(), "Link to this calculator: " + title);
        return Element.of("figure")
                .with("id", anchor())
                .with("class", "wide calculator")
                .add(Element.of("p").with("class", "fig-title").text(title))
                .add(Element.of("p").with("class", "fig-sub").text(subtitle))
                .add(CalculatorForm.of(this))
                .raw(CalculatorTable.of(this).html())
                .add(Element.of("figcaption").add(Element.of("p").raw(caption)).add(links))
                .html();
    }
}
