package almanac.stats;

import static almanac.stats.SizeTimeRows.CUBICS;
import static almanac.stats.SizeTimeRows.QUARTICS;

/**
 * Mean smoothed pinball loss of rows above and below a {@link SizeTimeSurface}, with its exact gradient and Hessian.
 *
 * <p>At one time t the surface is σ(A + S·x) with A = α + φ(t) + δ·g(t) and S = β + θ·g(t), so that the rows of that time
 * are needed only as sums. Derivatives are by (α, β, δ, θ, φ's weights, g's cumulated weights), of which a time sees
 * thirteen; {@link SizeTimePoint} turns them into those by g's weights and adds the penalties.
 */
final class SizeTimeObjective {

    static final int ALPHA = 0;
    static final int BETA = 1;
    static final int DELTA = 2;
    static final int THETA = 3;
    static final int SHAPE = 4;

    private static final int LOCAL = SHAPE + CUBICS + QUARTICS;

    /** Beyond this distance from its corner, in units of 1/κ, the smoothed loss is straight to rounding. */
    private static final double STRAIGHT = 37;

    private final SizeTimeRows rows;
    private final SmoothedPinball loss;
    private final int functions;

    SizeTimeObjective(SizeTimeRows rows, SmoothedPinball loss) {
        this.rows = rows;
        this.loss = loss;
        this.functions = rows.functions();
    }

    SizeTimeRows rows() {
        return rows;
    }

    int parameters() {
        return SHAPE + 2 * functions - 1;
    }

    /** The place of g's first weight. */
    int firstWeight() {
        return SHAPE + functions - 1;
    }

    /** Sums over the rows of each time: derivatives of the loss by A and S, first and second. */
    static final class Sums {
        double total;
        final double[] a;
        final double[] s;
        final double[] aa;
        final double[] as;
        final double[] ss;
        final double[] exposure;

        Sums(int times) {
            a = new double[times];
            s = new double[times];
            aa = new double[times];
            as = new double[times];
            ss = new double[times];
            exposure = new double[times];
        }
    }

    /** One pass over the rows. */
    Sums sums(double[] point) {
        Sums sums = new Sums(rows.times());
        double[] heights = heights(point);
        for (int time = 0; time < rows.times(); time++) {
            int first = rows.interval()[time];
            double exposure = 0;
            for (int j = 0; j < QUARTICS; j++) {
                exposure += heights[first + j] * rows.quartic()[QUARTICS * time + j];
            }
            double shape = 0;
            for (int j = 0; j < CUBICS && first + j < functions - 1; j++) {
                shape += point[SHAPE + first + j] * rows.cubic()[CUBICS * time + j];
            }
            sums.exposure[time] = exposure;
            add(sums, time, point[ALPHA] + shape + point[DELTA] * exposure, point[BETA] + point[THETA] * exposure);
        }
        return sums;
    }

    private double[] heights(double[] point) {
        double[] heights = new double[functions + 1];
        for (int j = 0; j < functions; j++) {
            heights[j + 1] = heights[j] + point[firstWeight() + j];
        }
        return heights;
    }

    private void add(Sums sums, int time, double height, double slope) {
        double kappa = loss.sharpness();
        double below = loss.tau() - 1;
        for (int row = rows.firstRow()[time]; row < rows.firstRow()[time + 1]; row++) {
            double x = rows.x()[row];
            double q = 1 / (1 + StrictMath.exp(-height - slope * x));
            double residual = rows.y()[row] - q;
            double scaled = kappa * residual;
            double first = below;
            double second = 0;
            sums.total += below * residual;
            if (scaled > -STRAIGHT) {
                double far = StrictMath.exp(-Math.abs(scaled));
                double share = scaled > 0 ? 1 / (1 + far) : far / (1 + far);
                sums.total += (Math.max(scaled, 0) + StrictMath.log1p(far)) / kappa;
                first += share;
                second = kappa * share * (1 - share);
            }
            double rise = q * (1 - q);
            double gradient = -first * rise;
            double bend = second * rise * rise - first * rise * (1 - 2 * q);
            sums.a[time] += gradient;
            sums.s[time] += gradient * x;
            sums.aa[time] += bend;
            sums.as[time] += bend * x;
            sums.ss[time] += bend * x * x;
        }
    }

