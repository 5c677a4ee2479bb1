package almanac.boundary;

import almanac.stats.EqualMassBins;
import almanac.stats.SmoothedPinball;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/**
 * A boundary of one sample compared with the rows of another, or of the same.
 *
 * @param loss over the rows compared
 * @param calibration over those of them that lie in the bins
 */
public record BoundaryValidation(Binning binning, BoundaryLoss loss, Calibration calibration) {

    /**
     * Compares any boundary.
     *
     * @param boundary score at a log10 of the compute
     * @param train the rows fitted
     * @param validation the rows compared; the rows fitted for a comparison within the sample
     * @return empty where no row is left to compare
     */
    public static Optional<BoundaryValidation> of(
            DoubleUnaryOperator boundary,
            SmoothedPinball loss,
            BoundarySample train,
            BoundarySample validation,
            Binning binning) {
        BoundarySample rows = binning.rows(train, validation);
        Optional<EqualMassBins> bins = binning.bins(train, validation);
        return bins.filter(edges -> rows.count() > 0)
                .map(edges -> new BoundaryValidation(
                        binning,
                        BoundaryLoss.of(rows, boundary, loss),
                        Calibration.of(rows, boundary, edges, loss.tau())));
    }

    /** Compares a fit, beyond its sample with its height at the nearest end. */
    public static Optional<BoundaryValidation> of(
            BoundaryFit fit, BoundarySample train, BoundarySample validation, Binning binning) {
        return of(fit::at, fit.settings().loss(), train, validation, binning);
    }
}
