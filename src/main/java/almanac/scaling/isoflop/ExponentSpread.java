package almanac.scaling.isoflop;

import almanac.stats.Quantiles;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How far the exponents of the best size lie apart between sets of runs, beside how well each set knows its own.
 *
 * @param sets sets that have a law
 * @param lowest the set with the lowest exponent
 * @param highest the set with the highest exponent
 * @param median of the exponents
 * @param widths widths of the intervals of the single sets that have one, ascending
 */
public record ExponentSpread(int sets, Allocation lowest, Allocation highest, double median, List<Double> widths) {

    /**
     * Compares the sets that have a law; empty with fewer than two.
     *
     * @param level of the intervals
     */
    public static Optional<ExponentSpread> of(List<Allocation> allocations, double level) {
        List<Allocation> fitted = allocations.stream()
                .filter(allocation -> allocation.law().isPresent())
                .sorted(Comparator.comparingDouble(ExponentSpread::exponent))
                .toList();
        if (fitted.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(new ExponentSpread(
                fitted.size(),
                fitted.get(0),
                fitted.get(fitted.size() - 1),
                Quantiles.median(
                        fitted.stream().mapToDouble(ExponentSpread::exponent).toArray()),
                fitted.stream()
                        .flatMap(allocation -> allocation.law().stream())
                        .flatMap(law -> law.parametersInterval(level).stream())
                        .map(interval -> interval.high() - interval.low())
                        .sorted()
                        .toList()));
    }

    private static double exponent(Allocation allocation) {
        return allocation.law().orElseThrow().parameters().exponent();
    }

    /** Distance between the lowest and the highest exponent. */
    public double range() {
        return exponent(highest) - exponent(lowest);
    }

    /** Number of sets whose own interval is narrower than the range between the sets. */
    public int narrowerThanRange() {
        return (int) widths.stream().filter(width -> width < range()).count();
    }
}
