package almanac.report;

/** What becomes of a published claim when it is judged on the paper's period and on all data. */
public enum Verdict {
    REPRODUCED("reproduced", "holds on the paper's data period and on all data"),
    CHANGED_SINCE("changed since", "holds on the paper's data period only"),
    ONLY_TODAY("only today", "holds on all data only"),
    NOT_REPRODUCED("not reproduced", "holds on neither"),
    NOT_TESTABLE("not testable", "the data cannot decide"),
    PENDING("pending", "the analysis is not part of this edition");

    private final String label;
    private final String meaning;

    Verdict(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    public String label() {
        return label;
    }

    public String meaning() {
        return meaning;
    }

    /** The label as an id: lower case, words joined by a hyphen. */
    public String id() {
        return label.replace(' ', '-');
    }

    static Verdict of(boolean onPaperPeriod, boolean onAllData) {
        if (onPaperPeriod) {
            return onAllData ? REPRODUCED : CHANGED_SINCE;
        }
        return onAllData ? ONLY_TODAY : NOT_REPRODUCED;
    }
}
