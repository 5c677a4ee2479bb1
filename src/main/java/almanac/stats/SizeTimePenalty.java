package almanac.stats;

/**
 * What a size–time fit pays for roughness and steepness: λ times the mean squared second differences of φ's weights and of
 * g's, plus 1e-6·(β² + δ² + θ²).
 *
 * @param firstWeight place of g's first weight among the parameters
 */
record SizeTimePenalty(double lambda, int firstWeight) {

    private static final double RIDGE = 1e-6;

    private static final double[] SECOND_DIFFERENCE = {1, -2, 1};

    /** The penalty of a point, whose gradient is added. */
    double addTo(double[] gradient, double[] point) {
        double ridge = 0;
        for (int i = SizeTimeObjective.BETA; i <= SizeTimeObjective.THETA; i++) {
            ridge += RIDGE * point[i] * point[i];
            gradient[i] += 2 * RIDGE * point[i];
        }
        return ridge
                + roughness(gradient, point, SizeTimeObjective.SHAPE, firstWeight)
                + roughness(gradient, point, firstWeight, point.length);
    }

    private double roughness(double[] gradient, double[] point, int from, int to) {
        double weight = lambda / (to - from - 2);
        double sum = 0;
        for (int i = from; i + 2 < to; i++) {
            double bend = point[i] - 2 * point[i + 1] + point[i + 2];
            sum += bend * bend;
            for (int j = 0; j < SECOND_DIFFERENCE.length; j++) {
                gradient[i + j] += 2 * weight * bend * SECOND_DIFFERENCE[j];
            }
        }
        return weight * sum;
    }

    /** Adds the second derivatives. */
    void addTo(double[][] hessian) {
        for (int i = SizeTimeObjective.BETA; i <= SizeTimeObjective.THETA; i++) {
            hessian[i][i] += 2 * RIDGE;
        }
        addRoughness(hessian, SizeTimeObjective.SHAPE, firstWeight);
        addRoughness(hessian, firstWeight, hessian.length);
    }

    private void addRoughness(double[][] hessian, int from, int to) {
        double weight = 2 * lambda / (to - from - 2);
        for (int i = from; i + 2 < to; i++) {
            for (int j = 0; j < SECOND_DIFFERENCE.length; j++) {
                for (int k = 0; k < SECOND_DIFFERENCE.length; k++) {
                    hessian[i + j][i + k] += weight * SECOND_DIFFERENCE[j] * SECOND_DIFFERENCE[k];
                }
            }
        }
    }
}
