package almanac.page;

import java.util.List;

/**
 * Where a fit is given along one axis. Places are days since 1970-01-01 or natural logarithms of amounts.
 *
 * @param firstObserved smallest place observed
 * @param lastObserved largest place observed
 * @param places where the fit was evaluated, ascending; it is given from the first of them to the last
 */
public record CalculatorSpan(double firstObserved, double lastObserved, List<Double> places) {

    /** A logarithm of the end of a fit may lie this far beyond it. */
    static final double ROUNDING = 1e-9;

    private static final double PER_UNIT = 1e4;

    /**
     * Checks the places.
     *
     * @throws IllegalArgumentException if they do not ascend or leave out an observation
     */
    public CalculatorSpan {
        places = List.copyOf(places);
        if (!(lastObserved > firstObserved) || places.size() < 2) {
            throw new IllegalArgumentException("a calculator needs two distinct observations and two knots");
        }
        for (int i = 1; i < places.size(); i++) {
            if (!(places.get(i - 1) < places.get(i))) {
                throw new IllegalArgumentException("knots must ascend");
            }
        }
        if (places.get(0) > firstObserved + ROUNDING || last(places) < lastObserved - ROUNDING) {
            throw new IllegalArgumentException("the knots leave out observations");
        }
    }

    /**
     * Evenly spaced places along the logarithm of an amount, from the first observation to an end at or beyond the last.
     * All are kept to four decimals, which makes pages short; the ends are rounded outwards.
     */
    public static CalculatorSpan even(double firstObserved, double lastObserved, double end, int places) {
        double from = Math.floor(firstObserved * PER_UNIT) / PER_UNIT;
        double to = Math.ceil(end * PER_UNIT) / PER_UNIT;
        Double[] all = new Double[places];
        for (int i = 0; i < places; i++) {
            all[i] = i == places - 1 ? to : Math.rint((from + (to - from) * i / (places - 1)) * PER_UNIT) / PER_UNIT;
        }
        return new CalculatorSpan(from, Math.min(to, Math.ceil(lastObserved * PER_UNIT) / PER_UNIT), List.of(all));
    }

    private static double last(List<Double> places) {
        return places.get(places.size() - 1);
    }

    /** The first place where the fit is given. */
    double begin() {
        return places.get(0);
    }

    /** The last place where the fit is given. */
    double end() {
        return last(places);
    }

    /** Whether the fit is given at x, be it observed or extrapolated. */
    boolean reaches(double x) {
        return begin() - ROUNDING <= x && x <= end() + ROUNDING;
    }

    /** Whether x lies within the observations. */
    boolean isObserved(double x) {
        return firstObserved - ROUNDING <= x && x <= lastObserved + ROUNDING;
    }

    /** Index of the place at or after x, of the second place at least. */
    int next(double x) {
        int next = 1;
        while (next < places.size() - 1 && places.get(next) < x) {
            next++;
        }
        return next;
    }
}
