package almanac.scaling.isoflop;

import almanac.data.RealData;
import almanac.data.ScalingRuns;
import almanac.stats.Resampling;
import java.util.List;

/** The allocations of the almanac's own runs, computed once for all tests. */
final class RealAllocations {

    static final Resampling RESAMPLING = new Resampling(200, 20261121);

    private static final ScalingRuns RUNS = RealData.catalog().scalingRuns();
    private static final List<IsoFlopAllocation> ALL = IsoFlopAllocation.all(RUNS.training(), RESAMPLING);

    private RealAllocations() {}

    static List<IsoFlopAllocation> all() {
        return ALL;
    }

    static IsoFlopAllocation of(String dataset, String subset, OptimumRule rule) {
        return ALL.stream()
                .filter(allocation -> allocation.set().dataset().equals(dataset)
                        && allocation.set().subset().equals(subset)
                        && allocation.rule() == rule)
                .findFirst()
                .orElseThrow();
    }

    static CurveEnvelope envelope(String dataset, EnvelopeBudgets budgets) {
        return CurveEnvelope.of(dataset, LossCurve.of(RUNS, dataset), budgets, RESAMPLING);
    }
}
