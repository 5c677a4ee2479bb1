package almanac.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CategoryAxisTest {

    private static final List<String> THREE = List.of("first", "second", "third");

    private static Chart rows(List<String> names, double... coordinates) {
        return Chart.titled("Finding", "Description.")
                .x(Axis.linear("Score", "points"))
                .y(Axis.categories("Benchmark", names))
                .with(Dots.of(coordinates, coordinates, Ink.STRONG));
    }

    private static Chart columns(List<String> names) {
        return Chart.titled("Finding", "Description.")
                .x(Axis.categories("Benchmark", names))
                .y(Axis.linear("Score", "points"))
                .with(Dots.of(new double[] {0, 1}, new double[] {1, 2}, Ink.STRONG));
    }

    @Test
    void theFirstRowIsAtTheTopAndNamesStandAtTheHeightOfTheirMarks() {
        Drawing drawing = rows(THREE, 0, 1, 2).draw("f", Size.WIDE.forRows(3));
        String svg = drawing.svg().toString();
        double first = textPlace(svg, "first", "y");
        double second = textPlace(svg, "second", "y");
        double third = textPlace(svg, "third", "y");
        assertThat(second - first).isPositive().isCloseTo(third - second, within(0.15));
        // a circle's path starts at its left end, at the height of its middle
        List<Double> heights = Pattern.compile("M[\\d.]+ ([\\d.]+)a3.4")
                .matcher(svg)
                .results()
                .map(match -> Double.parseDouble(match.group(1)))
                .toList();
        assertThat(heights).hasSize(3);
        assertThat(heights.get(0) + 4).isCloseTo(first, within(0.15));
        assertThat(heights.get(2) + 4).isCloseTo(third, within(0.15));
        assertThat(svg).doesNotContain("Benchmark (not from zero)");
    }

    @Test
    void columnsRunFromLeftToRightWithTheirNamesBelow() {
        String svg = columns(THREE).draw("f", Size.WIDE).svg().toString();
        assertThat(textPlace(svg, "first", "x")).isLessThan(textPlace(svg, "second", "x"));
        assertThat(textPlace(svg, "first", "y")).isEqualTo(textPlace(svg, "third", "y"));
    }

    @Test
    void aRuleAloneNeedsNoMarkInARow() {
        Drawing drawing = Chart.titled("Finding", "Description.")
                .x(Axis.log("Ratio", ""))
                .y(Axis.categories("", THREE))
                .with(Rule.vertical(1, "equal", Ink.REFERENCE))
                .draw("f", Size.NARROW);
        assertThat(drawing.labelled()).isEqualTo(1);
        assertThat(drawing.svg().toString()).contains(">third<").doesNotContain("></text>");
    }

    @Test
    void theLabelOfARuleStandsAboveTheRows() {
        String svg = rows(THREE, 0, 1, 2)
                .with(Rule.vertical(1, "published", Ink.PUBLISHED))
                .draw("f", Size.WIDE)
                .svg()
                .toString();
        Matcher rule = new Matcher(svg, "class=\"pubrule\" d=\"M[\\d.]+ ([\\d.]+)L");
        assertThat(textPlace(svg, "published", "y")).isLessThan(rule.number());
    }

    @Test
    void marksBesideAllCategoriesAreRefused() {
        assertThatThrownBy(() -> rows(THREE, 0, 3).draw("f", Size.WIDE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the axis \"Benchmark\" has 3 categories, but marks lie from 0.0 to 3.0");
        assertThat(rows(THREE, -0.4, 2.4).draw("f", Size.WIDE).outside()).isZero();
    }

    @Test
    void namesThatCannotBeToldApartAreRefused() {
        assertThatThrownBy(() -> Axis.categories("B", List.of())).hasMessageContaining("needs names");
        assertThatThrownBy(() -> Axis.categories("B", List.of("a", " "))).hasMessageContaining("not empty");
        assertThatThrownBy(() -> Axis.categories("B", List.of("a", "b", "a"))).hasMessageContaining("two equal names");
    }

    @Test
    void longNamesBreakOnNarrowDrawingsOnly() {
        List<String> names = List.of("Graduate level reasoning", "b");
        assertThat(rows(names, 0, 1).draw("f", Size.WIDE.forRows(2)).svg().toString())
                .contains(">Graduate level reasoning<");
        assertThat(rows(names, 0, 1).draw("f", Size.NARROW.forRows(2)).svg().toString())
                .contains(">Graduate level<")
                .contains(">reasoning<");
    }

    @Test
    void namesWiderThanHalfTheDrawingAreRefused() {
        List<String> names = List.of("b", "Pneumonoultramicroscopicsilicovolcano");
        assertThatThrownBy(() -> rows(names, 0, 1).draw("f", Size.NARROW.forRows(2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("more than 55 percent of a width of 360")
                .hasMessageContaining("Pneumono");
    }

    @Test
    void rowsLowerThanALineOfTextAreRefused() {
        List<String> names =
                java.util.stream.IntStream.range(0, 30).mapToObj(i -> "b" + i).toList();
        assertThatThrownBy(() -> rows(names, 0, 1).draw("f", Size.WIDE.high(400)))
                .hasMessageContaining("less than a line of text");
        assertThat(rows(names, 0, 1).draw("f", Size.WIDE.forRows(30)).svg().toString())
                .contains(">b29<");
    }

    @Test
    void namesBelowBreakAndAreCutWhereTheyDoNotFit() {
        List<String> names = List.of("Instruction following", "Multilingualunderstandings", "c", "d", "e", "f");
        String svg = columns(names).draw("f", Size.NARROW).svg().toString();
        assertThat(svg).containsPattern(">Instr\\w*…<").doesNotContain("Multilingualunderstandings");
        assertThat(columns(names).draw("f", Size.WIDE).svg().toString()).contains(">Instruction following<");
        CategoryNames broken = CategoryNames.below(Axis.categories("", names), 90, Size.WIDE);
        assertThat(broken.lines().get(0)).containsExactly("Instruction", "following");
        CategoryNames cut = CategoryNames.below(Axis.categories("", names), 60, Size.NARROW);
        assertThat(cut.widest(Size.NARROW.textPx())).isLessThanOrEqualTo(60);
    }

    @Test
    void aHigherDrawingKeepsTheHeightOfItsRows() {
        assertThat(Size.WIDE.forRows(20).height() - Size.WIDE.forRows(10).height())
                .isEqualTo(260);
        assertThat(Size.NARROW.forRows(4, 4).height())
                .isGreaterThan(Size.NARROW.forRows(4).height());
        assertThat(Size.NARROW.forRows(5).width()).isEqualTo(Size.NARROW.width());
    }

    @Test
    void dodgedSeriesStandAroundTheirCategory() {
        assertThat(Dodge.at(4, 0, 1)).isEqualTo(4);
        assertThat(Dodge.at(4, 0, 2)).isEqualTo(3.875);
        assertThat(Dodge.at(4, 1, 2)).isEqualTo(4.125);
        assertThat(Dodge.at(0, 5, 6) - Dodge.at(0, 0, 6)).isCloseTo(0.5, within(1e-12));
        assertThatThrownBy(() -> Dodge.at(0, 2, 2)).hasMessage("series 2 of 2");
    }

    @Test
    void edgeToEdgePutsTheOuterCategoriesNearTheFrame() {
        Scale scale = Axis.categories("", List.of("a", "b")).edgeToEdge().scale(new Domain(0, 1), 0, 110);
        assertThat(scale.place(0)).isCloseTo(5, within(1e-9));
        assertThat(scale.place(1)).isCloseTo(105, within(1e-9));
    }

    /** The first number that a pattern captures. */
    private record Matcher(String svg, String pattern) {
        double number() {
            MatchResult found =
                    Pattern.compile(pattern).matcher(svg).results().findFirst().orElseThrow();
            return Double.parseDouble(found.group(1));
        }
    }

    private static double textPlace(String svg, String text, String coordinate) {
        return new Matcher(svg, "<text[^>]* " + coordinate + "=\"([\\d.]+)\"[^>]*>" + text + "<").number();
    }
}
