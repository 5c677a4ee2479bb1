package almanac.boundary.rival;

import almanac.boundary.BoundaryValidation;

/**
 * How well an estimator's boundary fits one set of rows of a task and split.
 *
 * @param rows number of rows
 * @param smoothedPinball mean smoothed pinball loss
 * @param calibration mean over the bins of |coverage − τ|
 * @param leastPerBin rows of the smallest bin
 */
public record RivalScore(
        String task,
        String split,
        RivalEstimator estimator,
        Rows set,
        int rows,
        double smoothedPinball,
        double calibration,
        int leastPerBin) {

    /** The rows scored. */
    public enum Rows {
        /** Those fitted, in their own bins. */
        TRAIN("train"),
        /** Those of the period after that lie within the compute of those fitted, in bins of these. */
        VALIDATION("validation");

        private final String id;

        Rows(String id) {
            this.id = id;
        }

        /** The name in the published tables. */
        public String id() {
            return id;
        }
    }

    static RivalScore of(RivalSplit split, RivalEstimator estimator, Rows set, BoundaryValidation found) {
        return new RivalScore(
                split.task(),
                split.split(),
                estimator,
                set,
                found.loss().rows(),
                found.loss().smoothedPinball(),
                found.calibration().absoluteMacro(),
                found.calibration().bins().stream()
                        .mapToInt(bin -> bin.rows())
                        .min()
                        .orElse(0));
    }
}
