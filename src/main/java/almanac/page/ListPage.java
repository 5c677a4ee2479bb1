package almanac.page;

import java.util.List;

/** A page that leads on to others: the reports, the methods, the editions. */
public record ListPage(Frame frame, String title, String lead, List<Item> items) implements Page {

    /** A page to open, with a sentence about it. */
    public record Item(String href, String title, String summary, String note) {}

    @Override
    public String template() {
        return "list";
    }
}
