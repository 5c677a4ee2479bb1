package almanac.page;

/** How many claims share a verdict. */
public record Tally(String verdict, String id, String meaning, int count) {}
