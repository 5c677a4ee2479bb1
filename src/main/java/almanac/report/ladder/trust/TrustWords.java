package almanac.report.ladder.trust;

import almanac.markup.Numbers;
import almanac.report.Estimate;
import almanac.report.Words;
import almanac.report.ladder.BackTest;
import almanac.report.ladder.Forecast;
import almanac.report.ladder.LadderResult;
import almanac.report.ladder.LadderTarget;
import almanac.report.ladder.LadderTask;
import almanac.report.ladder.LadderVariant;
import almanac.report.ladder.LadderWords;
import almanac.report.ladder.RunPoint;
import almanac.report.ladder.TaskVariance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Named words of the page on trust. */
final class TrustWords {

    private TrustWords() {}

    static Map<String, String> of(LadderResult result, List<SpreadCorrelation> correlations) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("trust-level", Numbers.shortest(100 * Estimate.LEVEL) + "\u00a0%");
        texts.put("trust-replicates", Numbers.grouped(result.settings().replicates()));
        texts.put("trust-seed", Long.toString(result.settings().seed()));
        texts.put("trust-checkpoints", Words.lower(TaskVariance.CHECKPOINTS));
        texts.put("noise-headline", NoiseWords.headline(correlations));
        texts.putAll(NoiseWords.of(correlations));
        texts.putAll(LabelWords.of(TaskOutcome.all(result)));
        texts.put("coverage-counts", coverage(result));
        texts.put("held-out-errors", heldOut(result));
        texts.put("held-out-resamples", BackTestFigure.resamples(BackTestFigure.shown(result.backTests())));
        texts.put("held-out-reach", reach(result));
        texts.put("extra-errors", extraErrors(result));
        texts.put("extra-cost", extraCost(result));
        texts.put("extra-worse", extraWorse(result));
        texts.put("trust-left-out", leftOut(result));
        return texts;
    }

    private static String coverage(LadderResult result) {
        String counts = result.coverage().stream()
                .map(group ->
                        group.inside() + " of " + group.forecasts() + " for " + CoverageTables.words(group.group()))
                .collect(Collectors.joining(", "));
        return counts.isEmpty() ? "none, since no interval could be drawn" : counts;
    }

    /** Mean errors of held-out runs beside those of the targets. */
    private static String heldOut(LadderResult result) {
        List<String> errors = new ArrayList<>();
        for (BackTest.Kind kind : BackTest.Kind.values()) {
            result.backTests().stream()
                    .filter(test ->
                            test.kind() == kind && test.forecast().task().isHeadline())
                    .map(BackTest::forecast)
                    .mapToDouble(Forecast::absoluteErrorPoints)
                    .average()
                    .ifPresent(
                            points -> errors.add(Numbers.decimals(points, 1) + " for " + BackTestFigure.words(kind)));
        }
        for (LadderTarget target : LadderTarget.publishedOnes()) {
            result.average(target, LadderVariant.TWO_STEP)
                    .ifPresent(average ->
                            errors.add(Numbers.decimals(average.points(), 1) + " for " + LadderWords.of(target)));
        }
        return errors.isEmpty() ? "unknown" : String.join(", ", errors);
    }

    /** How far beyond the largest fitted size the held-out size and the targets lie. */
    private static String reach(LadderResult result) {
        OptionalDouble fitted = result.backTests().stream()
                .filter(test -> test.kind() == BackTest.Kind.LARGEST_RUNG)
                .mapToDouble(test -> test.forecast().point().parameters())
                .max();
        if (fitted.isEmpty()) {
            return "";
        }
        Map<String, Double> sizes = new LinkedHashMap<>();
        result.backTests().stream()
                .filter(test -> test.kind() == BackTest.Kind.EXTRA_RUNG)
                .forEach(test -> sizes.put(
                        BackTestFigure.words(BackTest.Kind.EXTRA_RUNG),
                        test.forecast().point().parameters()));
        result.designs().stream()
                .flatMap(fit -> fit.forecasts().stream())
                .forEach(forecast -> LadderTarget.publishedOnes().stream()
                        .filter(target -> target.id().equals(forecast.run()))
                        .forEach(target -> sizes.put(
                                LadderWords.of(target), forecast.point().parameters())));
        String list = sizes.entrySet().stream()
                .map(size ->
                        size.getKey() + " " + Numbers.significant(size.getValue() / fitted.getAsDouble(), 2) + " times")
                .collect(Collectors.joining(", "));
        return list.isEmpty() ? "" : "Beside the ladder’s largest size, these are larger: " + list + ".";
    }

    /** From and to, target by target. */
    private static String extraErrors(LadderResult result) {
        String list = LadderTarget.publishedOnes().stream()
                .map(target -> Map.entry(target, ExtraRungGain.headline(result, target)))
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> "from "
                        + Numbers.decimals(
                                ExtraRungGain.meanLadderError(entry.getValue()).orElseThrow(), 1)
                        + " to "
                        + Numbers.decimals(
                                ExtraRungGain.meanError(entry.getValue()).orElseThrow(), 1)
                        + " points for " + LadderWords.of(entry.getKey()))
                .collect(Collectors.joining(", "));
        return list.isEmpty()
                ? "No size above the ladder was trained at the ladder’s lengths"
                : "With the size above the ladder in the fit, the mean error goes " + list;
    }

    /** Compute of the runs above the ladder over that of the ladder. */
    private static String extraCost(LadderResult result) {
        double flop = result.backTests().stream()
                .filter(test -> test.kind() == BackTest.Kind.EXTRA_RUNG)
                .map(test -> test.forecast().point())
                .distinct() // each run stands once per task
                .mapToDouble(RunPoint::flop)
                .sum();
        double ladder = result.compute().ladderFlop();
        return flop == 0 || ladder == 0
                ? ""
                : "These runs took " + Numbers.significant(flop / ladder, 2)
                        + " times the compute of the whole ladder.";
    }

    /** How many headline forecasts came closer, and which tasks moved away. */
    private static String extraWorse(LadderResult result) {
        List<ExtraRungGain> all = ExtraRungGain.all(result).stream()
                .filter(gain -> gain.with().task() != LadderTask.AVERAGE_8)
                .toList();
        List<ExtraRungGain> headline =
                all.stream().filter(gain -> gain.with().task().isHeadline()).toList();
        if (headline.isEmpty()) {
            return "";
        }
        long better = headline.stream().filter(gain -> gain.points() > 0).count();
        return better + " of " + headline.size() + " errors on headline tasks shrink" + worse(headline, "; larger are ")
                + worse(
                        all.stream().filter(gain -> !headline.contains(gain)).toList(),
                        "; outside the headline, larger are ")
                + ".";
    }

    /** Forecasts that moved away. */
    private static String worse(List<ExtraRungGain> gains, String before) {
        List<String> worse = gains.stream()
                .filter(gain -> gain.points() < 0)
                .map(gain -> LadderWords.of(gain.with().task()) + " for " + LadderWords.of(gain.target()))
                .toList();
        return worse.isEmpty() ? "" : before + Words.joined(worse);
    }

    private static String leftOut(LadderResult result) {
        return result.unusable().isEmpty()
                ? "All tasks take part"
                : "Tasks that cannot be fitted: "
                        + result.unusable().stream()
                                .map(task -> LadderWords.of(task.task()))
                                .collect(Collectors.joining(", "));
    }
}
