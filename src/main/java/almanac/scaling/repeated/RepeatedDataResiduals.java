package almanac.scaling.repeated;

import almanac.scaling.LossLaw;
import almanac.stats.RobustFit;
import java.util.Arrays;
import java.util.List;

/**
 * Residuals ln L̂ − ln L of a {@link RepeatedDataLaw} in (ln R_D*, ln R_N*), with exact second derivatives; the law of
 * text seen once is held fixed.
 */
final class RepeatedDataResiduals implements RobustFit.Residuals {

    /** Huber threshold on ln L of the authors. */
    static final double DELTA = 1e-3;

    private final double constant;
    private final DecayingTerm data;
    private final DecayingTerm size;
    private final double[] logLoss;
    private final double[] weights;
    private final double[] lowest;
    private final double[] highest;

    private RepeatedDataResiduals(
            double constant,
            DecayingTerm data,
            DecayingTerm size,
            double[] logLoss,
            double[] weights,
            double[] lowest,
            double[] highest) {
        this.constant = constant;
        this.data = data;
        this.size = size;
        this.logLoss = logLoss;
        this.weights = weights;
        this.lowest = lowest;
        this.highest = highest;
    }

    static RepeatedDataResiduals of(List<RepeatedLoss> runs, LossLaw fresh, double lowest, double highest) {
        int count = runs.size();
        double[] freshData = new double[count];
        double[] freshSize = new double[count];
        double[] sizeRepeats = new double[count];
        double[] ones = new double[count];
        Arrays.fill(ones, 1);
        for (int i = 0; i < count; i++) {
            RepeatedLoss run = runs.get(i);
            double useful = Math.min(run.parameters(), RepeatedDataLaw.bestSize(fresh, run.freshTokens()));
            freshData[i] = fresh.b() * StrictMath.pow(run.freshTokens(), -fresh.beta());
            freshSize[i] = fresh.a() * StrictMath.pow(useful, -fresh.alpha());
            sizeRepeats[i] = run.parameters() / useful - 1;
        }
        double[] dataRepeats = runs.stream().mapToDouble(RepeatedLoss::repeats).toArray();
        return new RepeatedDataResiduals(
                fresh.e(),
                new DecayingTerm(freshData, dataRepeats, fresh.beta()),
                new DecayingTerm(freshSize, sizeRepeats, fresh.alpha()),
                runs.stream().mapToDouble(run -> StrictMath.log(run.loss())).toArray(),
                ones,
                new double[] {StrictMath.log(lowest), StrictMath.log(lowest)},
                new double[] {StrictMath.log(highest), StrictMath.log(highest)});
    }

    /** Each run counts as often as drawn. */
    RepeatedDataResiduals drawn(int[] timesDrawn) {
        double[] counts = Arrays.stream(timesDrawn).asDoubleStream().toArray();
        return new RepeatedDataResiduals(constant, data, size, logLoss, counts, lowest, highest);
    }

    /** One of the two is held at a value. */
    RepeatedDataResiduals held(int parameter, double decay) {
        double[] low = lowest.clone();
        double[] high = highest.clone();
        low[parameter] = StrictMath.log(decay);
        high[parameter] = low[parameter];
        return new RepeatedDataResiduals(constant, data, size, logLoss, weights, low, high);
    }

    @Override
    public int count() {
        return logLoss.length;
    }

    @Override
    public double lowest(int parameter) {
        return lowest[parameter];
    }

    @Override
    public double highest(int parameter) {
        return highest[parameter];
    }

    @Override
    public double weight(int residual) {
        return weights[residual];
    }

    @Override
    public void evaluate(double[] p, double[] residuals, double[][] jacobian) {
        double dataDecay = StrictMath.exp(p[0]);
        double sizeDecay = StrictMath.exp(p[1]);
        double[] byData = new double[3];
        double[] bySize = new double[3];
        for (int i = 0; i < logLoss.length; i++) {
            data.at(i, dataDecay, byData);
            size.at(i, sizeDecay, bySize);
            double loss = constant + byData[0] + bySize[0];
            residuals[i] = StrictMath.log(loss) - logLoss[i];
            jacobian[i][0] = byData[1] / loss;
            jacobian[i][1] = bySize[1] / loss;
        }
    }

    @Override
    public boolean isCurved() {
        return true;
    }

    @Override
    public void addCurvature(double[] p, double[][] jacobian, double[] slopes, double[][] matrix) {
        double dataDecay = StrictMath.exp(p[0]);
        double sizeDecay = StrictMath.exp(p[1]);
        double[] byData = new double[3];
        double[] bySize = new double[3];
        for (int i = 0; i < logLoss.length; i++) {
            data.at(i, dataDecay, byData);
            size.at(i, sizeDecay, bySize);
            double loss = constant + byData[0] + bySize[0];
            double[] row = jacobian[i];
            matrix[0][0] += slopes[i] * (byData[2] / loss - row[0] * row[0]);
            matrix[1][0] -= slopes[i] * row[0] * row[1];
            matrix[1][1] += slopes[i] * (bySize[2] / loss - row[1] * row[1]);
        }
    }

    /** Huber's sum at two decays. */
    double objective(double dataDecay, double sizeDecay) {
        double sum = 0;
        for (int i = 0; i < logLoss.length; i++) {
            sum += weights[i] * huber(residual(i, data.at(i, dataDecay), size.at(i, sizeDecay)));
        }
        return sum;
    }

    /** Huber's loss of each run at every pair of decays: [data · sizes + size][run]. */
    double[][] losses(double[] dataDecays, double[] sizeDecays) {
        double[][] losses = new double[dataDecays.length * sizeDecays.length][logLoss.length];
        for (int i = 0; i < logLoss.length; i++) {
            double[] sizes = new double[sizeDecays.length];
            for (int s = 0; s < sizes.length; s++) {
                sizes[s] = size.at(i, sizeDecays[s]);
            }
            for (int d = 0; d < dataDecays.length; d++) {
                double term = data.at(i, dataDecays[d]);
                for (int s = 0; s < sizes.length; s++) {
                    losses[d * sizes.length + s][i] = huber(residual(i, term, sizes[s]));
                }
            }
        }
        return losses;
    }

    private double residual(int run, double dataTerm, double sizeTerm) {
        return StrictMath.log(constant + dataTerm + sizeTerm) - logLoss[run];
    }

    private static double huber(double residual) {
        double distance = Math.abs(residual);
        return distance <= DELTA ? 0.5 * residual * residual : DELTA * (distance - 0.5 * DELTA);
    }
}
