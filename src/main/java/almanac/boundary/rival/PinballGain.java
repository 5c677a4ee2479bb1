package almanac.boundary.rival;

import java.util.List;
import java.util.Optional;

/**
 * What an estimator gains over the constant on one set of rows.
 *
 * @param r2 one less its mean loss as a share of the constant's: zero where it gains nothing, below zero where it loses
 */
public record PinballGain(String task, String split, RivalEstimator estimator, RivalScore.Rows set, double r2) {

    /** The gains of all estimators but the constant, in the order of the scores; none without a constant to compare. */
    public static List<PinballGain> of(List<RivalScore> scores) {
        return scores.stream()
                .filter(score -> score.estimator() != RivalEstimator.CONSTANT)
                .flatMap(score -> constant(score, scores)
                        .map(constant -> new PinballGain(
                                score.task(),
                                score.split(),
                                score.estimator(),
                                score.set(),
                                1 - score.smoothedPinball() / constant.smoothedPinball()))
                        .stream())
                .toList();
    }

    private static Optional<RivalScore> constant(RivalScore score, List<RivalScore> scores) {
        return scores.stream()
                .filter(other -> other.estimator() == RivalEstimator.CONSTANT
                        && other.set() == score.set()
                        && other.task().equals(score.task())
                        && other.split().equals(score.split()))
                .findFirst();
    }
}
