package almanac.stats;

import java.util.stream.IntStream;

/**
 * A point of a size–time fit with its penalised objective, gradient and Hessian, and the Newton step from it that keeps
 * the bounds: β, δ, θ and g's weights at or above zero, these weights summing to 1.
 *
 * <p>The largest of g's weights is taken from the sum, so that every other parameter can move freely above its bound.
 */
final class SizeTimePoint {

    /** Keeps the damping of a parameter without curvature above nought. */
    private static final double LEAST_SCALE = 1e-8;

    private final SizeTimeObjective objective;
    private final SizeTimePenalty penalty;
    private final double[] point;
    private final SizeTimeObjective.Sums sums;
    private final double value;
    private final double[] gradient;
    private final int pivot;
    private double[][] hessian = new double[0][];

    SizeTimePoint(SizeTimeObjective objective, double lambda, double[] point) {
        this.objective = objective;
        penalty = new SizeTimePenalty(lambda, objective.firstWeight());
        this.point = point;
        sums = objective.sums(point);
        pivot = largestWeight();
        gradient = new double[point.length];
        int n = objective.rows().count();
        double[] summed = objective.gradient(point, sums);
        for (int i = 0; i < objective.firstWeight(); i++) {
            gradient[i] = summed[i] / n;
        }
        double above = 0;
        for (int i = point.length - 1; i >= objective.firstWeight(); i--) {
            above += summed[i + 1] / n;
            gradient[i] = above;
        }
        value = sums.total / n + penalty.addTo(gradient, point);
        double taken = gradient[pivot];
        for (int i = objective.firstWeight(); i < point.length; i++) {
            gradient[i] -= taken;
        }
    }

    private int largestWeight() {
        int largest = objective.firstWeight();
        for (int i = largest + 1; i < point.length; i++) {
            largest = point[i] > point[largest] ? i : largest;
        }
        return largest;
    }

    /** The weight of g that is taken from the sum. */
    int pivot() {
        return pivot;
    }

    double[] parameters() {
        return point;
    }

    double value() {
        return value;
    }

    double loss() {
        return sums.total / objective.rows().count();
    }

    /** Largest component of the gradient that the bounds allow to follow. */
    double projectedGradient() {
        double largest = 0;
        for (int i = 0; i < point.length; i++) {
            double move = isBounded(i) ? Math.min(point[i], gradient[i]) : gradient[i];
            largest = Math.max(largest, Math.abs(move));
        }
        return largest;
    }

    private boolean isBounded(int i) {
        return i >= objective.firstWeight() || (i >= SizeTimeObjective.BETA && i <= SizeTimeObjective.THETA);
    }

    /**
     * The damped step; empty where the quadratic model has no minimum. A parameter that would leave its bound goes as far
     * as that, and the others are solved for again.
     */
    double[] step(double damping) {
        boolean[] isFixed = new boolean[point.length];
        isFixed[pivot] = true;
        for (int i = 0; i < point.length; i++) {
            isFixed[i] |= isBounded(i) && point[i] <= 0 && gradient[i] >= 0;
        }
        double[] step = solve(damping, new double[point.length], isFixed);
        while (step.length > 0 && stopsAtBounds(step, isFixed)) {
            step = solve(damping, step, isFixed);
        }
        return step;
    }

    private boolean stopsAtBounds(double[] step, boolean[] isFixed) {
        boolean stops = false;
        for (int i = 0; i < step.length; i++) {
            if (!isFixed[i] && isBounded(i) && point[i] + step[i] < 0) {
                step[i] = -point[i];
                isFixed[i] = true;
                stops = true;
            }
        }
        return stops;
    }

    private double[] solve(double damping, double[] fixed, boolean[] isFixed) {
        double[][] whole = hessian();
        int[] free = IntStream.range(0, point.length).filter(i -> !isFixed[i]).toArray();
        double[][] matrix = new double[free.length][free.length];
        double[] right = new double[free.length];
        for (int i = 0; i < free.length; i++) {
            double[] row = whole[free[i]];
            right[i] = -gradient[free[i]];
            for (int j = 0; j < point.length; j++) {
                right[i] -= isFixed[j] ? row[j] * fixed[j] : 0;
            }
            for (int j = 0; j <= i; j++) {
                matrix[i][j] = row[free[j]];
            }
            matrix[i][i] += damping * (Math.abs(row[free[i]]) + LEAST_SCALE);
        }
        double[] solved = SmallSystem.solve(matrix, right);
        if (solved.length == 0) {
            return solved;
        }
        double[] step = fixed.clone();
        for (int i = 0; i < free.length; i++) {
            step[free[i]] = solved[i];
        }
        return step;
    }

    /** The change of the objective over a step according to the quadratic model. */
    double promised(double[] step) {
        double[][] whole = hessian();
        double change = 0;
        for (int i = 0; i < step.length; i++) {
            double bend = 0;
            for (int j = 0; j < step.length; j++) {
                bend += whole[i][j] * step[j];
            }
            change += step[i] * (gradient[i] + bend / 2);
        }
        return change;
    }

    /** The parameters after a step; where the weights would sum to more than 1, after a part of it. */
    double[] moved(double[] step) {
        double sum = 0;
        for (int i = objective.firstWeight(); i < step.length; i++) {
            sum += i == pivot ? 0 : step[i];
        }
        double part = sum > point[pivot] ? point[pivot] / sum : 1;
        double[] to = new double[point.length];
        double others = 0;
        for (int i = 0; i < to.length; i++) {
            double value = point[i] + part * step[i];
            to[i] = isBounded(i) ? Math.max(0, value) : value;
            others += i >= objective.firstWeight() && i != pivot ? to[i] : 0;
        }
        to[pivot] = Math.max(0, 1 - others);
        return to;
    }

    private double[][] hessian() {
        if (hessian.length == 0) {
            hessian = byWeights(objective.hessian(point, sums));
            penalty.addTo(hessian);
            takePivot();
        }
        return hessian;
    }

    /** A weight of g raises all cumulated ones after it. */
    private double[][] byWeights(double[][] summed) {
        int size = point.length;
        int first = objective.firstWeight();
        double n = objective.rows().count();
        double[][] turned = new double[size][size];
        for (int i = 0; i <= size; i++) {
            double above = 0;
            for (int j = size - 1; j >= first; j--) {
                above += summed[i][j + 1];
                summed[i][j + 1] = above;
            }
        }
        for (int j = 0; j < size; j++) {
            int from = j < first ? j : j + 1;
            for (int i = 0; i < first; i++) {
                turned[i][j] = summed[i][from] / n;
            }
            double above = 0;
            for (int i = size - 1; i >= first; i--) {
                above += summed[i + 1][from];
                turned[i][j] = above / n;
            }
        }
        return turned;
    }

    /** What one weight gains the pivot loses. */
    private void takePivot() {
        int first = objective.firstWeight();
        double[] row = hessian[pivot].clone();
        for (int i = 0; i < point.length; i++) {
            for (int j = first; j < point.length; j++) {
                hessian[i][j] -= row[i];
            }
        }
        for (int i = first; i < point.length; i++) {
            for (int j = 0; j < point.length; j++) {
                hessian[i][j] -= row[j] - (j >= first ? row[pivot] : 0);
            }
        }
    }
}
