package almanac.scaling.law;

import almanac.scaling.SizedLoss;
import almanac.stats.TwoTermProblem;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Why a loss law of five constants cannot be fitted to some runs. */
public enum LossLawShortage {
    NOT_POSITIVE("value-not-positive"),
    TOO_FEW_RUNS("no-more-runs-than-constants"),
    ONE_SIZE("one-size"),
    ONE_LENGTH("one-length");

    private final String code;

    LossLawShortage(String code) {
        this.code = code;
    }

    /** The reason code. */
    public String code() {
        return code;
    }

    /** The first reason against a fit; empty where there is none. */
    public static Optional<LossLawShortage> of(List<SizedLoss> runs) {
        if (!runs.stream().allMatch(LossLawShortage::isPositive)) {
            return Optional.of(NOT_POSITIVE);
        }
        if (runs.stream().distinct().count() <= TwoTermProblem.CONSTANTS) {
            return Optional.of(TOO_FEW_RUNS);
        }
        if (distinct(runs, SizedLoss::parameters) < 2) {
            return Optional.of(ONE_SIZE);
        }
        return distinct(runs, SizedLoss::tokens) < 2 ? Optional.of(ONE_LENGTH) : Optional.empty();
    }

    private static boolean isPositive(SizedLoss run) {
        return isPositive(run.parameters()) && isPositive(run.tokens()) && isPositive(run.loss());
    }

    private static boolean isPositive(double value) {
        return value > 0 && value < Double.POSITIVE_INFINITY;
    }

    private static long distinct(List<SizedLoss> runs, ToDoubleFunction<SizedLoss> value) {
        return runs.stream().mapToDouble(value).distinct().count();
    }
}
