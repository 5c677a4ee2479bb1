package almanac.boundary.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import almanac.boundary.BoundaryFit;
import almanac.boundary.BoundaryLoss;
import almanac.boundary.BoundarySample;
import almanac.boundary.BoundarySettings;
import almanac.data.LeaderboardV2Entry;
import almanac.data.RealData;
import almanac.report.ReferenceFile;
import almanac.stats.RisingSigmoid;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class TrainingReferenceTest {

    private static final List<JsonNode> TASKS =
            ReferenceFile.rows(ReferenceFile.read("boundary-training.json").path("tasks"));
    private static final Map<String, TrainingComparison> COMPARISONS = new HashMap<>();
    private static final Offset<Double> CLOSE = within(1e-9);

    private static TrainingComparison comparison(String task) {
        return COMPARISONS.computeIfAbsent(
                task,
                key -> TrainingComparison.of(
                        RealData.catalog().boundaryRuns().leaderboardV2().stream()
                                .map(entry -> TrainedModel.of(entry, task))
                                .toList(),
                        BoundarySettings.PAPER));
    }

    private static void assertClose(OptionalDouble actual, JsonNode row, String key) {
        assertThat(actual.orElseThrow())
                .as(row.path("task").asText() + " " + key)
                .isCloseTo(row.path(key).asDouble(), CLOSE);
    }

    @Test
    void countsRatesRanksAndSpreadsAgree() {
        for (JsonNode row : TASKS) {
            TrainingComparison found = comparison(row.path("task").asText());

            assertThat(found.pretrained().rows())
                    .isEqualTo(row.path("pretrained").asInt());
            assertThat(found.postTrained().rows())
                    .isEqualTo(row.path("post_trained").asInt());
            assertClose(found.pretrained().spearman(), row, "spearman_pretrained");
            assertClose(found.postTrained().spearman(), row, "spearman_post_trained");
            assertClose(found.pretrained().adjacentDecreases(), row, "decreases_pretrained");
            assertClose(found.postTrained().adjacentDecreases(), row, "decreases_post_trained");
            assertClose(found.spreads().get(0).meanInterquartileRange(), row, "iqr_pretrained");
            assertClose(found.spreads().get(1).meanInterquartileRange(), row, "iqr_post_trained");
        }
    }

    @Test
    void gapsOfTheEightBinsAgree() {
        for (JsonNode row : TASKS) {
            BoundaryGap gap =
                    comparison(row.path("task").asText()).gap().result().orElseThrow();
            List<JsonNode> expected = ReferenceFile.rows(row.path("gaps"));

            double tolerance = row.path("gap_tolerance").asDouble();
            assertThat(gap.bins()).hasSameSizeAs(expected);
            for (int bin = 0; bin < expected.size(); bin++) {
                BoundaryGap.Bin found = gap.bins().get(bin);
                String where = row.path("task").asText() + " " + bin;
                assertThat(found.rows())
                        .as(where)
                        .isEqualTo(expected.get(bin).path("rows").asInt());
                assertGap(where, found.lowest(), expected.get(bin), "lowest", 1e-8);
                assertGap(where, found.median(), expected.get(bin), "median", tolerance);
                assertGap(where, found.mean(), expected.get(bin), "mean", tolerance);
                assertGap(where, found.lowQuartile(), expected.get(bin), "low", tolerance);
                assertGap(where, found.highQuartile(), expected.get(bin), "high", tolerance);
            }
        }
    }

    private static void assertGap(String where, double found, JsonNode expected, String key, double tolerance) {
        assertThat(found).as(where + " " + key).isCloseTo(expected.path(key).asDouble(), within(tolerance));
    }

    @Test
    void theBoundaryOfThePostTrainedIsNotWorseThanTheReference() {
        for (JsonNode row : TASKS) {
            String task = row.path("task").asText();
            BoundarySample sample = BoundarySample.of(RealData.catalog().boundaryRuns().leaderboardV2().stream()
                    .map(entry -> TrainedModel.of(entry, task))
                    .filter(model -> model.isIn(TrainingGroup.POST_TRAINED))
                    .map(TrainedModel::scored)
                    .toList());
            JsonNode curve = row.path("post_trained_curve");
            double slope = curve.path("slope").asDouble();
            RisingSigmoid reference = new RisingSigmoid(
                    curve.path("floor").asDouble(),
                    curve.path("span").asDouble(),
                    slope,
                    curve.path("midpoint").asDouble());
            double loss = BoundaryLoss.of(sample, reference::at, BoundarySettings.PAPER.loss())
                    .smoothedPinball();
            BoundaryFit fit = comparison(task).postTrained().fit().result().orElseThrow();

            assertThat(fit.found().objective())
                    .as(task)
                    .isLessThanOrEqualTo(loss + BoundarySettings.PAPER.ridge() * slope * slope + 1e-7);
        }
    }

    @Test
    void liftsOfTheBasesAgree() {
        for (JsonNode row : TASKS) {
            Map<String, BaseLift> lifts = new HashMap<>();
            comparison(row.path("task").asText()).lifts().forEach(lift -> lifts.put(lift.base(), lift));

            assertThat(lifts).hasSize(row.path("bases").asInt());
            for (JsonNode expected : ReferenceFile.rows(row.path("lifts"))) {
                String base = expected.path("base").asText();
                BaseLift found = lifts.get(base);
                assertThat(found).as(base).isNotNull();
                assertThat(found.derived())
                        .as(base)
                        .isEqualTo(expected.path("derived").asInt());
                assertThat(found.fromQuantile())
                        .as(base)
                        .isEqualTo(expected.path("quantile").asBoolean());
                assertThat(found.lift())
                        .as(base)
                        .isCloseTo(expected.path("lift").asDouble(), CLOSE);
                assertThat(found.pretrained())
                        .as(base)
                        .isCloseTo(expected.path("pretrained").asDouble(), CLOSE);
            }
        }
    }

    @Test
    void everyTaskHasBothBoundaries() {
        for (String task : LeaderboardV2Entry.TASKS) {
            TrainingComparison found = comparison(task);

            assertThat(found.pretrained().fit().result().orElseThrow().found().converged())
                    .as(task)
                    .isTrue();
            assertThat(found.postTrained().fit().result().orElseThrow().found().converged())
                    .as(task)
                    .isTrue();
            assertThat(found.withoutCompute()).isEqualTo(4576 - 3663);
        }
    }
}
