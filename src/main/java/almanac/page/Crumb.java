package almanac.page;

/** A step of the breadcrumb; the last one has no address. */
public record Crumb(String title, String href) {}
