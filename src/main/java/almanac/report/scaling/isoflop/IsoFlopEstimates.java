package almanac.report.scaling.isoflop;

import almanac.report.Estimate;
import almanac.report.Settings;
import almanac.scaling.isoflop.Allocation;
import almanac.scaling.isoflop.AllocationLaw;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Exponents of the best size between the sets and between protocols as published estimates. */
final class IsoFlopEstimates {

    private static final String SETS = "scaling-laws.iso-flop.";
    private static final String PROTOCOLS = "scaling-laws.protocols.";
    private static final double PERCENT = 100;

    private IsoFlopEstimates() {}

    /** The median over the sets first. */
    static List<Estimate> all(ShownSets sets, List<ProtocolPath> paths, Settings settings) {
        List<Estimate> estimates = new ArrayList<>();
        estimates.add(new Estimate(
                SETS + "median-size-exponent",
                sets.spread().median(),
                "",
                Optional.empty(),
                "the sets are all that could be found, not a sample",
                sets.spread().sets(),
                sets.distinct().size(),
                settings.asOf(),
                Map.of("approach", "2", "sets", "distinct")));
        estimates.add(set("lowest", sets.spread().lowest(), sets, settings));
        estimates.add(set("highest", sets.spread().highest(), sets, settings));
        estimates.add(new Estimate(
                SETS + "share-with-best-size",
                PERCENT * sets.found() / sets.budgets().size(),
                "percent",
                Optional.empty(),
                "a count over the budgets there are",
                sets.budgets().size(),
                sets.budgets().size(),
                settings.asOf(),
                Map.of("approach", "2", "sets", "distinct")));
        for (ProtocolPath path : paths) {
            path.steps().forEach(protocol -> estimates.add(protocol(protocol, settings)));
        }
        return List.copyOf(estimates);
    }

    private static Estimate set(String which, Allocation allocation, ShownSets sets, Settings settings) {
        return law(
                SETS + which + "-size-exponent",
                allocation.law().orElseThrow(),
                sets.distinct().stream()
                        .filter(set -> set.allocation().equals(allocation))
                        .mapToInt(set -> set.budgets().size())
                        .sum(),
                settings,
                Map.of("approach", "2", "dataset", allocation.dataset(), "subset", allocation.subset()));
    }

    private static Estimate protocol(Protocol protocol, Settings settings) {
        return law(
                PROTOCOLS + protocol.step().change() + "-" + protocol.step().corpus(),
                protocol.law(),
                protocol.read().budgets().size(),
                settings,
                Map.of("approach", "akima", "dataset", protocol.step().dataset()));
    }

    private static Estimate law(
            String id, AllocationLaw law, int candidates, Settings settings, Map<String, String> spec) {
        return new Estimate(
                id,
                law.parameters().exponent(),
                "",
                ExponentWords.interval(law),
                ExponentWords.interval(law).isPresent() ? "" : "fewer than five budgets",
                law.budgets(),
                candidates,
                settings.asOf(),
                spec);
    }
}
