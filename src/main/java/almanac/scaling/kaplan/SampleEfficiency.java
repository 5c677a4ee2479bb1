package almanac.scaling.kaplan;

import almanac.scaling.Outcome;
import almanac.scaling.SizedLoss;
import almanac.stats.Bootstrap;
import almanac.stats.Interval;
import almanac.stats.LineFit;
import almanac.stats.Replicates;
import almanac.stats.Resampling;
import almanac.stats.StudentInterval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How the tokens to a fixed loss depend on the size: least squares of their logarithm on that of the parameters.
 *
 * <p>The tokens are those at which the lowest loss so far passes the level, ln D interpolated in the loss between the two
 * checkpoints around it.
 *
 * @param level loss in nats per token
 * @param crossings size, tokens at the crossing and the level, one per curve that crosses it
 * @param line of ln tokens on ln parameters
 * @param replicates slope, one row per resample of the curves
 */
public record SampleEfficiency(double level, List<SizedLoss> crossings, LineFit line, Replicates replicates) {

    /** A level reached by fewer sizes gives no slope. */
    public static final int FEWEST_SIZES = 5;

    /** Resamples of fewer sizes often hold models of nearly one size, which have slopes of any sign. */
    public static final int FEWEST_TO_DRAW = 10;

    private static final String METHOD = "bootstrap of the training runs, percentiles";

    /** The slope at one level; a shortage where fewer than five sizes cross it. */
    public static Outcome<SampleEfficiency> of(List<LearningCurve> curves, double level, Resampling resampling) {
        List<SizedLoss> crossings = new ArrayList<>();
        for (LearningCurve curve : curves) {
            tokensTo(curve, level).ifPresent(tokens -> crossings.add(new SizedLoss(curve.parameters(), tokens, level)));
        }
        if (crossings.stream().mapToDouble(SizedLoss::parameters).distinct().count() < FEWEST_SIZES) {
            return Outcome.none("fewer-than-five-sizes");
        }
        double[] sizes = logs(crossings, true);
        double[] tokens = logs(crossings, false);
        double[][] rows = Bootstrap.replicates(
                sizes.length,
                resampling.replicates(),
                resampling.streams(),
                timesDrawn -> slope(sizes, tokens, timesDrawn));
        return Outcome.of(new SampleEfficiency(
                level,
                List.copyOf(crossings),
                LineFit.of(sizes, tokens),
                new Replicates(rows, resampling.replicates(), resampling.seed(), METHOD)));
    }

    /**
     * The slopes at all levels that are multiples of a step, that every curve begins above and that at least five sizes
     * cross, from the highest level down. A level that some curve begins below would leave the quickest runs out.
     *
     * @param perNat levels per nat, for example 10
     */
    public static List<SampleEfficiency> atLevels(List<LearningCurve> curves, int perNat, Resampling resampling) {
        double first = curves.stream()
                .filter(curve -> !curve.points().isEmpty())
                .mapToDouble(curve -> curve.points().get(0).loss())
                .min()
                .orElse(0);
        List<SampleEfficiency> found = new ArrayList<>();
        for (int step = (int) StrictMath.ceil(first * perNat) - 1; step > 0; step--) {
            Outcome<SampleEfficiency> outcome = of(curves, step / (double) perNat, resampling);
            if (!outcome.isPresent()) {
                break;
            }
            outcome.result().ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    /** Tokens at which the lowest loss so far passes a level; empty where it begins below or never gets there. */
    static OptionalDouble tokensTo(LearningCurve curve, double level) {
        double lowest = Double.POSITIVE_INFINITY;
        double before = 0;
        for (SizedLoss point : curve.points()) {
            if (point.loss() <= level) {
                if (!(before > 0)) {
                    return OptionalDouble.empty();
                }
                double share = (lowest - level) / (lowest - point.loss());
                double logBefore = StrictMath.log(before);
                return OptionalDouble.of(
                        StrictMath.exp(logBefore + share * (StrictMath.log(point.tokens()) - logBefore)));
            }
            lowest = Math.min(lowest, point.loss());
            before = point.tokens();
        }
        return OptionalDouble.empty();
    }

    private static double[] slope(double[] sizes, double[] tokens, int[] timesDrawn) {
        double[] x = new double[sizes.length];
        double[] y = new double[sizes.length];
        int count = 0;
        boolean varies = false;
        for (int i = 0; i < sizes.length; i++) {
            for (int times = 0; times < timesDrawn[i]; times++) {
                x[count] = sizes[i];
                y[count] = tokens[i];
                varies |= x[count] != x[0];
                count++;
            }
        }
        return varies ? new double[] {LineFit.of(x, y, count).slope()} : new double[0];
    }

    private static double[] logs(List<SizedLoss> crossings, boolean ofSizes) {
        return crossings.stream()
                .mapToDouble(crossing -> StrictMath.log(ofSizes ? crossing.parameters() : crossing.tokens()))
                .toArray();
    }

    /** By the bootstrap; wide where the sizes stand in a few clumps and resamples miss one. */
    public Optional<Interval> slopeInterval(double confidence) {
        return replicates.interval(0, confidence);
    }

    /** By the standard error of the line. */
    public Interval classicalSlopeInterval(double confidence) {
        return StudentInterval.ofSlope(line, confidence);
    }

    /** The interval to judge by: by the standard error where few sizes are drawn, else by the bootstrap. */
    public Interval decidingInterval(double confidence) {
        boolean few =
                crossings.stream().mapToDouble(SizedLoss::parameters).distinct().count() < FEWEST_TO_DRAW;
        return few
                ? classicalSlopeInterval(confidence)
                : slopeInterval(confidence).orElseGet(() -> classicalSlopeInterval(confidence));
    }
}
