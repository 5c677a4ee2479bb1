package almanac.page;

import almanac.markup.Element;
import java.util.List;
import java.util.Optional;

/** The claims ledger: every published number beside ours, with a verdict. */
public record ClaimsPage(
        Frame frame, String title, int claims, int numbers, List<Tally> tally, List<Group> groups, Citation citation)
        implements Page {

    /** The claims of one founding work. */
    public record Group(String id, String title, String note, List<Row> rows) {}

    /**
     * One published number or statement.
     *
     * @param quantity what the number is
     * @param source id of the document that states it
     * @param test how a statement is judged; empty for a number
     * @param ours our number on the paper's period and on all data
     * @param comparison small picture of both
     * @param evidence where the chart and rows are, empty while the claim is pending
     */
    public record Row(
            String id,
            String wording,
            String quantity,
            String published,
            String source,
            String statedIn,
            String test,
            List<String> ours,
            Optional<Element> comparison,
            String verdict,
            String verdictLabel,
            String reason,
            Evidence evidence) {}

    /**
     * Where a number can be checked; empty addresses where there is nothing to show.
     *
     * @param chart the chart that shows it, or the page where there is no chart
     * @param rows the published table behind the chart
     */
    public record Evidence(String chart, String rows) {
        public static final Evidence NONE = new Evidence("", "");
    }

    @Override
    public String template() {
        return "claims";
    }
}
