package almanac.stats;

import java.util.Arrays;

/**
 * Sums of a {@link SmoothedPinball} and of its derivatives over the rows of one x, all compared with the same height q.
 *
 * <p>With e = exp(κy) known beforehand and w = exp(−κq), a row has 1 + exp(κ(y − q)) = 1 + e·w = v: the loss needs the
 * sum of ln v, for which many v are multiplied before one logarithm is taken, and the derivatives need Σ1/v and Σ1/v².
 * So no row costs an exponential or a logarithm. Above {@link #SHARPEST_PRODUCT} e would overflow, and every row is
 * computed by itself.
 */
final class PinballSums {

    /** The highest κ at which a product of v stays representable for y and q in [0, 1]. */
    static final double SHARPEST_PRODUCT = 200;

    /** A product above this is turned into a logarithm; times the square of the largest v it is still a number. */
    private static final double LARGE = 1e100;

    /** From here on exp(−|κ(y − q)|) is lost beside 1 in a double, and most rows of a sharp loss lie beyond. */
    private static final double NEGLIGIBLE = 40;

    private final GroupedRows rows;
    private final SmoothedPinball loss;
    private final double[] exponentials;
    private final double[] blockTotals;
    private final int[] weights;
    private final double count;

    private double product = 1;
    private double logarithms;
    private double linear;
    private double slope;
    private double curvature;

    private PinballSums(
            GroupedRows rows, SmoothedPinball loss, double[] exponentials, double[] blockTotals, int[] weights) {
        this.rows = rows;
        this.loss = loss;
        this.exponentials = exponentials;
        this.blockTotals = blockTotals;
        this.weights = weights;
        double sum = 0;
        for (int block = 0; block < weights.length; block++) {
            sum += weights[block] * (double) (rows.firstRow(block + 1) - rows.firstRow(block));
        }
        count = sum;
    }

    /** Every row once. */
    static PinballSums of(GroupedRows rows, SmoothedPinball loss) {
        boolean isProduct = loss.sharpness() <= SHARPEST_PRODUCT;
        double[] exponentials = new double[isProduct ? rows.count() : 0];
        double[] totals = new double[rows.blocks()];
        int[] once = new int[rows.blocks()];
        Arrays.fill(once, 1);
        for (int block = 0; block < totals.length; block++) {
            for (int row = rows.firstRow(block); row < rows.firstRow(block + 1); row++) {
                totals[block] += rows.y(row);
                if (isProduct) {
                    exponentials[row] = StrictMath.exp(loss.sharpness() * rows.y(row));
                }
            }
        }
        return new PinballSums(rows, loss, exponentials, totals, once);
    }

    /** The same rows with every unit counted so many times. */
    PinballSums drawn(int[] timesDrawn) {
        int[] drawn = new int[weights.length];
        for (int block = 0; block < drawn.length; block++) {
            drawn[block] = timesDrawn[rows.unit(block)];
        }
        return new PinballSums(rows, loss, exponentials, blockTotals, drawn);
    }

    /** Number of rows, each as often as it counts. */
    double count() {
        return count;
    }

    GroupedRows rows() {
        return rows;
    }

    /** Whether a row of this x counts. */
    boolean counts(int group) {
        for (int block = rows.firstBlock(group); block < rows.firstBlock(group + 1); block++) {
            if (weights[block] > 0) {
                return true;
            }
        }
        return false;
    }

    /** Forgets the losses summed so far. */
    void begin() {
        product = 1;
        logarithms = 0;
        linear = 0;
    }

    /** Sum of the losses of all groups added since {@link #begin}. */
    double total() {
        return (logarithms + StrictMath.log(product)) / loss.sharpness() + (loss.tau() - 1) * linear;
    }

    /** Derivative of the losses of the group added last by the residual. */
    double slope() {
        return slope;
    }

    /** Second derivative of the losses of the group added last. */
    double curvature() {
        return curvature;
    }

    /** Adds the rows of one x, compared with the height q. */
    void add(int group, double q) {
        slope = 0;
        curvature = 0;
        double shrink = exponentials.length > 0 ? StrictMath.exp(-loss.sharpness() * q) : 0;
        for (int block = rows.firstBlock(group); block < rows.firstBlock(group + 1); block++) {
            int weight = weights[block];
            if (weight > 0) {
                int size = rows.firstRow(block + 1) - rows.firstRow(block);
                linear += weight * (blockTotals[block] - size * q);
                slope += weight * size * (loss.tau() - 1);
                if (exponentials.length > 0) {
                    addProducts(block, weight, shrink);
                } else {
                    addRows(block, weight, q);
                }
            }
        }
    }

    /** Two rows at a time share a division, the dearest operation here: 1/v = v'/(v·v'). */
    private void addProducts(int block, int weight, double shrink) {
        int end = rows.firstRow(block + 1);
        int row = rows.firstRow(block);
        double factors = 1;
        double reciprocals = 0;
        double squares = 0;
        if ((end - row) % 2 != 0) {
            factors = 1 + exponentials[row++] * shrink;
            reciprocals = 1 / factors;
            squares = reciprocals * reciprocals;
        }
        for (; row < end; row += 2) {
            double v = 1 + exponentials[row] * shrink;
            double next = 1 + exponentials[row + 1] * shrink;
            double both = v * next;
            double inverse = 1 / both;
            double sum = (v + next) * inverse;
            reciprocals += sum;
            squares += sum * sum - 2 * inverse;
            factors *= both;
            if (factors > LARGE) {
                logarithms += weight * StrictMath.log(factors);
                factors = 1;
            }
        }
        for (int i = 0; i < weight; i++) {
            product *= factors;
            if (product > LARGE) {
                logarithms += StrictMath.log(product);
                product = 1;
            }
        }
        slope += weight * (end - rows.firstRow(block) - reciprocals);
        curvature += weight * loss.sharpness() * (reciprocals - squares);
    }

    private void addRows(int block, int weight, double q) {
        double kappa = loss.sharpness();
        for (int row = rows.firstRow(block); row < rows.firstRow(block + 1); row++) {
            double exponent = kappa * (rows.y(row) - q);
            if (Math.abs(exponent) > NEGLIGIBLE) {
                logarithms += weight * Math.max(exponent, 0);
                slope += exponent > 0 ? weight : 0;
                continue;
            }
            double small = StrictMath.exp(-Math.abs(exponent));
            double share = (exponent > 0 ? 1 : small) / (1 + small);
            logarithms += weight * (Math.max(exponent, 0) + StrictMath.log1p(small));
            slope += weight * share;
            curvature += weight * kappa * share * (1 - share);
        }
    }
}
