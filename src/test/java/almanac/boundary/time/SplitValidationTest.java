package almanac.boundary.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import almanac.boundary.BoundaryFit;
import almanac.boundary.BoundaryShortage;
import almanac.boundary.BoundaryValidation;
import almanac.boundary.Calibration;
import almanac.boundary.board.BoardBoundaries;
import almanac.boundary.board.BoardSplit;
import almanac.report.ReferenceFile;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SplitValidationTest {

    private static final BoardBoundaries SECOND = RealPeriods.second(RealPeriods.SAMPLES, 20);
    private static final BoardBoundaries LATER = RealPeriods.later(20);
    private static final List<SplitValidation> ALL = SplitValidation.all(SECOND, LATER);

    private static SplitCoverage coverage(BoardSplit split, String task) {
        return ALL.stream()
                .filter(validation ->
                        validation.split().equals(split) && validation.task().equals(task))
                .flatMap(validation -> validation.coverage().result().stream())
                .findFirst()
                .orElseThrow();
    }

    private static BoardSplit split(JsonNode row) {
        return BoardSplit.all().stream()
                .filter(split -> split.train().equals(row.path("train").asText()))
                .filter(split ->
                        split.validation().equals(row.path("validation").asText()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everySplitAndTaskIsComparedInAllBinnings() {
        assertThat(ALL).hasSize(9 * 6);
        assertThat(ALL).allSatisfy(validation -> {
            SplitCoverage coverage = validation.coverage().result().orElseThrow();
            assertThat(coverage.withinSample()).isPresent();
            assertThat(coverage.outOfSample()).hasSize(3);
        });
    }

    @Test
    void calibrationErrorsAgreeWithTheReference() {
        List<JsonNode> rows =
                ReferenceFile.rows(ReferenceFile.read("boundary-fits.json").path("validations"));
        for (JsonNode row : rows) {
            SplitCoverage coverage = coverage(split(row), row.path("task").asText());
            Calibration calibration = Stream.concat(coverage.withinSample().stream(), coverage.outOfSample().stream())
                    .filter(found ->
                            found.binning().id().equals(row.path("binning").asText()))
                    .map(BoundaryValidation::calibration)
                    .findFirst()
                    .orElseThrow();
            int smallest = calibration.bins().stream()
                    .mapToInt(Calibration.Bin::rows)
                    .min()
                    .orElseThrow();

            assertThat(calibration.rows()).isEqualTo(row.path("rows_in_bins").asInt());
            assertThat(calibration.signedMacro())
                    .as(row.toString())
                    .isCloseTo(row.path("signed_macro").asDouble(), within(1.0 / smallest + 1e-9));
            assertThat(calibration.absoluteMicro())
                    .as(row.toString())
                    .isCloseTo(row.path("abs_micro").asDouble(), within(1.0 / smallest + 1e-9));
        }
    }

    @Test
    void laterModelsLieBelowTheLastBoundaryAsInTheReference() {
        JsonNode reference = ReferenceFile.read("boundary-new-models.json");
        for (JsonNode row : ReferenceFile.rows(reference.path("compared_with_p4"))) {
            BoardSplit split = SplitValidation.LATER.stream()
                    .filter(later ->
                            later.validation().equals(row.path("sample").asText()))
                    .findFirst()
                    .orElseThrow();
            BoundaryValidation fresh =
                    coverage(split, row.path("task").asText()).outOfSample().get(1);

            assertThat(fresh.loss().rows()).isEqualTo(row.path("rows").asInt());
            assertThat(fresh.loss().coverage())
                    .as(row.toString())
                    .isCloseTo(
                            row.path("coverage").asDouble(),
                            within(1.0 / fresh.loss().rows() + 1e-9));
            assertThat(fresh.loss().smoothedPinball())
                    .as(row.toString())
                    .isCloseTo(row.path("smoothed_pinball").asDouble(), within(1e-5));
        }
        for (JsonNode row : ReferenceFile.rows(reference.path("refits"))) {
            BoundaryFit fit = LATER.get(
                            row.path("sample").asText(), row.path("task").asText())
                    .result()
                    .orElseThrow()
                    .fit();

            assertThat(fit.found().objective()).isLessThan(row.path("objective").asDouble() + 1e-7);
            assertThat(fit.attainable(24).score())
                    .isCloseTo(row.path("score_24").asDouble(), within(6e-3));
        }
    }

    @Test
    void theErrorOfTheRowsAsTheyAreIsThatOfDrawingEveryClusterOnce() {
        for (SplitValidation validation : ALL) {
            SplitCoverage coverage = validation.coverage().result().orElseThrow();
            BoundaryValidation overlap = coverage.outOfSample().get(0);
            BoardBoundaries board = validation.dataset().equals("oll-v2") ? SECOND : LATER;
            int[] once = new int[board.clusters().clusters().size()];
            Arrays.fill(once, 1);
            double again = new ResampledCoverage(
                            coverage.train(),
                            coverage.validation(),
                            SplitCoverage.edges(overlap.calibration()),
                            board.clusters())
                    .signedMacro(coverage.train().fit().curve(), once);

            assertThat(again).isCloseTo(coverage.signedError().orElseThrow(), within(1e-12));
            assertThat(coverage.interval().orElseThrow().high()).isLessThanOrEqualTo(0.02 + 1e-12);
        }
    }

    @Test
    void fiveOfSixTasksStayBelowTwoPerCentOnAverage() {
        List<TaskCoverage> tasks = TaskCoverage.of(ALL);

        assertThat(tasks)
                .extracting(TaskCoverage::task)
                .isEqualTo(SECOND.board().tasks());
        assertThat(tasks).allSatisfy(task -> {
            assertThat(task.splits()).isEqualTo(3);
            assertThat(task.absoluteSignedMacro()).isGreaterThanOrEqualTo(Math.abs(task.signedMacro()) - 1e-15);
            assertThat(task.absoluteMacro()).isGreaterThanOrEqualTo(task.absoluteSignedMacro() - 1e-15);
            assertThat(task.signedInterval()).isPresent();
        });
        assertThat(TaskCoverage.below(tasks, 0.02)).isEqualTo(5);
    }

    @Test
    void aSplitWithoutRowsIsAStatedShortage() {
        BoardSplit unknown = new BoardSplit("single", "k9", "p1", "p9");
        BoardSplit unfitted = new BoardSplit("single", "k9", "p9", "p1");

        assertThat(SplitValidation.of(unknown, "bbh", SECOND, SECOND).coverage().shortage())
                .isEqualTo(Optional.of(BoundaryShortage.NO_COMPUTE));
        assertThat(SplitValidation.of(unfitted, "bbh", SECOND, SECOND)
                        .coverage()
                        .shortage())
                .isEqualTo(Optional.of(BoundaryShortage.NO_COMPUTE));
    }
}
