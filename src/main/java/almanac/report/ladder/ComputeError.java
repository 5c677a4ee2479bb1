package almanac.report.ladder;

/**
 * Error of the two-step forecast when only some runs of the ladder are fitted.
 *
 * <p>Small subsets have fewer runs than constants. Where starts that fit equally well disagree by more than
 * {@link #AGREEMENT}, the cell is unstable and a range replaces the number.
 *
 * @param runs number of fitted runs
 * @param newest the runs that this step of the sweep added, in words of the data: a size, a multiple or a run
 * @param flop sum of 6·N·D over the fitted runs
 * @param step1 absolute relative error, over the equally good fits
 */
public record ComputeError(
        LadderTask task,
        LadderTarget target,
        Sweep sweep,
        int runs,
        String newest,
        double flop,
        Spread step1,
        Spread step2,
        Spread chained) {

    /** Equally good fits that agree this closely, in relative error, count as one. */
    public static final double AGREEMENT = 0.002;

    /** In which order runs are added. */
    public enum Sweep {
        SIZE("size"),
        DURATION("duration"),
        RUN("run");

        private final String id;

        Sweep(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    /**
     * An absolute relative error.
     *
     * @param value that of the best fit
     * @param low smallest among equally good fits
     * @param high largest among them
     */
    public record Spread(double value, double low, double high) {

        boolean agrees() {
            return high - low <= AGREEMENT;
        }
    }

    public boolean isStable() {
        return step1.agrees() && step2.agrees() && chained.agrees();
    }
}
