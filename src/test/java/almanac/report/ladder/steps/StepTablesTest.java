package almanac.report.ladder.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import almanac.report.ReferenceFile;
import almanac.report.ladder.RealLadder;
import almanac.table.Cell;
import almanac.table.Table;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StepTablesTest {

    private static final double PERCENT = 1e-3;
    private static final JsonNode REFERENCE = ReferenceFile.read("ladder-steps.json");
    private static final Table STEP1 = FirstStepTable.of(RealLadder.result());
    private static final Table STEP2 = SecondStepTable.of(RealLadder.result());

    private static List<String> names(Table table) {
        return table.columns().stream().map(Table.Head::name).toList();
    }

    private static String cell(Table table, List<Cell> row, String column) {
        return row.get(names(table).indexOf(column)).published();
    }

    private static double number(Table table, List<Cell> row, String column) {
        return Double.parseDouble(cell(table, row, column));
    }

    private static List<Cell> row(Table table, String task, String split, String variant) {
        return table.rows().stream()
                .filter(row -> cell(table, row, "task").equals(task)
                        && cell(table, row, "split").equals(split)
                        && cell(table, row, "variant").equals(variant))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void columnsBeginAsReadersKnowThem() {
        assertThat(names(STEP1))
                .startsWith(
                        "task",
                        "split",
                        "variant",
                        "ln_a",
                        "ln_b",
                        "alpha",
                        "beta",
                        "e",
                        "huber",
                        "fit_error",
                        "starts",
                        "starts_at_best",
                        "dataset");
        assertThat(names(STEP2))
                .startsWith("task", "split", "variant", "a", "l0", "k", "b", "sse", "points", "target", "fit_error");
    }

    @Test
    void everyRowStandsOnce() {
        for (Table table : List.of(STEP1, STEP2)) {
            int target = names(table).indexOf("target");
            List<String> keys = table.rows().stream()
                    .map(row -> row.subList(0, 3)
                            + (target < 0 ? "" : row.get(target).published()))
                    .toList();
            assertThat(keys).doesNotHaveDuplicates();
        }
    }

    @Test
    void allDesignsOfATaskAndTheValidationSplitsAreThere() {
        assertThat(IntStream.range(0, 8).mapToObj(i -> cell(STEP1, STEP1.rows().get(i), "variant")))
                .containsExactly(
                        "two-step",
                        "single-step",
                        "flop",
                        "c4",
                        "taskce",
                        "final-checkpoint",
                        "multiple-choice",
                        "direct");
        assertThat(STEP1.rows().stream().filter(row -> cell(STEP1, row, "split").equals("val")))
                .hasSize(RealLadder.result().validation().size())
                .hasSizeGreaterThan(2);
        assertThat(STEP2.rows().stream()
                        .filter(row -> cell(STEP2, row, "task").equals("mmlu")
                                && cell(STEP2, row, "variant").equals("multiple-choice"))
                        .map(row -> cell(STEP2, row, "target")))
                .containsExactly("7b-4t", "13b-5t");
    }

    @Test
    void firstStepsCarryTheConstantsOfTheReference() {
        for (JsonNode expected : ReferenceFile.rows(REFERENCE.get("step1"))) {
            List<Cell> row = row(
                    STEP1,
                    expected.get("task").asText(),
                    expected.get("split").asText(),
                    expected.get("variant").asText());
            // a lower sum than the reference's is another and better fit
            if (number(STEP1, row, "huber") >= expected.get("huber").asDouble() * (1 - 1e-6)) {
                for (String column : List.of("ln_a", "ln_b", "alpha", "beta")) {
                    assertThat(number(STEP1, row, column))
                            .as(column)
                            .isCloseTo(expected.get(column).asDouble(), withinPercentage(PERCENT));
                }
                assertThat(number(STEP1, row, "e")).isCloseTo(expected.get("e").asDouble(), within(1e-5));
            }
            assertThat(cell(STEP1, row, "starts")).isEqualTo("26");
        }
    }

    @Test
    void secondStepsCarryTheConstantsOfTheReference() {
        for (JsonNode expected : ReferenceFile.rows(REFERENCE.get("step2"))) {
            String task = expected.get("task").asText();
            double percent = task.equals("boolq") ? 3e-2 : PERCENT;
            List<Cell> row = row(STEP2, task, "test", "two-step");
            for (String column : List.of("a", "l0", "b")) {
                assertThat(number(STEP2, row, column))
                        .as(task + " " + column)
                        .isCloseTo(expected.get(column).asDouble(), withinPercentage(percent));
            }
            assertThat(number(STEP2, row, "points"))
                    .isEqualTo(expected.get("points").asDouble());
        }
    }

    @Test
    void lawsOfComputeHaveNoTermInTokensAndOneStepDesignsHaveAnOuterCurve() {
        List<Cell> compute = row(STEP1, "mmlu", "test", "flop");
        List<Cell> single = row(STEP1, "mmlu", "test", "single-step");
        List<Cell> direct = row(STEP1, "mmlu", "test", "direct");

        assertThat(cell(STEP1, compute, "ln_b")).isEmpty();
        assertThat(cell(STEP1, compute, "beta")).isEmpty();
        assertThat(cell(STEP1, compute, "form")).isEqualTo("flop");
        assertThat(cell(STEP1, compute, "outer_a")).isEmpty();
        assertThat(number(STEP1, single, "outer_a")).isBetween(-1.0, 0.0);
        assertThat(number(STEP1, single, "outer_b")).isBetween(0.0, 1.0);
        assertThat(cell(STEP1, direct, "sign")).isEqualTo("-1");
        assertThat(cell(STEP1, direct, "feature")).isEqualTo("accuracy");
    }

    @Test
    void theLossesOfRunsAndTargetsArePublishedWithTheirFits() {
        Table losses = PointTables.losses(RealLadder.result(), TaskSteps.all(RealLadder.result()));

        assertThat(losses.rows()).hasSize(8 * (16 + 3));
        List<Cell> target = losses.rows().stream()
                .filter(row -> cell(losses, row, "task").equals("mmlu")
                        && cell(losses, row, "run").equals("7b-4t"))
                .findFirst()
                .orElseThrow();
        JsonNode expected = ReferenceFile.rows(REFERENCE.get("step1")).get(0);
        assertThat(number(losses, target, "loss"))
                .isCloseTo(expected.get("actual").get("7b-4t").asDouble(), within(1e-11));
        assertThat(number(losses, target, "step1_loss"))
                .isCloseTo(expected.get("predicted").get("7b-4t").asDouble(), withinPercentage(PERCENT));
    }
}
