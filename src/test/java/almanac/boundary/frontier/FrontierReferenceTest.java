package almanac.boundary.frontier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import almanac.boundary.BoundaryFit;
import almanac.boundary.BoundaryShortage;
import almanac.data.RealData;
import almanac.report.ReferenceFile;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FrontierReferenceTest {

    private static final JsonNode REFERENCE = ReferenceFile.read("boundary-frontier.json");
    private static final List<FrontierBenchmark> BENCHMARKS =
            FrontierBenchmark.all(RealData.catalog().boundaryRuns());

    private static FrontierBenchmark benchmark(String id) {
        return BENCHMARKS.stream()
                .filter(benchmark -> benchmark.benchmark().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static BoundaryFit fit(JsonNode row) {
        return FrontierBoundary.of(benchmark(row.path("benchmark").asText())).stream()
                .filter(boundary -> boundary.ridge() == row.path("ridge").asDouble())
                .findFirst()
                .orElseThrow()
                .fit()
                .result()
                .orElseThrow();
    }

    @Test
    void objectivesAreAtMostThoseOfTheReference() {
        for (JsonNode row : ReferenceFile.rows(REFERENCE.path("fits"))) {
            BoundaryFit fit = fit(row);
            String where = row.path("benchmark") + " " + row.path("ridge");

            assertThat(fit.rows()).as(where).isEqualTo(row.path("rows").asInt());
            assertThat(fit.found().converged()).as(where).isTrue();
            assertThat(fit.found().objective())
                    .as(where)
                    .isLessThanOrEqualTo(row.path("objective").asDouble() + 1e-7)
                    .isGreaterThan(row.path("objective").asDouble() - 1e-6);
            assertThat(fit.lowest()).as(where).isCloseTo(row.path("lowest").asDouble(), within(1e-7));
            assertThat(fit.highest()).as(where).isCloseTo(row.path("highest").asDouble(), within(1e-7));
        }
    }

    @Test
    void attainableScoresAndLossesAgree() {
        for (JsonNode row : ReferenceFile.rows(REFERENCE.path("fits"))) {
            BoundaryFit fit = fit(row);
            String where = row.path("benchmark") + " " + row.path("ridge");

            for (JsonNode expected : ReferenceFile.rows(row.path("attainable"))) {
                assertThat(fit.attainable(expected.path("log_flop").asDouble()).score())
                        .as(where)
                        .isCloseTo(expected.path("score").asDouble(), within(2e-3));
            }
            assertThat(fit.loss().smoothedPinball())
                    .as(where)
                    .isCloseTo(row.path("smoothed_pinball").asDouble(), within(1e-5));
            assertThat(fit.loss().plainPinball())
                    .as(where)
                    .isCloseTo(row.path("plain_pinball").asDouble(), within(1e-5));
            assertThat(fit.loss().coverage())
                    .as(where)
                    .isCloseTo(row.path("coverage").asDouble(), within(1.0 / fit.rows() + 1e-9));
        }
    }

    @Test
    void lossesOnThePublishedSplitAgreeAndPrintTheSame() {
        JsonNode expected = REFERENCE.path("split");
        ShapeComparison found = PublishedSplit.of(
                        benchmark(expected.path("benchmark").asText()))
                .orElseThrow();

        assertThat(found.train()).isEqualTo(expected.path("train").asInt());
        assertThat(found.compared()).isEqualTo(expected.path("compared").asInt());
        assertThat(found.sigmoid()).isCloseTo(expected.path("sigmoid").asDouble(), within(2e-5));
        assertThat(found.spline()).isCloseTo(expected.path("spline").asDouble(), within(2e-5));
        assertThat(String.format(Locale.ROOT, "%.4f %.4f", found.sigmoid(), found.spline()))
                .isEqualTo("0.0054 0.0053");
    }

    @Test
    void benchmarksWithFewerThanThirtyModelsHaveNoBoundary() {
        assertThat(BENCHMARKS)
                .extracting(FrontierBenchmark::benchmark)
                .containsExactly(
                        "gpqa-diamond", "math-level-5", "otis-aime", "frontiermath-public", "frontiermath-private");
        assertThat(BENCHMARKS)
                .extracting(benchmark -> benchmark.models().size())
                .containsExactly(65, 58, 49, 28, 24);
        for (FrontierBenchmark benchmark : BENCHMARKS.subList(3, 5)) {
            assertThat(FrontierBoundary.of(benchmark))
                    .hasSize(2)
                    .allSatisfy(
                            boundary -> assertThat(boundary.fit().shortage()).contains(BoundaryShortage.TOO_FEW_ROWS));
            FrontierShapes shapes = FrontierShapes.of(benchmark, RepeatedSplits.USUAL);
            assertThat(shapes.repeated().shortage()).contains(BoundaryShortage.TOO_FEW_ROWS);
            assertThat(shapes.spline().shortage()).contains(BoundaryShortage.TOO_FEW_ROWS);
            assertThat(shapes.published()).isEmpty();
        }
    }

    @Test
    void everyStartIsFollowedSinceNotAllLeadToTheMinimum() {
        BoundaryFit fit = FrontierBoundary.of(benchmark("gpqa-diamond"))
                .get(1)
                .fit()
                .result()
                .orElseThrow();

        assertThat(fit.settings().ridge()).isEqualTo(FrontierBoundary.FIGURE_RIDGE);
        assertThat(fit.found().starts()).isEqualTo(12);
        assertThat(fit.found().startsAtBest()).isBetween(1, 11);
    }

    @Test
    void modelsWithDoubtfulComputeAreCounted() {
        assertThat(BENCHMARKS).allSatisfy(benchmark -> {
            assertThat(benchmark.flagged()).isBetween(1, benchmark.models().size());
            assertThat(benchmark.distinctCompute())
                    .isBetween(2, benchmark.models().size());
        });
    }
}
