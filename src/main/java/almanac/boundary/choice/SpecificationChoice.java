package almanac.boundary.choice;

import java.util.Locale;

/** What is chosen before a boundary can be fitted. */
public enum SpecificationChoice {
    /** The level of the quantile. */
    TAU("tau") {
        @Override
        String of(Specification specification) {
            return String.format(Locale.ROOT, "%.2f", specification.tau());
        }
    },
    /** The form of the curve. */
    ESTIMATOR("estimator") {
        @Override
        String of(Specification specification) {
            return specification.estimator().id();
        }
    },
    /** The rows fitted. */
    ROWS("rows") {
        @Override
        String of(Specification specification) {
            return specification.rows().id();
        }
    },
    /** The tokens that rows are said to have been pretrained on. */
    TOKENS("tokens") {
        @Override
        String of(Specification specification) {
            return specification.tokens().id();
        }
    };

    private final String id;

    SpecificationChoice(String id) {
        this.id = id;
    }

    /** The name in the published tables. */
    public String id() {
        return id;
    }

    /** What a specification chose. */
    abstract String of(Specification specification);
}
