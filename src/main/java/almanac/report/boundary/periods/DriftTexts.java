package almanac.report.boundary.periods;

import almanac.boundary.time.SharedBases;
import almanac.boundary.time.TaskDrift;
import almanac.markup.Numbers;
import almanac.report.Words;
import almanac.report.boundary.BoundaryResult;
import almanac.report.boundary.BoundaryWords;
import almanac.stats.Interval;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the periods say of the drift, in words that follow from the numbers. */
final class DriftTexts {

    private final BoundaryResult result;
    private final DriftFindings findings;

    DriftTexts(BoundaryResult result) {
        this.result = result;
        this.findings = new DriftFindings(result.drift());
    }

    Map<String, String> all() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("budget", PeriodWords.budget());
        texts.put("headline", headline());
        texts.put("told", told());
        texts.put("paper", paper());
        texts.put("shared", shared());
        texts.put("slopes", slopes());
        texts.put("periods", periods());
        texts.put("later-heights", laterHeights());
        texts.put("threshold", threshold());
        texts.put("peaks", peaks());
        texts.put("floor", floor());
        texts.put("resamples", Numbers.grouped(result.settings().replicates()));
        return texts;
    }

    String headline() {
        if (findings.all().isEmpty()) {
            return "No task has enough models in both the first and the last period of the second Open LLM Leaderboard"
                    + " to tell whether its boundary moved";
        }
        String rows = " (" + PeriodTexts.rows(result, PeriodWords.FIRST) + " and "
                + PeriodTexts.rows(result, PeriodWords.LAST) + " models of the second Open LLM Leaderboard)";
        String subject = "With " + PeriodWords.budget() + " of pretraining, the attainable score ";
        if (findings.moved().isEmpty()) {
            return findings.rest(subject + "moved on no task: the ", " changed") + " " + PeriodWords.span() + rows;
        }
        return subject + findings.moves() + ", " + PeriodWords.span() + rows
                + (findings.still().isEmpty() ? "" : "; " + findings.rest("on the other ", " it changed"));
    }

    private String told() {
        List<String> told = DriftFindings.told(findings.all());
        return told.isEmpty()
                ? "Adjusted for the number of tasks, no change can be told from none with "
                        + Numbers.grouped(result.settings().replicates()) + " resamples"
                : "Adjusted for the number of tasks, the change of " + Words.joined(told) + " can be told from none";
    }

    /** What becomes of the paper's claim. */
    private String paper() {
        String claim = "Zhang et al. call all boundaries stable except that of mathematics. ";
        if (findings.of(DriftFindings.MATHEMATICS).isEmpty()) {
            return claim + "That cannot be tested here";
        }
        List<String> others = findings.moved().stream()
                .filter(change -> !change.task().equals(DriftFindings.MATHEMATICS))
                .map(DriftFindings.Change::name)
                .toList();
        boolean advances = result.drift().advances(DriftFindings.MATHEMATICS, DriftFindings.THRESHOLD);
        String mathematics = BoundaryWords.task(DriftFindings.MATHEMATICS) + (advances ? " rises" : " does not rise")
                + " by more than " + threshold();
        return claim
                + mathematics
                + (others.isEmpty()
                        ? (advances ? ", and" : ";") + " no other task changes by more than that"
                        : ", " + (advances ? "but " : "and ") + Words.joined(others)
                                + (others.size() == 1 ? " changes" : " change") + " by more than that too");
    }

    private static String threshold() {
        return Numbers.shortest(DriftFindings.THRESHOLD);
    }

    /** The moving tasks that were highest before the last period. */
    private String peaks() {
        List<String> peaks = result.drift().tasks().stream()
                .filter(task ->
                        findings.moved().stream().anyMatch(moved -> moved.task().equals(task.task())))
                .flatMap(task -> PeriodWords.PERIODS.stream()
                        .filter(period -> height(task, period).isPresent())
                        .max(Comparator.comparingDouble(
                                period -> height(task, period).orElseThrow()))
                        .filter(period -> !period.equals(PeriodWords.LAST))
                        .map(period -> BoundaryWords.task(task.task()) + " stood highest in "
                                + PeriodWords.period(period) + ", at "
                                + PeriodWords.score(height(task, period).orElseThrow()))
                        .stream())
                .toList();
        return peaks.isEmpty()
                ? "No task that moved stood higher before " + PeriodWords.period(PeriodWords.LAST) + " than in it"
                : Words.joined(peaks) + ", and lower in " + PeriodWords.period(PeriodWords.LAST);
    }

    private String shared() {
        SharedBases bases = result.drift().shared();
        List<DriftFindings.Change> shared = findings.shared();
        if (shared.isEmpty()) {
            return "The base models in both periods have too few models for boundaries of their own";
        }
        String moves = Words.joined(findings.moved().stream()
                .flatMap(moved -> shared.stream().filter(change -> change.task().equals(moved.task())))
                .map(change -> change.name() + " by "
                        + PeriodWords.change(change.change().estimate())
                        + change.change()
                                .interval()
                                .map(range -> " (" + PeriodWords.scores(range) + ", adjusted p = "
                                        + DriftFindings.probability(
                                                change.change().adjusted().orElse(1))
                                        + ")")
                                .orElse(""))
                .toList());
        return "With both periods cut to the " + bases.bases().size() + " base models that are in both ("
                + Numbers.grouped(bases.earlier().size()) + " and "
                + Numbers.grouped(bases.later().size()) + " models), "
                + (moves.isEmpty()
                        ? "the largest change is "
                                + PeriodWords.change(shared.get(0).change().estimate()) + " on "
                                + shared.get(0).name()
                        : "the score changes on " + moves);
    }

    private String slopes() {
        List<String> slopes = result.drift().tasks().stream()
                .filter(task ->
                        findings.moved().stream().anyMatch(moved -> moved.task().equals(task.task())))
                .flatMap(task -> task.slope().result().stream()
                        .map(slope -> PeriodWords.change(slope.estimate()) + " per quarter on "
                                + BoundaryWords.task(task.task())))
                .toList();
        return slopes.isEmpty()
                ? "No task has a slope over the periods worth naming"
                : "A line through the periods rises by " + Words.joined(slopes);
    }

    private String periods() {
        return PeriodWords.PERIODS.stream()
                .map(period -> PeriodWords.period(period) + ": " + BoundaryWords.sample(period) + " ("
                        + PeriodTexts.rows(result, period) + " rows of "
                        + result.second()
                                .sample(period, result.second().tasks().get(0))
                                .clusters()
                                .size()
                        + " base models)")
                .collect(Collectors.joining("; "));
    }

    /** How many tasks stand lower among the models evaluated later. */
    private String laterHeights() {
        List<TaskDrift> compared = result.drift().tasks().stream()
                .filter(task -> height(task, PeriodWords.LAST).isPresent()
                        && height(task, PeriodTexts.LATER).isPresent())
                .toList();
        if (compared.isEmpty()) {
            return "The models evaluated after the leaderboard had closed are too few for a boundary";
        }
        long lower = compared.stream()
                .filter(task -> height(task, PeriodTexts.LATER).orElseThrow()
                        < height(task, PeriodWords.LAST).orElseThrow())
                .count();
        return "Among the models evaluated after the leaderboard had closed the boundary lies lower than in "
                + PeriodWords.period(PeriodWords.LAST) + " on " + Words.lower(lower) + " of "
                + Words.lower(compared.size()) + (compared.size() == 1 ? " task" : " tasks");
    }

    private static Optional<Double> height(TaskDrift task, String sample) {
        return task.points().stream()
                .filter(point -> point.sample().equals(sample))
                .flatMap(point -> point.attainable().result().stream())
                .flatMap(estimates -> estimates.stream().limit(1))
                .map(estimate -> estimate.attainable().score())
                .findFirst();
    }

    /** The smallest probability that resamples can give, before and after the adjustment. */
    private String floor() {
        Optional<Interval> interval = findings.all().stream()
                .flatMap(change -> change.change().interval().stream())
                .findFirst();
        return interval.map(range -> {
                    double least = 2 / (range.resamples() + 1.0);
                    return "cannot fall below " + DriftFindings.probability(least) + " before the adjustment and "
                            + DriftFindings.probability(
                                    Math.min(1, least * findings.all().size()))
                            + " after it";
                })
                .orElse("need resamples, of which there are none");
    }
}
