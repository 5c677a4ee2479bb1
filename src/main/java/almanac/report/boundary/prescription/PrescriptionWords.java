package almanac.report.boundary.prescription;

import almanac.boundary.BoundaryFit;
import almanac.boundary.ComputeNeeded;
import almanac.boundary.time.ComputeEstimate;
import almanac.markup.Numbers;
import almanac.stats.Interval;
import java.util.Locale;
import java.util.Optional;

/** Budgets and scores as the page writes them. */
final class PrescriptionWords {

    /** Above this log10 of the compute in FLOP a number has no meaning left. */
    static final double FAR = 28;

    private static final String BEYOND = "\u00a0†";

    private PrescriptionWords() {}

    /** Compute in FLOP with two digits, for example {@code 4.9×10²³} or {@code 1.0×10²⁴}. */
    static String flop(double logFlop) {
        String[] parts =
                String.format(Locale.ROOT, "%.1e", StrictMath.pow(10, logFlop)).split("e", 2);
        return parts[0] + "×" + Numbers.power(StrictMath.pow(10, Integer.parseInt(parts[1])));
    }

    /** The compute above which nothing is told apart. */
    static String far() {
        return Numbers.power(StrictMath.pow(10, FAR));
    }

    /** Compute in FLOP, kept to a count of digits behind the first. */
    static double rounded(double logFlop, int digits) {
        return Double.parseDouble(String.format(Locale.ROOT, "%." + digits + "e", StrictMath.pow(10, logFlop)));
    }

    /** A fraction with two digits behind the point. */
    static String score(double score) {
        return Numbers.decimals(score, 2);
    }

    /** Both limits, or that there are none. */
    static String scores(Optional<Interval> interval) {
        return interval.map(range -> score(range.low()) + "–" + score(range.high()))
                .orElse("no interval");
    }

    /** What a score needs; † marks compute beyond the rows. */
    static String needed(ComputeNeeded needed, BoundaryFit fit) {
        return switch (needed.reach()) {
            case BELOW -> "below " + flop(fit.lowest());
            case NEVER -> "no compute suffices";
            case WITHIN -> flop(needed.logFlop());
            case ABOVE -> (needed.logFlop() > FAR ? "above " + far() : flop(needed.logFlop())) + BEYOND;
        };
    }

    /** Limits of what a score needs, those outside all reason as below or above. */
    static String limits(ComputeEstimate estimate, BoundaryFit fit) {
        return estimate.interval()
                .map(range -> low(range.low(), fit) + " to " + high(range.high(), fit))
                .orElse("no interval");
    }

    private static String low(double logFlop, BoundaryFit fit) {
        if (logFlop < fit.lowest()) {
            return "below " + flop(fit.lowest());
        }
        return logFlop > FAR ? "above " + far() : flop(logFlop);
    }

    private static String high(double logFlop, BoundaryFit fit) {
        return logFlop > FAR ? "above " + far() : low(logFlop, fit);
    }
}
