package almanac.stats;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Tests whether the rate of growth of an envelope changes, by the sup-F of a {@link BrokenLine} against one line.
 *
 * <p>The residual null draws the line's residuals with replacement around the line; F does not depend on the line itself.
 * It takes the points as independent, which the points of a running maximum are not. The redrawn null therefore starts
 * from the items: their distances from a common line of the envelope's slope are drawn with replacement on their own
 * days, and the envelope is taken again. A running maximum over few early items climbs faster than over many, so its
 * rate falls even where the items' rate is constant; this null contains that fall.
 *
 * <p>p-values are (1 + b)/(1 + B): b of B replicates are as extreme as the data (Davison and Hinkley 1997, section 4.2).
 *
 * @param lines the best break of the data
 * @param residualP p-value of sup-F under the residual null
 * @param redrawnP p-value of sup-F under the redrawn null
 * @param slowingP share of the redrawn null whose slope ratio is at most that of the data, as a p-value
 * @param nullRatio median slope ratio under the redrawn null; absent where it is not finite
 * @param redrawn replicates of the redrawn null that carried a break
 */
public record BreakTest(
        BrokenLine lines,
        double residualP,
        double redrawnP,
        double slowingP,
        OptionalDouble nullRatio,
        int redrawn,
        Resampling resampling) {

    private static final int SUP_F = 0;
    private static final int RATIO = 1;

    /** Tests the envelope of the items; empty with too few points for a break and where the points lie on a form. */
    public static Optional<BreakTest> of(RunningRecords items, EnvelopeRule rule, Resampling resampling) {
        RunningRecords.Points points = rule.points(items, items.all());
        int n = points.count();
        if (n < GrowthForm.BROKEN_LINE.fewestPoints()) {
            return Optional.empty();
        }
        return BrokenLine.fit(points.days(), points.values(), n)
                .filter(lines -> !InformationCriteria.isExact(lines.squares(), points.values(), n))
                .map(lines -> tested(lines, points, items, rule, resampling));
    }

    private static BreakTest tested(
            BrokenLine lines,
            RunningRecords.Points points,
            RunningRecords items,
            EnvelopeRule rule,
            Resampling resampling) {
        LineFit line = points.line();
        double[] residuals = distances(points.days(), points.values(), points.count(), line.slope());
        double[][] around = simulated(resampling, random -> row(points.days(), drawn(residuals, random)));
        double[] offsets = distances(items.days(), items.values(), items.days().length, line.slope());
        double[][] redrawn = simulated(resampling, random -> {
            double[] values = drawn(offsets, random);
            for (int i = 0; i < values.length; i++) {
                values[i] += line.slope() * items.days()[i];
            }
            RunningRecords again = new RunningRecords(items.days(), values);
            RunningRecords.Points envelope = rule.points(again, again.all());
            return envelope.count() < GrowthForm.BROKEN_LINE.fewestPoints()
                    ? new double[0]
                    : row(envelope.days(), envelope.values(), envelope.count());
        });
        double[] ratios = Bootstrap.column(redrawn, RATIO);
        double median = redrawn.length == 0 ? Double.NaN : Quantiles.median(ratios);
        return new BreakTest(
                lines,
                pValue(Bootstrap.column(around, SUP_F), lines.supF(), true),
                pValue(Bootstrap.column(redrawn, SUP_F), lines.supF(), true),
                pValue(ratios, lines.slopeRatio(), false),
                Double.isFinite(median) ? OptionalDouble.of(median) : OptionalDouble.empty(),
                redrawn.length,
                resampling);
    }

    private static double[] row(double[] x, double[] y, int count) {
        return BrokenLine.fit(x, y, count)
                .map(lines -> new double[] {lines.supF(), lines.slopeRatio()})
                .orElseGet(() -> new double[0]);
    }

    private static double[] row(double[] x, double[] y) {
        return row(x, y, y.length);
    }

    /** Height above a line of the given slope through zero; a constant shift of them all moves no statistic. */
    private static double[] distances(double[] x, double[] y, int count, double slope) {
        double[] distances = new double[count];
        for (int i = 0; i < count; i++) {
            distances[i] = y[i] - slope * x[i];
        }
        return distances;
    }

    private static double[] drawn(double[] pool, SplittableRandom random) {
        double[] drawn = new double[pool.length];
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = pool[random.nextInt(pool.length)];
        }
        return drawn;
    }

    private static double[][] simulated(Resampling resampling, Function<SplittableRandom, double[]> replicate) {
        SplittableRandom[] streams = resampling.streams().split(resampling.replicates());
        return IntStream.range(0, streams.length)
                .parallel()
                .mapToObj(i -> replicate.apply(streams[i]))
                .filter(row -> row.length > 0)
                .toArray(double[][]::new);
    }

    private static double pValue(double[] replicates, double observed, boolean high) {
        long extreme = Arrays.stream(replicates)
                .filter(value -> high ? value >= observed : value <= observed)
                .count();
        return (1.0 + extreme) / (1.0 + replicates.length);
    }
}
