package almanac.report.boundary.periods;

import almanac.boundary.Binning;
import almanac.boundary.BoundarySample;
import almanac.boundary.BoundaryValidation;
import almanac.boundary.Calibration;
import almanac.boundary.board.Board;
import almanac.boundary.board.BoardSplit;
import almanac.boundary.time.SplitCoverage;
import almanac.boundary.time.SplitValidation;
import almanac.markup.Numbers;
import almanac.report.Words;
import almanac.report.boundary.BoardDays;
import almanac.report.boundary.BoundaryResult;
import almanac.report.boundary.BoundaryWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** What old boundaries are worth for new models, in words that follow from the numbers. */
final class PeriodTexts {

    /** The period of the models evaluated after the leaderboard had closed. */
    static final String LATER = Board.AFTERWARDS;

    private static final double NOTHING = 1e-9;

    private final BoundaryResult result;
    private final CoverageFindings findings;

    private PeriodTexts(BoundaryResult result, CoverageFindings findings) {
        this.result = result;
        this.findings = findings;
    }

    static Map<String, String> of(BoundaryResult result, CoverageFindings findings, List<TaskRegret> regrets) {
        PeriodTexts words = new PeriodTexts(result, findings);
        RegretFindings regret = new RegretFindings(regrets);
        Map<String, String> texts = new LinkedHashMap<>(new DriftTexts(result).all());
        texts.put("level", PeriodWords.percentOf(result.fitting().tau()));
        texts.put("tau", Numbers.shortest(result.fitting().tau()));
        texts.put("undated", words.undated());
        texts.put("within", new WithinSample(findings, result.second().tasks()).words());
        texts.put("coverage", words.coverage());
        texts.put("nearest", words.nearest());
        texts.put("ceiling", PeriodWords.points(findings.ceiling()));
        texts.put("ceiling-reached", words.ceilingReached());
        texts.put("bin-by-bin", words.binByBin());
        texts.put("other-binnings", words.otherBinnings());
        texts.put("cumulative", words.cumulative());
        texts.put("later", words.later());
        texts.put("twice", words.twice());
        texts.put("coverage-agreement", findings.agreement());
        texts.put("coverage-intervals", words.intervals());
        texts.put("regret", regret.large(result.second().tasks(), words.loss()));
        texts.put("regret-agreement", regret.agreement());
        texts.put("loss", words.loss());
        texts.put("largest-base", words.largestBase());
        return texts;
    }

    /** Rows with compute in a sample of the board. */
    static String rows(BoundaryResult result, String sample) {
        return Numbers.grouped(
                result.second().sample(sample, result.second().tasks().get(0)).count());
    }

    /** On how many tasks the error stays below the limit, and where it does not. */
    String coverage() {
        if (findings.tasks().isEmpty()) {
            return "No boundary can be compared with the models of a later period";
        }
        String outside = findings.outside();
        return "Averaged over the steps from each period to the next, the boundary of the models before covers the models"
                + " after with an error below two percentage points on "
                + findings.count() + " tasks" + findings.qualification()
                + (outside.isEmpty() ? "" : "; " + outside) + ". The paper says "
                + Words.lower(PublishedPeriods.TASKS_BELOW) + " of six";
    }

    /** The rows that stand in no period. */
    private String undated() {
        long undated = BoardDays.undatedRows(result.second());
        return undated == 0
                ? "Every row with compute has a date"
                : Numbers.grouped(undated) + " rows with compute have no date and stand in no period";
    }

    /** The task that passes most narrowly. */
    private String nearest() {
        return findings.nearest()
                .map(task -> "Of the tasks below two points, " + BoundaryWords.task(task.task())
                        + " is nearest to them, at " + PeriodWords.plainPoints(task.absoluteSignedMacro()))
                .orElse("No task stays below two points");
    }

    /** How many errors are above zero, and how many cannot be larger. */
    private String ceilingReached() {
        double[] errors = findings.signed(BoardSplit.SINGLE).toArray();
        long above = Arrays.stream(errors).filter(error -> error > 0).count();
        long most = Arrays.stream(errors)
                .filter(error -> error > findings.ceiling() - NOTHING)
                .count();
        return above + " of " + errors.length + " errors are above zero, and " + Words.lower(most)
                + (most == 1 ? " is" : " are") + " as large as an error above zero can be";
    }

    private String binByBin() {
        return Words.lower(findings.below(BoardSplit.SINGLE, SplitCoverage.BINNING, Calibration::absoluteMacro))
                + " of " + Words.lower(findings.tasks().size());
    }

