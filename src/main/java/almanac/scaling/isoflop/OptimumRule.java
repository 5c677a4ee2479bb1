package almanac.scaling.isoflop;

/** How the best split of a budget is read from its runs. */
public enum OptimumRule {
    /** Parabola of the loss through all runs (approach 2 of Hoffmann et al. 2022). */
    PARABOLA("2"),

    /** Lowest point of Akima's curve through ln loss (Porian et al. 2024). */
    AKIMA("akima"),

    /** Parabola through the five sizes around the lowest. */
    FIVE_POINTS("parabola-5");

    private final String approach;

    OptimumRule(String approach) {
        this.approach = approach;
    }

    /** Id of the approach in published tables. */
    public String approach() {
        return approach;
    }

    public BudgetOptimum of(Budget budget) {
        return switch (this) {
            case PARABOLA -> ParabolaOptimum.of(budget);
            case AKIMA -> AkimaOptimum.of(budget);
            case FIVE_POINTS -> AkimaOptimum.ofFive(budget);
        };
    }
}
