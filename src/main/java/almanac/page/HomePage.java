package almanac.page;

import java.util.List;
import java.util.Optional;

/** The first page: headline numbers, the ledger's tally, the newest edition. */
public record HomePage(Frame frame, String tagline, String counts, List<Entry> entries, List<Tally> tally, int claims)
        implements Page {

    /** A report's headline with the verdict on the claim it answers. */
    public record Entry(String href, String question, Optional<Card> card, String shortage, String verdict) {

        /** The same entry seen from a page that reaches the edition by the given way. */
        public Entry under(String inner) {
            return new Entry(inner + href, question, card, shortage, verdict);
        }
    }

    @Override
    public String template() {
        return "home";
    }
}
