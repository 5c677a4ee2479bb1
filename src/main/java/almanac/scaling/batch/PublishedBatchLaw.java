package almanac.scaling.batch;

import almanac.scaling.kaplan.KaplanConstants;
import almanac.scaling.kaplan.PowerRule;
import java.util.List;

/**
 * Published rules for the batch, each read where a size reached its target loss.
 *
 * <p>They name different things: two the batch at which time and compute weigh the same, one the batch of lowest loss, one
 * the batch that a family of models was trained with.
 */
public enum PublishedBatchLaw {
    /** Kaplan et al. 2020: critical batch by loss. */
    KAPLAN("kaplan-2020", "loss"),

    /** Zhang et al. 2024: critical batch by size, 93.2·(N/10⁶)^0.468 sequences of 512 tokens. */
    ZHANG("zhang-2024-critical-batch", "parameters"),

    /** Li et al. 2025, the Step Law: batch of lowest loss by tokens. */
    STEP_LAW("step-law-2025", "tokens"),

    /** Launch rule of the OLMo ladder: 160·(N/1.08·10⁸)^(2/3) sequences of 2,048 tokens. */
    OLMO_LADDER("olmo-ladder-2024", "parameters");

    private static final PowerRule ZHANG_SEQUENCES = new PowerRule(93.2, 0.468);
    private static final double ZHANG_SEQUENCE_TOKENS = 512;
    private static final PowerRule OLMO_SEQUENCES = new PowerRule(160, 2.0 / 3);
    private static final double OLMO_SEQUENCE_TOKENS = 2048;
    private static final double OLMO_PARAMETERS = 1.08e8;

    private final String id;
    private final String covariate;

    PublishedBatchLaw(String id, String covariate) {
        this.id = id;
        this.covariate = covariate;
    }

    /** A rule at one size. */
    public record Value(PublishedBatchLaw law, double batchTokens) {}

    /** All rules at one size. */
    public static List<Value> at(CriticalBatch batch) {
        return List.of(values()).stream()
                .map(law -> new Value(law, law.at(batch.parameters(), batch.tokens(), batch.targetLoss())))
                .toList();
    }

    public String id() {
        return id;
    }

    /** What the rule takes: {@code loss}, {@code parameters} or {@code tokens}. */
    public String covariate() {
        return covariate;
    }

    /** Tokens per step. */
    public double at(double parameters, double tokens, double loss) {
        return switch (this) {
            case KAPLAN -> KaplanConstants.CRITICAL_BATCH.at(loss);
            case ZHANG -> ZHANG_SEQUENCE_TOKENS * ZHANG_SEQUENCES.at(parameters / 1e6);
            case STEP_LAW -> StepLaw.batchTokens(tokens);
            case OLMO_LADDER -> OLMO_SEQUENCE_TOKENS * OLMO_SEQUENCES.at(parameters / OLMO_PARAMETERS);
        };
    }
}
