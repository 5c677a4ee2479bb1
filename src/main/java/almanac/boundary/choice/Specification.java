package almanac.boundary.choice;

import almanac.boundary.BoundaryShortage;
import almanac.boundary.rival.RivalEstimator;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The score attainable with 10^24 FLOP by one choice of level, estimator, rows and tokens.
 *
 * @param tau level of the quantile
 * @param count number of rows fitted
 * @param attainable a fraction, by the formula for the sigmoid, at the nearest end of the sample for other estimators;
 *     empty where there is a shortage
 * @param extrapolated whether 10^24 FLOP lie outside the sample
 * @param shortage why nothing could be fitted
 */
public record Specification(
        String task,
        double tau,
        RivalEstimator estimator,
        RowChoice rows,
        TokenChoice tokens,
        int count,
        OptionalDouble attainable,
        boolean extrapolated,
        Optional<BoundaryShortage> shortage) {

    public Specification {
        if (attainable.isPresent() == shortage.isPresent()) {
            throw new IllegalArgumentException("either a score or a shortage is needed");
        }
    }
}
