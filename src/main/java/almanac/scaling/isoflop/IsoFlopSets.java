package almanac.scaling.isoflop;

import almanac.data.TrainingRun;
import almanac.scaling.SizedLoss;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Sorts training runs into iso-FLOP sets and budgets. */
public final class IsoFlopSets {

    /** Subset of a dataset that is taken as a whole. */
    public static final String ALL = "all";

    public static final String CHINCHILLA = "chinchilla";

    /** All points of the Chinchilla figure. */
    public static final String CHINCHILLA_ALL = "245";

    /** Those without the five highest losses. */
    public static final String CHINCHILLA_WITHOUT_HIGH_LOSS = "240";

    private static final String HIGH_LOSS = "high-loss";

    private IsoFlopSets() {}

    /** All sets, in the order of the table. */
    public static List<IsoFlopSet> of(List<TrainingRun> runs) {
        Map<String, List<TrainingRun>> bySet = runs.stream()
                .collect(Collectors.groupingBy(
                        run -> run.dataset() + "/" + subset(run), LinkedHashMap::new, Collectors.toList()));
        List<IsoFlopSet> sets = new ArrayList<>();
        for (List<TrainingRun> group : bySet.values()) {
            TrainingRun first = group.get(0);
            if (first.dataset().equals(CHINCHILLA)) {
                List<TrainingRun> without = group.stream()
                        .filter(run -> !run.flag().orElse("").equals(HIGH_LOSS))
                        .toList();
                sets.add(set(CHINCHILLA, CHINCHILLA_WITHOUT_HIGH_LOSS, without));
                sets.add(set(CHINCHILLA, CHINCHILLA_ALL, group));
            } else {
                sets.add(set(first.dataset(), subset(first), group));
            }
        }
        return sets;
    }

    /** The condition; of one that names a group of equal compute, as in {@code ctx2048-iso7}, what stands before it. */
    private static String subset(TrainingRun run) {
        String condition = run.condition().orElse(ALL);
        boolean namesGroup = run.budgetFlop().isEmpty() && condition.contains("-");
        return namesGroup ? condition.substring(0, condition.lastIndexOf('-')) : condition;
    }

    private static IsoFlopSet set(String dataset, String subset, List<TrainingRun> runs) {
        Map<String, List<TrainingRun>> groups = runs.stream()
                .filter(run -> run.budgetFlop().isPresent() || run.condition().isPresent())
                .collect(Collectors.groupingBy(IsoFlopSets::group, LinkedHashMap::new, Collectors.toList()));
        List<Budget> budgets = groups.values().stream()
                .map(IsoFlopSets::budget)
                .sorted(Comparator.comparingDouble(Budget::flop))
                .toList();
        int inBudgets = groups.values().stream().mapToInt(List::size).sum();
        return new IsoFlopSet(dataset, subset, budgets, runs.size() - inBudgets);
    }

    private static String group(TrainingRun run) {
        return run.budgetFlop().isPresent()
                ? Double.toString(run.budgetFlop().getAsDouble())
                : run.condition().orElseThrow();
    }

    private static Budget budget(List<TrainingRun> group) {
        List<SizedLoss> runs = group.stream()
                .map(run -> new SizedLoss(run.parameters(), run.tokens(), run.loss()))
                .toList();
        return new Budget(group.get(0).budgetFlop().orElseGet(() -> meanFlop(runs)), runs);
    }

    /** Where no budget is stated, the geometric mean of 6ND over the group stands for it. */
    private static double meanFlop(List<SizedLoss> runs) {
        return StrictMath.exp(runs.stream()
                .mapToDouble(run -> StrictMath.log(run.flop()))
                .average()
                .orElseThrow());
    }
}
