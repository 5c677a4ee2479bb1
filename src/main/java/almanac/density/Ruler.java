package almanac.density;

import java.util.OptionalDouble;

/** Turns a score on one benchmark into the size that a reference recipe would need for it. */
public sealed interface Ruler permits TwoStepRuler.AtBudget, FamilyRuler {

    /** Published id, for example {@code qwen2.5}. */
    String id();

    /** Benchmark whose scores it reads. */
    String benchmark();

    /** Token budget of the reference recipe, where it is a choice. */
    OptionalDouble d0Tokens();

    /** The token budget as an id, for example {@code 5e12}; empty where there is none to choose. */
    default String d0Id() {
        return d0Tokens().isPresent() ? Math.round(d0Tokens().getAsDouble() / 1e12) + "e12" : "";
    }

    /** What tells rulers apart. */
    default String key() {
        return String.join("/", benchmark(), id(), d0Id());
    }

    /** Lowest and highest score it was fitted on, fractions. */
    double lowestScore();

    double highestScore();

    /** The size whose reference recipe would reach a score (a fraction), or why none would. Never clipped. */
    EffectiveSize effectiveParameters(double score);
}
