package almanac.report;

import almanac.page.Calculator;
import almanac.page.Card;
import almanac.page.Figure;
import almanac.table.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one page of a report may place in its text and publish.
 *
 * @param slug address of the page below the report's; empty for the report's own page
 * @param estimates the page's headline estimate first, then every other one
 * @param readings estimates by period, for the claims ledger
 * @param texts named words and numbers that the page's text may place
 * @param figures charts that the text must place
 * @param views tables that the text must place
 * @param datasets for each view, the published table that holds its rows
 * @param calculators forms that the text must place
 * @param published tables that are published as files
 * @param rows what happened to each candidate row
 * @param card the headline on the home page and beside the report's title
 * @param shortage why the page has no numbers; empty if it has
 */
public record Part(
        String slug,
        List<Estimate> estimates,
        List<Reading> readings,
        Map<String, String> texts,
        List<Figure> figures,
        List<Table> views,
        Map<String, String> datasets,
        List<Calculator> calculators,
        List<Table> published,
        List<RowStatus> rows,
        Optional<Card> card,
        String shortage) {

    /** A page that the data do not carry. */
    static Part none(String slug, NotEnoughData shortage) {
        return at(slug).rows(shortage.rows())
                .because("There is not enough data because " + shortage.getMessage() + ".")
                .done();
    }

    /** The same page without numbers, for the reason given. */
    Part without(String because) {
        return at(slug).rows(rows).because(because).done();
    }

    public boolean isWhole() {
        return shortage.isEmpty();
    }

    /** Collects what a page may show, in the order in which it is given. */
    public static Draft at(String slug) {
        return new Draft(slug);
    }

    /** A page in the making. */
    public static final class Draft {
        private final String slug;
        private final List<Estimate> estimates = new ArrayList<>();
        private final List<Reading> readings = new ArrayList<>();
        private final Map<String, String> texts = new LinkedHashMap<>();
        private final List<Figure> figures = new ArrayList<>();
        private final List<Table> views = new ArrayList<>();
        private final Map<String, String> datasets = new LinkedHashMap<>();
        private final List<Calculator> calculators = new ArrayList<>();
        private final List<Table> published = new ArrayList<>();
        private final List<RowStatus> rows = new ArrayList<>();
        private Optional<Card> card = Optional.empty();
        private String shortage = "";

        private Draft(String slug) {
            this.slug = slug;
        }

        public Draft estimates(List<Estimate> more) {
            estimates.addAll(more);
            return this;
        }

        public Draft readings(List<Reading> more) {
            readings.addAll(more);
            return this;
        }

        public Draft texts(Map<String, String> more) {
            texts.putAll(more);
            return this;
        }

        public Draft figure(Figure figure) {
            figures.add(figure);
            return this;
        }

        /** A table of the page, and the published table that holds its rows. */
        public Draft view(Table view, String dataset) {
            views.add(view);
            datasets.put(view.id(), dataset);
            return this;
        }

        public Draft calculator(Calculator calculator) {
            calculators.add(calculator);
            return this;
        }

        public Draft publishes(Table table) {
            published.add(table);
            return this;
        }

        public Draft rows(List<RowStatus> more) {
            rows.addAll(more);
            return this;
        }

        public Draft card(Card headline) {
            card = Optional.of(headline);
            return this;
        }

        private Draft because(String words) {
            shortage = words;
            return this;
        }

        public Part done() {
            return new Part(
                    slug,
                    List.copyOf(estimates),
                    List.copyOf(readings),
                    texts,
                    List.copyOf(figures),
                    List.copyOf(views),
                    datasets,
                    List.copyOf(calculators),
                    List.copyOf(published),
                    List.copyOf(rows),
                    card,
                    shortage);
        }
    }
}
