package almanac.boundary.board;

import java.util.OptionalDouble;

/** What a score is bounded against. */
public enum BoundaryAxis {
    /** Compute of pretraining, 6 × parameters × tokens in FLOP. */
    COMPUTE("compute") {
        @Override
        OptionalDouble of(EvaluatedModel model) {
            return model.parameters().isEmpty() || model.tokens().isEmpty()
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(6
                            * model.parameters().getAsDouble()
                            * model.tokens().getAsDouble());
        }
    },
    /** Count of parameters. */
    SIZE("size") {
        @Override
        OptionalDouble of(EvaluatedModel model) {
            return model.parameters();
        }
    };

    private final String id;

    BoundaryAxis(String id) {
        this.id = id;
    }

    /** The name in the published tables. */
    public String id() {
        return id;
    }

    /** The model's place; empty where it is unknown. */
    abstract OptionalDouble of(EvaluatedModel model);
}
