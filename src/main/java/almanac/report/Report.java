package almanac.report;

import almanac.data.Catalog;
import java.util.List;
import java.util.function.Function;

/**
 * One report: numbers first, then everything its pages may show of them.
 *
 * <p>The id names the report's content file, method page and route; the slugs name those of the pages below it.
 *
 * @param <R> the numbers that the report's pages share
 */
public interface Report<R> {

    String id();

    /** Numbers only. */
    R analyse(Catalog data, Settings settings);

    /** The report's pages, its own first. */
    List<Page<R>> pages();

    /**
     * A page of the report.
     *
     * @param slug address below the report's; empty for the report's own page
     * @param part what the page may show, made from the shared numbers
     */
    record Page<R>(String slug, Function<R, Part> part) {

        private Part of(R result) {
            try {
                return part.apply(result);
            } catch (NotEnoughData shortage) {
                return Part.none(slug, shortage);
            }
        }
    }

    /** The slugs of the pages, the report's own first. */
    default List<String> slugs() {
        return pages().stream().map(Page::slug).toList();
    }

    /** Both steps; a page without enough data says so. */
    default Findings examine(Catalog data, Settings settings) {
        try {
            R result = analyse(data, settings);
            return Findings.of(
                    id(), pages().stream().map(page -> page.of(result)).toList());
        } catch (NotEnoughData shortage) {
            // the rows are told once, by the report's own page
            return Findings.of(
                    id(),
                    slugs().stream()
                            .map(slug -> slug.isEmpty()
                                    ? Part.none(slug, shortage)
                                    : Part.at(slug).done())
                            .toList());
        }
    }
}
