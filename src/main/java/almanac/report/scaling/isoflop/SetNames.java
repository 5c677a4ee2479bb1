package almanac.report.scaling.isoflop;

import almanac.markup.Numbers;
import almanac.report.scaling.ScalingWords;
import almanac.scaling.isoflop.Allocation;
import almanac.scaling.isoflop.IsoFlopAllocation;
import almanac.scaling.isoflop.IsoFlopSet;
import almanac.scaling.isoflop.IsoFlopSets;
import java.util.Map;
import java.util.Optional;

/** Names of sets of runs of equal compute as readers see them. */
final class SetNames {

    private static final Map<String, String> CORPORA = Map.of("rw", "RefinedWeb", "owt2", "OpenWebText2");

    /** Every row of this dataset is a row of the Chinchilla points, rounded. */
    private static final String COPY = "ml-scalefit";

    /** What makes a set a second reading of another one's runs. */
    private static final Map<String, String> AGAIN = Map.of(
            "chinchilla/" + IsoFlopSets.CHINCHILLA_ALL,
            "the same with its five highest losses",
            "llama-3/exp-loss",
            "the same runs on another scale of the loss");

    private SetNames() {}

    static String of(IsoFlopSet set) {
        return of(set.dataset(), set.subset());
    }

    static String of(Allocation allocation) {
        return of(allocation.dataset(), allocation.subset());
    }

    private static String of(String dataset, String subset) {
        if (dataset.startsWith(IsoFlopAllocation.PORIAN)) {
            return "Porian et al., " + corpusOf(dataset)
                    + (dataset.substring(IsoFlopAllocation.PORIAN.length()).contains("-tuned-")
                            ? ", tuned by size"
                            : ", one setting");
        }
        return switch (subset) {
            case IsoFlopSets.ALL, IsoFlopSets.CHINCHILLA_WITHOUT_HIGH_LOSS -> ScalingWords.dataset(dataset);
            case IsoFlopSets.CHINCHILLA_ALL -> ScalingWords.dataset(dataset) + ", all points";
            default -> ScalingWords.dataset(dataset, Optional.of(subset));
        };
    }

    /** Why a set is no set of its own. */
    static String again(IsoFlopSet set) {
        return set.dataset().equals(COPY)
                ? "a copy of " + Numbers.grouped(set.runs()) + " of Chinchilla’s points"
                : AGAIN.getOrDefault(set.dataset() + "/" + set.subset(), "runs of another set");
    }

    /** The text on which a protocol of Porian et al. 2024 was run. */
    static String corpusOf(String dataset) {
        return corpus(dataset.substring(IsoFlopAllocation.PORIAN.length()).split("-", 2)[0]);
    }

    static String corpus(String id) {
        return CORPORA.getOrDefault(id, id);
    }
}
