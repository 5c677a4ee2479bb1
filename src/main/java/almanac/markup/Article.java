package almanac.markup;

import java.util.List;

/**
 * An article read from Markdown, ready for a template.
 *
 * @param headline the first paragraph, phrasing content without {@code p}; empty markup if there is none
 * @param facts the key facts below the headline
 * @param sections in order; text before the first {@code ##} that is neither headline nor fact comes first, in a section
 *     whose id and title are empty
 * @param placed every placement that was resolved, in order of place
 * @param faults what the author has to correct, in order of place; if not empty, the markup is not fit to publish
 */
public record Article(
        Html headline, List<Fact> facts, List<Section> sections, List<Placed> placed, List<Fault> faults) {
    public Article {
        facts = List.copyOf(facts);
        sections = List.copyOf(sections);
        placed = List.copyOf(placed);
        faults = List.copyOf(faults);
    }
}
