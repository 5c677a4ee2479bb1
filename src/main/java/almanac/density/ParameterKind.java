package almanac.density;

import java.util.Locale;

/** Whether a mixture of experts counts all its parameters or only those active per token. */
public enum ParameterKind {
    TOTAL,
    ACTIVE;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
