package almanac.boundary.frontier;

import almanac.boundary.BoundaryShortage;
import almanac.boundary.Outcome;
import almanac.stats.Interval;
import almanac.stats.Quantiles;
import almanac.stats.Replicates;
import almanac.stats.Resampling;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * The comparison of two shapes on many random splits, which shows what a single split is worth.
 *
 * <p>The splits share their models, so that the range of their differences is no confidence interval: it says how far the
 * verdict depends on which models were drawn.
 *
 * @param models number of models of the benchmark
 * @param drawn how the splits were drawn, from streams of our own
 * @param splits those that gave a comparison, in the order of the draws
 */
public record RepeatedSplits(int models, Resampling drawn, List<ShapeComparison> splits) {

    /** Share of the models that are fitted. */
    static final double TRAIN_SHARE = 0.7;

    /** A hundred splits. */
    public static final Resampling USUAL = new Resampling(100, 20260217);

    private static final double LEVEL = 0.95;
    private static final String METHOD = "percentiles over random splits";

    public RepeatedSplits {
        splits = List.copyOf(splits);
    }

    /** Draws and compares; a benchmark whose larger part is too small for a boundary has none. */
    public static Outcome<RepeatedSplits> of(FrontierBenchmark benchmark, Resampling drawn) {
        Optional<BoundaryShortage> shortage = BoundaryShortage.of(benchmark.sample());
        if (shortage.isPresent()) {
            return Outcome.none(shortage.get());
        }
        int models = benchmark.models().size();
        if (trained(models) < BoundaryShortage.LEAST_ROWS) {
            return Outcome.none(BoundaryShortage.TOO_FEW_ROWS);
        }
        SplittableRandom[] streams = drawn.streams().split(drawn.replicates());
        List<ShapeComparison> splits = IntStream.range(0, streams.length)
                .parallel()
                .mapToObj(i -> split(benchmark, streams[i]))
                .flatMap(Optional::stream)
                .toList();
        return Outcome.of(new RepeatedSplits(models, drawn, splits));
    }

    private static int trained(int models) {
        return (int) StrictMath.rint(TRAIN_SHARE * models);
    }

    private static Optional<ShapeComparison> split(FrontierBenchmark benchmark, SplittableRandom random) {
        int[] places = IntStream.range(0, benchmark.models().size()).toArray();
        for (int last = places.length - 1; last > 0; last--) {
            int chosen = random.nextInt(last + 1);
            int kept = places[last];
            places[last] = places[chosen];
            places[chosen] = kept;
        }
        int train = trained(places.length);
        return ShapeComparison.of(
                benchmark.sampleAt(Arrays.copyOf(places, train)),
                benchmark.sampleAt(Arrays.copyOfRange(places, train, places.length)));
    }

    /** Number of models fitted in each split. */
    public int train() {
        return trained(models);
    }

    /** Median of the sigmoid's loss less the spline's; empty without splits. */
    public OptionalDouble median() {
        return splits.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Quantiles.median(differences()));
    }

    /** Where the middle 95 % of the differences lie; empty without splits. */
    public Optional<Interval> range() {
        double[][] rows = Arrays.stream(differences())
                .mapToObj(difference -> new double[] {difference})
                .toArray(double[][]::new);
        return new Replicates(rows, drawn.replicates(), drawn.seed(), METHOD).interval(0, LEVEL);
    }

    /** Number of splits on which the spline has the lower loss. */
    public int splineBetter() {
        return (int) splits.stream().filter(split -> split.difference() > 0).count();
    }

    private double[] differences() {
        return splits.stream().mapToDouble(ShapeComparison::difference).toArray();
    }
}