    /** What pooling all earlier models does. */
    private String cumulative() {
        List<String> worse = new ArrayList<>();
        for (int step = 0; step < BoardSplit.SINGLE.size(); step++) {
            BoardSplit single = BoardSplit.SINGLE.get(step);
            BoardSplit pooled = BoardSplit.CUMULATIVE.get(step);
            for (String task : result.second().tasks()) {
                OptionalDouble alone = findings.signed(single, task);
                OptionalDouble all = findings.signed(pooled, task);
                if (alone.isPresent()
                        && all.isPresent()
                        && Math.abs(all.getAsDouble()) > Math.abs(alone.getAsDouble()) + PublishedPeriods.LIMIT) {
                    worse.add(BoundaryWords.task(task) + " in " + PeriodWords.period(pooled.validation()) + " from "
                            + PeriodWords.points(alone.getAsDouble()) + " to "
                            + PeriodWords.points(all.getAsDouble()));
                }
            }
        }
        long below =
                findings.below(BoardSplit.CUMULATIVE, SplitCoverage.BINNING, found -> Math.abs(found.signedMacro()));
        return "Fitted to all models before instead of the last period, the boundary stays within two points on "
                + Words.lower(below) + " of " + Words.lower(findings.tasks().size()) + " tasks"
                + (worse.isEmpty() ? "" : "; the error grows on " + Words.joined(worse) + " points");
    }

    /** The errors on the models evaluated later. */
    private String later() {
        BoardSplit split = SplitValidation.LATER.get(0);
        double[] errors = findings.signed(List.of(split)).sorted().toArray();
        if (errors.length == 0) {
            return "No models evaluated after the leaderboard had closed can be compared";
        }
        double most = findings.of(split).stream()
                .flatMap(validation -> validation.coverage().result().stream())
                .flatMap(coverage -> coverage.outOfSample().stream())
                .mapToDouble(found -> 1 - found.loss().coverage())
                .max()
                .orElse(0);
        return "From " + PeriodWords.period(split.train())
                + " to the models evaluated after the leaderboard had closed, the errors lie between "
                + PeriodWords.points(errors[0]) + " and " + PeriodWords.points(errors[errors.length - 1])
                + " points: on no task do more than " + Numbers.decimals(PeriodWords.percent(most), 1)
                + "\u00a0% of these models lie above the old boundary";
    }

    /** How the other protocol moved the scores of the same models. */
    private String twice() {
        return result.twice().tasks().stream()
                .filter(task -> task.task().equals(DriftFindings.MATHEMATICS))
                .flatMap(task -> task.drift().stream())
                .findFirst()
                .map(drift -> "the " + Numbers.grouped(drift.models())
                        + " models evaluated both times differ from their scores on the board by a median of "
                        + PeriodWords.change(drift.median()) + " on "
                        + BoundaryWords.task(DriftFindings.MATHEMATICS))
                .orElse("no model was evaluated both times");
    }

    /** On how many tasks the limit holds in the other bins. */
    private String otherBinnings() {
        return Words.joined(List.of(Binning.TEST_FIXED, Binning.OVERLAP_REFIT).stream()
                .map(binning ->
                        Words.lower(findings.below(BoardSplit.SINGLE, binning, found -> Math.abs(found.signedMacro()))))
                .toList());
    }

    /** How the intervals of the errors lie. */
    private String intervals() {
        List<SplitCoverage> single = BoardSplit.SINGLE.stream()
                .flatMap(split -> findings.of(split).stream())
                .flatMap(validation -> validation.coverage().result().stream())
                .filter(coverage -> coverage.interval().isPresent()
                        && coverage.signedError().isPresent())
                .toList();
        long below = single.stream()
                .filter(coverage -> {
                    double error = coverage.signedError().orElseThrow();
                    return error - coverage.interval().orElseThrow().low()
                            > coverage.interval().orElseThrow().high() - error;
                })
                .count();
        return Words.lower(below) + " of " + Words.lower(single.size());
    }

    /** The loss out of time, beside which regrets are small or large. */
    private String loss() {
        OptionalDouble mean = BoardSplit.SINGLE.stream()
                .flatMap(split -> findings.of(split).stream())
                .flatMap(validation -> validation.coverage().result().stream())
                .flatMap(coverage -> coverage.outOfSample().stream())
                .filter(validation -> validation.binning() == SplitCoverage.BINNING)
                .map(BoundaryValidation::loss)
                .mapToDouble(loss -> loss.smoothedPinball())
                .average();
        return mean.isPresent() ? PeriodWords.thousandths(mean.getAsDouble()) + " thousandths" : "unknown";
    }

    private String largestBase() {
        BoundarySample rows =
                result.second().sample(Board.ALL, result.second().tasks().get(0));
        return rows.largestCluster()
                .map(largest -> rows.clusters().size() + " base models, the largest with "
                        + PeriodWords.percentOf(largest.share()) + " of the rows")
                .orElse("no base models");
    }
}
