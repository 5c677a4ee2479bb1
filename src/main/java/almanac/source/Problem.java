package almanac.source;

/** A maintainer's mistake: where it is, what is wrong, and what would be right. */
public record Problem(Position at, String what, String hint) {

    /** {@code file:line:column: what is wrong; what would be right} */
    @Override
    public String toString() {
        return at + ": " + what + "; " + hint;
    }
}
