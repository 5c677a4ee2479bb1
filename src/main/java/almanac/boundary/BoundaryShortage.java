package almanac.boundary;

import java.util.Arrays;
import java.util.Optional;

/** Why no boundary can be fitted to a sample. */
public enum BoundaryShortage {
    /** No row has compute above zero. */
    NO_COMPUTE("no-compute"),
    /** Fewer than {@link #LEAST_ROWS} rows have compute. */
    TOO_FEW_ROWS("fewer-than-30-rows"),
    /** All rows have the same score. */
    ONE_SCORE("one-distinct-score"),
    /** All rows have the same compute. */
    ONE_COMPUTE("one-distinct-compute");

    /** Rows with compute that a boundary needs. */
    public static final int LEAST_ROWS = 30;

    private final String code;

    BoundaryShortage(String code) {
        this.code = code;
    }

    /** The reason code. */
    public String code() {
        return code;
    }

    /** The first reason against a fit; empty where there is none. */
    public static Optional<BoundaryShortage> of(BoundarySample sample) {
        if (sample.count() == 0) {
            return Optional.of(NO_COMPUTE);
        }
        if (sample.count() < LEAST_ROWS) {
            return Optional.of(TOO_FEW_ROWS);
        }
        if (isOneValue(sample.score())) {
            return Optional.of(ONE_SCORE);
        }
        return isOneValue(sample.logFlop()) ? Optional.of(ONE_COMPUTE) : Optional.empty();
    }

    private static boolean isOneValue(double[] values) {
        return Arrays.stream(values).allMatch(value -> value == values[0]);
    }
}
