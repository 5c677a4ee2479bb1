package almanac.boundary.frontier;

import almanac.boundary.BoundarySample;
import almanac.boundary.ScoredModel;
import almanac.data.BoundaryRuns;
import almanac.data.FrontierPoint;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * The models of a benchmark run by Epoch AI, in the order of their table. Every model is a cluster of its own: levels of
 * effort stand as models.
 *
 * @param benchmark its name in the published tables
 * @param flagged how many of the models have a doubtful compute; they take part
 */
public record FrontierBenchmark(String benchmark, List<ScoredModel> models, int flagged) {

    /** The benchmarks with compute, those with most models first. */
    public static final List<String> BENCHMARKS =
            List.of("gpqa-diamond", "math-level-5", "otis-aime", "frontiermath-public", "frontiermath-private");

    public FrontierBenchmark {
        models = List.copyOf(models);
    }

    /** All benchmarks, also those without models. */
    public static List<FrontierBenchmark> all(BoundaryRuns runs) {
        return BENCHMARKS.stream()
                .map(benchmark -> of(benchmark, runs.frontierPoints()))
                .toList();
    }

    private static FrontierBenchmark of(String benchmark, List<FrontierPoint> points) {
        List<FrontierPoint> own = points.stream()
                .filter(point -> point.benchmark().equals(benchmark))
                .toList();
        long flagged = own.stream().filter(point -> point.flag().isPresent()).count();
        List<ScoredModel> models = IntStream.range(0, own.size())
                .mapToObj(place -> model(place, own.get(place)))
                .toList();
        return new FrontierBenchmark(benchmark, models, (int) flagged);
    }

    private static ScoredModel model(int place, FrontierPoint point) {
        return new ScoredModel(place, OptionalDouble.of(point.computeFlop()), point.score(), point.modelName());
    }

    /** All models. */
    public BoundarySample sample() {
        return BoundarySample.of(models);
    }

    /** The models at some places of the list. */
    BoundarySample sampleAt(int[] places) {
        return BoundarySample.of(Arrays.stream(places).mapToObj(models::get).toList());
    }

    /** Number of distinct compute values. */
    public int distinctCompute() {
        return (int) Arrays.stream(sample().logFlop()).distinct().count();
    }
}
