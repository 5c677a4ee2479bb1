package almanac.markup;

/** A key fact: the claim it states and its sentence, phrasing content. Written {@code - {{fact claim-id}} sentence}. */
public record Fact(String id, Html html) {}
