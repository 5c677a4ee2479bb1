package almanac.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ChartTest {

    private static final double[] ONE_TO_THREE = {1, 2, 3};

    private static Chart plain() {
        return Chart.titled("Finding", "Description.")
                .x(Axis.linear("Size", ""))
                .y(Axis.log("Price", "USD"));
    }

    @Test
    void emptyChartsAndMissingAxesAreRefused() {
        assertThatThrownBy(() -> plain().draw("f", Size.WIDE)).hasMessage("the chart \"Finding\" has no marks");
        Mark dots = Dots.of(ONE_TO_THREE, ONE_TO_THREE, Ink.MAKER);
        assertThatThrownBy(() -> Chart.titled("F", "D").with(dots).draw("f", Size.WIDE))
                .hasMessageContaining("no x axis");
        assertThatThrownBy(() ->
                        plain().with(Rule.horizontal(2, "", Ink.PUBLISHED)).draw("f", Size.WIDE))
                .hasMessageContaining("no x value");
    }

    @Test
    void valuesThatAreNotFiniteAreNamed() {
        assertThatThrownBy(() -> Dots.of(ONE_TO_THREE, new double[] {1, Double.NaN, 2}, Ink.MAKER))
                .hasMessage("y of dots[1] is not finite: NaN");
        assertThatThrownBy(() -> Line.of(new double[] {1, Double.POSITIVE_INFINITY}, new double[] {1, 2}, Ink.FIT))
                .hasMessageContaining("x of a line[1]");
        assertThatThrownBy(() -> Rule.vertical(Double.NaN, "", Ink.DATA_END))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Dots.of(new double[0], new double[0], Ink.MAKER))
                .hasMessageContaining("no values");
    }

    @Test
    void lengthsMustAgree() {
        assertThatThrownBy(() -> Dots.of(ONE_TO_THREE, new double[] {1}, Ink.MAKER))
                .hasMessageContaining("3 and 1 values");
        assertThatThrownBy(() -> Dots.of(ONE_TO_THREE, ONE_TO_THREE, Ink.MAKER).labelled(List.of("a")))
                .hasMessageContaining("1 labels for 3 points");
        assertThatThrownBy(() -> Band.of(ONE_TO_THREE, new double[] {2, 2, 2}, ONE_TO_THREE, 95))
                .hasMessageContaining("upside down at x = 1.0");
        assertThatThrownBy(() -> Step.of(new double[] {2, 1}, new double[] {1, 1}, Ink.STAIR))
                .hasMessageContaining("falls");
    }

    @Test
    void logAxesRefuseZero() {
        Mark dots = Dots.of(ONE_TO_THREE, new double[] {0, 1, 2}, Ink.MAKER);
        assertThatThrownBy(() -> plain().with(dots).draw("f", Size.WIDE))
                .hasMessage("the log axis \"Price\" needs positive values, lowest was 0.0");
    }

    @Test
    void axisTitlesTellUnitAndScale() {
        String svg = plain().with(Dots.of(new double[] {7, 8, 9}, ONE_TO_THREE, Ink.MAKER))
                .draw("f", Size.WIDE)
                .svg()
                .toString();
        assertThat(svg).contains(">Price, USD (log scale)<").contains(">Size (not from zero)<");
    }

    @Test
    void idsCarryFigureAndSize() {
        Chart chart = plain().with(Dots.of(ONE_TO_THREE, ONE_TO_THREE, Ink.MAKER));
        assertThat(chart.draw("fig-a", Size.WIDE).svg().attribute("aria-labelledby"))
                .isEqualTo("fig-a-wide-t fig-a-wide-d");
        assertThat(chart.draw("fig-a", Size.NARROW).svg().toString())
                .startsWith("<svg class=\"chart narrow\" viewBox=\"0 0 360 330\"")
                .contains(
                        "<title id=\"fig-a-narrow-t\">Finding</title><desc id=\"fig-a-narrow-d\">Description.</desc>");
    }

    @Test
    void moreThanTwelveLinksAreRefused() {
        double[] x = new SplittableRandom(1).doubles(13).toArray();
        List<String> names = Collections.nCopies(13, "model");
        Mark linked = Dots.of(x, x, Ink.RECORD).labelled(names).linked(Collections.nCopies(13, "#row"));
        assertThatThrownBy(() -> plain().with(linked).draw("f", Size.WIDE)).hasMessageContaining("13 links");
        assertThatThrownBy(() -> Dots.of(x, x, Ink.RECORD).linked(Collections.nCopies(13, "#row")))
                .hasMessageContaining("needs a label");
    }

    @Test
    void linkedChartsAreGroupsAndNotPictures() {
        Mark linked = Dots.of(ONE_TO_THREE, ONE_TO_THREE, Ink.RECORD)
                .labelled(List.of("a", "b", ""))
                .linked(List.of("#row-a", "", ""));
        String svg = plain().with(linked).draw("f", Size.WIDE).svg().toString();
        assertThat(svg).contains("role=\"group\"").doesNotContain("role=\"img\"");
        assertThat(svg).containsOnlyOnce("<a href=\"#row-a\"><title>a</title>");
    }

    @Test
    void labelsAreCountedAndPointsOutsideAFixedDomainToo() {
        Drawing drawing = Chart.titled("F", "D")
                .x(Axis.linear("x", "").from(0, 2.5))
                .y(Axis.linear("y", ""))
                .with(Dots.of(ONE_TO_THREE, ONE_TO_THREE, Ink.RECORD).labelled(List.of("a", "", "c")))
                .draw("f", Size.WIDE);
        assertThat(drawing.outside()).isEqualTo(1);
        assertThat(drawing.labels()).isEqualTo(1);
        assertThat(drawing.labelled()).isEqualTo(1);
        assertThat(drawing.cells()).isZero();
    }

    @Test
    void manyPointsAreMergedIntoCells() {
        double[] x = new double[2000];
        double[] y = new double[2000];
        for (int i = 0; i < x.length; i++) {
            x[i] = i % 20;
            y[i] = 1 + i % 4;
        }
        Drawing drawing = plain().with(Dots.of(x, y, Ink.MAKER)).draw("f", Size.WIDE);
        assertThat(drawing.cells()).isEqualTo(20);
        assertThat(drawing.svg().toString()).contains("stroke-opacity=\"1\"").doesNotContain("stroke-opacity=\"0.45\"");
    }

    @Test
    void linesAreCutAtTheFrame() {
        Box box = new Box(0, 0, 10, 10);
        List<Clip.Point> zigzag = List.of(
                new Clip.Point(-5, 5),
                new Clip.Point(5, 5),
                new Clip.Point(5, 20),
                new Clip.Point(8, 20),
                new Clip.Point(8, 0));
        assertThat(Trace.path(Clip.line(zigzag, box)).toString()).isEqualTo("M0 5L5 5L5 10M8 10L8 0");
        List<Clip.Point> square =
                List.of(new Clip.Point(-5, 2), new Clip.Point(5, 2), new Clip.Point(5, 20), new Clip.Point(-5, 20));
        assertThat(Clip.polygon(square, box)).hasSize(4).allMatch(p -> box.holds(p.x(), p.y()));
    }

    @Test
    void coordinatesAreRoundedToATenth() {
        assertThat(List.of(
                        PathData.number(1.04),
                        PathData.number(-0.04),
                        PathData.number(-0.26),
                        PathData.number(12),
                        PathData.number(99.96)))
                .containsExactly("1", "0", "-0.3", "12", "100");
    }

    @Test
    void specificationCurvesTakeOneToSixHundred() {
        assertThatThrownBy(() -> Examples.specifications(0)).hasMessageContaining("1 to 600");
        assertThatThrownBy(() -> Examples.specifications(601)).hasMessageContaining("1 to 600");
        for (int count : new int[] {1, 2, 17, 200, 600}) {
            String svg =
                    Examples.specifications(count).draw("f", Size.WIDE).svg().toString();
            assertThat(svg.split("<").length).isLessThan(160);
            assertThat(svg).contains("headline estimate");
        }
    }

    @Test
    void specificationsAreSortedWhateverTheirOrder() {
        SpecificationCurve curve = Examples.specifications(30);
        List<Specification> reversed = new java.util.ArrayList<>(curve.specifications());
        Collections.reverse(reversed);
        SpecificationCurve same = SpecificationCurve.of(
                        curve.finding(),
                        curve.description(),
                        curve.axis(),
                        curve.dimensions(),
                        reversed,
                        "headline estimate")
                .published(3.5, "published, 3.5");
        assertThat(same.draw("f", Size.WIDE).svg().toString())
                .isEqualTo(curve.draw("f", Size.WIDE).svg().toString());
    }

    @Test
    void unknownChoicesAreNamed() {
        SpecificationCurve curve = Examples.specifications(2);
        List<Specification> wrong = List.of(Specification.of(2, List.of("MMLU", "guess")));
        assertThatThrownBy(() -> SpecificationCurve.of("F", "D", curve.axis(), curve.dimensions(), wrong, ""))
                .hasMessage("\"guess\" is no option of Line through");
    }

    @Test
    void comparisonsNeedNumbersOfOneSign() {
        assertThatThrownBy(() -> Comparison.of(1, -2)).hasMessageContaining("one sign");
        assertThatThrownBy(() -> Comparison.of(0, 2)).hasMessageContaining("one sign");
        assertThat(Comparison.of(-3, -3).draw("c").toString()).contains("cx=\"66\"");
    }

    @Test
    void stripsDescribeTheirNumbers() {
        String svg = IntervalStrip.of(
                        "Doubling time", Axis.log("Doubling time", "months").from(1.5, 6), 3.084)
                .interval(95, 2.28, 3.52)
                .published(3.5)
                .draw("s")
                .toString();
        assertThat(svg)
                .contains("Interval strip from 1.5 to 6 months (log scale): estimate 3.08, "
                        + "95 percent interval 2.28 to 3.52, published 3.5");
        assertThatThrownBy(() ->
                        Spark.titled("t", "d", Axis.time("t"), Axis.time("t")).draw("s"))
                .hasMessageContaining("no layers");
    }
}
