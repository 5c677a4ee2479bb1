package almanac.report.scaling.axes;

import almanac.data.OvertrainingRun;
import almanac.markup.Numbers;
import almanac.report.Estimate;
import almanac.report.IntervalWords;
import almanac.report.Words;
import almanac.report.scaling.ScalingResult;
import almanac.report.scaling.ScalingWords;
import almanac.scaling.batch.CriticalBatch;
import almanac.scaling.batch.CriticalBatches;
import almanac.scaling.heldout.HeldOutForms;
import almanac.scaling.heldout.RivalForm;
import almanac.scaling.kaplan.CriticalBatchLaw;
import almanac.scaling.kaplan.KaplanConstants;
import almanac.scaling.kaplan.OverfittingPenalty;
import almanac.scaling.kaplan.SampleEfficiency;
import almanac.scaling.overtraining.Forecast;
import almanac.scaling.overtraining.OvertrainingLosses;
import almanac.scaling.overtraining.OvertrainingSubset;
import almanac.scaling.repeated.RepeatedDataFit;
import almanac.scaling.shape.ShapeEffect;
import almanac.scaling.shape.ShapeSample;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One sentence or two for each page on curves, data, batches, shapes and rivals. */
final class StudyFacts {

    /** Passes over a text for which its worth is stated. */
    private static final int READS = 4;

    /** Minima of no larger an excess over the best objective count as nearly as good. */
    private static final double NEARLY_AS_GOOD = 0.002;

    private StudyFacts() {}

