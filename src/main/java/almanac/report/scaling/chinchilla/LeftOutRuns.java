package almanac.report.scaling.chinchilla;

import almanac.data.TrainingRun;
import almanac.markup.Numbers;
import almanac.report.Words;
import almanac.report.scaling.ScalingResult;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The runs of Hoffmann et al. 2022 that the fit leaves out, and where they stand among the others.
 *
 * @param leftOut those flagged for their high loss
 * @param all every run read off the figure
 */
record LeftOutRuns(List<TrainingRun> leftOut, List<TrainingRun> all) {

    private static final String HIGH_LOSS = "high-loss";

    private static final List<String> RANKS = List.of("smallest", "second smallest", "third smallest");

    static LeftOutRuns of(List<TrainingRun> training) {
        List<TrainingRun> all = training.stream()
                .filter(run -> run.dataset().equals(ScalingResult.CHINCHILLA))
                .toList();
        return new LeftOutRuns(
                all.stream()
                        .filter(run -> run.flag().filter(HIGH_LOSS::equals).isPresent())
                        .toList(),
                all);
    }

    /** Their budget, sizes and tokens in one sentence; empty if there are none. */
    String words() {
        return leftOut.isEmpty()
                ? ""
                : "They have " + budget()
                        + range(TrainingRun::parameters) + " parameters, "
                        + range(TrainingRun::tokens) + " tokens and "
                        + twoDigits(run -> run.tokens() / run.parameters()) + " tokens per parameter.";
    }

    private String budget() {
        double[] own = budgets(leftOut);
        if (own.length != 1 || leftOut.stream().anyMatch(run -> run.budgetFlop().isEmpty())) {
            return "";
        }
        double[] stated = budgets(all);
        int rank = Arrays.binarySearch(stated, own[0]);
        return "the stated budget of " + Numbers.power(own[0]) + "\u00a0FLOP, "
                + (rank < RANKS.size()
                        ? "the " + RANKS.get(rank) + " of " + Words.lower(stated.length)
                        : "not among the three smallest")
                + (areLargest(own[0]) ? ", and are the largest models in it: " : ": ");
    }

    /** Whether no run of the same budget that is kept is as large as one of them. */
    private boolean areLargest(double budget) {
        double smallest =
                leftOut.stream().mapToDouble(TrainingRun::parameters).min().orElseThrow();
        return all.stream()
                .filter(run -> run.budgetFlop().orElse(0) == budget && !leftOut.contains(run))
                .allMatch(run -> run.parameters() < smallest);
    }

    private static double[] budgets(List<TrainingRun> runs) {
        return runs.stream()
                .flatMapToDouble(run -> run.budgetFlop().stream())
                .sorted()
                .distinct()
                .toArray();
    }

    private String range(ToDoubleFunction<TrainingRun> value) {
        double[] sorted = leftOut.stream().mapToDouble(value).sorted().toArray();
        return Numbers.compact(sorted[0]) + " to " + Numbers.compact(sorted[sorted.length - 1]);
    }

    private String twoDigits(ToDoubleFunction<TrainingRun> value) {
        double[] sorted = leftOut.stream().mapToDouble(value).sorted().toArray();
        return Numbers.significant(sorted[0], 2) + " to " + Numbers.significant(sorted[sorted.length - 1], 2);
    }
}
