package almanac.report;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.chart.Axis;
import almanac.chart.SpecificationCurve;
import almanac.markup.Html;
import almanac.markup.Numbers;
import almanac.page.Figure;
import almanac.stats.Interval;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChoiceFigureTest {

    private record Made(String ruler, String end, String kind) {}

    private static final Choice<Made> RULER =
            Choice.<Made>of("Ruler", Made::ruler).ordered(List.of("short", "unused", "long"));
    private static final Choice<Made> END = Choice.of("Until", Made::end);
    private static final Choice<Made> KIND = Choice.of("Size", Made::kind);

    private static ChoiceFigure.Answer<Made> answer(String ruler, String end, double value, boolean headline) {
        return new ChoiceFigure.Answer<>(new Made(ruler, end, "total"), value, Optional.empty(), headline);
    }

    private static Figure figure(Axis axis, List<ChoiceFigure.Answer<Made>> answers, Optional<Double> published) {
        return new ChoiceFigure<>(
                        "time in months",
                        axis,
                        List.of(RULER, END, KIND),
                        answers,
                        published,
                        value -> Numbers.decimals(value, 1))
                .titled("times", "The finding", new Html("caption"), "times-table");
    }

    private static final List<ChoiceFigure.Answer<Made>> ANSWERS =
            List.of(answer("long", "all", 4, false), answer("short", "all", 3, true), answer("long", "may", 5, false));

    private static String drawn(Figure figure) {
        return figure.wide().html().markup();
    }

    @Test
    void onlyChoicesThatVaryAreShownWithTheOptionsTakenInTheirOrder() {
        String drawing = drawn(figure(Axis.log("Time", "months"), ANSWERS, Optional.of(3.5)));

        assertThat(drawing).contains("Ruler", "Until").doesNotContain("Size").doesNotContain("unused");
        assertThat(drawing.indexOf(">short<")).isPositive().isLessThan(drawing.indexOf(">long<"));
        assertThat(drawing.indexOf(">all<")).isPositive().isLessThan(drawing.indexOf(">may<"));
    }

    @Test
    void theWordsFollowFromTheAnswers() {
        Figure figure = figure(Axis.log("Time", "months"), ANSWERS, Optional.of(3.5));

        assertThat(figure.title()).isEqualTo("The finding");
        assertThat(figure.subtitle())
                .isEqualTo("Time under each of 3 combinations, sorted; below, the choices behind each");
        assertThat(figure.dataset()).isEqualTo("times-table");
        assertThat(drawn(figure))
                .contains("Specification curve: time in months, on a log scale, for 3 combinations of ruler, until,"
                        + " sorted; the published 3.5 as a rule. Below, the choices behind each estimate.")
                .contains("headline 3.0")
                .contains("published 3.5");
    }

    @Test
    void withoutHeadlineOrPublishedValueNeitherIsNamed() {
        List<ChoiceFigure.Answer<Made>> plain =
                List.of(answer("long", "all", 4, false), answer("short", "all", 3, false));

        assertThat(drawn(figure(Axis.linear("Time", "months"), plain, Optional.empty())))
                .contains("time in months for 2 combinations of ruler, sorted. Below")
                .doesNotContain("headline")
                .doesNotContain("published");
    }

    @Test
    void intervalsAreNamedWhereThereAreAny() {
        Interval interval = new Interval(0.95, 2, 6, "by hand", 10, 1);
        List<ChoiceFigure.Answer<Made>> ranged = List.of(
                answer("long", "all", 4, false),
                new ChoiceFigure.Answer<>(new Made("short", "all", "total"), 3, Optional.of(interval), false));

        assertThat(drawn(figure(Axis.log("Time", "months"), ranged, Optional.empty())))
                .contains("sorted, each with its 95\u00a0% interval. Below");
    }

    @Test
    void severalPublishedAnswersAreRulesEachUnderItsLabel() {
        Figure figure = new ChoiceFigure<>(
                        "time in months",
                        Axis.linear("Time", "months"),
                        List.of(RULER),
                        ANSWERS,
                        List.of(
                                new SpecificationCurve.Reference(3.5, "3.5 of one paper"),
                                new SpecificationCurve.Reference(4.5, "4.5 of another")),
                        value -> Numbers.decimals(value, 1))
                .titled("times", "The finding", new Html("caption"), "times-table");

        assertThat(drawn(figure))
                .contains("sorted; the 3.5 of one paper and 4.5 of another as rules.")
                .contains(">3.5 of one paper<", ">4.5 of another<");
        assertThat(drawn(figure).split("pubrule", -1)).hasSize(3);
    }
}
