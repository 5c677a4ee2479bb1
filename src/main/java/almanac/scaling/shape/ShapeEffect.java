package almanac.scaling.shape;

import almanac.scaling.Outcome;
import almanac.stats.Bootstrap;
import almanac.stats.Interval;
import almanac.stats.LineFit;
import almanac.stats.Replicates;
import almanac.stats.Resampling;
import almanac.stats.SaturatingPower;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Whether shape moves the loss once size is accounted for: what a model is off the law L = E + A·N^−α, as ln L − ln L̂,
 * against ln (width/depth).
 *
 * @param law over all models, shapes mixed
 * @param residuals one per model of the sample, in its order; above zero the loss is higher than the law's
 * @param slope of the residuals per unit of ln aspect
 * @param replicates the slope in each resample of the models, law refitted
 */
public record ShapeEffect(
        ShapeSample sample, SaturatingPower law, List<Residual> residuals, LineFit slope, Replicates replicates) {

    private static final String METHOD = "bootstrap of the models, law and line refitted, percentiles";

    /**
     * A model and how far it is off the law.
     *
     * @param log ln L − ln L̂
     */
    public record Residual(ShapedLoss model, double log) {}

    /** Fits law and line; a shortage with no more sizes than the law's constants, or one aspect only. */
    public static Outcome<ShapeEffect> of(ShapeSample sample, Resampling resampling) {
        List<ShapedLoss> models = sample.models();
        double[] sizes = models.stream().mapToDouble(ShapedLoss::parameters).toArray();
        double[] losses = models.stream().mapToDouble(ShapedLoss::loss).toArray();
        double[] aspects = models.stream()
                .mapToDouble(model -> StrictMath.log(model.aspect()))
                .toArray();
        if (!models.isEmpty() && Arrays.stream(aspects).distinct().count() < 2) {
            return Outcome.none(Outcome.ONE_VALUE);
        }
        return Outcome.of(
                SaturatingPower.of(sizes, losses).map(law -> of(sample, law, sizes, losses, aspects, resampling)),
                Outcome.TOO_FEW_RUNS);
    }

    private static ShapeEffect of(
            ShapeSample sample,
            SaturatingPower law,
            double[] sizes,
            double[] losses,
            double[] aspects,
            Resampling resampling) {
        List<Residual> residuals = sample.models().stream()
                .map(model -> new Residual(model, StrictMath.log(model.loss() / law.at(model.parameters()))))
                .toList();
        double[] logs = residuals.stream().mapToDouble(Residual::log).toArray();
        double[][] rows =
                Bootstrap.replicates(sizes.length, resampling.replicates(), resampling.streams(), timesDrawn -> {
                    double[] weights =
                            Arrays.stream(timesDrawn).asDoubleStream().toArray();
                    return slope(law.refitted(sizes, losses, weights), sizes, losses, aspects, timesDrawn);
                });
        return new ShapeEffect(
                sample,
                law,
                residuals,
                LineFit.of(aspects, logs),
                new Replicates(rows, resampling.replicates(), resampling.seed(), METHOD));
    }

    /** The slope of one resample with the constants (E, A, α) of its law; none without a law or with one aspect. */
    private static double[] slope(
            double[] constants, double[] sizes, double[] losses, double[] aspects, int[] timesDrawn) {
        if (constants.length == 0) {
            return constants;
        }
        double[] x = new double[sizes.length];
        double[] y = new double[sizes.length];
        int count = 0;
        for (int i = 0; i < sizes.length; i++) {
            double height = constants[0] + constants[1] * StrictMath.pow(sizes[i], -constants[2]);
            for (int times = 0; times < timesDrawn[i]; times++) {
                x[count] = aspects[i];
                y[count++] = StrictMath.log(losses[i] / height);
            }
        }
        return Arrays.stream(x).distinct().count() > 1
                ? new double[] {LineFit.of(x, y).slope()}
                : new double[0];
    }

    /** The slope over its classical standard error. */
    public double t() {
        return slope.slope() / slope.slopeStandardError();
    }

    public Optional<Interval> slopeInterval(double level) {
        return replicates.interval(0, level);
    }

    /** Largest aspect over smallest. */
    public double aspectSpan() {
        return highestAspect() / lowestAspect();
    }

    public double lowestAspect() {
        return residuals.stream()
                .mapToDouble(residual -> residual.model().aspect())
                .min()
                .orElseThrow();
    }

    public double highestAspect() {
        return residuals.stream()
                .mapToDouble(residual -> residual.model().aspect())
                .max()
                .orElseThrow();
    }

    /** Lowest residual. */
    public double lowest() {
        return residuals.stream().mapToDouble(Residual::log).min().orElseThrow();
    }

    /** Highest residual. */
    public double highest() {
        return residuals.stream().mapToDouble(Residual::log).max().orElseThrow();
    }

    /** Largest distance from the law among models of more than {@link ShapeSample#SHALLOW_LAYERS} layers. */
    public double farthestOfDeep() {
        return residuals.stream()
                .filter(residual -> residual.model().depth() > ShapeSample.SHALLOW_LAYERS)
                .mapToDouble(residual -> Math.abs(residual.log()))
                .max()
                .orElse(0);
    }

    /** Root mean square of the residuals. */
    public double rootMeanSquare() {
        return law.rootMeanSquareLog();
    }
}
