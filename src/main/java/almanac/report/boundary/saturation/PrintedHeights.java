package almanac.report.boundary.saturation;

import java.util.OptionalDouble;

/** What Zhang et al. 2026 (arXiv 2602.15327) print. */
final class PrintedHeights {

    /** Loss of the sigmoid on the published split of GPQA Diamond, figure 7a. */
    static final double SIGMOID_LOSS = 0.0054;

    /** Loss of the spline there. */
    static final double SPLINE_LOSS = 0.0053;

    private PrintedHeights() {}

    /** The boundary of a model of 13 billion parameters at the last date, from table 3. */
    static OptionalDouble at(String task) {
        return switch (task) {
            case SaturationWords.MATH -> OptionalDouble.of(0.94);
            case SaturationWords.MMLU_PRO -> OptionalDouble.of(0.52);
            default -> OptionalDouble.empty();
        };
    }
}
