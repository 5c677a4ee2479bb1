package almanac.report.boundary;

import almanac.boundary.BoundaryValidation;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How the boundary of some models of a period lies to all rows of that period and of the next one.
 *
 * @param train to those of the period chosen from
 * @param validation to those of the next period
 */
public record DesignError(String task, Lie train, Lie validation) {

    /**
     * How a boundary lies to rows.
     *
     * @param signed mean over bins of compute of coverage − τ
     * @param absolute mean over bins of compute of |coverage − τ|
     * @param pinball mean smoothed pinball loss
     */
    public record Lie(double signed, double absolute, double pinball) {

        static Lie of(BoundaryValidation found) {
            return new Lie(
                    found.calibration().signedMacro(),
                    found.calibration().absoluteMacro(),
                    found.loss().smoothedPinball());
        }

        /**
         * The means of several.
         *
         * @throws IllegalArgumentException without any
         */
        public static Lie mean(List<Lie> some) {
            return new Lie(mean(some, Lie::signed), mean(some, Lie::absolute), mean(some, Lie::pinball));
        }

        private static double mean(List<Lie> some, ToDoubleFunction<Lie> value) {
            return some.stream()
                    .mapToDouble(value)
                    .average()
                    .orElseThrow(() -> new IllegalArgumentException("a mean needs values"));
        }
    }

    static DesignError of(String task, BoundaryValidation train, BoundaryValidation validation) {
        return new DesignError(task, Lie.of(train), Lie.of(validation));
    }
}
