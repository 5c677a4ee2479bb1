package almanac.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class CalculatorSurfaceTest {

    private static final CalculatorSpan ALONG = new CalculatorSpan(0, 10, List.of(0.0, 10.0, 30.0));
    private static final CalculatorSpan ACROSS = new CalculatorSpan(0, 1, List.of(0.0, 2.0));

    private static CalculatorKnot knot(double x, double mid) {
        return new CalculatorKnot(x, mid - 1, mid, mid + 2);
    }

    private static List<CalculatorKnot> row(double first, double second) {
        return List.of(knot(0, first), knot(2, second));
    }

    private static CalculatorSurface surface(List<List<CalculatorKnot>> rows, List<CalculatorSurface.Answer> answers) {
        return new CalculatorSurface("a", "3 runs", ALONG, ACROSS, rows, answers);
    }

    private static CalculatorSurface bent() {
        return surface(List.of(row(0, 4), row(10, 20), row(30, 30)), List.of());
    }

    private static CalculatorSurface.Place place(double along, double across) {
        return new CalculatorSurface.Place(along, across);
    }

    @Test
    void readsStraightLinesAlongOneAxisAndThenAlongTheOther() {
        assertThat(bent().at(place(5, 1))).isEqualTo(knot(1, 8.5));
        assertThat(bent().at(place(20, 0.5))).isEqualTo(knot(0.5, (12.5 + 30) / 2));
    }

    @Test
    void givesTheKnotsThemselves() {
        assertThat(bent().at(place(0, 0))).isEqualTo(knot(0, 0));
        assertThat(bent().at(place(10, 2))).isEqualTo(knot(2, 20));
        assertThat(bent().at(place(30, 2))).isEqualTo(knot(2, 30));
    }

    @Test
    void isObservedOnlyWhereBothAxesAre() {
        assertThat(bent().isObserved(place(10, 1))).isTrue();
        assertThat(bent().isObserved(place(11, 1))).isFalse();
        assertThat(bent().isObserved(place(10, 1.5))).isFalse();
        assertThat(bent().reaches(place(30, 2))).isTrue();
        assertThat(bent().reaches(place(30, 2.1))).isFalse();
        assertThatThrownBy(() -> bent().at(place(31, 1))).hasMessageContaining("the fit is not given at");
    }

    @Test
    void gridAndAnswersMustLieOnTheAxes() {
        List<CalculatorKnot> full = row(0, 4);
        List<CalculatorKnot> shifted = List.of(knot(0, 1), knot(1, 4));
        assertThatThrownBy(() -> surface(List.of(full, full), List.of())).hasMessageContaining("a row for each place");
        assertThatThrownBy(() -> surface(List.of(full, full, shifted), List.of()))
                .hasMessageContaining("a knot at each place");
        assertThatThrownBy(() -> surface(
                        List.of(full, full, full), List.of(new CalculatorSurface.Answer(place(5, 3), knot(3, 1)))))
                .hasMessageContaining("the surface is not given at");
    }

    @Test
    void knotsAreRoundedAndAnswersAreNot() {
        CalculatorSurface surface = CalculatorSurface.of(
                "a", "3 runs", ALONG, ACROSS, List.of(place(5, 1)), 10, at -> knot(at.across(), 1.0 / 3));
        assertThat(surface.at(place(5, 1)).mid()).isEqualTo(0.3);
        assertThat(surface.answers().get(0).fit().mid()).isEqualTo(1.0 / 3);
    }

    @Test
    void evenPlacesHoldAllObservationsAndEndJustBeyondTheEnd() {
        double first = StrictMath.log(0.19);
        double end = StrictMath.log(13.3);
        CalculatorSpan span = CalculatorSpan.even(first, StrictMath.log(1.28), end, 14);
        assertThat(span.places()).hasSize(14).isSorted().doesNotHaveDuplicates();
        assertThat(span.places())
                .allSatisfy(place -> assertThat(place * 1e4).isCloseTo(Math.rint(place * 1e4), within(1e-9)));
        assertThat(span.reaches(first) && span.reaches(end)).isTrue();
        assertThat(span.isObserved(first) && span.isObserved(StrictMath.log(1.28)))
                .isTrue();
        assertThat(span.end()).isCloseTo(end, within(1e-4));
        assertThat(span.isObserved(StrictMath.log(1.29))).isFalse();
    }
}
