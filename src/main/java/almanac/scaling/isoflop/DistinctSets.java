package almanac.scaling.isoflop;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The iso-FLOP sets that share no run, each read by parabolas: what exponents may be compared between.
 *
 * <p>Left out are second readings of the same runs (points of the Chinchilla figure once more or with its highest losses,
 * Llama 3 on another scale of the loss) and, of Porian et al. 2024, all but the tuned protocol of each corpus.
 */
public final class DistinctSets {

    private static final List<String> SECOND_READINGS =
            List.of("chinchilla/" + IsoFlopSets.CHINCHILLA_ALL, "ml-scalefit/" + IsoFlopSets.ALL, "llama-3/exp-loss");

    private DistinctSets() {}

    /** In the order given. */
    public static List<Allocation> of(List<IsoFlopAllocation> all) {
        Set<String> tuned = PorianStep.all().stream()
                .filter(step -> step.change().equals(PorianStep.TUNED))
                .map(PorianStep::dataset)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(read -> read.rule() == OptimumRule.PARABOLA)
                .filter(read -> !SECOND_READINGS.contains(
                        read.set().dataset() + "/" + read.set().subset()))
                .filter(read -> !read.set().dataset().startsWith(IsoFlopAllocation.PORIAN)
                        || tuned.contains(read.set().dataset()))
                .map(IsoFlopAllocation::allocation)
                .toList();
    }
}
