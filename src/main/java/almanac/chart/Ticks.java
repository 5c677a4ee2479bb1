package almanac.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Ticks of numeric axes. Linear: steps of 1, 2 or 5 times a power of ten, four to seven labels where the domain allows.
 * Logarithmic: every decade; 2 and 5 as well below three decades; on less than a decade, when that leaves fewer than four
 * labels, all digits or 1, 2, 3, 5, 8. Labels that would touch make the choice coarser (fewer digits, then every second, third ...
 * decade), but two labels always stay.
 */
final class Ticks {

    private static final List<List<Integer>> DIGITS =
            List.of(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9), List.of(1, 2, 3, 5, 8), List.of(1, 2, 5), List.of(1));

    private Ticks() {}

    /** Ticks inside the domain; {@code fits} tells whether no two labels of a list touch. */
    static List<Tick> linear(Domain domain, Numerals numerals, Predicate<List<Tick>> fits) {
        List<Tick> best = List.of();
        for (Stride stride = Stride.below(domain.span() / 8);
                stride.size() <= 2 * domain.span();
                stride = stride.next()) {
            List<Tick> ticks = stride.within(domain).stream()
                    .map(value -> Tick.labelled(value, numerals.text(value, domain)))
                    .toList();
            boolean wanted = ticks.size() >= 4 && ticks.size() <= 7;
            if (wanted && fits.test(ticks)) {
                return ticks;
            }
            boolean better = best.isEmpty() || best.size() > 7 || !fits.test(best);
            if (ticks.size() >= 2 && better) {
                best = ticks;
            }
        }
        return best;
    }

    /** The smallest domain with ends at 1-2-5 ticks, four to seven of them, that holds the given one. */
    static Domain rounded(Domain domain) {
        for (Stride stride = Stride.below(domain.span() / 8); ; stride = stride.next()) {
            double size = stride.size();
            long first = (long) Math.floor(domain.low() / size + 1e-9);
            long last = (long) Math.ceil(domain.high() / size - 1e-9);
            if (last - first <= 6) {
                return new Domain(stride.times(first), stride.times(last));
            }
        }
    }

    /** Ticks inside a positive domain. */
    static List<Tick> log(Domain domain, Numerals numerals, Predicate<List<Tick>> fits) {
        double decades = StrictMath.log10(domain.high() / domain.low());
        List<Integer> wanted = decades >= 3 ? DIGITS.get(3) : DIGITS.get(2);
        if (decades < 1 && values(domain, wanted).size() < 4) {
            wanted = values(domain, DIGITS.get(0)).size() <= 7 ? DIGITS.get(0) : DIGITS.get(1);
        }
        List<Integer> minor = decades < 3 ? DIGITS.get(0) : decades < 8 ? DIGITS.get(2) : DIGITS.get(3);
        List<List<Double>> choices = new ArrayList<>();
        for (int i = DIGITS.indexOf(wanted); i < DIGITS.size(); i++) {
            choices.add(values(domain, DIGITS.get(i)));
        }
        List<Double> tens = values(domain, DIGITS.get(3));
        for (int every = 2; every < tens.size(); every++) {
            choices.add(everyNth(tens, every));
        }
        return choices.stream()
                .filter(labelled -> labelled.size() >= 2)
                .map(labelled -> logTicks(domain, labelled, minor, numerals))
                .filter(fits)
                .findFirst()
                .orElseGet(() -> firstAndLast(domain, choices, minor, numerals, fits));
    }

    private static List<Tick> firstAndLast(
            Domain domain,
            List<List<Double>> choices,
            List<Integer> minor,
            Numerals numerals,
            Predicate<List<Tick>> fits) {
        // choices run from fine to coarse: the coarsest with two labels spreads them widest
        return choices.stream()
                .filter(values -> values.size() >= 2)
                .reduce((finer, coarser) -> coarser)
                .map(values -> List.of(values.get(0), values.get(values.size() - 1)))
                .map(ends -> logTicks(domain, ends, minor, numerals))
                // less than two digits of one decade: the axis is as good as linear
                .orElseGet(() -> linear(domain, numerals, fits));
    }

    private static List<Tick> logTicks(
            Domain domain, List<Double> labelled, List<Integer> minorDigits, Numerals numerals) {
        List<Double> minor = values(domain, minorDigits);
        List<Double> decades = values(domain, DIGITS.get(3));
        return Stream.of(labelled, minor, decades)
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .map(value -> labelled.contains(value)
                        ? Tick.labelled(value, numerals.text(value, domain))
                        : new Tick(value, "", decades.contains(value), value))
                .toList();
    }

    /** Digit times power of ten, inside the domain, ascending. */
    private static List<Double> values(Domain domain, List<Integer> digits) {
        List<Double> values = new ArrayList<>();
        int last = (int) Math.floor(StrictMath.log10(domain.high())) + 1;
        for (int e = (int) Math.floor(StrictMath.log10(domain.low())) - 1; e <= last; e++) {
            for (int digit : digits) {
                double value = BigDecimal.valueOf(digit).scaleByPowerOfTen(e).doubleValue();
                if (domain.low() * (1 - 1e-12) <= value && value <= domain.high() * (1 + 1e-12)) {
                    values.add(value);
                }
            }
        }
        return values;
    }

    /** Decades whose exponent is a multiple of n, or, if fewer than two, every nth from the first. */
    private static List<Double> everyNth(List<Double> decades, int n) {
        List<Double> multiples = decades.stream()
                .filter(value -> Math.floorMod(Math.round(StrictMath.log10(value)), n) == 0)
                .toList();
        if (multiples.size() >= 2) {
            return multiples;
        }
        return decades.stream().filter(value -> decades.indexOf(value) % n == 0).toList();
    }

    /** digit × 10^exponent with digit 1, 2 or 5; multiples are exact decimals. */
    private record Stride(int digit, int exponent) {

        static Stride below(double size) {
            return new Stride(1, (int) Math.floor(StrictMath.log10(size)));
        }

        Stride next() {
            return switch (digit) {
                case 1 -> new Stride(2, exponent);
                case 2 -> new Stride(5, exponent);
                default -> new Stride(1, exponent + 1);
            };
        }

        double size() {
            return times(1);
        }

        double times(long count) {
            return BigDecimal.valueOf(digit * count).scaleByPowerOfTen(exponent).doubleValue();
        }

        List<Double> within(Domain domain) {
            List<Double> values = new ArrayList<>();
            long last = (long) Math.floor(domain.high() / size() + 1e-9);
            for (long k = (long) Math.ceil(domain.low() / size() - 1e-9); k <= last; k++) {
                values.add(times(k));
            }
            return values;
        }
    }
}
