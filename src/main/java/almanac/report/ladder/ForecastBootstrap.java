package almanac.report.ladder;

import almanac.stats.Bootstrap;
import almanac.stats.BoundedLogistic;
import almanac.stats.LogisticCurve;
import almanac.stats.PowerLawSum;
import almanac.stats.PowerTerm;
import almanac.stats.Resampling;
import almanac.stats.TwoTermProblem;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Fits the two steps of the published recipe to resamples of one task's runs, each from the fit to all. */
final class ForecastBootstrap {

    private static final Recipe RECIPE = Recipe.PUBLISHED;

    /** A step that promises less is the last: a small part of what a resample differs from the next. */
    private static final double TOLERANCE = 1e-5;

    /** Fewer sizes or lengths than this leave nothing to extrapolate along. */
    private static final int FEWEST_LEVELS = 3;

    private final List<RunSeries> runs;
    private final PooledPoints points;
    private final int[] firstPoint;
    private final Step1 step1;
    private final LogisticCurve curve;
    private final double[] lastLosses;
    private final TwoTermProblem losses;

    private ForecastBootstrap(List<RunSeries> runs, Step1 step1, Step2 step2) {
        this.runs = runs;
        this.step1 = step1;
        points = PooledPoints.of(runs, RECIPE);
        firstPoint = new int[runs.size() + 1];
        for (int run : points.runOf()) {
            firstPoint[run + 1]++;
        }
        for (int run = 0; run < runs.size(); run++) {
            firstPoint[run + 1] += firstPoint[run];
        }
        curve = new LogisticCurve(step2.a() + step2.b(), -step2.a(), step2.steepness(), step2.midpoint());
        lastLosses = column(run -> run.last(RECIPE.feature(), RECIPE.finalWindow()));
        losses = TwoTermProblem.of(
                column(run -> run.point().parameters()),
                column(run -> run.point().tokens()),
                lastLosses);
    }

    private double[] column(ToDoubleFunction<RunSeries> value) {
        return runs.stream().mapToDouble(value).toArray();
    }

    /**
     * Resamples of the fit; empty where the spread of the last checkpoints is unknown or no resample can be fitted.
     *
     * @param step1 first step fitted to the same runs
     * @param step2 second step fitted to the same runs
     */
    static Optional<ForecastDraws> of(
            LadderTask task, List<RunSeries> runs, Step1 step1, Step2 step2, Resampling resampling) {
        Optional<TaskVariance> variance = TaskVariance.of(task, runs);
        if (variance.isEmpty()) {
            return Optional.empty();
        }
        ForecastBootstrap bootstrap = new ForecastBootstrap(runs, step1, step2);
        double[][] rows = Bootstrap.replicates(resampling.replicates(), resampling.streams(), bootstrap::replicate);
        List<ForecastDraws.Draw> draws =
                Arrays.stream(rows).map(ForecastDraws.Draw::of).toList();
        return draws.isEmpty()
                ? Optional.empty()
                : Optional.of(new ForecastDraws(
                        task, draws, variance.get().accuracyDeviation(), resampling.replicates(), resampling.seed()));
    }

    private double[] replicate(SplittableRandom random) {
        double deviate = deviate(random);
        int[] timesDrawn = Bootstrap.draw(runs.size(), random);
        int[] drawn = IntStream.range(0, runs.size())
                .filter(run -> timesDrawn[run] > 0)
                .toArray();
        if (drawn.length < LadderInputs.FEWEST_RUNS || levels(drawn) < FEWEST_LEVELS) {
            return new double[0];
        }
        PowerLawSum law = loss(drawn, timesDrawn, random);
        LogisticCurve fitted = accuracy(timesDrawn, random);
        PowerTerm size = law.terms().get(0);
        PowerTerm data = law.terms().get(1);
        return new double[] {
            size.logCoefficient(),
            size.exponent(),
            data.logCoefficient(),
            data.exponent(),
            law.constant(),
            fitted.floor(),
            fitted.span(),
            fitted.steepness(),
            fitted.midpoint(),
            deviate
        };
    }

    private long levels(int[] drawn) {
        long sizes = IntStream.of(drawn)
                .mapToDouble(run -> runs.get(run).run().parameters())
                .distinct()
                .count();
        long lengths = IntStream.of(drawn)
                .mapToDouble(run -> runs.get(run).run().chinchillaMultiple().orElse(0))
                .distinct()
                .count();
        return Math.min(sizes, lengths);
    }

    private PowerLawSum loss(int[] drawn, int[] timesDrawn, SplittableRandom random) {
        double[] values = lastLosses.clone();
        for (int run : drawn) {
            values[run] = redrawn(runs.get(run).taskLoss(), random);
        }
        return losses.measuring(values)
                .drawn(timesDrawn)
                .near(step1.fit().law(), Step1.HUBER_DELTA, TOLERANCE)
                .law();
    }

    /** The mean of as many of the last values as the window has, drawn with replacement. */
    private static double redrawn(double[] values, SplittableRandom random) {
        int window = RECIPE.finalWindow();
        double sum = 0;
        for (int i = 0; i < window; i++) {
            sum += values[values.length - 1 - random.nextInt(window)];
        }
        return sum / window;
    }

    private LogisticCurve accuracy(int[] timesDrawn, SplittableRandom random) {
        double[] weights = weights(timesDrawn, random);
        int[] kept =
                IntStream.range(0, weights.length).filter(i -> weights[i] > 0).toArray();
        double[] x = new double[kept.length + 1];
        double[] y = new double[kept.length + 1];
        double[] counts = new double[kept.length + 1];
        for (int i = 0; i < kept.length; i++) {
            x[i] = points.feature()[kept[i]];
            y[i] = points.accuracy()[kept[i]];
            counts[i] = weights[kept[i]];
        }
        y[kept.length] = 1; // the added point of accuracy one at loss zero
        counts[kept.length] = 1;
        return BoundedLogistic.quick(x, y, counts, BoundedLogistic.Box.UNIT, List.of(curve), TOLERANCE)
                .curve();
    }

    /** How often each point counts: blocks of neighbours within each drawn run, wrapped around its ends. */
    private double[] weights(int[] timesDrawn, SplittableRandom random) {
        double[] weights = new double[points.count()];
        for (int run = 0; run < timesDrawn.length; run++) {
            int length = firstPoint[run + 1] - firstPoint[run];
            int left = timesDrawn[run] * length;
            while (left > 0) {
                int start = random.nextInt(length);
                for (int i = 0; i < Math.min(RECIPE.smoothing(), left); i++) {
                    weights[firstPoint[run] + (start + i) % length]++;
                }
                left -= RECIPE.smoothing();
            }
        }
        return weights;
    }

    /** A standard normal deviate by the method of Box and Muller (1958). */
    private static double deviate(SplittableRandom random) {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - random.nextDouble()));
        return radius * StrictMath.cos(2 * Math.PI * random.nextDouble());
    }
}
