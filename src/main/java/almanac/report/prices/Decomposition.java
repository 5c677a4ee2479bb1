package almanac.report.prices;

import almanac.density.Trend;
import almanac.stats.Interval;
import almanac.stats.Quantiles;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;

/**
 * A price fall split into the growth of density over the same period and the remainder: the rate of fall of ln(price)
 * equals the rate of growth of ln(density) plus what better inference, cheaper hardware and thinner margins add.
 *
 * <p>Intervals pair the replicates of both trends by index. The two bootstraps draw from independent streams, since their
 * data are different.
 */
public record Decomposition(PriceTrend price, Trend density) {

    private static final int SLOPE = 0;
    private static final String METHOD =
            "percentile bootstrap, price and density trends resampled independently and paired by replicate";

    /** Rate at which ln(price) falls, per day. */
    public double priceRate() {
        return -price.slope();
    }

    /** Rate at which ln(density) grows, per day. */
    public double densityRate() {
        return density.line().slope();
    }

    /** Rate that density does not account for, per day; negative where density grew faster than prices fell. */
    public double remainder() {
        return priceRate() - densityRate();
    }

    /** Share of the price fall that density accounts for. */
    public double densityShare() {
        return densityRate() / priceRate();
    }

    public Optional<Interval> remainderInterval(double level) {
        return interval(level, (priceRate, densityRate) -> priceRate - densityRate);
    }

    /** Absent where the price stands still or rises in some resample: a share of nothing has no meaning. */
    public Optional<Interval> densityShareInterval(double level) {
        double[][] rows = price.envelope().replicates().rows();
        for (double[] row : rows) {
            if (row[SLOPE] <= 0) {
                return Optional.empty();
            }
        }
        return interval(level, (priceRate, densityRate) -> densityRate / priceRate);
    }

    /** The points that decide the weaker of the two trends. */
    public int records() {
        return Math.min(price.records().size(), density.records());
    }

    public boolean hasFewRecords() {
        return price.hasFewRecords() || density.hasFewRecords();
    }

    private Optional<Interval> interval(double level, DoubleBinaryOperator statistic) {
        double[][] prices = price.envelope().replicates().rows();
        double[][] densities = density.envelope().replicates().rows();
        int pairs = Math.min(prices.length, densities.length);
        if (pairs == 0) {
            return Optional.empty();
        }
        double[] values = new double[pairs];
        for (int i = 0; i < pairs; i++) {
            values[i] = statistic.applyAsDouble(prices[i][SLOPE], densities[i][SLOPE]);
        }
        double[] limits = Quantiles.of(values, (1 - level) / 2, (1 + level) / 2);
        long seed = price.envelope().replicates().seed();
        return Optional.of(new Interval(level, limits[0], limits[1], METHOD, pairs, seed));
    }
}
