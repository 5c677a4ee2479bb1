package almanac.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import almanac.boundary.rival.BoundaryRegret;
import almanac.boundary.rival.PinballGain;
import almanac.boundary.rival.RivalBoundary;
import almanac.boundary.rival.RivalEstimator;
import almanac.boundary.rival.RivalMean;
import almanac.boundary.rival.RivalScore;
import almanac.boundary.rival.RivalScores;
import almanac.boundary.rival.RivalSplit;
import almanac.report.ReferenceFile;
import almanac.stats.ConstantQuantile;
import almanac.stats.EqualMassBins;
import almanac.stats.GroupedRows;
import almanac.stats.SplineQuantile;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RivalReferenceTest {

    private static final JsonNode REFERENCE = ReferenceFile.read("boundary-rivals.json");
    private static final BoundarySettings PAPER = BoundarySettings.PAPER;
    private static final Map<String, RivalSplit> SPLITS = new LinkedHashMap<>();
    private static final Map<String, List<RivalScore>> SCORES = new LinkedHashMap<>();

    private static RivalSplit split(int number, String task) {
        return SPLITS.computeIfAbsent("k" + number + " " + task, key -> {
            BoundarySample train = RealBoundaries.sample("p" + number, task);
            BoundarySample validation = RealBoundaries.sample("p" + (number + 1), task);
            return new RivalSplit(task, "k" + number, train, validation);
        });
    }

    private static RivalSplit split(JsonNode row) {
        return split(
                row.path("split").asText().charAt(1) - '0', row.path("task").asText());
    }

    private static List<RivalScore> scores(RivalSplit split) {
        return SCORES.computeIfAbsent(
                split.split() + " " + split.task(),
                key -> RivalScores.of(split, PAPER).result().orElseThrow());
    }

    private static List<RivalScore> allScores() {
        return Stream.of(1, 2, 3)
                .flatMap(number -> RealBoundaries.TASKS.stream().flatMap(task -> scores(split(number, task)).stream()))
                .toList();
    }

    private static String where(JsonNode row) {
        return row.path("split").asText() + " " + row.path("task").asText();
    }

    private static double[] numbers(JsonNode list) {
        return ReferenceFile.rows(list).stream().mapToDouble(JsonNode::asDouble).toArray();
    }

    @Test
    void constantsAgree() {
        for (JsonNode row : ReferenceFile.rows(REFERENCE.path("rivals"))) {
            BoundarySample train = split(row).train();
            RivalBoundary constant = RivalBoundary.of(RivalEstimator.CONSTANT, train, PAPER)
                    .result()
                    .orElseThrow();
            EqualMassBins bins = EqualMassBins.of(train.logFlop(), 10, 30);

            assertThat(constant.at(23))
                    .as(where(row))
                    .isCloseTo(row.path("constant").asDouble(), within(1e-9));
            assertThat(bins.edges()).as(where(row)).containsExactly(numbers(row.path("edges")), within(1e-7));
            assertThat(ConstantQuantile.of(train.logFlop(), train.score(), bins, PAPER.loss()))
                    .as(where(row))
                    .containsExactly(numbers(row.path("binwise")), within(1e-6));
        }
    }

    @Test
    void splinesReachAtLeastTheObjectivesOfTheReference() {
        for (JsonNode row : ReferenceFile.rows(REFERENCE.path("rivals"))) {
            BoundarySample train = split(row).train();
            JsonNode expected = row.path("spline");
            SplineQuantile.Fit fit = SplineQuantile.fit(GroupedRows.of(train.logFlop(), train.score()), PAPER.loss());

            assertThat(fit.curve().basis().knots())
                    .as(where(row))
                    .containsExactly(numbers(expected.path("knots")), within(1e-7));
            assertThat(fit.gradient()).as(where(row)).isLessThan(1e-7);
            assertThat(fit.objective())
                    .as(where(row))
                    .isLessThanOrEqualTo(expected.path("objective").asDouble() + 1e-9)
                    .isGreaterThan(expected.path("objective").asDouble() - 1e-6);
            for (JsonNode height : ReferenceFile.rows(expected.path("at"))) {
                assertThat(fit.curve().at(height.path("log_flop").asDouble()))
                        .as(where(row))
                        .isCloseTo(height.path("score").asDouble(), within(7e-3));
            }
        }
    }

    @Test
    void lossesAndCalibrationAgree() {
        for (JsonNode row : ReferenceFile.rows(REFERENCE.path("rivals"))) {
            for (JsonNode expected : ReferenceFile.rows(row.path("scores"))) {
                RivalScore score = scores(split(row)).stream()
                        .filter(other -> matches(other.estimator(), other.set(), expected))
                        .findFirst()
                        .orElseThrow();
                boolean isConstant =
                        score.estimator() == RivalEstimator.CONSTANT || score.estimator() == RivalEstimator.BINWISE;

                assertThat(score.smoothedPinball())
                        .as(where(row) + expected)
                        .isCloseTo(expected.path("loss").asDouble(), within(isConstant ? 1e-8 : 2e-5));
                assertThat(score.calibration())
                        .as(where(row) + expected)
                        .isCloseTo(
                                expected.path("calibration").asDouble(),
                                within(isConstant ? 1e-9 : 1.0 / score.leastPerBin()));
            }
        }
    }

    private static boolean matches(RivalEstimator estimator, RivalScore.Rows set, JsonNode expected) {
        return estimator.id().equals(expected.path("estimator").asText())
                && set.id().equals(expected.path("set").asText());
    }

    @Test
    void meansOverTasksAndSplitsHaveThePrintedDigits() {
        List<RivalMean> means = RivalMean.of(allScores());

        for (JsonNode expected : ReferenceFile.rows(REFERENCE.path("means"))) {
            RivalMean mean = means.stream()
                    .filter(other -> matches(other.estimator(), other.set(), expected))
                    .findFirst()
                    .orElseThrow();
            assertThat(mean.count()).isEqualTo(18);
            assertThat(mean.smoothedPinball())
                    .as(expected.toString())
                    .isCloseTo(expected.path("loss").asDouble(), within(1e-6));
            assertThat(mean.calibration())
                    .as(expected.toString())
                    .isCloseTo(expected.path("calibration").asDouble(), within(5e-5));
        }
        assertThat(printed(means, RivalEstimator.CONSTANT)).containsExactly("5.35", "4.12", "6.23", "3.60");
        assertThat(printed(means, RivalEstimator.I_SPLINE)).containsExactly("4.00", "1.83", "4.92", "2.41");
        assertThat(printed(means, RivalEstimator.SIGMOID)).containsExactly("4.08", "1.84", "4.93", "2.21");
    }

    private static List<String> printed(List<RivalMean> means, RivalEstimator estimator) {
        return means.stream()
                .filter(mean -> mean.estimator() == estimator)
                .flatMap(mean -> Stream.of(1e3 * mean.smoothedPinball(), 1e2 * mean.calibration()))
                .map(value -> String.format(Locale.ROOT, "%.2f", value))
                .toList();
    }

    @Test
    void gainsOfTheSigmoidOverTheConstantAgree() {
        for (JsonNode row : ReferenceFile.rows(REFERENCE.path("rivals"))) {
            for (PinballGain gain : PinballGain.of(scores(split(row)))) {
                if (gain.estimator() == RivalEstimator.SIGMOID) {
                    assertThat(gain.r2())
                            .as(where(row) + " " + gain.set())
                            .isCloseTo(row.path("r2_" + gain.set().id()).asDouble(), within(1e-3));
                }
            }
        }
    }

    @Test
    void thePowerLawOfTheErrorIsWorseThanTheSigmoidOnAverage() {
        List<RivalMean> means = RivalMean.of(allScores());

        for (RivalScore.Rows set : RivalScore.Rows.values()) {
            assertThat(loss(means, RivalEstimator.POWER_LAW, set))
                    .isGreaterThan(loss(means, RivalEstimator.SIGMOID, set))
                    .isLessThan(loss(means, RivalEstimator.CONSTANT, set));
        }
    }

    private static double loss(List<RivalMean> means, RivalEstimator estimator, RivalScore.Rows set) {
        return means.stream()
                .filter(mean -> mean.estimator() == estimator && mean.set() == set)
                .mapToDouble(RivalMean::smoothedPinball)
                .sum();
    }

    @Test
    void regretAgrees() {
        for (JsonNode row : ReferenceFile.rows(REFERENCE.path("regret"))) {
            RivalSplit split = split(row);
            BoundaryRegret regret = BoundaryRegret.of(split.train(), split.validation(), PAPER)
                    .result()
                    .orElseThrow();

            assertThat(regret.mean().orElseThrow())
                    .as(where(row))
                    .isCloseTo(row.path("mean").asDouble(), within(1e-5));
            assertThat(regret.absoluteMean().orElseThrow())
                    .as(where(row))
                    .isCloseTo(row.path("absolute_mean").asDouble(), within(1e-5));
            assertThat(regret.bins().stream()
                            .mapToDouble(BoundaryRegret.Bin::regret)
                            .toArray())
                    .as(where(row))
                    .containsExactly(numbers(row.path("bins")), within(5e-5));
        }
    }
}
