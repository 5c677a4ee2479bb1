package almanac.page;

import almanac.markup.Html;
import java.util.List;
import java.util.Optional;

/**
 * A report: headline, key facts, the article with its charts and tables, and how to use and cite it.
 *
 * @param facts key facts, each with an id of its own
 * @param sections the article's sections
 * @param others the other pages of the report
 * @param downloads published tables of the report
 */
public record ReportPage(
        Frame frame,
        String title,
        Html headline,
        Optional<Card> card,
        String verdict,
        List<KeyFact> facts,
        List<PageSection> sections,
        List<ListPage.Item> others,
        List<Download> downloads,
        Citation citation,
        String errors)
        implements Page {

    /** A claim in one or two sentences and what became of it since the edition before. */
    public record KeyFact(String id, Html html, String status) {}

    @Override
    public String template() {
        return "report";
    }
}
