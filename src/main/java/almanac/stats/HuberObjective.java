package almanac.stats;

import almanac.stats.RobustFit.Residuals;

/** The Huber loss of a model's residuals as something to descend on. */
final class HuberObjective implements DampedDescent.Objective {

    /** Residuals below this root mean square are rounding. */
    private static final double EXACT = 1e-14;

    private final Residuals model;
    private final double delta;
    private final NormalEquations equations;
    private double[] tried = {};
    private double[] residuals;
    private double[][] jacobian;
    private double[] triedResiduals;
    private double[][] triedJacobian;

    HuberObjective(Residuals model, double delta, int parameters) {
        this.model = model;
        this.delta = delta;
        residuals = new double[model.count()];
        jacobian = new double[model.count()][parameters];
        triedResiduals = new double[model.count()];
        triedJacobian = new double[model.count()][parameters];
        equations = new NormalEquations(model, delta, parameters);
    }

    @Override
    public double tryAt(double[] point) {
        tried = point;
        model.evaluate(point, triedResiduals, triedJacobian);
        double sum = 0;
        for (int i = 0; i < triedResiduals.length; i++) {
            double size = Math.abs(triedResiduals[i]);
            sum += model.weight(i) * (size <= delta ? 0.5 * size * size : delta * (size - 0.5 * delta));
        }
        return Double.isNaN(sum) ? Double.POSITIVE_INFINITY : sum;
    }

    @Override
    public void accept() {
        double[] spareResiduals = residuals;
        double[][] spareJacobian = jacobian;
        residuals = triedResiduals;
        jacobian = triedJacobian;
        triedResiduals = spareResiduals;
        triedJacobian = spareJacobian;
        equations.set(tried, residuals, jacobian);
    }

    @Override
    public double[] step(double damping) {
        return equations.step(damping);
    }

    @Override
    public double change(double[] from, double[] to) {
        return equations.change(from, to);
    }

    @Override
    public double nought() {
        return EXACT * EXACT * residuals.length;
    }

    @Override
    public double lowest(int parameter) {
        return model.lowest(parameter);
    }

    @Override
    public double highest(int parameter) {
        return model.highest(parameter);
    }

    @Override
    public double rootMeanSquare() {
        double sum = 0;
        for (double residual : residuals) {
            sum += residual * residual;
        }
        return StrictMath.sqrt(sum / residuals.length);
    }
}
