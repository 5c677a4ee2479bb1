package almanac.report.density;

import java.util.Locale;

/** Which models a trend is drawn through. */
public enum Population {
    BASE("base models") {
        @Override
        boolean holds(ModelScore scored) {
            return scored.stage().equals("base");
        }
    },
    BASE_WITHOUT_PHI("base models without the Phi family") {
        @Override
        boolean holds(ModelScore scored) {
            return BASE.holds(scored) && !scored.model().family().equals("Phi");
        }
    },
    PAPER_V1("the models of the paper's first version") {
        @Override
        boolean holds(ModelScore scored) {
            return scored.model().listedIn().filter("paper-v1"::equals).isPresent();
        }
    };

    private final String words;

    Population(String words) {
        this.words = words;
    }

    abstract boolean holds(ModelScore scored);

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String words() {
        return words;
    }
}
