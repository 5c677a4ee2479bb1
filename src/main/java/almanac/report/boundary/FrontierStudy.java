package almanac.report.boundary;

import almanac.boundary.frontier.FrontierBenchmark;
import almanac.boundary.frontier.FrontierBoundary;
import almanac.boundary.frontier.FrontierShapes;
import almanac.boundary.frontier.RepeatedSplits;
import almanac.data.BoundaryRuns;
import java.util.List;

/**
 * Boundaries of the benchmarks that frontier models take.
 *
 * @param benchmarks in the order of the published ids, those with too few models too
 */
public record FrontierStudy(List<OfBenchmark> benchmarks) {

    /**
     * One benchmark.
     *
     * @param boundaries with the ridge of the paper's tables and with that of its figure
     * @param shapes the boundary against a spline on models left out
     */
    public record OfBenchmark(FrontierBenchmark benchmark, List<FrontierBoundary> boundaries, FrontierShapes shapes) {}

    static FrontierStudy of(BoundaryRuns runs) {
        return new FrontierStudy(FrontierBenchmark.all(runs).stream()
                .map(benchmark -> new OfBenchmark(
                        benchmark, FrontierBoundary.of(benchmark), FrontierShapes.of(benchmark, RepeatedSplits.USUAL)))
                .toList());
    }
}
