package almanac.report.boundary.training;

import almanac.boundary.training.BaseLift;
import almanac.data.UnsuitableNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The lifts of one base model in all tasks.
 *
 * @param lifts by task, in the order of the board
 */
record LiftedBase(String base, Map<String, BaseLift> lifts) {

    /** Bases whose names can stand on a page, those with the largest mean lift first. */
    static List<LiftedBase> all(List<TrainedTask> tasks) {
        Map<String, Map<String, BaseLift>> byBase = new LinkedHashMap<>();
        for (TrainedTask task : tasks) {
            for (BaseLift lift : task.comparison().lifts()) {
                byBase.computeIfAbsent(lift.base(), base -> new LinkedHashMap<>())
                        .put(task.task(), lift);
            }
        }
        List<LiftedBase> bases = new ArrayList<>();
        byBase.forEach((base, lifts) -> bases.add(new LiftedBase(base, lifts)));
        bases.removeIf(base -> UnsuitableNames.includes(base.base()));
        bases.sort((a, b) -> Double.compare(b.mean(), a.mean()));
        return List.copyOf(bases);
    }

    double mean() {
        return lifts.values().stream().mapToDouble(BaseLift::lift).average().orElse(0);
    }

    OptionalDouble lift(String task) {
        return Optional.ofNullable(lifts.get(task)).stream()
                .mapToDouble(BaseLift::lift)
                .findFirst();
    }

    /** Derived models, the same in every task. */
    int derived() {
        return lifts.values().stream().mapToInt(BaseLift::derived).max().orElse(0);
    }

    /** Whether there are enough derived models for a quantile. */
    boolean isFromQuantile() {
        return derived() >= BaseLift.LEAST_FOR_QUANTILE;
    }

    /** log10 of the base's compute, of the largest of its rows. */
    double logFlop() {
        return lifts.values().stream().mapToDouble(BaseLift::logFlop).max().orElse(0);
    }
}
