package almanac.scaling.batch;

/**
 * The best batch and the best highest learning rate as Li et al. 2025 (arXiv 2503.04715) publish them: B = 0.58·D^0.571
 * tokens and 1.79·N^−0.713·D^0.307, N without embeddings.
 */
public final class StepLaw {

    public static final double BATCH_TOKENS_EXPONENT = 0.571;
    public static final double RATE_PARAMETERS_EXPONENT = -0.713;
    public static final double RATE_TOKENS_EXPONENT = 0.307;

    private static final double BATCH_COEFFICIENT = 0.58;
    private static final double RATE_COEFFICIENT = 1.79;

    private StepLaw() {}

    /** Tokens per step for a run on D tokens. */
    public static double batchTokens(double tokens) {
        return BATCH_COEFFICIENT * StrictMath.pow(tokens, BATCH_TOKENS_EXPONENT);
    }

    /** Highest learning rate for N parameters without embeddings and D tokens. */
    public static double learningRate(double nonEmbeddingParameters, double tokens) {
        return RATE_COEFFICIENT
                * StrictMath.pow(nonEmbeddingParameters, RATE_PARAMETERS_EXPONENT)
                * StrictMath.pow(tokens, RATE_TOKENS_EXPONENT);
    }
}
