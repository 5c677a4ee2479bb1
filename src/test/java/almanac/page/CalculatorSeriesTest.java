package almanac.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class CalculatorSeriesTest {

    private static final CalculatorKnot START = new CalculatorKnot(0, -1, 0, 2);
    private static final CalculatorKnot BEND = new CalculatorKnot(10, 0, 1, 3);
    private static final CalculatorKnot END = new CalculatorKnot(30, 0, 5, 9);

    private static CalculatorSeries bent() {
        return new CalculatorSeries("a", "3 records", 0, 20, List.of(START, BEND, END));
    }

    @Test
    void readsStraightLinesBetweenKnots() {
        assertThat(bent().at(5)).isEqualTo(new CalculatorKnot(5, -0.5, 0.5, 2.5));
        assertThat(bent().at(15)).isEqualTo(new CalculatorKnot(15, 0, 2, 4.5));
    }

    @Test
    void givesTheKnotsThemselves() {
        assertThat(bent().at(0)).isEqualTo(START);
        assertThat(bent().at(10)).isEqualTo(BEND);
        assertThat(bent().at(30)).isEqualTo(END);
    }

    @Test
    void tellsObservedFromExtrapolatedAndFromOutOfReach() {
        assertThat(bent().isObserved(20)).isTrue();
        assertThat(bent().isObserved(21)).isFalse();
        assertThat(bent().reaches(30)).isTrue();
        assertThat(bent().reaches(31)).isFalse();
        assertThat(bent().reaches(-1)).isFalse();
        assertThatThrownBy(() -> bent().at(30.5)).hasMessage("the fit is not given at 30.5");
    }

    @Test
    void isNeverStretchedFurtherThanItsOwnSpan() {
        CalculatorKnot far = new CalculatorKnot(41, 0, 5, 9);
        assertThatThrownBy(() -> new CalculatorSeries("a", "b", 0, 20, List.of(START, far)))
                .hasMessageContaining("not stretched further");
        assertThatThrownBy(() -> new CalculatorSeries("a", "b", 0, 31, List.of(START, END)))
                .hasMessageContaining("leave out observations");
        assertThatThrownBy(() -> new CalculatorSeries("a", "b", 0, 20, List.of(END, START)))
                .hasMessage("knots must ascend");
        assertThatThrownBy(() -> new CalculatorSeries("a", "b", 7, 7, List.of(START, END)))
                .hasMessageContaining("two distinct observations");
    }

    @Test
    void knotsOfALineGiveTheLineToAMillionth() {
        CalculatorSeries line = ExampleCalculators.falling("a", 20, ExampleCalculators.LAST);
        double first = line.firstObserved();
        for (double day = first; line.reaches(day); day++) {
            assertThat(line.at(day).mid()).isCloseTo(StrictMath.log(20) - 0.003 * (day - first), within(1e-6));
        }
    }

    @Test
    void placesAheadAscendFromTheFirstObservationToOneSpanBeyondTheLast() {
        for (double[] ends : new double[][] {{19417, 20124}, {46.05170185988092, 55.262042231857095}, {100, 103}}) {
            double[] places = CalculatorSeries.ahead(ends[0], ends[1]);
            assertThat(places[0]).isEqualTo(ends[0]);
            assertThat(places).contains(ends[1]).isSorted().doesNotHaveDuplicates();
            assertThat(places[places.length - 1]).isEqualTo(ends[1] + (ends[1] - ends[0]));
        }
    }

    @Test
    void limitsAreOrderedAndFiniteButNeedNotEncloseTheFit() {
        assertThat(new CalculatorKnot(0, 1, 0.9, 2).mid()).isEqualTo(0.9);
        assertThatThrownBy(() -> new CalculatorKnot(0, 2, 1, 1)).hasMessageContaining("out of order");
        assertThatThrownBy(() -> new CalculatorKnot(0, 0, Double.NaN, 1)).hasMessageContaining("finite");
    }
}
