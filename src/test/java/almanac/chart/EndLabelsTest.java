package almanac.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EndLabelsTest {

    private static final double[] SPAN = {0, 1};

    @Test
    void placesFarApartStayWhereTheyAre() {
        assertThat(EndLabels.spread(new double[] {10, 40, 90}, 15, 0, 100)).containsExactly(10, 40, 90);
    }

    @Test
    void placesThatTouchAreSpreadAroundTheirMean() {
        assertThat(EndLabels.spread(new double[] {50, 50, 50}, 10, 0, 100)).containsExactly(40, 50, 60);
        // the pair at 20 and 22 moves by four each; the last one has room
        assertThat(EndLabels.spread(new double[] {20, 22, 60}, 10, 0, 100)).containsExactly(16, 26, 60);
    }

    @Test
    void placesStayBetweenTheEnds() {
        assertThat(EndLabels.spread(new double[] {1, 2, 3}, 10, 5, 100)).containsExactly(5, 15, 25);
        assertThat(EndLabels.spread(new double[] {97, 98, 99}, 10, 5, 100)).containsExactly(80, 90, 100);
    }

    @Test
    void spreadPlacesKeepTheirDistanceAndMoveLessThanAnyShiftedCopy() {
        SplittableRandom random = new SplittableRandom(21);
        for (int round = 0; round < 100; round++) {
            double[] wanted =
                    random.doubles(2 + random.nextInt(10), 50, 250).sorted().toArray();
            double[] places = EndLabels.spread(wanted, 14, 0, 400);
            for (int i = 1; i < places.length; i++) {
                assertThat(places[i] - places[i - 1]).isGreaterThanOrEqualTo(14 - 1e-9);
            }
            double cost = cost(wanted, places);
            for (double shift : new double[] {-2, -0.1, 0.1, 2}) {
                double[] moved =
                        Arrays.stream(places).map(place -> place + shift).toArray();
                assertThat(cost(wanted, moved)).isGreaterThan(cost);
            }
        }
    }

    @Test
    void tenLinesThatEndTogetherKeepTheirNames() {
        Chart chart = chart();
        for (int i = 0; i < 10; i++) {
            chart = chart.with(Line.of(SPAN, new double[] {i, 5 + 0.01 * i}, Ink.STRONG)
                    .labelled("line " + i));
        }
        for (Size size : List.of(Size.WIDE, Size.NARROW)) {
            Drawing drawing = chart.draw("f", size);
            assertThat(drawing.labelled()).isEqualTo(10);
            assertThat(drawing.svg().toString().split("class=\"leader\"", -1)).hasSize(11);
        }
    }

    @Test
    void fewLinesHaveTheirNamesBesideThemWithoutALeader() {
        Drawing drawing = chart().with(
                        Step.of(SPAN, new double[] {3, 1}, Ink.RIVAL1).labelled("stair"))
                .with(Line.of(SPAN, new double[] {1, 3}, Ink.RIVAL2).labelled("line"))
                .draw("f", Size.NARROW);
        assertThat(drawing.labelled()).isEqualTo(2);
        assertThat(drawing.svg().toString())
                .contains(">stair<")
                .contains(">line<")
                .doesNotContain("leader");
    }

    @Test
    void aStaircaseKeepsItsNameWhenItIsContinued() {
        Step step = Step.of(SPAN, new double[] {3, 1}, Ink.RIVAL5).labelled("last");
        assertThat(step.until(4).label()).isEqualTo("last");
        assertThat(step.until(4).x().at(2)).isEqualTo(4);
    }

    @Test
    void slopesAreOnePathWhateverTheirNumber() {
        double[] from = IntStream.range(0, 200).mapToDouble(i -> i).toArray();
        double[] to = IntStream.range(0, 200).mapToDouble(i -> 200 - i).toArray();
        String svg = Chart.titled("F", "D")
                .x(Axis.categories("", List.of("old", "new")).edgeToEdge())
                .y(Axis.linear("Score", ""))
                .with(Slopes.of(from, to, Ink.MUTED))
                .draw("f", Size.WIDE)
                .svg()
                .toString();
        String path = svg.substring(svg.indexOf("<path class=\"ci\""));
        assertThat(path.substring(0, path.indexOf('>')).split("M", -1)).hasSize(201);
        assertThat(svg.split("class=\"ci\"", -1)).hasSize(2);
    }

    @Test
    void slopesNeedTwoValuesAndOneNameEach() {
        assertThatThrownBy(() -> Slopes.of(SPAN, new double[] {1}, Ink.MUTED)).hasMessageContaining("2 and 1 values");
        assertThatThrownBy(() -> Slopes.of(SPAN, SPAN, Ink.MUTED).labelled(List.of("a")))
                .hasMessage("1 labels for 2 slopes");
    }

    @Test
    void slopesCountTheEndsThatAFixedAxisHides() {
        Drawing drawing = Chart.titled("F", "D")
                .x(Axis.categories("", List.of("old", "new")))
                .y(Axis.linear("Score", "").from(0, 10))
                .with(Slopes.of(new double[] {2, 12}, new double[] {5, 14}, Ink.STRONG)
                        .labelled(List.of("inside", "outside")))
                .draw("f", Size.WIDE);
        assertThat(drawing.outside()).isEqualTo(2);
        assertThat(drawing.svg().toString()).contains(">inside<").doesNotContain(">outside<");
    }

    @Test
    void roomIsMadeForTheLongestNameAndTheLeadersOfMany() {
        double one = EndLabels.room(List.of("long name"), 12.5);
        assertThat(one).isCloseTo(10 + TextWidth.bold("long name", 12.5), within(1e-9));
        assertThat(EndLabels.room(List.of("a", "b", "c", "d", "long name"), 12.5))
                .isEqualTo(one + EndLabels.LEADER_PX);
        assertThat(EndLabels.room(List.of(), 12.5)).isZero();
    }

    private static Chart chart() {
        return Chart.titled("F", "D")
                .x(Axis.linear("Time", "years"))
                .y(Axis.linear("Score", "").from(0, 10));
    }

    private static double cost(double[] wanted, double[] places) {
        double sum = 0;
        for (int i = 0; i < wanted.length; i++) {
            sum += (wanted[i] - places[i]) * (wanted[i] - places[i]);
        }
        return sum;
    }
}
