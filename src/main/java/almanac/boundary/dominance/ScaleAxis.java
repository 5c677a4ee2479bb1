package almanac.boundary.dominance;

import java.util.OptionalDouble;

/** What a score is read against within a month. */
public enum ScaleAxis {
    /** Count of parameters. */
    PARAMETERS("parameters") {
        @Override
        OptionalDouble of(SizedModel model) {
            return OptionalDouble.of(model.parameters());
        }
    },
    /** Compute of pretraining, 6 × parameters × tokens in FLOP. */
    COMPUTE("compute") {
        @Override
        OptionalDouble of(SizedModel model) {
            return positive(6 * model.parameters() * model.tokens().orElse(0));
        }
    },
    /** Tokens of pretraining. */
    TOKENS("tokens") {
        @Override
        OptionalDouble of(SizedModel model) {
            return positive(model.tokens().orElse(0));
        }
    };

    private final String id;

    ScaleAxis(String id) {
        this.id = id;
    }

    /** The name in the published tables. */
    public String id() {
        return id;
    }

    /** The model's place, above zero; empty where it is unknown. */
    abstract OptionalDouble of(SizedModel model);

    private static OptionalDouble positive(double value) {
        return value > 0 ? OptionalDouble.of(value) : OptionalDouble.empty();
    }
}
