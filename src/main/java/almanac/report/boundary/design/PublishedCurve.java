package almanac.report.boundary.design;

/**
 * What Zhang et al. 2026 (arXiv 2602.15327) print of their balanced designs: the ends of the average curves of figure 6,
 * read from the drawing, and the budgets that the text calls sufficient.
 */
final class PublishedCurve {

    /** Budgets in percent of the cost. */
    static final double[] PERCENTS = {5, 100};

    /** Mean absolute coverage errors out of time. */
    static final double[] COVERAGE = {0.11, 0.03};

    /** Mean smoothed pinball losses out of time. */
    static final double[] PINBALL = {8.6e-3, 5e-3};

    /** The budget in percent that suffices on average. */
    static final double BUDGET = 20;

    /** Range of the saving in percent by a second-hand digest. */
    private static final double LEAST_SAVING = 20;

    private static final double MOST_SAVING = 50;

    private PublishedCurve() {}

    /** How far a saving in percent lies outside the published range; 0 inside. */
    static double beyond(double saving) {
        return Math.max(0, Math.max(LEAST_SAVING - saving, saving - MOST_SAVING));
    }
}
