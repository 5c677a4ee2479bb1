package almanac.report.ladder.designs;

import almanac.markup.Numbers;
import almanac.report.Words;
import almanac.report.ladder.DesignComparison;
import almanac.report.ladder.LadderAverage;
import almanac.report.ladder.LadderResult;
import almanac.report.ladder.LadderTarget;
import almanac.report.ladder.LadderTask;
import almanac.report.ladder.LadderVariant;
import almanac.report.ladder.LadderWords;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;

/** What the numbers say of the designs, in words that follow from them. */
final class DesignTexts {

    private final LadderResult result;
    private final List<LadderTarget> published;
    private final PerTarget perTarget;

    private DesignTexts(LadderResult result) {
        this.result = result;
        this.published = RivalExcess.publishedTargets(result);
        this.perTarget = new PerTarget(published);
    }

    static Map<String, String> of(LadderResult result, List<DesignGap> gaps, RivalExcess excess) {
        DesignTexts words = new DesignTexts(result);
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("interval-level", "95\u00a0%");
        texts.put("replicates", Numbers.grouped(result.settings().replicates()));
        texts.put("seed", Long.toString(result.settings().seed()));
        texts.put("tasks", Words.lower(excess.gap().tasks()));
        texts.put("designs", Words.lower(compared(gaps)));
        texts.put("rival", LadderWords.of(excess.rival()));
        texts.put("unconverged", unconverged(result));
        texts.put("rival-told", told(excess.gap()));
        texts.put("best-on-average", words.bestOnAverage());
        texts.put("two-step-wins", words.wins(LadderVariant.TWO_STEP));
        texts.put("told-apart", toldApart(gaps));
        texts.put("large-tests", words.largeTests());
        texts.putAll(C4Texts.of(result, words.published));
        texts.put("one-step-csqa", words.byTarget(LadderTask.CSQA, LadderVariant.SINGLE_STEP));
        texts.put("one-step-starts", words.starts());
        texts.put("letter-mmlu", words.byTarget(LadderTask.MMLU, LadderVariant.MULTIPLE_CHOICE));
        texts.put("letter-mean", words.letters(average -> OptionalDouble.of(average.relative())));
        texts.put("letter-second-step", words.letters(LadderAverage::step2));
        return texts;
    }

    private static long compared(List<DesignGap> gaps) {
        return gaps.stream()
                .filter(DesignGap::isComparable)
                .map(DesignGap::variant)
                .distinct()
                .count();
    }

    /** Fits of one step that stopped without a last negligible step. */
    private static String unconverged(LadderResult result) {
        List<String> tasks = result.designs().stream()
                .filter(fit -> fit.singleStep().stream().anyMatch(single -> !single.converged()))
                .map(fit -> LadderWords.of(fit.task()))
                .toList();
        return tasks.isEmpty()
                ? "All fits of one step came to rest."
                : "The one-step fit of " + Words.joined(tasks)
                        + " still crept along a flat valley when the iterations ended; its forecasts count all the same.";
    }

    private static String told(PairedGap gap) {
        if (gap.interval().isEmpty()) {
            return "too few tasks for an interval";
        }
        return gap.isTold()
                ? "so the sign would hold on other tasks like these"
                : "so on other tasks like these it might as well be the other way round";
    }

    /** The design of lowest mean error, target by target. */
    private String bestOnAverage() {
        return Words.joined(result.comparisons().stream()
                .map(comparison -> LadderWords.of(comparison.onAverage()) + " for "
                        + LadderWords.of(comparison.target())
                        + result.average(comparison.target(), comparison.onAverage())
                                .map(average -> " (" + LadderWords.percent(average.relative()) + ")")
                                .orElse(""))
                .toList());
    }

    /** The tasks on which a design errs least, target by target. */
    private String wins(LadderVariant variant) {
        return Words.joined(result.comparisons().stream()
                .map(comparison -> "for " + LadderWords.of(comparison.target()) + " on " + won(comparison, variant))
                .toList());
    }

    private static String won(DesignComparison comparison, LadderVariant variant) {
        List<String> tasks = comparison.best().stream()
                .filter(best -> best.variant() == variant)
                .map(best -> LadderWords.of(best.task()))
                .toList();
        return tasks.isEmpty() ? "no task" : Words.joined(tasks);
    }

    private static String toldApart(List<DesignGap> gaps) {
        List<DesignGap> compared =
                gaps.stream().filter(gap -> gap.gap().isPresent()).toList();
        List<String> told = compared.stream()
                .filter(gap -> gap.gap().filter(PairedGap::isTold).isPresent())
                .map(gap -> LadderWords.of(gap.variant()) + " for " + LadderWords.of(gap.target()) + " ("
                        + (gap.gap().orElseThrow().difference() < 0 ? "less" : "more") + ")")
                .toList();
        String of = "Of " + compared.size() + " differences to the two steps, ";
        return told.isEmpty()
                ? of + "none can be told from zero"
                : of + Words.lower(told.size()) + " can be told from zero: " + Words.joined(told);
    }

    /** The designs on the two tasks with most questions, the published targets averaged. */
    private String largeTests() {
        List<Map.Entry<LadderVariant, Double>> ranked = Arrays.stream(LadderVariant.values())
                .filter(DesignComparison::isComparable)
                .map(variant -> Map.entry(variant, largeError(variant)))
                .filter(entry -> !entry.getValue().isNaN())
                .sorted(Map.Entry.comparingByValue())
                .toList();
        return Words.joined(ranked.stream()
                .map(entry -> LadderWords.of(entry.getKey()) + " " + LadderWords.percent(entry.getValue()))
                .toList());
    }

    private double largeError(LadderVariant variant) {
        Map<LadderTask, Double> errors =
                TaskErrors.of(result, variant, published).byTask();
        return (errors.getOrDefault(LadderTask.MMLU, Double.NaN)
                        + errors.getOrDefault(LadderTask.HELLASWAG, Double.NaN))
                / 2;
    }

    private String byTarget(LadderTask task, LadderVariant variant) {
        return perTarget.words(target -> result.forecast(task, variant, target)
                .map(forecast -> LadderWords.percent(Math.abs(forecast.relativeError()))));
    }

    /** How often the one-step fit of CommonsenseQA ends in its best point. */
    private String starts() {
        return result.design(LadderTask.CSQA, LadderVariant.SINGLE_STEP)
                .flatMap(fit -> fit.singleStep())
                .map(fit -> fit.startsAtBest() + " of " + fit.starts())
                .orElse("no");
    }

    /** An error of the letter format over the tasks. */
    private String letters(Function<LadderAverage, OptionalDouble> error) {
        return perTarget.words(target -> result.average(target, LadderVariant.MULTIPLE_CHOICE)
                .flatMap(average -> error.apply(average).stream()
                        .mapToObj(LadderWords::percent)
                        .findFirst()));
    }
}
