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
        String name, String basis, double firstObserved, double lastObserved, List<CalculatorKnot> knots) {

    private static final int STEPS_OBSERVED = 16;
    private static final int STEPS_AHEAD = 12;
    private static final double MILLION = 1e6;

    /** A logarithm of the end of a fit may lie this far beyond it. */
    private static final double ROUNDING = 1e-9;

    /**
     * Checks the knots.
     *
     * @throws IllegalArgumentException if they do not ascend, leave out an observation or reach too far
     */
    public CalculatorSeries {
        knots = List.copyOf(knots);
        double span = lastObserved - firstObserved;
        if (!(span > 0) || knots.size() < 2) {
            throw new IllegalArgumentException("a calculator needs two distinct observations and two knots");
        }
        for (int i = 1; i < knots.size(); i++) {
            if (!(knots.get(i - 1).x() < knots.get(i).x())) {
                throw new IllegalArgumentException("knots must ascend");
            }
        }
        double first = knots.get(0).x();
        double last = knots.get(knots.size() - 1).x();
        if (first > firstObserved + ROUNDING || last < lastObserved - ROUNDING) {
            throw new IllegalArgumentException("the knots leave out observations");
        }
        if (first < firstObserved - span - ROUNDING || last > lastObserved + span + ROUNDING) {
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

    /** Whether the fit is given at x, be it observed or extrapolated. */
    public boolean reaches(double x) {
        return knots.get(0).x() - ROUNDING <= x
                && x <= knots.get(knots.size() - 1).x() + ROUNDING;
    }

    /** Whether x lies within the observations. */
    public boolean isObserved(double x) {
        return firstObserved - ROUNDING <= x && x <= lastObserved + ROUNDING;
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
        int next = 1;
        while (next < knots.size() - 1 && knots.get(next).x() < x) {
            next++;
        }
        return knots.get(next - 1).towards(knots.get(next), x);
    }
}
