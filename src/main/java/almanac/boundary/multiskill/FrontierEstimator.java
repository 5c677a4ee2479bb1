package almanac.boundary.multiskill;

import almanac.stats.CappedMixture;
import almanac.stats.StepQuantile;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/** How the highest score along a direction is found in a window of compute. */
public enum FrontierEstimator {
    /**
     * The best model with no more compute (free disposal hull), however far below: a model that needs less can always be
     * had for more. The authors look only at models with weight.
     */
    FREE_DISPOSAL("fdh", "no-row-within-compute"),
    /**
     * The best mixture of models whose mean compute is no more, each with at most a multiple of its weight (data
     * envelopment analysis with variable returns to scale).
     */
    MIXTURE("dea", "no-mixture-within-compute"),
    /** The weighted 0.95 quantile, whichever side of the window's compute the models lie on. */
    QUANTILE_95("quantile-95", ""),
    /** The weighted 0.99 quantile. */
    QUANTILE_99("quantile-99", "");

    private static final double NINETY_FIVE = 0.95;
    private static final double NINETY_NINE = 0.99;

    private final String id;
    private final String shortage;

    FrontierEstimator(String id, String shortage) {
        this.id = id;
        this.shortage = shortage;
    }

    /** The name in the published tables. */
    public String id() {
        return id;
    }

    /** Reason code of a value of compute without a frontier; empty for estimators that always have one. */
    public Optional<String> shortage() {
        return Optional.of(shortage).filter(code -> !code.isEmpty());
    }

    /** The frontier in one window. */
    interface InWindow {
        Support along(DirectedScores scores);
    }

    /**
     * The highest score along a direction.
     *
     * @param gap how far below the best it may be at most, by the solver's own proof
     */
    record Support(double score, double gap) {}

    /** The frontier in a window; empty where no row or mixture stays within its compute. */
    Optional<InWindow> in(ComputeWindow window, double capMultiple) {
        return switch (this) {
            case FREE_DISPOSAL -> freeDisposal(window);
            case MIXTURE -> mixture(window, capMultiple);
            case QUANTILE_95 -> Optional.of(quantile(window, NINETY_FIVE));
            case QUANTILE_99 -> Optional.of(quantile(window, NINETY_NINE));
        };
    }

    private static Optional<InWindow> freeDisposal(ComputeWindow window) {
        double[] cost = window.relativeCost();
        int[] within =
                IntStream.range(0, cost.length).filter(row -> cost[row] <= 1).toArray();
        if (within.length == 0) {
            return Optional.empty();
        }
        return Optional.of(scores -> exact(Arrays.stream(within)
                .mapToDouble(row -> scores.score()[row])
                .max()
                .orElseThrow()));
    }

    private static Optional<InWindow> mixture(ComputeWindow window, double capMultiple) {
        int[] rows = window.weighted();
        CappedMixture problem = new CappedMixture(
                Arrays.stream(rows)
                        .mapToDouble(row -> window.relativeCost()[row])
                        .toArray(),
                Arrays.stream(rows)
                        .mapToDouble(row -> capMultiple * window.weight()[row])
                        .toArray(),
                1);
        if (!problem.isPossible()) {
            return Optional.empty();
        }
        return Optional.of(scores -> {
            double[] value =
                    Arrays.stream(rows).mapToDouble(row -> scores.score()[row]).toArray();
            CappedMixture.Best best = problem.best(value).orElseThrow();
            return new Support(best.value(), best.gap());
        });
    }

    private static InWindow quantile(ComputeWindow window, double share) {
        return scores -> exact(StepQuantile.of(scores.score(), scores.order(), window.weight(), share));
    }

    private static Support exact(double score) {
        return new Support(score, 0);
    }
}
