package almanac.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import almanac.stats.Bootstrap;
import almanac.stats.Interval;
import almanac.stats.Resampling;
import almanac.stats.RisingSigmoid;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

class BoundaryDrawsTest {

    private static final BoundarySample SAMPLE = KnownBoundary.sample(800, 11);
    private static final BoundaryFit FIT = KnownBoundary.fit(SAMPLE);
    private static final BoundaryDraws DRAWS = BoundaryDraws.of(FIT, SAMPLE, new Resampling(200, 42));

    @Test
    void intervalsHoldTheirEstimates() {
        assertThat(DRAWS.curves()).hasSize(200);
        for (Attainable attainable : FIT.attainable()) {
            Interval interval = DRAWS.attainable(attainable.logFlop(), 0.95).orElseThrow();

            assertThat(interval.contains(attainable.score())).isTrue();
            assertThat(interval.resamples()).isEqualTo(200);
            assertThat(interval.method()).isEqualTo(BoundaryDraws.METHOD);
        }
        Interval compute = DRAWS.computeFor(0.4, 0.95).orElseThrow();
        assertThat(compute.contains(FIT.computeFor(0.4).logFlop())).isTrue();
    }

    @Test
    void aRefitIsTheFitToTheRowsDrawn() {
        int[] drawn = Bootstrap.draw(20, new Resampling(200, 42).streams().split(1)[0]);
        List<ScoredModel> models = new ArrayList<>();
        for (ScoredModel model : KnownBoundary.models(800, 11)) {
            int place = SAMPLE.clusters().indexOf(model.cluster());
            for (int i = 0; i < drawn[place]; i++) {
                models.add(model);
            }
        }
        RisingSigmoid direct = KnownBoundary.fit(BoundarySample.of(models)).curve();

        assertThat(DRAWS.curves().get(0).at(23)).isCloseTo(direct.at(23), within(1e-7));
        assertThat(DRAWS.curves().get(0).at(25)).isCloseTo(direct.at(25), within(1e-7));
    }

    @Test
    void theNumberOfThreadsChangesNoBit() throws ExecutionException, InterruptedException {
        ForkJoinPool single = new ForkJoinPool(1);
        try {
            BoundaryDraws alone = single.submit(() -> BoundaryDraws.of(FIT, SAMPLE, new Resampling(200, 42)))
                    .get();
            assertThat(alone.curves()).isEqualTo(DRAWS.curves());
        } finally {
            single.shutdown();
        }
    }

    @Test
    void boundariesAreLessCertainWhenRowsOfAClusterResembleOneAnother() {
        List<ScoredModel> models = new ArrayList<>();
        for (ScoredModel model : KnownBoundary.models(800, 11)) {
            double gift = model.cluster().equals("base-13") ? 1 : 0.6;
            models.add(new ScoredModel(model.row(), model.flop(), gift * model.score(), model.cluster()));
        }
        List<ScoredModel> apart = models.stream()
                .map(model -> new ScoredModel(model.row(), model.flop(), model.score(), "row-" + model.row()))
                .toList();

        assertThat(BoundarySample.of(apart).clusters()).hasSize(800);
        assertThat(width(models)).isGreaterThan(1.5 * width(apart));
    }

    private static double width(List<ScoredModel> models) {
        BoundarySample sample = BoundarySample.of(models);
        return BoundaryDraws.of(KnownBoundary.fit(sample), sample, new Resampling(100, 1))
                .attainable(24, 0.95)
                .orElseThrow()
                .halfWidth();
    }

    @Test
    void aScoreThatSomeCurvesNeverReachHasNoUpperLimit() {
        RisingSigmoid low = new RisingSigmoid(0, 0.6, 1, 23);
        RisingSigmoid high = new RisingSigmoid(0.2, 0.8, 1, 23);
        BoundaryDraws draws = new BoundaryDraws(FIT, List.of(low, high, high, high), 4, 1);
        Interval never = draws.computeFor(0.7, 0.95).orElseThrow();
        Interval always = draws.computeFor(0.1, 0.95).orElseThrow();

        assertThat(draws.shareReaching(0.7)).isEqualTo(0.75);
        assertThat(never.low()).isCloseTo(high.inverse(0.7), within(1e-12));
        assertThat(never.high()).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(always.low()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(always.high()).isCloseTo(low.inverse(0.1), within(1e-12));
    }

    @Test
    void resamplesWithoutACurveAreLeftOut() {
        BoundarySample two = BoundarySample.of(KnownBoundary.models(800, 11).stream()
                .map(model -> KnownBoundary.model(
                        model.row(),
                        model.row() % 2 == 0 ? 1e22 : 1e24,
                        model.score(),
                        model.row() % 2 == 0 ? "small" : "large"))
                .toList());
        BoundaryDraws draws = BoundaryDraws.of(KnownBoundary.fit(two), two, new Resampling(100, 3));

        assertThat(draws.curves().size()).isBetween(25, 75);
        assertThat(draws.requested()).isEqualTo(100);
        BoundaryDraws none = new BoundaryDraws(FIT, List.of(), 10, 1);
        assertThat(none.attainable(24, 0.95)).isEmpty();
        assertThat(none.shareReaching(0.1)).isZero();
    }

    @Test
    void theLargestClusterIsNamed() {
        List<ScoredModel> models = new ArrayList<>(KnownBoundary.models(40, 1));
        models.add(KnownBoundary.model(40, 1e22, 0.1, "base-3"));

        BoundarySample.ClusterShare largest =
                BoundarySample.of(models).largestCluster().orElseThrow();
        assertThat(largest.name()).isEqualTo("base-3");
        assertThat(largest.rows()).isEqualTo(3);
        assertThat(largest.share()).isCloseTo(3 / 41.0, within(1e-15));
        assertThat(KnownBoundary.sample(40, 1).largestCluster().orElseThrow().name())
                .isEqualTo("base-0");
        assertThat(BoundarySample.of(List.of()).largestCluster()).isEmpty();
    }
}