    static Map<String, String> of(ScalingResult result) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("fact-curves", curves(result));
        facts.put("fact-efficiency", efficiency(result.curves().efficiency()));
        facts.put(
                "fact-data-limits",
                result.limits().penalty().result().map(StudyFacts::overfitting).orElse(PageFacts.NONE));
        facts.put("fact-repeated", repeated(result));
        facts.put("fact-batch", batch(result.batches()));
        facts.put("fact-shape", shape(result));
        facts.put("fact-over-training", overtraining(result));
        facts.put("fact-rivals", rivals(result.heldOut()));
        return facts;
    }

    private static String curves(ScalingResult result) {
        return result.curves()
                .forecasts()
                .result()
                .map(found -> "The end of " + found.errors().forecasts()
                        + " learning curves is forecast from their first half with a mean error of "
                        + AxesWords.percent(found.errors().meanAbsolute()) + ", at most "
                        + AxesWords.percent(found.errors().largest()) + ".")
                .orElse(PageFacts.NONE);
    }

    private static String efficiency(List<SampleEfficiency> levels) {
        if (levels.isEmpty()) {
            return "";
        }
        long below = levels.stream()
                .filter(level -> level.decidingInterval(Estimate.LEVEL).high() < 0)
                .count();
        return "At " + AxesWords.part(below) + " of the " + Words.lower(levels.size())
                + " levels of loss that at least five sizes reach, larger models surely needed fewer tokens.";
    }

    private static String overfitting(OverfittingPenalty penalty) {
        OverfittingPenalty.Quantity ratio = OverfittingPenalty.Quantity.EXPONENT_RATIO;
        double published = KaplanConstants.TOKENS_AGAINST_OVERFITTING.exponent();
        boolean holds = penalty.interval(ratio, Estimate.LEVEL)
                .filter(range -> range.contains(published))
                .isPresent();
        return "To keep overfitting where it is, text must grow as the size to the power "
                + AxesWords.withInterval(penalty.exponentRatio(), penalty.interval(ratio, Estimate.LEVEL))
                + "; Kaplan’s " + Numbers.shortest(published) + " lies " + (holds ? "inside" : "outside") + ".";
    }

    private static String repeated(ScalingResult result) {
        return result.limits().repeated().result().map(StudyFacts::worth).orElse("");
    }

    /** Over all minima of the fit that are nearly as good as the best. */
    private static String worth(RepeatedDataFit fit) {
        double[] worths = fit.near(NEARLY_AS_GOOD).stream()
                .mapToDouble(minimum -> minimum.law().worth(READS))
                .sorted()
                .toArray();
        String lowest = AxesWords.percent(worths[0]);
        String highest = AxesWords.percent(worths[worths.length - 1]);
        return "A text read " + Words.lower(READS) + " times is worth "
                + (lowest.equals(highest) ? lowest : lowest + " to " + highest) + " of as much new text"
                + (worths.length == 1
                        ? "."
                        : ", depending on which of " + Words.lower(worths.length)
                                + " nearly equal minima of the fit is taken.");
    }

    private static String batch(CriticalBatches batches) {
        List<CriticalBatch> found = batches.found().stream()
                .sorted(Comparator.comparingDouble(CriticalBatch::criticalTokens))
                .toList();
        if (found.isEmpty()) {
            return PageFacts.NONE;
        }
        CriticalBatchLaw published = KaplanConstants.CRITICAL_BATCH;
        return "The critical batch goes from "
                + Numbers.compact(found.get(0).criticalTokens()) + " to "
                + Numbers.compact(found.get(found.size() - 1).criticalTokens()) + " tokens over "
                + Words.lower(found.size()) + " sizes"
                + batches.byLoss()
                        .result()
                        .map(trend -> "; as a power of the loss it has the exponent "
                                + AxesWords.rounded(
                                        trend.exponent(), Optional.of(trend.exponentInterval(Estimate.LEVEL)))
                                + " (Student’s interval "
                                + IntervalWords.rounded(trend.exponentInterval(Estimate.LEVEL)) + "), Kaplan’s "
                                + Numbers.decimals(-1 / published.lossExponent(), 1))
                        .orElse("")
                + ".";
    }

    /** The set of most shapes without embeddings and without models of few layers. */
    private static String shape(ScalingResult result) {
        return result.shapes().stream()
                .filter(law -> law.sample().counting() == ShapeSample.Counting.NON_EMBEDDING
                        && !law.sample().withShallow())
                .flatMap(law -> law.outcome().result().stream())
                .max(Comparator.comparingDouble(ShapeEffect::aspectSpan)
                        .thenComparingInt(effect -> effect.residuals().size()))
                .map(effect -> "Over a "
                        + Numbers.significant(effect.aspectSpan(), 2)
                        + "-fold range of width over depth, shape moves the loss by "
                        + AxesWords.percent(effect.lowest()) + " to " + AxesWords.percent(effect.highest())
                        + " at equal size without embeddings ("
                        + ScalingWords.dataset(
                                effect.sample().dataset(), effect.sample().condition())
                        + ").")
                .orElse(PageFacts.NONE);
    }

    /** The two largest runs held out of the published five-run fit, on the corpus that the ledger judges. */
    private static String overtraining(ScalingResult result) {
        Optional<OvertrainingLosses> losses = result.overtraining().losses().stream()
                .filter(found -> found.dataset().equals("gadre-rpj")
                        && found.subset() == OvertrainingSubset.FIVE
                        && !found.forecasts().isEmpty())
                .findFirst();
        if (losses.isEmpty()) {
            return PageFacts.NONE;
        }
        Map<String, Double> compute = new LinkedHashMap<>();
        for (OvertrainingRun run : result.runs().overtraining()) {
            compute.put(run.id(), 6 * run.parameters() * run.tokens());
        }
        List<Forecast> largest = losses.orElseThrow().forecasts().stream()
                .filter(forecast -> !forecast.fitted())
                .sorted(Comparator.comparingDouble(forecast -> -compute.getOrDefault(forecast.run(), 0.0)))
                .limit(2)
                .toList();
        return largest.isEmpty()
                ? PageFacts.NONE
                : "Five small runs forecast the loss of "
                        + (largest.size() == 1 ? "the largest run" : "the two largest runs") + " to "
                        + Words.joined(largest.stream()
                                .map(forecast -> AxesWords.percent(forecast.relativeError()))
                                .toList())
                        + ".";
    }

    private static String rivals(List<HeldOutForms> all) {
        List<HeldOutForms.Summary> summaries = HeldOutForms.summary(all);
        return summaries.stream()
                .min(Comparator.comparingDouble(HeldOutForms.Summary::medianError))
                .map(best -> "On compute above all that was fitted, " + form(best.form())
                        + " errs least: by " + AxesWords.percent(best.medianError())
                        + " in the median of " + Words.lower(best.datasets()) + " sets"
                        + summaries.stream()
                                .filter(summary -> summary.form() == RivalForm.POWER && !summary.equals(best))
                                .findFirst()
                                .map(power ->
                                        ", the pure power of compute by " + AxesWords.percent(power.medianError()))
                                .orElse("")
                        + ".")
                .orElse(PageFacts.NONE);
    }

    private static String form(RivalForm form) {
        return switch (form) {
            case POWER -> "a pure power of compute";
            case SATURATING -> "a power of compute above a constant";
            case SUM_OF_POWERS -> "Chinchilla’s law by least squares";
            case ROBUST_SUM_OF_POWERS -> "Chinchilla’s law by its own loss function";
            case POWER_OF_SUM -> "Kaplan’s joint law";
        };
    }
}
