package almanac.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import almanac.boundary.sensitivity.ChoiceScore;
import almanac.boundary.sensitivity.LossChoice;
import almanac.boundary.sensitivity.LossSensitivity;
import almanac.report.ReferenceFile;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SensitivityReferenceTest {

    private static final JsonNode REFERENCE = ReferenceFile.read("boundary-sensitivity.json");

    private static final Map<String, BoundarySample> SAMPLES = new LinkedHashMap<>();

    private static BoundarySample sample(int period, String task) {
        return SAMPLES.computeIfAbsent(period + " " + task, key -> RealBoundaries.sample("p" + period, task));
    }

    private static ChoiceScore score(JsonNode row) {
        int period = row.path("split").asText().charAt(1) - '0';
        String task = row.path("task").asText();
        LossChoice choice = new LossChoice(
                row.path("sharpness").asDouble(), row.path("ridge").asDouble());
        return ChoiceScore.of(choice, sample(period, task), sample(period + 1, task))
                .result()
                .orElseThrow();
    }

    @Test
    void lossesAndErrorsOfCoverageOnTheNextPeriodAgree() {
        for (JsonNode row : ReferenceFile.rows(REFERENCE.path("scores"))) {
            ChoiceScore score = score(row);
            BoundaryValidation found = score.validation().orElseThrow();
            int leastPerBin = found.calibration().bins().stream()
                    .mapToInt(Calibration.Bin::rows)
                    .min()
                    .orElseThrow();

            assertThat(score.fit().found().converged()).as(row.toString()).isTrue();
            assertThat(found.calibration().rows())
                    .as(row.toString())
                    .isEqualTo(row.path("rows").asInt());
            assertThat(found.loss().rows())
                    .as(row.toString())
                    .isEqualTo(row.path("rows").asInt());
            assertThat(found.loss().smoothedPinball())
                    .as(row.toString())
                    .isCloseTo(row.path("loss").asDouble(), within(5e-5));
            assertThat(found.calibration().signedMicro())
                    .as(row.toString())
                    .isCloseTo(row.path("signed_micro").asDouble(), within(1.0 / leastPerBin));
            assertThat(found.calibration().absoluteMicro())
                    .as(row.toString())
                    .isCloseTo(row.path("abs_micro").asDouble(), within(1.0 / leastPerBin));
        }
    }

    @Test
    void threeStartsReachWhatAllStartsReach() {
        BoundarySample train = sample(1, "math-lvl-5");
        BoundarySample validation = sample(2, "math-lvl-5");
        LossSensitivity found = LossSensitivity.of("math-lvl-5", "k1", train, validation)
                .result()
                .orElseThrow();

        for (ChoiceScore score : found.scores()) {
            BoundaryFit all = BoundaryFit.fromAllStarts(train, score.fit().settings())
                    .result()
                    .orElseThrow();
            assertThat(score.objective())
                    .as("%s", score.choice())
                    .isCloseTo(all.found().objective(), within(1e-9));
        }
        assertThat(found.chosen())
                .hasSize(LossSensitivity.SEEDS)
                .allMatch(chosen -> chosen.result().isPresent());
    }
}
