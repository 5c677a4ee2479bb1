package almanac.page;

/** The page a host shows for an address that does not exist. */
public record MissingPage(Frame frame) implements Page {

    @Override
    public String template() {
        return "missing";
    }
}
