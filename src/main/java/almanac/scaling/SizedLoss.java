package almanac.scaling;

/**
 * The loss of one training run, by the size of the model and the tokens it saw.
 *
 * @param parameters count as the law at hand takes it, with or without embeddings
 * @param loss nats per token
 */
public record SizedLoss(double parameters, double tokens, double loss) {

    /** Training compute of a transformer, FLOP: six per parameter and token (Kaplan et al. 2020). */
    public double flop() {
        return 6 * parameters * tokens;
    }
}