    /** Adds the summed gradient by the local coordinates, g's by its cumulated weights, into the parameters' places. */
    double[] gradient(double[] point, Sums sums) {
        double[] gradient = new double[parameters() + 1];
        for (int time = 0; time < rows.times(); time++) {
            double exposure = sums.exposure[time];
            gradient[ALPHA] += sums.a[time];
            gradient[BETA] += sums.s[time];
            gradient[DELTA] += exposure * sums.a[time];
            gradient[THETA] += exposure * sums.s[time];
            int first = rows.interval()[time];
            for (int j = 0; j < CUBICS && first + j < functions - 1; j++) {
                gradient[SHAPE + first + j] += sums.a[time] * rows.cubic()[CUBICS * time + j];
            }
            double byExposure = point[DELTA] * sums.a[time] + point[THETA] * sums.s[time];
            for (int j = 0; j < QUARTICS; j++) {
                gradient[firstWeight() + first + j] += byExposure * rows.quartic()[QUARTICS * time + j];
            }
        }
        return gradient;
    }

    /** The summed Hessian in the same coordinates. */
    double[][] hessian(double[] point, Sums sums) {
        double[][] hessian = new double[parameters() + 1][parameters() + 1];
        double[][] block = new double[LOCAL][LOCAL];
        int times = rows.times();
        for (int time = 0; time < times; time++) {
            addLocal(point, sums, time, block);
            if (time + 1 == times || rows.interval()[time + 1] != rows.interval()[time]) {
                spread(block, rows.interval()[time], hessian);
            }
        }
        return hessian;
    }

    private void addLocal(double[] point, Sums sums, int time, double[][] block) {
        double[] a = new double[LOCAL];
        double[] s = new double[LOCAL];
        double exposure = sums.exposure[time];
        a[ALPHA] = 1;
        s[BETA] = 1;
        a[DELTA] = exposure;
        s[THETA] = exposure;
        System.arraycopy(rows.cubic(), CUBICS * time, a, SHAPE, CUBICS);
        for (int j = 0; j < QUARTICS; j++) {
            double value = rows.quartic()[QUARTICS * time + j];
            a[SHAPE + CUBICS + j] = point[DELTA] * value;
            s[SHAPE + CUBICS + j] = point[THETA] * value;
            block[SHAPE + CUBICS + j][DELTA] += sums.a[time] * value;
            block[SHAPE + CUBICS + j][THETA] += sums.s[time] * value;
        }
        for (int i = 0; i < LOCAL; i++) {
            double byA = sums.aa[time] * a[i] + sums.as[time] * s[i];
            double byS = sums.as[time] * a[i] + sums.ss[time] * s[i];
            double[] row = block[i];
            for (int j = 0; j <= i; j++) {
                row[j] += byA * a[j] + byS * s[j];
            }
        }
    }

    /** Moves a block of local coordinates, of which the lower half is filled, into the whole and clears it. */
    private void spread(double[][] block, int interval, double[][] hessian) {
        int[] place = new int[LOCAL];
        for (int i = 0; i < LOCAL; i++) {
            if (i < SHAPE) {
                place[i] = i;
            } else if (i < SHAPE + CUBICS) {
                place[i] = interval + i - SHAPE < functions - 1 ? interval + i : -1;
            } else {
                place[i] = firstWeight() + interval + i - SHAPE - CUBICS;
            }
        }
        for (int i = 0; i < LOCAL; i++) {
            for (int j = 0; j <= i; j++) {
                if (place[i] >= 0 && place[j] >= 0) {
                    hessian[place[i]][place[j]] += block[i][j];
                    if (i != j) {
                        hessian[place[j]][place[i]] += block[i][j];
                    }
                }
                block[i][j] = 0;
            }
        }
    }
}
