package almanac.boundary.rival;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Scores of an estimator averaged over tasks and splits, each pair counting the same.
 *
 * @param count pairs of task and split
 */
public record RivalMean(
        RivalEstimator estimator, RivalScore.Rows set, int count, double smoothedPinball, double calibration) {

    /** The means by estimator and set, without those that have no scores. */
    public static List<RivalMean> of(List<RivalScore> scores) {
        return Arrays.stream(RivalEstimator.values())
                .flatMap(estimator ->
                        Arrays.stream(RivalScore.Rows.values()).flatMap(set -> mean(estimator, set, scores)))
                .toList();
    }

    private static Stream<RivalMean> mean(RivalEstimator estimator, RivalScore.Rows set, List<RivalScore> scores) {
        List<RivalScore> chosen = scores.stream()
                .filter(score -> score.estimator() == estimator && score.set() == set)
                .toList();
        if (chosen.isEmpty()) {
            return Stream.empty();
        }
        double loss = chosen.stream().mapToDouble(RivalScore::smoothedPinball).sum();
        double calibration =
                chosen.stream().mapToDouble(RivalScore::calibration).sum();
        int count = chosen.size();
        return Stream.of(new RivalMean(estimator, set, count, loss / count, calibration / count));
    }
}
