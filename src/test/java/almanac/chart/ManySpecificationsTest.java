package almanac.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ManySpecificationsTest {

    @Test
    void fiveHundredSpecificationsStaySmall() {
        for (Size size : List.of(Size.WIDE, Size.NARROW)) {
            String svg =
                    SeriesExamples.manySpecifications(500).draw("f", size).svg().toString();
            assertThat(svg.getBytes(StandardCharsets.UTF_8).length).isLessThan(60_000);
            assertThat(svg.split("<").length).isLessThan(300);
        }
    }

    @Test
    void thePublishedRuleIsDrawnOverTheFilledIntervalsAndUnderTheEstimates() {
        String svg = SeriesExamples.manySpecifications(480)
                .draw("f", Size.NARROW)
                .svg()
                .toString();
        assertThat(svg.indexOf("ci-fill")).isPositive().isLessThan(svg.indexOf("pubrule"));
        assertThat(svg.indexOf("pubrule")).isLessThan(svg.indexOf("class=\"spec\""));
        assertThat(svg).doesNotContain("class=\"ci\"");
    }

    @Test
    void wideColumnsKeepTheirStrokes() {
        String svg =
                SeriesExamples.manySpecifications(90).draw("f", Size.WIDE).svg().toString();
        assertThat(svg).contains("class=\"ci\"").doesNotContain("ci-fill").doesNotContain("on-run");
    }

    @Test
    void neighbouringColumnsAreJoinedToOneBar() {
        SpecificationRuns runs = runs(List.of("a", "a", "b", "a", "b"));
        double left = runs.layout().edge(0);
        double column = runs.layout().edge(1) - left;
        PathData bars = runs.bars(
                i -> runs.curve().specifications().get(i).choices().get(0).equals("a"), 10);
        assertThat(bars.toString())
                .isEqualTo("M" + PathData.number(left) + " 10h" + PathData.number(2 * column) + "m"
                        + PathData.number(column) + " 0h" + PathData.number(column));
        assertThat(runs.bars(i -> false, 10).isEmpty()).isTrue();
    }

    @Test
    void outlinesBreakWhereAnIntervalIsMissing() {
        SpecificationRuns runs = runs(List.of("a", "none", "a", "a", "none"));
        String outline = runs.intervals().toString();
        assertThat(outline.split("M", -1)).hasSize(3);
        assertThat(outline.split("Z", -1)).hasSize(3);
        assertThat(outline).startsWith("M" + PathData.number(runs.layout().edge(0)) + " ");
        assertThat(runs(List.of("none", "none")).intervals().isEmpty()).isTrue();
    }

    /** Specifications of ascending values in columns 120 pixels wide; those that chose "none" have no interval. */
    private static SpecificationRuns runs(List<String> choices) {
        List<Specification> all = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            Specification plain = Specification.of(i + 1, List.of(choices.get(i)));
            all.add(choices.get(i).equals("none") ? plain : plain.within(i + 0.5, i + 2));
        }
        List<SpecificationCurve.Dimension> dimensions =
                List.of(new SpecificationCurve.Dimension("Choice", List.of("a", "b", "none")));
        SpecificationCurve curve = SpecificationCurve.of("F", "D", Axis.linear("Value", ""), dimensions, all, "");
        return new SpecificationRuns(curve, SpecificationLayout.of(curve, Size.WIDE));
    }
}
