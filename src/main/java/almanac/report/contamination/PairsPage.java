package almanac.report.contamination;

import almanac.markup.Numbers;
import almanac.report.NotEnoughData;
import almanac.report.Part;
import almanac.report.Words;
import java.util.List;
import java.util.Map;

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
                .texts(Map.of(
                        "worst",
                                Long.toString(result.pairs().stream()
                                        .mapToLong(
                                                comparison -> comparison.worst().size())
                                        .sum()),
                        "ten-points", tenPoints(result.pair(PairSet.MMLU)),
                        "zero-scores", zeroScores(result.pair(PairSet.MATH))))
                .figure(SlopeFigure.of(result.pair(PairSet.MMLU), "contamination-mmlu-falls"))
                .figure(ScatterFigure.of(result.pair(PairSet.GSM), "contamination-gsm"))
                .figure(ScatterFigure.of(result.pair(PairSet.AIME), "contamination-aime"))
                .figure(ScatterFigure.of(result.pair(PairSet.MATH), "contamination-math"))
                .view(ContaminationViews.worst(result), "contamination-pairs")
                .done();
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
