package almanac.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A published fit over two axes, as a grid of knots between which a calculator reads off straight lines along one axis and
 * then along the other.
 *
 * @param name what the fit is of, as the reader chooses it
 * @param basis the observations it rests on, for example {@code 16 runs}
 * @param along places of the first axis
 * @param across places of the second
 * @param rows for each place of the first axis, one knot per place of the second; the x of a knot is the latter
 * @param answers what the fit says at places of interest, exact rather than read off; they stand in the page's table
 */
public record CalculatorSurface(
        String name,
        String basis,
        CalculatorSpan along,
        CalculatorSpan across,
        List<List<CalculatorKnot>> rows,
        List<Answer> answers)
        implements CalculatorFit {

    /** A pair of places, one on each axis. */
    public record Place(double along, double across) {}

    /** What the fit says at a place; the x of the knot is the place on the second axis. */
    public record Answer(Place at, CalculatorKnot fit) {}

    /** A fit that can be evaluated anywhere. */
    @FunctionalInterface
    public interface Source {
        CalculatorKnot at(Place place);
    }

    /**
     * Checks that grid and answers lie on the axes.
     *
     * @throws IllegalArgumentException if they do not
     */
    public CalculatorSurface {
        rows = rows.stream().map(List::copyOf).toList();
        answers = List.copyOf(answers);
        if (rows.size() != along.places().size()) {
            throw new IllegalArgumentException("a surface needs a row for each place of its first axis");
        }
        for (List<CalculatorKnot> row : rows) {
            if (!row.stream().map(CalculatorKnot::x).toList().equals(across.places())) {
                throw new IllegalArgumentException("a row needs a knot at each place of the second axis");
            }
        }
        for (Answer answer : answers) {
            if (!along.reaches(answer.at().along())
                    || !across.reaches(answer.at().across())) {
                throw new IllegalArgumentException("the surface is not given at " + answer.at());
            }
        }
    }

    /**
     * A surface from a fit that can be evaluated anywhere.
     *
     * @param shown places of the answers
     * @param perUnit knots are kept to this part of a unit, for example 100 for hundredths; answers are not rounded
     */
    public static CalculatorSurface of(
            String name,
            String basis,
            CalculatorSpan along,
            CalculatorSpan across,
            List<Place> shown,
            double perUnit,
            Source fit) {
        List<List<CalculatorKnot>> rows = new ArrayList<>();
        for (double x : along.places()) {
            rows.add(across.places().stream()
                    .map(y -> rounded(fit.at(new Place(x, y)), perUnit))
                    .toList());
        }
        List<Answer> answers =
                shown.stream().map(place -> new Answer(place, fit.at(place))).toList();
        return new CalculatorSurface(name, basis, along, across, rows, answers);
    }

    private static CalculatorKnot rounded(CalculatorKnot knot, double perUnit) {
        return new CalculatorKnot(
                knot.x(),
                Math.rint(knot.low() * perUnit) / perUnit,
                Math.rint(knot.mid() * perUnit) / perUnit,
                Math.rint(knot.high() * perUnit) / perUnit);
    }

    @Override
    public List<CalculatorSpan> spans() {
        return List.of(along, across);
    }

    /** Whether the fit is given at a place, be it observed or extrapolated. */
    public boolean reaches(Place place) {
        return along.reaches(place.along()) && across.reaches(place.across());
    }

    /** Whether a place lies within the observations of both axes. */
    public boolean isObserved(Place place) {
        return along.isObserved(place.along()) && across.isObserved(place.across());
    }

    /**
     * The fit at a place, between its knots; its x is the place on the second axis.
     *
     * @throws IllegalArgumentException where the fit is not given
     */
    public CalculatorKnot at(Place place) {
        if (!reaches(place)) {
            throw new IllegalArgumentException("the fit is not given at " + place);
        }
        int next = along.next(place.along());
        double from = along.places().get(next - 1);
        CalculatorKnot before = inRow(next - 1, place.across()).movedTo(from);
        CalculatorKnot after =
                inRow(next, place.across()).movedTo(along.places().get(next));
        return before.towards(after, place.along()).movedTo(place.across());
    }

    private CalculatorKnot inRow(int row, double y) {
        int next = across.next(y);
        return rows.get(row).get(next - 1).towards(rows.get(row).get(next), y);
    }
}
