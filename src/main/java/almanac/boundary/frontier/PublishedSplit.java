package almanac.boundary.frontier;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The one random split of GPQA Diamond on which figure 7a of Zhang et al. 2026 (arXiv 2602.15327) compares two shapes: 46
 * of 65 models are fitted. It was drawn with a generator that other programs cannot repeat, hence the list.
 */
final class PublishedSplit {

    private static final String BENCHMARK = "gpqa-diamond";
    private static final int MODELS = 65;

    /** Places of the models fitted, in the order of the published points, from 0. */
    private static final Set<Integer> TRAIN = Set.of(
            0, 1, 2, 3, 4, 6, 8, 9, 10, 11, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 30, 32, 34, 35, 36,
            37, 38, 42, 43, 44, 46, 47, 50, 51, 52, 53, 55, 57, 58, 60, 61, 64);

    private PublishedSplit() {}

    /** The comparison on this split; empty for other benchmarks and once models are added to or removed from the table. */
    static Optional<ShapeComparison> of(FrontierBenchmark benchmark) {
        if (!benchmark.benchmark().equals(BENCHMARK) || benchmark.models().size() != MODELS) {
            return Optional.empty();
        }
        int[] train = IntStream.range(0, MODELS).filter(TRAIN::contains).toArray();
        int[] others = IntStream.range(0, MODELS)
                .filter(place -> !TRAIN.contains(place))
                .toArray();
        return ShapeComparison.of(benchmark.sampleAt(train), benchmark.sampleAt(others));
    }
}
