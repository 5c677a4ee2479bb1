package almanac.markup;

/** A mistake of the author: line and column (in characters) in the file count from 1; the hint says how to mend it. */
public record Fault(int line, int column, String what, String hint) {}
