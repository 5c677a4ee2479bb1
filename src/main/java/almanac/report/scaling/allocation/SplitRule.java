package almanac.report.scaling.allocation;

import almanac.chart.Ink;
import almanac.report.scaling.isoflop.PublishedSplit;
import almanac.scaling.BestSplit;
import almanac.scaling.LossLaw;
import almanac.scaling.kaplan.KaplanConstants;
import almanac.scaling.kaplan.PowerRule;
import almanac.scaling.law.PublishedLaws;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * A published rule for the best size and the best number of tokens of a budget, both by FLOP.
 *
 * @param id of the document that states it
 */
record SplitRule(String id, String name, Ink ink, DoubleUnaryOperator size, DoubleUnaryOperator data) {

    /** Training compute as all rules count it. */
    static final double FLOP_PER_PARAMETER_AND_TOKEN = 6;

    static final PowerRule LLAMA_3_TOKENS = PublishedSplit.LLAMA_3_TOKENS;

    /**
     * The size as the table of best allocations prints it, without embeddings and at a batch far below the critical one;
     * the tokens are what the budget pays for at this size. The printed rule for tokens counts compute otherwise.
     */
    static final SplitRule KAPLAN = new SplitRule(
            "kaplan-2020",
            "Kaplan et al.",
            Ink.RIVAL2,
            SplitRule::kaplansSize,
            flop -> flop / FLOP_PER_PARAMETER_AND_TOKEN / kaplansSize(flop));

    /** The third approach with its constants before rounding. */
    static final SplitRule HOFFMANN =
            under("hoffmann-2022", "Hoffmann et al., unrounded", Ink.RIVAL3, PublishedLaws.HOFFMANN_UNROUNDED);

    static final SplitRule REPLICATION =
            under("besiroglu-2024", "Besiroglu et al.", Ink.RIVAL5, PublishedLaws.BESIROGLU);

    static final SplitRule LLAMA_3 = new SplitRule(
            "llama-3",
            "Llama\u00a03",
            Ink.RIVAL4,
            flop -> flop / FLOP_PER_PARAMETER_AND_TOKEN / LLAMA_3_TOKENS.at(flop),
            LLAMA_3_TOKENS::at);

    static List<SplitRule> all() {
        return List.of(HOFFMANN, REPLICATION, LLAMA_3, KAPLAN);
    }

    private static double kaplansSize(double flop) {
        return KaplanConstants.BEST_SIZE.at(flop / KaplanConstants.FLOP_PER_PF_DAY);
    }

    private static SplitRule under(String id, String name, Ink ink, LossLaw law) {
        BestSplit best = law.bestSplit().orElseThrow();
        return new SplitRule(
                id,
                name,
                ink,
                flop -> best.at(flop).parameters(),
                flop -> best.at(flop).tokens());
    }

    double parameters(double flop) {
        return size.applyAsDouble(flop);
    }

    double tokens(double flop) {
        return data.applyAsDouble(flop);
    }

    double tokensPerParameter(double flop) {
        return tokens(flop) / parameters(flop);
    }
}
