package almanac.data;

import java.util.OptionalDouble;

/** Compute of pretraining by the usual rule: six operations per parameter and token. */
final class PretrainingCompute {

    private static final double FLOP_PER_PARAMETER_AND_TOKEN = 6;

    private PretrainingCompute() {}

    /** FLOP, where both counts are known. Six times a size is exact, so equal products are equal numbers. */
    static OptionalDouble flop(OptionalDouble parameters, OptionalDouble tokens) {
        return parameters.isPresent() && tokens.isPresent()
                ? OptionalDouble.of(FLOP_PER_PARAMETER_AND_TOKEN * parameters.getAsDouble() * tokens.getAsDouble())
                : OptionalDouble.empty();
    }
}
