package almanac.scaling.overtraining;

import almanac.scaling.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * A law fitted again and again, each time without one of its runs: what can be said about the certainty of a fit to
 * hardly more runs than constants, where resampling would repeat the same few fits.
 *
 * @param cases in the order of the runs
 */
public record LeftOut<T>(List<Case<T>> cases) {

    /**
     * One fit.
     *
     * @param run the run left out
     * @param law a shortage where the other runs do not determine it
     */
    public record Case<T>(String run, Outcome<T> law) {}

    /**
     * Lowest and highest value over the fits: a range without a level, not an interval.
     *
     * @param fits number of fits behind it
     * @param without number of runs without which there is no fit
     */
    public record Range(double low, double high, int fits, int without) {}

    public LeftOut {
        cases = List.copyOf(cases);
    }

    /** Leaves out each unit in turn. */
    static <U, T> LeftOut<T> of(List<U> units, Function<U, String> name, Function<List<U>, Outcome<T>> fit) {
        List<Case<T>> cases = new ArrayList<>();
        for (int left = 0; left < units.size(); left++) {
            List<U> others = new ArrayList<>(units);
            others.remove(left);
            cases.add(new Case<>(name.apply(units.get(left)), fit.apply(others)));
        }
        return new LeftOut<>(cases);
    }

    /** The range of a quantity; empty with fewer than two fits. */
    public Optional<Range> range(ToDoubleFunction<T> quantity) {
        double[] values = cases.stream()
                .flatMap(one -> one.law().result().stream())
                .mapToDouble(quantity)
                .sorted()
                .toArray();
        return values.length < 2
                ? Optional.empty()
                : Optional.of(
                        new Range(values[0], values[values.length - 1], values.length, cases.size() - values.length));
    }
}
