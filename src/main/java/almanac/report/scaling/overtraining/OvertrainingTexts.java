package almanac.report.scaling.overtraining;

import almanac.markup.Numbers;
import almanac.report.Words;
import almanac.scaling.overtraining.Forecast;
import almanac.scaling.overtraining.LeftOut;
import almanac.scaling.overtraining.OvertrainingFit;
import almanac.scaling.overtraining.OvertrainingLaw;
import almanac.scaling.overtraining.OvertrainingLosses;
import almanac.scaling.overtraining.OvertrainingSubset;
import almanac.scaling.overtraining.TaskMean;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** What the forecasts of long runs say, in words that follow from the numbers. */
final class OvertrainingTexts {

    private static final double PERCENT = 100;

    private final LongRuns runs;

    private OvertrainingTexts(LongRuns runs) {
        this.runs = runs;
    }

    static Map<String, String> of(LongRuns runs) {
        OvertrainingTexts words = new OvertrainingTexts(runs);
        HeldOutRun longest = runs.target(PublishedTarget.LONG);
        Misses misses = Misses.of(runs);
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("interval-level", "95\u00a0%");
        texts.put("long-run", longest.words());
        texts.put("large-run", runs.target(PublishedTarget.LARGE).words());
        texts.put("long-ahead", Numbers.significant(longest.computeAhead(), 2));
        texts.put(
                "large-ahead",
                Numbers.significant(runs.target(PublishedTarget.LARGE).computeAhead(), 2));
        texts.put("fitted-sizes", words.fittedSizes());
        texts.put("agreement", words.agreement());
        texts.put("printed-losses", words.printed(true));
        texts.put("printed-errors", words.printed(false));
        texts.put("long-range", words.leaveOneOut(longest));
        texts.put("no-interval", fewRuns(words.five()));
        texts.put("doubtful", DoubtfulRuns.words(runs.heldOut()));
        texts.put("long-luck", luck(longest));
        texts.put("best-range", words.bestRange());
        texts.put("without-long", words.without());
        texts.put("constants", Words.lower(OvertrainingFit.CONSTANTS));
        texts.put("fewest-for-interval", Words.lower(OvertrainingFit.FEWEST_RUNS_FOR_INTERVAL));
        texts.put("selected-tasks", Integer.toString(TaskMean.OF_17.tasks()));
        texts.put("all-tasks", Integer.toString(TaskMean.OF_46.tasks()));
        texts.put("texts", Words.lower(runs.texts().size()));
        texts.put("held-out", Words.lower(runs.heldOut().size()));
        texts.put("mean-loss-error", words.meanLossError());
        texts.put("worst-loss", words.worstLoss());
        texts.put("worst-task", words.worstTask());
        texts.put("mean-task-errors", words.meanTaskErrors());
        texts.put("long-misses", misses.others().isEmpty() ? "nothing" : Misses.mean(misses.others()));
        texts.put("short-misses", misses.shorter().isEmpty() ? "nothing" : Misses.mean(misses.shorter()));
        texts.put("short-count", Words.lower(misses.shorter().size()));
        texts.put(
                "short-low",
                Words.lower(misses.shorter().stream()
                        .filter(miss -> miss.signed() < 0)
                        .count()));
        texts.put("fewest-fitted", Long.toString(Math.round(misses.fewestFitted())));
        texts.put("two-steps", words.twoSteps());
        return texts;
    }

    private OvertrainingLosses five() {
        return runs.headline().losses(OvertrainingSubset.FIVE);
    }

    private String fittedSizes() {
        return Words.joined(five().forecasts().stream()
                .filter(Forecast::fitted)
                .map(forecast -> runs.headline().run(forecast.run()))
                .map(run -> TrainingText.size(run) + " on " + Math.round(run.tokensPerParameter()))
                .toList());
    }

    private String agreement() {
        long agreeing = Arrays.stream(PublishedTarget.values())
                .mapToLong(target -> {
                    HeldOutRun run = runs.target(target);
                    double loss = PERCENT * run.loss().relativeError();
                    double error =
                            PERCENT * run.error(TaskMean.OF_17).forecast().relativeError();
                    return (PublishedTarget.agrees(loss, target.lossError()) ? 1L : 0L)
                            + (PublishedTarget.agrees(error, target.taskError()) ? 1L : 0L);
                })
                .sum();
        int printed = 2 * PublishedTarget.values().length;
        return agreeing == printed
                ? "All " + Words.lower(printed) + " agree with ours at every printed digit"
                : (agreeing == 0 ? "None" : Words.of(agreeing)) + " of the " + Words.lower(printed)
                        + " agree with ours at every printed digit";
    }

    private String printed(boolean ofLoss) {
        return Words.joined(Arrays.stream(PublishedTarget.values())
                .map(target -> Numbers.shortest(ofLoss ? target.lossError() : target.taskError()) + "\u00a0%")
                .toList());
    }

