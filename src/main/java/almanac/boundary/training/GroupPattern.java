package almanac.boundary.training;

import almanac.boundary.BoundaryFit;
import almanac.boundary.BoundarySample;
import almanac.boundary.BoundarySettings;
import almanac.boundary.Outcome;
import almanac.stats.Correlation;
import java.util.OptionalDouble;

/**
 * How the scores of a group follow compute.
 *
 * @param rows rows with compute
 * @param fit the boundary of the group alone, or why there is none
 * @param adjacentDecreases share of neighbours in compute whose score falls by more than 0.01; empty with fewer than two
 *     rows
 * @param spearman rank correlation of compute and score; empty where one of them does not vary
 */
public record GroupPattern(
        TrainingGroup group,
        int rows,
        Outcome<BoundaryFit> fit,
        OptionalDouble adjacentDecreases,
        OptionalDouble spearman) {

    static GroupPattern of(TrainingGroup group, BoundarySample sample, BoundarySettings settings) {
        return new GroupPattern(
                group,
                sample.count(),
                BoundaryFit.of(sample, settings),
                AdjacentDecreases.rate(sample.logFlop(), sample.score()),
                Correlation.spearman(sample.logFlop(), sample.score()));
    }
}
