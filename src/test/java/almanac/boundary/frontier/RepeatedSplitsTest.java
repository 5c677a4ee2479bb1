package almanac.boundary.frontier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import almanac.boundary.BoundaryShortage;
import almanac.boundary.ScoredModel;
import almanac.stats.Interval;
import almanac.stats.Resampling;
import almanac.stats.RisingSigmoid;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RepeatedSplitsTest {

    private static final RisingSigmoid CURVE = new RisingSigmoid(0.1, 0.8, 1.5, 24.5);
    private static final Resampling TWENTY = new Resampling(20, 7);

    /** Models whose scores lie below a known curve. */
    private static FrontierBenchmark benchmark(int count) {
        SplittableRandom random = new SplittableRandom(11);
        List<ScoredModel> models = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double logFlop = random.nextDouble(23, 26.5);
            double score = CURVE.at(logFlop) * random.nextDouble(0.4, 1);
            models.add(new ScoredModel(i, OptionalDouble.of(StrictMath.pow(10, logFlop)), score, "model-" + i));
        }
        return new FrontierBenchmark("gpqa-diamond", models, 0);
    }

    private static RepeatedSplits repeated(FrontierBenchmark benchmark, Resampling drawn) {
        return RepeatedSplits.of(benchmark, drawn).result().orElseThrow();
    }

    @Test
    void everySplitFitsSevenTenthsAndComparesOnlyWithinTheirCompute() {
        RepeatedSplits found = repeated(benchmark(60), TWENTY);

        assertThat(found.train()).isEqualTo(42);
        assertThat(found.splits()).hasSize(20).allSatisfy(split -> {
            assertThat(split.train()).isEqualTo(42);
            assertThat(split.compared()).isBetween(10, 18);
            assertThat(split.sigmoid()).isPositive();
            assertThat(split.spline()).isPositive();
            assertThat(split.difference()).isEqualTo(split.sigmoid() - split.spline());
        });
        assertThat(found.splits()).extracting(ShapeComparison::compared).contains(18);
    }

    @Test
    void theSameSeedDrawsTheSameSplitsAndMoreOfThemGoOn() {
        FrontierBenchmark benchmark = benchmark(60);
        RepeatedSplits found = repeated(benchmark, TWENTY);

        assertThat(repeated(benchmark, TWENTY)).isEqualTo(found);
        assertThat(repeated(benchmark, new Resampling(8, 7)).splits())
                .isEqualTo(found.splits().subList(0, 8));
        assertThat(repeated(benchmark, new Resampling(20, 8)).splits()).isNotEqualTo(found.splits());
    }

    @Test
    void theRangeHoldsTheMedianAndSaysHowItWasMade() {
        RepeatedSplits found = repeated(benchmark(60), TWENTY);
        Interval range = found.range().orElseThrow();
        long below = found.splits().stream()
                .filter(split -> split.difference() < range.low())
                .count();

        assertThat(range.contains(found.median().orElseThrow())).isTrue();
        assertThat(range.resamples()).isEqualTo(20);
        assertThat(range.seed()).isEqualTo(7);
        assertThat(below).isLessThanOrEqualTo(1);
        assertThat(found.splineBetter()).isBetween(0, 20);
    }

    @Test
    void withoutAComparisonThereIsNoMedian() {
        RepeatedSplits none = new RepeatedSplits(60, TWENTY, List.of());

        assertThat(none.median()).isEmpty();
        assertThat(none.range()).isEmpty();
        assertThat(none.splineBetter()).isZero();
    }

    @Test
    void benchmarksThatAreTooSmallToSplitAreNamed() {
        assertThat(RepeatedSplits.of(benchmark(24), TWENTY).shortage()).contains(BoundaryShortage.TOO_FEW_ROWS);
        assertThat(RepeatedSplits.of(benchmark(42), TWENTY).shortage()).contains(BoundaryShortage.TOO_FEW_ROWS);
        assertThat(RepeatedSplits.of(benchmark(43), TWENTY).result()).isPresent();
        assertThat(RepeatedSplits.of(benchmark(0), TWENTY).shortage()).contains(BoundaryShortage.NO_COMPUTE);
    }

    @Test
    void thePublishedSplitHoldsForItsOwnSixtyFiveModelsOnly() {
        FrontierBenchmark right = benchmark(65);

        assertThat(PublishedSplit.of(right))
                .hasValueSatisfying(found -> assertThat(found.train()).isEqualTo(46));
        assertThat(PublishedSplit.of(benchmark(66))).isEmpty();
        assertThat(PublishedSplit.of(new FrontierBenchmark("otis-aime", right.models(), 0)))
                .isEmpty();
    }

    @Test
    void modelsBeyondTheComputeFittedAreNotCompared() {
        FrontierBenchmark benchmark = benchmark(60);
        int[] low = benchmark.models().stream()
                .filter(model -> model.flop().orElseThrow() < 1e25)
                .mapToInt(ScoredModel::row)
                .toArray();
        int[] high = benchmark.models().stream()
                .filter(model -> model.flop().orElseThrow() >= 1e25)
                .mapToInt(ScoredModel::row)
                .toArray();

        assertThat(low.length).isGreaterThanOrEqualTo(BoundaryShortage.LEAST_ROWS);
        assertThat(ShapeComparison.of(benchmark.sampleAt(low), benchmark.sampleAt(high)))
                .isEmpty();
        assertThat(ShapeComparison.of(benchmark.sampleAt(low), benchmark.sample()))
                .hasValueSatisfying(found -> {
                    assertThat(found.compared()).isEqualTo(low.length);
                    assertThat(found.sigmoid()).isCloseTo(found.spline(), within(5e-3));
                });
    }
}
