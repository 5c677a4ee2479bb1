package almanac.report;

import almanac.page.Card;
import almanac.page.Figure;
import almanac.table.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a report found, page by page.
 *
 * @param parts one per page; the first is the report's own page, the others stand below it
 */
public record Findings(String report, List<Part> parts) {

    public Findings {
        if (parts.isEmpty() || !parts.get(0).slug().isEmpty()) {
            throw new IllegalArgumentException("the first page of a report is its own");
        }
        parts = List.copyOf(parts);
    }

    /** Where a report's own page has no numbers, those below it have no ground to stand on. */
    static Findings of(String report, List<Part> parts) {
        Part main = parts.get(0);
        return new Findings(
                report,
                parts.stream()
                        .map(part -> main.isWhole() || part.slug().isEmpty() ? part : part.without(main.shortage()))
                        .toList());
    }

    /** The address of a page of the report inside an edition. */
    public String address(Part part) {
        return part.slug().isEmpty() ? report + "/" : report + "/" + part.slug() + "/";
    }

    /** The report's own page. */
    public Part main() {
        return parts.get(0);
    }

    /** Every estimate, the report's headline first. */
    public List<Estimate> estimates() {
        return flat(Part::estimates);
    }

    public List<Reading> readings() {
        return flat(Part::readings);
    }

    public List<Figure> figures() {
        return flat(Part::figures);
    }

    public List<Table> published() {
        return flat(Part::published);
    }

    public List<RowStatus> rows() {
        return flat(Part::rows);
    }

    /** The headline on the home page. */
    public Optional<Card> card() {
        return main().card();
    }

    /** Why there is no headline; empty if there is one. */
    public String shortage() {
        return main().shortage();
    }

    /** Whether the report has a headline. */
    public boolean isWhole() {
        return main().isWhole();
    }

    private <T> List<T> flat(Function<Part, List<T>> of) {
        return parts.stream().flatMap(part -> of.apply(part).stream()).toList();
    }
}
