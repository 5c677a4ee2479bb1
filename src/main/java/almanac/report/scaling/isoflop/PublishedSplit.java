package almanac.report.scaling.isoflop;

import almanac.scaling.isoflop.IsoFlopSets;
import almanac.scaling.kaplan.PowerRule;
import java.util.List;
import java.util.Optional;

/**
 * The exponents of best size and best tokens in compute that the source of a set of runs states for equal budgets.
 *
 * @param dataset dataset of the runs
 * @param source who states them, as the start of a sentence
 */
public record PublishedSplit(String dataset, String source, double size, double tokens) {

    /** Best tokens by FLOP, as the report on the Llama 3 models prints them (arXiv 2407.21783, section 3.2.1). */
    public static final PowerRule LLAMA_3_TOKENS = new PowerRule(0.299, 0.537);

    /** Hoffmann et al. 2022 (arXiv 2203.15556), table 2, approach 2. */
    private static final PublishedSplit CHINCHILLA =
            new PublishedSplit(IsoFlopSets.CHINCHILLA, "Hoffmann et al. give", ReferenceExponents.HOFFMANN, 0.51);

    /** The report states tokens only; six FLOP per parameter and token leave the rest of the exponent to the size. */
    private static final PublishedSplit LLAMA_3 = new PublishedSplit(
            "llama-3",
            "The report on Llama\u00a03 prints the exponent of tokens, which leaves the rest to size:",
            1 - LLAMA_3_TOKENS.exponent(),
            LLAMA_3_TOKENS.exponent());

    /** The Llama baselines of the paper on scaling laws of xLSTM (arXiv 2510.02228), which counts compute more finely than 6ND. */
    private static final PublishedSplit NX_AI = new PublishedSplit(
            "nxai-llama",
            "The paper on xLSTM, from which the NX-AI runs come, counts compute more finely than six FLOP per parameter and token. It gives for its Llama baselines",
            0.575,
            0.424);

    /** In the order of the tables. */
    static List<PublishedSplit> all() {
        return List.of(CHINCHILLA, LLAMA_3, NX_AI);
    }

    /** Empty for sets whose source states no split by equal budgets that is held against ours here. */
    static Optional<PublishedSplit> of(String dataset) {
        return all().stream().filter(split -> split.dataset().equals(dataset)).findFirst();
    }
}
