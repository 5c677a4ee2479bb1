package almanac.density;

import java.util.OptionalDouble;

/**
 * The parameters a reference recipe would need for a score, or the reason why no size would do.
 *
 * @param parameters count of parameters, present unless the status says that none exists
 */
public record EffectiveSize(Status status, OptionalDouble parameters) {

    /** Whether and how far the ruler can be read at a score. */
    public enum Status {
        INSIDE("inside", "inside the ruler's fitted range"),
        EXTRAPOLATED("extrapolated", "outside the scores the ruler was fitted on"),
        BELOW_FLOOR("below-floor", "not above the score of guessing"),
        ABOVE_CEILING("above-ceiling", "not below the highest score the ruler can give"),
        BEYOND_RULER("beyond-ruler", "no size of the reference recipe reaches this score at this token budget");

        private final String id;
        private final String meaning;

        Status(String id, String meaning) {
            this.id = id;
            this.meaning = meaning;
        }

        public String id() {
            return id;
        }

        public String meaning() {
            return meaning;
        }

        public boolean isDefined() {
            return this == INSIDE || this == EXTRAPOLATED;
        }
    }

    public EffectiveSize {
        if (status.isDefined() != parameters.isPresent()) {
            throw new IllegalArgumentException("a size exists exactly where the ruler can be read");
        }
    }

    /** A size that the ruler gives, inside or outside the scores it was fitted on. */
    static EffectiveSize read(double parameters, boolean inside) {
        return new EffectiveSize(inside ? Status.INSIDE : Status.EXTRAPOLATED, OptionalDouble.of(parameters));
    }

    static EffectiveSize undefined(Status why) {
        return new EffectiveSize(why, OptionalDouble.empty());
    }
}
