package almanac.page;

import almanac.markup.Html;
import java.util.List;

/** A page of text: a method page or the page about the almanac. */
public record ArticlePage(Frame frame, String title, Html lead, List<PageSection> sections, Citation citation)
        implements Page {

    @Override
    public String template() {
        return "article";
    }
}
