package almanac.report.boundary.periods;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What the paper prints of its periods: the curves of figure 3 that can be read to two decimals, one number for each step
 * from a period to the next (Zhang et al. 2026, arXiv 2602.15327).
 */
final class PublishedPeriods {

    /** Signed macro error of coverage, percentage points (figure 3a). */
    static final Map<String, List<Double>> COVERAGE = Map.of(
            "musr", List.of(1.84, 1.26, 1.18),
            "mmlu-pro", List.of(0.91, 0.83, 1.70),
            "ifeval", List.of(-4.00, -1.04, 1.94),
            "math-lvl-5", List.of(-2.45, -1.63, -1.84));

    /** Regret in thousandths (figure 3b). */
    static final Map<String, List<Double>> REGRET =
            Map.of("math-lvl-5", List.of(1.99, 0.20, 0.36), "ifeval", List.of(1.07, 0.45, 0.35));

    /** Tasks whose coverage errs by less than {@link #LIMIT} (abstract). */
    static final int TASKS_BELOW = 4;

    /** The error of coverage that the abstract allows. */
    static final double LIMIT = 0.02;

    private static final int DECIMALS = 2;

    private PublishedPeriods() {}

    /** Whether a number equals a published one at its printed digits. */
    static boolean agree(double ours, double published) {
        return BigDecimal.valueOf(ours)
                        .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                        .compareTo(BigDecimal.valueOf(published).setScale(DECIMALS, RoundingMode.HALF_EVEN))
                == 0;
    }

    /** The printed value of a task and step, counted from 0; empty where the paper prints none. */
    static OptionalDouble of(Map<String, List<Double>> printed, String task, int step) {
        List<Double> values = printed.getOrDefault(task, List.of());
        return step < values.size() ? OptionalDouble.of(values.get(step)) : OptionalDouble.empty();
    }
}
