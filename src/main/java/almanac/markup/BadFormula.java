package almanac.markup;

import java.util.OptionalInt;

/** A TeX formula that cannot be typeset: the reason in KaTeX's own words and, where known, the place in the formula. */
public final class BadFormula extends Exception {
    private static final long serialVersionUID = 1L;
    private static final int UNKNOWN = -1;

    private final int index;

    BadFormula(String reason, OptionalInt index) {
        super(reason);
        this.index = index.orElse(UNKNOWN);
    }

    /** Zero-based index into the formula of the character that KaTeX stumbled over; empty if it named none. */
    public OptionalInt index() {
        return index == UNKNOWN ? OptionalInt.empty() : OptionalInt.of(index);
    }
}
