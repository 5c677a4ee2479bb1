package almanac.report.boundary.periods;

import almanac.boundary.board.BoardSplit;
import almanac.markup.Numbers;
import almanac.report.Words;
import almanac.report.boundary.BoundaryWords;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where old boundaries lose most, in words. */
final class RegretFindings {

    /** A regret above this one is named. */
    static final double LARGE = 3e-4;

    private final List<TaskRegret> regrets;

    RegretFindings(List<TaskRegret> all) {
        this.regrets = all.stream().filter(regret -> regret.mean().isPresent()).toList();
    }

    List<TaskRegret> of(BoardSplit split) {
        return regrets.stream().filter(regret -> regret.split().equals(split)).toList();
    }

    private static double mean(TaskRegret regret) {
        return regret.mean().orElseThrow();
    }

    private Optional<TaskRegret> largest() {
        return regrets.stream().max(Comparator.comparingDouble(RegretFindings::mean));
    }

    String title() {
        return largest()
                .map(largest -> "Largest regret: " + BoundaryWords.task(largest.task()) + ", "
                        + PeriodWords.thousandths(mean(largest)) + " thousandths from "
                        + PeriodWords.step(largest.split()) + rest())
                .orElse("No two neighbouring periods have boundaries to compare");
    }

    /** The tasks with a large regret in some step. */
    private List<String> large() {
        return regrets.stream()
                .filter(regret -> mean(regret) > LARGE)
                .map(TaskRegret::task)
                .distinct()
                .toList();
    }

    private String rest() {
        List<String> large = large();
        List<TaskRegret> small = regrets.stream()
                .filter(regret -> !large.contains(regret.task()))
                .toList();
        long tasks = small.stream().map(TaskRegret::task).distinct().count();
        return small.isEmpty()
                ? ""
                : "; at most "
                        + PeriodWords.thousandths(small.stream()
                                .mapToDouble(RegretFindings::mean)
                                .max()
                                .orElseThrow())
                        + " on " + Words.lower(tasks) + (tasks == 1 ? " task" : " tasks");
    }

    /**
     * What keeping an old boundary costs on the tasks with a large regret, step by step.
     *
     * @param loss the loss itself, in words
     */
    String large(List<String> tasks, String loss) {
        String meaning = "Keeping the boundary of a period for the models of the next costs ";
        List<String> large = large();
        return large.isEmpty()
                ? meaning + "no more than " + PeriodWords.thousandths(LARGE) + " thousandths of the score on any task"
                : meaning + "most on "
                        + Words.joined(tasks.stream()
                                .filter(large::contains)
                                .map(this::steps)
                                .toList())
                        + ", in thousandths of the score from step to step" + rest()
                        + ". The loss of a boundary on later models, of which this regret is a part, is " + loss
                        + " in the mean";
    }

    private String steps(String task) {
        return BoundaryWords.task(task) + " ("
                + Words.joined(regrets.stream()
                        .filter(regret -> regret.task().equals(task))
                        .map(regret -> PeriodWords.thousandths(mean(regret)))
                        .toList())
                + ")";
    }

    /** How many of the published regrets equal ours at their printed digits. */
    String agreement() {
        int compared = 0;
        int equal = 0;
        for (TaskRegret regret : regrets) {
            int step = BoardSplit.SINGLE.indexOf(regret.split());
            List<Double> published = PublishedPeriods.REGRET.getOrDefault(regret.task(), List.of());
            if (step < published.size()) {
                compared++;
                equal += PublishedPeriods.agree(1000 * mean(regret), published.get(step)) ? 1 : 0;
            }
        }
        return Numbers.grouped(equal) + " of " + Numbers.grouped(compared);
    }
}
