package almanac.report.ladder;

import java.util.Optional;

/**
 * A design of the forecast (Bhagia et al. 2024, sections 3 and 5 and appendix; the last from their code alone).
 *
 * <p>Designs of two steps have a {@link Recipe}; the others predict accuracy without an intermediate quantity.
 */
public enum LadderVariant {
    TWO_STEP("two-step"),
    SINGLE_STEP("single-step"),
    FLOP("flop"),
    C4("c4"),
    TASK_CROSS_ENTROPY("taskce"),
    FINAL_CHECKPOINT("final-checkpoint"),
    MULTIPLE_CHOICE("multiple-choice"),
    DIRECT("direct");

    private final String id;

    LadderVariant(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    /** How the two steps are done; empty for designs of one step. */
    public Optional<Recipe> recipe() {
        Recipe published = Recipe.PUBLISHED;
        return switch (this) {
            case TWO_STEP, MULTIPLE_CHOICE -> Optional.of(published);
            case FLOP -> Optional.of(published.with(Step1Form.FLOP));
            case C4 -> Optional.of(published.with(Feature.C4_LOSS));
            case TASK_CROSS_ENTROPY ->
                Optional.of(published.with(Feature.TASK_CROSS_ENTROPY).with(1, 0.5));
            case FINAL_CHECKPOINT ->
                Optional.of(new Recipe(
                        published.feature(), published.form(), 1, published.smoothing(), published.dropped()));
            case SINGLE_STEP, DIRECT -> Optional.empty();
        };
    }
}
