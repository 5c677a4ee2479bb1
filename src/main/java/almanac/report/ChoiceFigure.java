package almanac.report;

import almanac.chart.Axis;
import almanac.chart.Key;
import almanac.chart.Size;
import almanac.chart.Specification;
import almanac.chart.SpecificationCurve;
import almanac.markup.Html;
import almanac.page.Figure;
import almanac.stats.Interval;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleFunction;

/**
 * The answers to one question under every combination of choices in one picture: sorted, with their intervals, the
 * published answers as rules and the headline marked; below, the choices behind each.
 *
 * @param quantity what is answered, in words with its unit, for readers who do not see the picture
 * @param axis of the answers
 * @param choices those that are the same for all answers are not shown
 * @param published answers of papers, as {@code "0.73 of Kaplan et al."} each, or {@code "published 3.6"}
 * @param written how an answer is written
 */
public record ChoiceFigure<T>(
        String quantity,
        Axis axis,
        List<Choice<T>> choices,
        List<Answer<T>> answers,
        List<SpecificationCurve.Reference> published,
        DoubleFunction<String> written) {

    public ChoiceFigure {
        published = List.copyOf(published);
    }

    /** With the answer of one paper, where it has one. */
    public ChoiceFigure(
            String quantity,
            Axis axis,
            List<Choice<T>> choices,
            List<Answer<T>> answers,
            Optional<Double> published,
            DoubleFunction<String> written) {
        this(
                quantity,
                axis,
                choices,
                answers,
                published.stream()
                        .map(value -> new SpecificationCurve.Reference(value, "published " + written.apply(value)))
                        .toList(),
                written);
    }

    /**
     * One answer.
     *
     * @param made the combination of choices behind it
     * @param interval 95 % interval, where there is one
     */
    public record Answer<T>(T made, double value, Optional<Interval> interval, boolean isHeadline) {}

    /**
     * The figure.
     *
     * @param dataset published table that holds the answers
     */
    public Figure titled(String id, String finding, Html caption, String dataset) {
        SpecificationCurve curve = curve(finding);
        return new Figure(
                id,
                finding,
                axis.title() + " under each of " + answers.size()
                        + " combinations, sorted; below, the choices behind each",
                Key.empty(),
                curve.draw("fig-" + id, Size.WIDE).svg(),
                curve.draw("fig-" + id, Size.NARROW).svg(),
                caption,
                dataset);
    }

    private SpecificationCurve curve(String finding) {
        List<T> made = answers.stream().map(Answer::made).toList();
        List<Choice<T>> varied =
                choices.stream().filter(choice -> choice.varies(made)).toList();
        SpecificationCurve curve = SpecificationCurve.of(
                finding,
                description(varied),
                axis,
                varied.stream().map(choice -> choice.dimension(made)).toList(),
                answers.stream().map(answer -> specification(answer, varied)).toList(),
                answers.stream()
                        .filter(Answer::isHeadline)
                        .map(answer -> "headline " + written.apply(answer.value()))
                        .findFirst()
                        .orElse(""));
        for (SpecificationCurve.Reference reference : published) {
            curve = curve.published(reference.value(), reference.label());
        }
        return curve;
    }

    private String description(List<Choice<T>> varied) {
        String names = String.join(
                ", ",
                varied.stream()
                        .map(choice -> choice.name().toLowerCase(Locale.ROOT))
                        .toList());
        boolean hasIntervals =
                answers.stream().anyMatch(answer -> answer.interval().isPresent());
        return "Specification curve: " + quantity + (axis.kind() == Axis.Kind.LOG ? ", on a log scale," : "") + " for "
                + answers.size() + " combinations of " + names + ", sorted"
                + (hasIntervals ? ", each with its 95\u00a0% interval" : "")
                + references()
                + ". Below, the choices behind each estimate.";
    }

    private String references() {
        List<String> labels =
                published.stream().map(SpecificationCurve.Reference::label).toList();
        return labels.isEmpty()
                ? ""
                : "; the " + Words.joined(labels) + (labels.size() == 1 ? " as a rule" : " as rules");
    }

    private static <T> Specification specification(Answer<T> answer, List<Choice<T>> varied) {
        Specification plain = Specification.of(
                answer.value(),
                varied.stream()
                        .map(choice -> choice.option().apply(answer.made()))
                        .toList());
        Specification ranged = answer.interval()
                .map(range -> plain.within(range.low(), range.high()))
                .orElse(plain);
        return answer.isHeadline() ? ranged.asHeadline() : ranged;
    }
}
