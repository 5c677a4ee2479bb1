package almanac.scaling.kaplan;

import almanac.scaling.SizedLoss;
import java.util.List;

/**
 * The loss along one training run.
 *
 * @param parameters count as the law at hand takes it
 * @param batchTokens tokens per training step
 * @param points in the order of training, each with the parameters above
 */
public record LearningCurve(String run, double parameters, double batchTokens, List<SizedLoss> points) {

    public LearningCurve {
        points = List.copyOf(points);
    }

    /** The points with at least so many and at most so many tokens. */
    public LearningCurve between(double fewestTokens, double mostTokens) {
        return new LearningCurve(
                run,
                parameters,
                batchTokens,
                points.stream()
                        .filter(point -> point.tokens() >= fewestTokens && point.tokens() <= mostTokens)
                        .toList());
    }

    /** The points from so many tokens on. */
    public LearningCurve from(double fewestTokens) {
        return between(fewestTokens, Double.POSITIVE_INFINITY);
    }

    double[] tokens() {
        return points.stream().mapToDouble(SizedLoss::tokens).toArray();
    }

    double[] losses() {
        return points.stream().mapToDouble(SizedLoss::loss).toArray();
    }

    SizedLoss last() {
        return points.get(points.size() - 1);
    }
}
