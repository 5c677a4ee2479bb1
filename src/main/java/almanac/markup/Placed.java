package almanac.markup;

/** A placement {@code {{kind name}}} that was resolved, and where in the file it stands; line and column count from 1. */
public record Placed(String kind, String name, int line, int column) {}
