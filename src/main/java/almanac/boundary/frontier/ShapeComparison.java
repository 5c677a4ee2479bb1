package almanac.boundary.frontier;

import almanac.boundary.BoundaryFit;
import almanac.boundary.BoundaryLoss;
import almanac.boundary.BoundarySample;
import almanac.boundary.BoundarySettings;
import almanac.boundary.rival.RivalBoundary;
import almanac.boundary.rival.RivalEstimator;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/**
 * A sigmoid and an I-spline in a sigmoid, fitted to some models and compared on others (figure 7a of Zhang et al. 2026,
 * arXiv 2602.15327).
 *
 * @param train number of models fitted
 * @param compared number of other models within the compute of those fitted
 * @param sigmoid mean smoothed pinball loss of the sigmoid over the models compared
 * @param spline that of the spline
 */
public record ShapeComparison(int train, int compared, double sigmoid, double spline) {

    /** Loss of the sigmoid less that of the spline: above zero where the spline is better. */
    public double difference() {
        return sigmoid - spline;
    }

    /** Fits both; empty where the models do not suffice or no other lies within their compute. */
    static Optional<ShapeComparison> of(BoundarySample train, BoundarySample others) {
        BoundarySample compared = others.between(train.lowest(), train.highest());
        if (compared.count() == 0) {
            return Optional.empty();
        }
        BoundarySettings settings = FrontierBoundary.figureSettings();
        Optional<BoundaryFit> sigmoid =
                BoundaryFit.fromAllStarts(train, settings).result();
        Optional<RivalBoundary> spline =
                RivalBoundary.of(RivalEstimator.I_SPLINE, train, settings).result();
        return sigmoid.flatMap(one -> spline.map(other -> new ShapeComparison(
                train.count(), compared.count(), loss(compared, one::at), loss(compared, other::at))));
    }

    private static double loss(BoundarySample compared, DoubleUnaryOperator boundary) {
        return BoundaryLoss.of(
                        compared, boundary, FrontierBoundary.figureSettings().loss())
                .smoothedPinball();
    }
}
