package almanac.report.ladder.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import almanac.report.ReferenceFile;
import almanac.report.ladder.LadderResult;
import almanac.report.ladder.LadderTask;
import almanac.report.ladder.LadderVariant;
import almanac.report.ladder.RealLadder;
import almanac.table.Cell;
import almanac.table.Table;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TargetTablesTest {

    private static final LadderResult RESULT = RealLadder.result();
    private static final Table PREDICTIONS = PredictionTable.of(RESULT);
    private static final Table AVERAGES = AverageTable.of(RESULT);
    private static final Table RUNS = RunTable.of(RESULT);

    private static Map<String, String> row(Table table, String... key) {
        List<Cell> found = table.rows().stream()
                .filter(row -> row.stream().map(Cell::published).toList().containsAll(Arrays.asList(key)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + List.of(key)));
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < found.size(); i++) {
            named.put(table.columns().get(i).name(), found.get(i).published());
        }
        return named;
    }

    private static double number(Map<String, String> row, String column) {
        return Double.parseDouble(row.get(column));
    }

    @Test
    void thePageOffersItsFourTables() {
        assertThat(TargetsPage.part(RESULT).published())
                .extracting(Table::id)
                .containsExactly("ladder-runs", "ladder-predictions", "ladder-averages", "ladder-excluded");
    }

    @Test
    void forecastsHaveTheAgreedColumnsInTheAgreedOrder() {
        assertThat(PREDICTIONS.columns())
                .extracting(Table.Head::name)
                .startsWith(
                        "task",
                        "split",
                        "target",
                        "variant",
                        "predicted_loss",
                        "actual_loss",
                        "step1_error",
                        "predicted_accuracy",
                        "low",
                        "high",
                        "actual_accuracy",
                        "abs_error_points",
                        "rel_error")
                .contains("step2_error", "dataset", "replicates", "seed");
    }

    @Test
    void everyTaskAndDesignIsForecastForBothPublishedTargetsAndOnlyTheLetterFormatNotForOurs() {
        int tasks = LadderTask.values().length;
        int designs = LadderVariant.values().length;

        assertThat(PREDICTIONS.rows()).hasSize(tasks * (3 * designs - 1));
        assertThat(PREDICTIONS.rows()).allSatisfy(row -> {
            assertThat(row.get(1).published()).isEqualTo("test");
            assertThat(row.get(7).published()).isNotEmpty();
        });
    }

    @Test
    void aRowHoldsFractionsWithSignedErrorsAndPoints() {
        Map<String, String> row = row(PREDICTIONS, "arc-challenge", "7b-4t", "two-step");

        assertThat(number(row, "predicted_accuracy")).isBetween(0.51, 0.52);
        assertThat(number(row, "actual_accuracy")).isBetween(0.61, 0.62);
        assertThat(number(row, "abs_error_points")).isBetween(10.4, 10.5);
        assertThat(number(row, "rel_error")).isBetween(-0.17, -0.16);
        assertThat(number(row, "step1_error")).isBetween(0.069, 0.07);
        assertThat(number(row, "step2_error")).isBetween(-0.076, -0.075);
        assertThat(number(row, "low")).isLessThan(number(row, "predicted_accuracy"));
        assertThat(number(row, "high")).isGreaterThan(number(row, "predicted_accuracy"));
        assertThat(row)
                .containsEntry("feature", "task-loss")
                .containsEntry("dataset", "site-data")
                .containsEntry("seed", "1");
        assertThat(row(PREDICTIONS, "arc-challenge", "7b-4t", "single-step"))
                .containsEntry("predicted_loss", "")
                .containsEntry("low", "")
                .containsEntry("feature", "");
    }

    @Test
    void averagesAreThoseOfTheReference() {
        for (JsonNode reference :
                ReferenceFile.rows(ReferenceFile.read("ladder-averages.json").get("rows"))) {
            Map<String, String> row = row(AVERAGES, reference.get("target").asText(), "two-step");

            assertThat(number(row, "abs_error_points"))
                    .isCloseTo(100 * reference.get("chained_abs_err").asDouble(), withinPercentage(0.01));
            assertThat(number(row, "rel_error"))
                    .isCloseTo(reference.get("chained_abs_rel_err").asDouble(), withinPercentage(0.01));
            assertThat(number(row, "step1_error"))
                    .isCloseTo(reference.get("step1_abs_rel_err").asDouble(), withinPercentage(0.01));
            assertThat(row).containsEntry("tasks", "8");
        }
    }

    @Test
    void everyRunIsListedAndSixteenAreFitted() {
        assertThat(RUNS.rows()).hasSize(RESULT.rows().size());
        assertThat(RESULT.runs().stream().filter(run -> run.isFitted())).hasSize(16);
        assertThat(row(RUNS, "1b-10xc"))
                .containsEntry("checkpoints", "163")
                .containsEntry("first_step", "1000")
                .containsEntry("last_step", "162694")
                .containsEntry("fitted", "yes")
                .containsEntry("reason", "");
    }

    @Test
    void aTargetWithoutCheckpointsOfItsOwnIsDescribedByThoseOfItsTrajectory() {
        Map<String, String> target = row(RUNS, "13b-5t");
        Map<String, String> trajectory = row(RUNS, "13b-main", "trajectory");

        assertThat(target)
                .containsEntry("checkpoints_of", "13b-main")
                .containsEntry("checkpoints", trajectory.get("checkpoints"))
                .containsEntry("final_c4_loss", trajectory.get("final_c4_loss"))
                .containsEntry("reason", "not-a-ladder-run");
        assertThat(number(target, "flop")).isCloseTo(3.961e23, withinPercentage(0.1));
    }
}
