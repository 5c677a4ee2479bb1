package almanac.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A published fit along one axis, as knots between which a calculator reads off straight lines.
 *
 * @param name what the fit is of, as the reader chooses it
 * @param basis the observations it rests on, for example {@code 12 record prices}
 * @param firstObserved smallest x observed
 * @param lastObserved largest x observed
 * @param knots at least two, x ascending; they end at most one observed span beyond the observations
 */
public record CalculatorSeries(
        String name, String basis, double firstObserved, double lastObserved, List<CalculatorKnot> knots)
        implements CalculatorFit {

    private static final int STEPS_OBSERVED = 16;
    private static final int STEPS_AHEAD = 12;
    private static final double MILLION = 1e6;

    /**
     * Checks the knots.
     *
     * @throws IllegalArgumentException if they do not ascend, leave out an observation or reach too far
     */
    public CalculatorSeries {
        knots = List.copyOf(knots);
        CalculatorSpan given = span(firstObserved, lastObserved, knots);
        double length = lastObserved - firstObserved + CalculatorSpan.ROUNDING;
        if (given.begin() < firstObserved - length || given.end() > lastObserved + length) {
            throw new IllegalArgumentException("a fit is not stretched further than the span it was observed over");
        }
    }

    /**
     * Where to evaluate a fit for its knots: the observed span and as much again ahead. The ends are exact, places between
     * are whole days or, on a span below a hundred, thousandths.
     */
    public static double[] ahead(double firstObserved, double lastObserved) {
        double span = lastObserved - firstObserved;
        double unit = span < 100 ? 1000 : 1;
        List<Double> places = new ArrayList<>();
        for (int i = 0; i < STEPS_OBSERVED; i++) {
            add(places, i == 0 ? firstObserved : rounded(firstObserved + span * i / STEPS_OBSERVED, unit));
        }
        add(places, lastObserved);
        for (int i = 1; i < STEPS_AHEAD; i++) {
            add(places, rounded(lastObserved + span * i / STEPS_AHEAD, unit));
        }
        add(places, lastObserved + span);
        return places.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** A short span may round two neighbours to the same place. */
    private static void add(List<Double> places, double place) {
        if (places.isEmpty() || places.get(places.size() - 1) < place) {
            places.add(place);
        }
    }

    /** A series from a fit and its limits at given places; the values are kept to a millionth, which makes pages short. */
    public static CalculatorSeries of(
            String name,
            String basis,
            double firstObserved,
            double lastObserved,
            double[] x,
            double[] low,
            double[] mid,
            double[] high) {
        List<CalculatorKnot> knots = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            knots.add(new CalculatorKnot(
                    x[i], rounded(low[i], MILLION), rounded(mid[i], MILLION), rounded(high[i], MILLION)));
        }
        return new CalculatorSeries(name, basis, firstObserved, lastObserved, knots);
    }

    private static double rounded(double value, double perUnit) {
        return Math.rint(value * perUnit) / perUnit;
    }

    private static CalculatorSpan span(double firstObserved, double lastObserved, List<CalculatorKnot> knots) {
        return new CalculatorSpan(
                firstObserved,
                lastObserved,
                knots.stream().map(CalculatorKnot::x).toList());
    }

    private CalculatorSpan span() {
        return span(firstObserved, lastObserved, knots);
    }

    @Override
    public List<CalculatorSpan> spans() {
        return List.of(span());
    }

    @Override
    public List<List<CalculatorKnot>> rows() {
        return knots.stream().map(List::of).toList();
    }

    /** Whether the fit is given at x, be it observed or extrapolated. */
    public boolean reaches(double x) {
        return span().reaches(x);
    }

    /** Whether x lies within the observations. */
    public boolean isObserved(double x) {
        return span().isObserved(x);
    }

    /**
     * The fit at x, between its knots.
     *
     * @throws IllegalArgumentException where the fit is not given
     */
    public CalculatorKnot at(double x) {
        if (!reaches(x)) {
            throw new IllegalArgumentException("the fit is not given at " + x);
        }
        int next = span().next(x);
        return knots.get(next - 1).towards(knots.get(next), x);
    }
}