    /** Why the forecasts have no intervals. */
    static String fewRuns(OvertrainingLosses losses) {
        int fitted = losses.fit().result().orElseThrow().runs();
        return Words.lower(fitted) + " runs are too few to resample for a law of "
                + Words.lower(OvertrainingFit.CONSTANTS) + " constants";
    }

    /** Where the forecast goes when each run is left out in turn that is not indispensable. */
    private String leaveOneOut(HeldOutRun run) {
        int fitted = five().fit().result().orElseThrow().runs();
        int lost = lost().size();
        return run.loss()
                .range()
                .map(range -> (lost == 0 ? "" : without() + " ") + "Leave out one of the "
                        + (lost == 0 ? "" : "other ") + Words.lower(fitted - lost) + ", and the forecast for "
                        + run.words() + " lies between " + Numbers.decimals(range.low(), 2) + " and "
                        + Numbers.decimals(range.high(), 2) + " nats per token, " + percents(run, range)
                        + " from the measured loss.")
                .orElse("Leave out one of the " + Words.lower(fitted) + ", and too few fits remain for a range.");
    }

    private static String percents(HeldOutRun run, LeftOut.Range range) {
        return signed(range.low() / run.loss().actual() - 1) + " to "
                + signed(range.high() / run.loss().actual() - 1);
    }

    /** Whether the forecast is much nearer than the range is wide. */
    private static String luck(HeldOutRun run) {
        double miss = Math.abs(run.loss().predicted() - run.loss().actual());
        return run.loss()
                .range()
                .filter(range -> miss < (range.high() - range.low()) / 4)
                .map(range -> "The small error is better than five runs can promise.")
                .orElse("The error is as large as that range lets one expect.");
    }

    private static String signed(double fraction) {
        return (fraction > 0 ? "+" : "") + Numbers.decimals(PERCENT * fraction, 1) + "\u00a0%";
    }

    private String bestRange() {
        return five().leftOut()
                .flatMap(laws -> laws.range(OvertrainingLaw::bestTokensPerParameter))
                .map(range -> Numbers.significant(range.low(), 2) + " to " + Numbers.significant(range.high(), 2))
                .orElse("unknown");
    }

    /** The runs without which there is no fit. */
    private List<String> lost() {
        return five().leftOut().map(LeftOut::cases).orElse(List.of()).stream()
                .filter(one -> !one.law().isPresent())
                .map(one -> runs.headline().run(one.run()))
                .map(run -> TrainingText.size(run) + " on " + Math.round(run.tokensPerParameter())
                        + " tokens per parameter")
                .toList();
    }

    private String without() {
        List<String> lost = lost();
        return lost.isEmpty()
                ? "The law can be fitted without any one of them."
                : "Without " + Words.joined(lost) + " there is no fit at all.";
    }

    private String meanLossError() {
        return percent(runs.heldOut().stream()
                .mapToDouble(run -> run.loss().relativeError())
                .average()
                .orElseThrow());
    }

    private String worstLoss() {
        return worst(Comparator.comparingDouble(run -> run.loss().relativeError()))
                .map(run -> percent(run.loss().relativeError()) + ", for " + run.words() + " on "
                        + run.text().name())
                .orElseThrow();
    }

    private String worstTask() {
        return worst(Comparator.comparingDouble(
                        run -> run.error(TaskMean.OF_17).forecast().relativeError()))
                .map(run -> percent(run.error(TaskMean.OF_17).forecast().relativeError()) + ", for " + run.words()
                        + " on " + run.text().name())
                .orElseThrow();
    }

    private Optional<HeldOutRun> worst(Comparator<HeldOutRun> order) {
        return runs.heldOut().stream().max(order);
    }

    private String meanTaskErrors() {
        return Words.joined(List.of(TaskMean.OF_17, TaskMean.OF_46).stream()
                .map(tasks -> percent(errors(tasks).average().orElseThrow()) + " over " + tasks.tasks() + " tasks")
                .toList());
    }

    private DoubleStream errors(TaskMean tasks) {
        return runs.heldOut().stream()
                .mapToDouble(run -> run.error(tasks).forecast().relativeError());
    }

    /** How the two laws add up to the smaller of the published errors. */
    private String twoSteps() {
        HeldOutRun run = Arrays.stream(PublishedTarget.values())
                .map(runs::target)
                .min(Comparator.comparingDouble(
                        found -> found.error(TaskMean.OF_17).forecast().relativeError()))
                .orElseThrow();
        HeldOutRun.TaskForecast error = run.error(TaskMean.OF_17);
        double whole = HeldOutRun.signedError(error.forecast());
        boolean cancels = Math.abs(whole) < Math.abs(error.secondStep());
        return "For " + run.words() + " the second law alone, asked at the measured loss, is off by "
                + signed(error.secondStep()) + "; through the forecast loss it is off by "
                + percent(Math.abs(whole)) + "."
                + (cancels ? " The smaller figure is the sum of two misses of opposite sign, and so partly luck." : "");
    }

    private static String percent(double fraction) {
        return Numbers.significant(PERCENT * fraction, 2) + "\u00a0%";
    }
}
