package almanac.boundary;

import almanac.stats.SmoothedPinball;
import java.util.function.DoubleUnaryOperator;

/**
 * How a boundary lies to the rows of a sample.
 *
 * @param rows number of rows
 * @param smoothedPinball mean smoothed pinball loss
 * @param plainPinball mean pinball loss without smoothing
 * @param coverage share of rows on or below the boundary
 */
public record BoundaryLoss(int rows, double smoothedPinball, double plainPinball, double coverage) {

    /**
     * Compares a sample with any boundary.
     *
     * @param boundary score at a log10 of the compute
     * @throws IllegalArgumentException without rows
     */
    public static BoundaryLoss of(BoundarySample sample, DoubleUnaryOperator boundary, SmoothedPinball loss) {
        int rows = sample.count();
        if (rows == 0) {
            throw new IllegalArgumentException("a loss needs rows");
        }
        double smoothed = 0;
        double plain = 0;
        int covered = 0;
        for (int i = 0; i < rows; i++) {
            double residual = sample.score()[i] - boundary.applyAsDouble(sample.logFlop()[i]);
            smoothed += loss.at(residual);
            plain += loss.plainAt(residual);
            covered += residual <= 0 ? 1 : 0;
        }
        return new BoundaryLoss(rows, smoothed / rows, plain / rows, covered / (double) rows);
    }
}
