package almanac.report;

import almanac.page.Card;
import almanac.page.Figure;
import almanac.table.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a report found, ready to be placed in its text and to be published.
 *
 * @param estimates the headline estimate first, then every other one
 * @param readings estimates by period, for the claims ledger
 * @param texts named words and numbers that the report's text may place
 * @param figures charts that the report's text must place
 * @param views tables that the report's text must place
 * @param datasets for each view, the published table that holds its rows
 * @param published tables that are published as files
 * @param rows what happened to each candidate row
 * @param card the headline on the home page and beside the report's title
 * @param shortage why there is no headline; empty if there is one
 */
public record Findings(
        String report,
        List<Estimate> estimates,
        List<Reading> readings,
        Map<String, String> texts,
        List<Figure> figures,
        List<Table> views,
        Map<String, String> datasets,
        List<Table> published,
        List<RowStatus> rows,
        Optional<Card> card,
        String shortage) {

    /** The findings of a report whose data do not carry its headline. */
    static Findings none(String report, String because, List<RowStatus> rows) {
        return new Findings(
                report,
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                rows,
                Optional.empty(),
                "There is not enough data because " + because + ".");
    }

    /** Whether the report has a headline. */
    public boolean isWhole() {
        return shortage.isEmpty();
    }
}
