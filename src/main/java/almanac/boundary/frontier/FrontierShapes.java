package almanac.boundary.frontier;

import almanac.boundary.Outcome;
import almanac.boundary.rival.RivalBoundary;
import almanac.boundary.rival.RivalEstimator;
import almanac.stats.Resampling;
import java.util.Optional;

/**
 * Whether a freer shape than the sigmoid fits a benchmark run by Epoch AI better.
 *
 * @param spline the I-spline in a sigmoid through all models
 * @param published the comparison on the split of figure 7a, for GPQA Diamond only
 * @param repeated the comparison on random splits
 */
public record FrontierShapes(
        FrontierBenchmark benchmark,
        Outcome<RivalBoundary> spline,
        Optional<ShapeComparison> published,
        Outcome<RepeatedSplits> repeated) {

    public static FrontierShapes of(FrontierBenchmark benchmark, Resampling drawn) {
        return new FrontierShapes(
                benchmark,
                RivalBoundary.of(RivalEstimator.I_SPLINE, benchmark.sample(), FrontierBoundary.figureSettings()),
                PublishedSplit.of(benchmark),
                RepeatedSplits.of(benchmark, drawn));
    }
}
