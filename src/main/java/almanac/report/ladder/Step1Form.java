package almanac.report.ladder;

/** What the first step takes as given. */
public enum Step1Form {
    /** Parameters and tokens: A/N^α + B/D^β + E. */
    SIZE_AND_TOKENS("size-and-tokens"),
    /** Training compute alone, as the source counts it: A/C^α + E. */
    FLOP("flop");

    private final String id;

    Step1Form(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    double[] covariates(RunPoint point) {
        return this == FLOP ? new double[] {point.countedFlop()} : new double[] {point.parameters(), point.tokens()};
    }
}
