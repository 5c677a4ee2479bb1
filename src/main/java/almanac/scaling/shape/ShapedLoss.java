package almanac.scaling.shape;

/**
 * The loss of a model whose shape is known.
 *
 * @param width components of the vector that stands for a token
 * @param depth layers
 * @param parameters count with or without embeddings, as the law at hand takes it
 * @param loss nats per token
 */
public record ShapedLoss(double width, double depth, double parameters, double loss) {

    /** Width over depth. */
    public double aspect() {
        return width / depth;
    }
}
