package almanac.scaling.kaplan;

import almanac.scaling.Outcome;
import almanac.stats.Bootstrap;
import almanac.stats.InformationCriteria;
import almanac.stats.Interval;
import almanac.stats.LineFit;
import almanac.stats.PowerLine;
import almanac.stats.Replicates;
import almanac.stats.Resampling;
import almanac.stats.SaturatingPower;
import almanac.stats.StudentInterval;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How the loss falls with one quantity: as a pure power law (least squares in logarithms) and as a power law above an
 * irreducible loss (least squares on ln L).
 *
 * @param runs runs behind the points
 * @param saturating a shortage with fewer distinct values than its three constants need
 * @param pureReplicates exponent of the pure law and ln L at x = 1, one row per resample of the runs
 * @param saturatingReplicates exponent and irreducible loss of the saturating law
 */
public record SingleLaw(
        int runs,
        int points,
        PowerLine pure,
        Outcome<SaturatingPower> saturating,
        Replicates pureReplicates,
        Replicates saturatingReplicates) {

    private static final String METHOD = "bootstrap of the runs, percentiles";
    private static final int PURE_CONSTANTS = 3;
    private static final int SATURATING_CONSTANTS = 4;

    /** Fits both laws; a shortage with fewer than three points or one distinct value. */
    public static Outcome<SingleLaw> of(LawSample sample, Resampling resampling) {
        if (Arrays.stream(sample.loss()).anyMatch(loss -> !(loss > 0))) {
            return Outcome.none(Outcome.NOT_POSITIVE);
        }
        LawSample.Points points = sample.points();
        if (sample.distinctValues() < 2 && sample.runs() > 1) {
            return Outcome.none(Outcome.ONE_VALUE);
        }
        return Outcome.of(
                PowerLine.of(points.x(), points.loss()).map(pure -> of(sample, points, pure, resampling)),
                Outcome.TOO_FEW_RUNS);
    }

    private static SingleLaw of(LawSample sample, LawSample.Points points, PowerLine pure, Resampling resampling) {
        Outcome<SaturatingPower> saturating =
                Outcome.of(SaturatingPower.of(points.x(), points.loss()), Outcome.TOO_FEW_RUNS);
        return new SingleLaw(
                sample.runs(),
                points.x().length,
                pure,
                saturating,
                replicates(sample, resampling, SingleLaw::line),
                saturating
                        .result()
                        .map(law -> replicates(sample, resampling, drawn -> refitted(law, drawn)))
                        .orElseGet(() -> new Replicates(new double[0][], 0, resampling.seed(), METHOD)));
    }

    private interface OfPoints {
        double[] of(LawSample.Points points);
    }

    private static Replicates replicates(LawSample sample, Resampling resampling, OfPoints statistic) {
        double[][] rows = Bootstrap.replicates(
                sample.runs(),
                resampling.replicates(),
                resampling.streams(),
                timesDrawn -> statistic.of(sample.drawn(timesDrawn)));
        return new Replicates(rows, resampling.replicates(), resampling.seed(), METHOD);
    }

    /** The pure law through the points drawn, each as often as it counts; empty with one distinct x. */
    private static double[] line(LawSample.Points points) {
        int count = (int) Arrays.stream(points.weights()).sum();
        double[] logX = new double[count];
        double[] logLoss = new double[count];
        int next = 0;
        for (int i = 0; i < points.x().length; i++) {
            for (int times = 0; times < points.weights()[i]; times++) {
                logX[next] = StrictMath.log(points.x()[i]);
                logLoss[next++] = StrictMath.log(points.loss()[i]);
            }
        }
        boolean varies = Arrays.stream(logX).distinct().count() > 1;
        if (!varies) {
            return new double[0];
        }
        LineFit line = LineFit.of(logX, logLoss);
        return new double[] {-line.slope(), line.intercept()};
    }

    private static double[] refitted(SaturatingPower law, LawSample.Points points) {
        double[] constants = law.refitted(points.x(), points.loss(), points.weights());
        return constants.length == 0 ? constants : new double[] {constants[2], constants[0]};
    }

    public Optional<Interval> pureExponentInterval(double level) {
        return pureReplicates.interval(0, level);
    }

    /** Interval of the pure law's loss at a value of the quantity, nats per token. */
    public Optional<Interval> pureInterval(double x, double level) {
        double logX = StrictMath.log(x);
        double[][] rows = Arrays.stream(pureReplicates.rows())
                .map(row -> new double[] {StrictMath.exp(row[1] - row[0] * logX)})
                .toArray(double[][]::new);
        return new Replicates(rows, pureReplicates.requested(), pureReplicates.seed(), pureReplicates.method())
                .interval(0, level);
    }

    /** By the standard error of the line in logarithms: for laws of few points. */
    public Interval classicalExponentInterval(double level) {
        return StudentInterval.of(pure.exponent(), pure.exponentStandardError(), points - 2, level);
    }

    public Optional<Interval> saturatingExponentInterval(double level) {
        return saturatingReplicates.interval(0, level);
    }

    /** Interval of the irreducible loss, nats per token. */
    public Optional<Interval> irreducibleLossInterval(double level) {
        return saturatingReplicates.interval(1, level);
    }

    /** AICc of the pure law less that of the saturating one: above zero the irreducible loss earns its place. */
    public OptionalDouble criterionGain() {
        if (points < SATURATING_CONSTANTS + 2 || !saturating.isPresent()) {
            return OptionalDouble.empty();
        }
        double without = squares(pure.rootMeanSquareLog());
        double with = squares(saturating.result().orElseThrow().rootMeanSquareLog());
        if (!(without > 0) || !(with > 0)) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(InformationCriteria.aicc(without, points, PURE_CONSTANTS)
                - InformationCriteria.aicc(with, points, SATURATING_CONSTANTS));
    }

    private double squares(double rootMeanSquare) {
        return rootMeanSquare * rootMeanSquare * points;
    }
}
