package almanac.boundary.frontier;

import almanac.boundary.BoundaryFit;
import almanac.boundary.BoundarySettings;
import almanac.boundary.Outcome;
import java.util.List;
import java.util.stream.Stream;

/**
 * The boundary of a benchmark run by Epoch AI, or why there is none. Fits to so few models with a small λ have several
 * minima, so that every start is followed.
 *
 * @param ridge weight λ of the squared slope
 * @param fit over all models, those with doubtful compute included
 */
public record FrontierBoundary(FrontierBenchmark benchmark, double ridge, Outcome<BoundaryFit> fit) {

    /** λ of figure 7a of Zhang et al. 2026 (arXiv 2602.15327), a tenth of that of their leaderboard fits. */
    public static final double FIGURE_RIDGE = 1e-4;

    /** The boundaries with λ of the leaderboard fits and with that of the figure. */
    public static List<FrontierBoundary> of(FrontierBenchmark benchmark) {
        return Stream.of(BoundarySettings.PAPER, figureSettings())
                .map(settings -> new FrontierBoundary(
                        benchmark, settings.ridge(), BoundaryFit.fromAllStarts(benchmark.sample(), settings)))
                .toList();
    }

    static BoundarySettings figureSettings() {
        return BoundarySettings.PAPER.withRidge(FIGURE_RIDGE);
    }
}
