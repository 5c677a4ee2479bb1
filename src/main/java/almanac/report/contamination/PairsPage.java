package almanac.report.contamination;

import almanac.markup.Numbers;
import almanac.report.NotEnoughData;
import almanac.report.Part;
import almanac.report.Words;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** The page on single models: who falls from the public to the clean test, and who falls more than expected. */
final class PairsPage {

    private PairsPage() {}

    static Part part(ContaminationResult result) {
        for (PairSet set : List.of(PairSet.MMLU, PairSet.GSM, PairSet.AIME, PairSet.MATH)) {
            PairComparison comparison = result.pair(set);
            if (comparison.statistics().isEmpty()) {
                throw new NotEnoughData("of " + set.label() + ", " + comparison.shortage(), List.of());
            }
        }
        return Part.at("pairs")
                .texts(texts(result))
                .figure(SlopeFigure.of(result.pair(PairSet.MMLU), "contamination-mmlu-falls"))
                .figure(ScatterFigure.of(result.pair(PairSet.GSM), "contamination-gsm"))
                .figure(ScatterFigure.of(result.pair(PairSet.AIME), "contamination-aime"))
                .figure(ScatterFigure.of(result.pair(PairSet.MATH), "contamination-math"))
                .view(ContaminationViews.worst(result), "contamination-pairs")
                .done();
    }

    private static Map<String, String> texts(ContaminationResult result) {
        int compared = total(result, comparison -> comparison.compared().size());
        long tested = result.pairs().stream()
                .filter(comparison -> comparison.statistics().isPresent())
                .count();
        double share = ComparedPair.shareBelowByChance();
        return Map.of(
                "sets-compared", Words.lower(tested),
                "pairs-compared", Integer.toString(compared),
                "worst",
                        Integer.toString(
                                total(result, comparison -> comparison.worst().size())),
                "worst-by-chance", Numbers.decimals(share * compared, 1),
                "share-by-chance", Numbers.decimals(100 * share, 1) + "\u00a0%",
                "ten-points", tenPoints(result.pair(PairSet.MMLU)),
                "zero-scores", zeroScores(result.pair(PairSet.MATH)));
    }

    private static int total(ContaminationResult result, ToIntFunction<PairComparison> count) {
        return result.pairs().stream().mapToInt(count).sum();
    }

    /** What remains on the clean test of a difference of ten points on the public one. */
    private static String tenPoints(PairComparison comparison) {
        return Numbers.significant(
                10 * comparison.statistics().orElseThrow().line().slope(), 2);
    }

    private static String zeroScores(PairComparison comparison) {
        long zeros = comparison.rows().stream()
                .filter(pair -> pair.cleanScore() <= 0)
                .count();
        return zeros == 1 ? "One model is" : Words.of(zeros) + " models are";
    }
}
