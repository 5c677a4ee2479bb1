package almanac.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import almanac.report.ReferenceFile;
import almanac.stats.Resampling;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BoundaryReferenceTest {

    private static final JsonNode REFERENCE = ReferenceFile.read("boundary-fits.json");
    private static final Map<String, BoundarySample> SAMPLES = new LinkedHashMap<>();
    private static final Map<String, BoundaryFit> FITS = new LinkedHashMap<>();

    private static BoundarySample sample(String name, String task) {
        return SAMPLES.computeIfAbsent(name + " " + task, key -> RealBoundaries.sample(name, task));
    }

    private static BoundaryFit fit(String name, String task) {
        return FITS.computeIfAbsent(name + " " + task, key -> KnownBoundary.fit(sample(name, task)));
    }

    private static String text(JsonNode row, String key) {
        return row.path(key).asText();
    }

    @Test
    void objectivesAreAtMostThoseOfTheReference() {
        for (JsonNode row : ReferenceFile.rows(REFERENCE.path("fits"))) {
            String where = text(row, "sample") + " " + text(row, "task");
            BoundaryFit fit = fit(text(row, "sample"), text(row, "task"));

            assertThat(fit.rows()).as(where).isEqualTo(row.path("rows").asInt());
            assertThat(fit.found().converged()).as(where).isTrue();
            assertThat(fit.found().startsAtBest())
                    .as(where)
                    .isEqualTo(fit.found().starts());
            assertThat(fit.found().objective())
                    .as(where)
                    .isLessThanOrEqualTo(row.path("objective").asDouble() + 1e-7)
                    .isGreaterThan(row.path("objective").asDouble() - 5e-6);
            assertThat(fit.lowest()).as(where).isCloseTo(row.path("lowest").asDouble(), within(1e-7));
            assertThat(fit.highest()).as(where).isCloseTo(row.path("highest").asDouble(), within(1e-7));
        }
    }

    @Test
    void attainableScoresLossesAndCoverageAgree() {
        for (JsonNode row : ReferenceFile.rows(REFERENCE.path("fits"))) {
            String where = text(row, "sample") + " " + text(row, "task");
            BoundaryFit fit = fit(text(row, "sample"), text(row, "task"));
            double tolerance = text(row, "sample").equals("all") ? 2e-3 : 6e-3;

            for (JsonNode expected : ReferenceFile.rows(row.path("attainable"))) {
                Attainable attainable = fit.attainable(expected.path("log_flop").asDouble());
                assertThat(attainable.extrapolated()).as(where).isFalse();
                assertThat(attainable.score())
                        .as(where)
                        .isCloseTo(expected.path("score").asDouble(), within(tolerance));
            }
            BoundaryLoss loss = fit.loss();
            assertThat(loss.coverage())
                    .as(where)
                    .isCloseTo(row.path("coverage").asDouble(), within(1.0 / fit.rows() + 1e-9));
            assertLosses(where, loss, row);
        }
    }

    private static void assertLosses(String where, BoundaryLoss loss, JsonNode row) {
        assertThat(loss.smoothedPinball())
                .as(where)
                .isCloseTo(row.path("smoothed_pinball").asDouble(), within(1e-5));
        assertThat(loss.plainPinball())
                .as(where)
                .isCloseTo(row.path("plain_pinball").asDouble(), within(1e-5));
    }

    @Test
    void calibrationInEveryBinningAgrees() {
        for (JsonNode row : ReferenceFile.rows(REFERENCE.path("validations"))) {
            assertValidation(row, validation(row));
        }
    }

    private static BoundaryValidation validation(JsonNode row) {
        BoundarySample train = sample(text(row, "train"), text(row, "task"));
        Binning binning = binning(text(row, "binning"));
        BoundarySample compared =
                binning == Binning.TRAIN_EDGES ? train : sample(text(row, "validation"), text(row, "task"));
        return BoundaryValidation.of(fit(text(row, "train"), text(row, "task")), train, compared, binning)
                .orElseThrow();
    }

    private static void assertValidation(JsonNode row, BoundaryValidation validation) {
        String where = String.join(" ", text(row, "train"), text(row, "task"), text(row, "binning"));
        Calibration calibration = validation.calibration();
        int smallest = calibration.bins().stream()
                .mapToInt(Calibration.Bin::rows)
                .min()
                .orElseThrow();
        Map<String, Double> errors = Map.of(
                "signed_macro", calibration.signedMacro(),
                "abs_macro", calibration.absoluteMacro(),
                "signed_micro", calibration.signedMicro(),
                "abs_micro", calibration.absoluteMicro());

        assertThat(validation.loss().rows())
                .as(where)
                .isEqualTo(row.path("rows").asInt());
        assertThat(calibration.rows())
                .as(where)
                .isEqualTo(row.path("rows_in_bins").asInt());
        assertThat(calibration.bins()).as(where).hasSize(row.path("bins").asInt());
        errors.forEach((name, error) -> assertThat(error)
                .as(where + " " + name)
                .isCloseTo(row.path(name).asDouble(), within(1.0 / smallest + 1e-9)));
        assertLosses(where, validation.loss(), row);
    }

    private static Binning binning(String id) {
        return Arrays.stream(Binning.values())
                .filter(binning -> binning.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void almostAllCalibrationErrorsAgreeToTheLastRow() {
        List<JsonNode> rows = ReferenceFile.rows(REFERENCE.path("validations"));
        long same = rows.stream()
                .filter(row -> {
                    double signed = validation(row).calibration().signedMicro();
                    return Math.abs(signed - row.path("signed_micro").asDouble()) < 1e-9;
                })
                .count();

        assertThat(same).isGreaterThanOrEqualTo(rows.size() - 3);
    }

    @Test
    void tasksWithoutAReferenceAreFittedAsWell() {
        for (String task : List.of("bbh", "gpqa")) {
            BoundarySample sample = sample("all", task);
            BoundaryFit all = BoundaryFit.fromAllStarts(sample, BoundarySettings.PAPER)
                    .result()
                    .orElseThrow();

            assertThat(all.found().startsAtBest()).isEqualTo(12);
            assertThat(fit("all", task).found().objective())
                    .isLessThan(all.found().objective() + 1e-12);
        }
        assertThat(fit("all", "bbh").attainable(24).score()).isCloseTo(0.700, within(5e-4));
        assertThat(fit("all", "gpqa").attainable(24).score()).isCloseTo(0.424, within(5e-4));
    }

    @Test
    void basesAreTheUnitsThatAreDrawn() {
        BoundarySample sample = sample("all", "math-lvl-5");
        BoundaryDraws draws = BoundaryDraws.of(fit("all", "math-lvl-5"), sample, new Resampling(200, 42));

        assertThat(sample.clusters()).hasSize(147);
        assertThat(sample.largestCluster().orElseThrow().name()).isEqualTo("llama-3-8b");
        assertThat(sample.largestCluster().orElseThrow().share()).isCloseTo(0.212, within(1e-3));
        assertThat(draws.curves()).hasSize(200);
        assertThat(draws.attainable(24, 0.95).orElseThrow().contains(0.5395)).isTrue();
    }
}
