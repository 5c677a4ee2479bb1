package almanac.report.contamination;

import almanac.report.Estimate;
import almanac.stats.Interval;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the intervals say, in words that follow from the numbers. */
final class VerdictWords {

    private VerdictWords() {}

    static Map<String, String> of(ContaminationResult result) {
        Map<String, String> texts = new LinkedHashMap<>();
        Optional<CleanTrends.Paired> paired = result.all()
                .paired(
                        result.clean().choices().kind(),
                        result.clean().choices().rule());
        texts.put("ratio-verdict", ratio(paired.flatMap(pair -> pair.envelopes().ratioInterval(Estimate.LEVEL))));
        texts.put("fit-verdict", fit(paired.flatMap(pair -> pair.envelopes().r2DifferenceInterval(Estimate.LEVEL))));
        texts.put("fit-difference", paired.map(VerdictWords::fitDifference).orElse("no difference"));
        texts.put("halves-verdict", halves(result));
        texts.put("halves-drop", halvesDrop(result));
        texts.put("slope-verdicts", slopes(result));
        texts.put("survival", survival(result.clean().slopeInterval(Estimate.LEVEL)));
        return texts;
    }

    /** Where the published slopes lie. */
    private static String slopes(ContaminationResult result) {
        return "The published slope on the clean test lies "
                + place(result.publishedSlope(), result.clean().slopeInterval(Estimate.LEVEL))
                + ", that on public tests "
                + place(result.publishedOpenSlope(), result.open().slopeInterval(Estimate.LEVEL)) + ".";
    }

    private static String place(double published, Optional<Interval> ours) {
        return ours.map(range -> range.contains(published) ? "inside our interval" : "outside our interval")
                .orElse("where we have no interval");
    }

    private static String survival(Optional<Interval> slope) {
        return slope.filter(range -> range.low() > 0).isPresent()
                ? "the trend does not vanish where leaked questions help less"
                : "whether the trend survives there cannot be told from these models";
    }

    private static String fitDifference(CleanTrends.Paired paired) {
        return ShownValue.withInterval(
                paired.envelopes().r2Difference(), paired.envelopes().r2DifferenceInterval(Estimate.LEVEL));
    }

    private static Optional<PairStatistics> halvesStatistics(ContaminationResult result) {
        return result.pairs().stream()
                .filter(comparison -> comparison.set().alike())
                .findFirst()
                .flatMap(PairComparison::statistics);
    }

    /** The mean drop between the halves in points, with its interval. */
    private static String halvesDrop(ContaminationResult result) {
        return halvesStatistics(result)
                .map(statistics -> ShownValue.withInterval(
                        100 * statistics.meanDrop(),
                        "\u00a0points",
                        statistics.dropInterval(Estimate.LEVEL).map(range -> range.mapped(drop -> 100 * drop))))
                .orElse("unknown");
    }

    private static String ratio(Optional<Interval> ratio) {
        if (ratio.isEmpty()) {
            return "without an interval nothing can be said of it";
        }
        if (ratio.get().contains(1)) {
            return "equal slopes lie inside the interval";
        }
        return ratio.get().low() > 1
                ? "the clean slope is steeper, not the same"
                : "the clean slope is flatter, not the same";
    }

    private static String fit(Optional<Interval> difference) {
        if (difference.isEmpty()) {
            return "has no interval";
        }
        if (difference.get().contains(0)) {
            return "does not show that either fit is better";
        }
        return difference.get().low() > 0
                ? "shows a better fit on the clean test"
                : "shows a worse fit on the clean test";
    }

    /** The published against the unpublished half of MMLU-CF. */
    private static String halves(ContaminationResult result) {
        return halvesStatistics(result)
                .flatMap(statistics -> statistics.dropInterval(Estimate.LEVEL))
                .map(drop -> drop.contains(0)
                        ? "no difference can be told"
                        : drop.high() < 0
                                ? "if anything, scores are higher on the unpublished half"
                                : "scores are lower on the unpublished half")
                .orElse("there are too few pairs to say more");
    }
}
