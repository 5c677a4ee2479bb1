package almanac.boundary.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import almanac.boundary.BoundarySettings;
import almanac.boundary.Calibration;
import almanac.data.LeaderboardV2Entry;
import almanac.report.ReferenceFile;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DesignReferenceTest {

    private static final JsonNode REFERENCE = ReferenceFile.read("evaluation-designs.json");
    private static final Map<String, DesignPool> POOLS = new HashMap<>();
    private static final List<String> PERIODS = List.of("p1", "p2", "p3", "p4");

    private static DesignPool pool(String period) {
        return POOLS.computeIfAbsent(period, RealDesigns::pool);
    }

    private static DesignObjective objective(JsonNode row) {
        return switch (row.path("objective").asText()) {
            case "balanced" -> DesignObjective.balanced(row.path("balance").asDouble());
            case "i-optimal" -> DesignObjective.I_OPTIMAL;
            case "d-optimal" -> DesignObjective.D_OPTIMAL;
            default -> throw new IllegalArgumentException(row.toString());
        };
    }

    private static EvaluationDesign design(JsonNode row, String period) {
        return EvaluationDesign.of(
                pool(period),
                objective(row),
                AssumedCurve.PUBLISHED,
                row.path("percent").asDouble());
    }

    @Test
    void countsCostsAndBinsAgree() {
        for (JsonNode row : ReferenceFile.rows(REFERENCE.path("designs"))) {
            String period = row.path("train").asText();
            EvaluationDesign design = design(row, period);

            assertThat(pool(period).candidates()).hasSize(row.path("pool").asInt());
            assertThat(design.count())
                    .as(row.toString())
                    .isEqualTo(row.path("count").asInt());
            assertThat(design.cost())
                    .as(row.toString())
                    .isCloseTo(row.path("cost").asDouble(), within(1e-6));
            assertThat(design.budget())
                    .as(row.toString())
                    .isCloseTo(row.path("budget").asDouble(), within(1e-6));
            assertThat(design.perBin())
                    .as(row.toString())
                    .isEqualTo(ReferenceFile.rows(row.path("per_bin")).stream()
                            .map(JsonNode::asInt)
                            .toList());
        }
    }

    private static DesignErrors errors(EvaluationDesign design, String period, String task) {
        String next = PERIODS.get(PERIODS.indexOf(period) + 1);
        return DesignErrors.of(
                        design,
                        pool(period),
                        RealDesigns.models(period, task),
                        RealDesigns.models(next, task),
                        BoundarySettings.PAPER)
                .result()
                .orElseThrow();
    }

    @Test
    void meanErrorsAgreeAlthoughTiesAreBrokenAnotherWay() {
        for (JsonNode row : ReferenceFile.rows(REFERENCE.path("means"))) {
            double[] sums = new double[3];
            for (String period : PERIODS.subList(0, 3)) {
                EvaluationDesign design = design(row, period);
                for (String task : LeaderboardV2Entry.TASKS) {
                    DesignErrors errors = errors(design, period, task);
                    sums[0] += errors.train().calibration().absoluteMacro() / 18;
                    sums[1] += errors.validation().calibration().absoluteMacro() / 18;
                    sums[2] += errors.validation().calibration().signedMacro() / 18;
                }
            }
            double tolerance = tolerance(row);
            assertMean(row, "train_abs_macro", sums[0], tolerance);
            assertMean(row, "validation_abs_macro", sums[1], tolerance);
            assertMean(row, "validation_signed_macro", sums[2], tolerance);
        }
    }

    private static double tolerance(JsonNode row) {
        if (row.path("percent").asInt() == 5) {
            return 0.015;
        }
        return row.path("objective").asText().equals("balanced") ? 0.005 : 0.0075;
    }

    private static void assertMean(JsonNode row, String name, double found, double tolerance) {
        assertThat(found).as(name + " " + row).isCloseTo(row.path(name).asDouble(), within(tolerance));
    }

    @Test
    void errorsOfThePublishedChoiceAgree() {
        Map<String, EvaluationDesign> designs = new HashMap<>();
        for (JsonNode row : ReferenceFile.rows(REFERENCE.path("published_choice"))) {
            String period = row.path("train").asText();
            designs.put(period, chosen(period, row));
        }
        for (JsonNode row : ReferenceFile.rows(REFERENCE.path("errors_of_published_choice"))) {
            String period = row.path("train").asText();
            DesignErrors errors =
                    errors(designs.get(period), period, row.path("task").asText());
            double train = 2 * oneRow(errors.train().calibration());
            double validation = 2 * oneRow(errors.validation().calibration());

            assertMean(row, "train_abs_macro", errors.train().calibration().absoluteMacro(), train);
            assertMean(
                    row,
                    "validation_abs_macro",
                    errors.validation().calibration().absoluteMacro(),
                    validation);
            assertMean(
                    row,
                    "validation_signed_macro",
                    errors.validation().calibration().signedMacro(),
                    validation);
            assertMean(row, "train_pinball", errors.train().loss().smoothedPinball(), 5e-4);
            assertMean(row, "validation_pinball", errors.validation().loss().smoothedPinball(), 5e-4);
        }
    }

    private static EvaluationDesign chosen(String period, JsonNode row) {
        List<Integer> rows = ReferenceFile.rows(row.path("rows")).stream()
                .map(JsonNode::asInt)
                .toList();
        List<Candidate> candidates = pool(period).candidates().stream()
                .filter(candidate -> rows.contains(candidate.row()))
                .toList();
        assertThat(candidates).hasSameSizeAs(rows);
        return EvaluationDesign.described("published", pool(period), AssumedCurve.PUBLISHED, 5, candidates);
    }

    private static double oneRow(Calibration calibration) {
        return 1.0
                / calibration.bins().stream()
                        .mapToInt(Calibration.Bin::rows)
                        .min()
                        .orElseThrow();
    }
}
