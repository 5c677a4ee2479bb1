package almanac.density;

import almanac.data.Benchmark;
import almanac.data.Catalog;
import almanac.data.ReferenceRun;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every ruler that the data carry.
 *
 * @param twoStep the two-step ruler on MMLU; absent with too few runs
 * @param twoStepWithFloor the same with an irreducible loss: a tighter fit that cannot reach high scores
 * @param all rulers in a fixed order: two-step at each token budget, then the families by benchmark
 */
public record Rulers(Optional<TwoStepRuler> twoStep, Optional<TwoStepRuler> twoStepWithFloor, List<Ruler> all) {

    /** Token budgets of the paper's first version and of the journal version. */
    public static final List<Double> TOKEN_BUDGETS = List.of(1e12, 5e12);

    /** The dense base sizes of two families that were trained and reported alike. */
    private static final Map<String, List<String>> FAMILIES = families();

    private static Map<String, List<String>> families() {
        Map<String, List<String>> families = new LinkedHashMap<>();
        families.put("qwen2.5", List.of("0.5b", "1.5b", "3b", "7b", "14b", "32b", "72b"));
        families.put("qwen1.5", List.of("0.5b", "1.8b", "4b", "7b", "14b", "32b", "72b"));
        return families;
    }

    static Rulers of(Catalog data, Map<String, List<ModelScore>> scoresByBenchmark) {
        List<ReferenceRun> runs = data.referenceRuns();
        boolean enough = TwoStepRuler.canBeFitted(runs);
        Optional<TwoStepRuler> twoStep = enough ? Optional.of(TwoStepRuler.fit(runs, false)) : Optional.empty();
        Optional<TwoStepRuler> withFloor = enough ? Optional.of(TwoStepRuler.fit(runs, true)) : Optional.empty();
        List<Ruler> all = new ArrayList<>();
        twoStep.ifPresent(ruler -> TOKEN_BUDGETS.forEach(budget -> all.add(ruler.at(budget))));
        FAMILIES.forEach((family, sizes) -> {
            List<String> members =
                    sizes.stream().map(size -> family + "-" + size).toList();
            scoresByBenchmark.forEach((benchmark, scores) -> FamilyRuler.fit(
                            family, benchmark, of(members, scores), chance(data, benchmark))
                    .ifPresent(all::add));
        });
        return new Rulers(twoStep, withFloor, all);
    }

    private static List<ModelScore> of(List<String> members, List<ModelScore> scores) {
        return scores.stream()
                .filter(score ->
                        score.isBase() && members.contains(score.model().id()))
                .toList();
    }

    /** Score of guessing where the benchmark lets one guess, else zero. */
    private static double chance(Catalog data, String benchmark) {
        return data.benchmarks().stream()
                .filter(listed -> listed.id().equals(benchmark))
                .map(Benchmark::chance)
                .filter(java.util.OptionalDouble::isPresent)
                .mapToDouble(java.util.OptionalDouble::getAsDouble)
                .findFirst()
                .orElse(0);
    }

    /** The rulers of a benchmark. */
    public List<Ruler> of(String benchmark) {
        return all.stream().filter(ruler -> ruler.benchmark().equals(benchmark)).toList();
    }

    /** The ruler of a family, or the two-step one, on a benchmark. */
    public Optional<Ruler> of(String benchmark, String id, String d0) {
        return all.stream()
                .filter(ruler -> ruler.key().equals(String.join("/", benchmark, id, d0)))
                .findFirst();
    }
}
