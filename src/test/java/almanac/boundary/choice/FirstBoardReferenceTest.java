package almanac.boundary.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import almanac.boundary.Attainable;
import almanac.boundary.Binning;
import almanac.boundary.BoundaryFit;
import almanac.boundary.BoundaryValidation;
import almanac.boundary.board.Board;
import almanac.data.RealData;
import almanac.report.ReferenceFile;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class FirstBoardReferenceTest {

    private static final List<JsonNode> REFERENCE =
            ReferenceFile.rows(ReferenceFile.read("boundary-first-board.json").path("fits"));
    private static final Board BOARD = Board.first(RealData.catalog().boundaryRuns());
    private static final Map<String, BoundaryFit> FITS = fits();

    private static Map<String, BoundaryFit> fits() {
        Map<String, BoundaryFit> fits = new LinkedHashMap<>();
        for (KeyedBoundary boundary : KeyedBoundary.ofAllSamples(BOARD)) {
            fits.put(
                    boundary.key().sample() + " " + boundary.key().task(),
                    boundary.fit().result().orElseThrow());
        }
        return fits;
    }

    private static String where(JsonNode row) {
        return row.path("sample").asText() + " " + row.path("task").asText();
    }

    private static BoundaryFit fit(JsonNode row) {
        return Objects.requireNonNull(FITS.get(where(row)), where(row));
    }

    private static boolean hasConverged(JsonNode row) {
        return row.path("objective").asDouble() - fit(row).found().objective() < 2e-6;
    }

    @Test
    void allRowsAndFourPeriodsOfSixTasksAreFitted() {
        assertThat(FITS).hasSize(30);
        assertThat(FITS.values()).allMatch(fit -> fit.found().converged());
        assertThat(FITS.values())
                .allMatch(fit -> fit.found().startsAtBest() == fit.found().starts());
    }

    @Test
    void objectivesAreAtMostThoseOfTheReference() {
        for (JsonNode row : REFERENCE) {
            double expected = row.path("objective").asDouble();

            assertThat(fit(row).rows())
                    .as(where(row))
                    .isEqualTo(row.path("rows").asInt());
            assertThat(fit(row).found().objective())
                    .as(where(row))
                    .isLessThanOrEqualTo(expected * (1 + 1e-7))
                    .isGreaterThan(expected - 3e-6);
            assertThat(fit(row).lowest()).isCloseTo(row.path("lowest").asDouble(), within(1e-7));
            assertThat(fit(row).highest()).isCloseTo(row.path("highest").asDouble(), within(1e-7));
        }
    }

    @Test
    void attainableScoresAndCoverageAgreeWhereTheReferenceConverged() {
        assertThat(REFERENCE.stream().filter(row -> !hasConverged(row)).map(FirstBoardReferenceTest::where))
                .containsExactly("p2 truthfulqa");
        for (JsonNode row :
                REFERENCE.stream().filter(FirstBoardReferenceTest::hasConverged).toList()) {
            double tolerance = row.path("sample").asText().equals("all") ? 2e-3 : 6e-3;

            for (JsonNode expected : ReferenceFile.rows(row.path("attainable"))) {
                Attainable attainable =
                        fit(row).attainable(expected.path("log_flop").asDouble());
                assertThat(attainable.extrapolated()).as(where(row)).isFalse();
                assertThat(attainable.score())
                        .as(where(row))
                        .isCloseTo(expected.path("score").asDouble(), within(tolerance));
            }
            assertThat(fit(row).loss().coverage())
                    .as(where(row))
                    .isCloseTo(row.path("coverage").asDouble(), within(1.5 / fit(row).rows()));
        }
    }

    @Test
    void eachPeriodIsComparedWithTheNextInThreeBinnings() {
        List<BoardValidation> validations = BoardValidation.single(BOARD);

        assertThat(validations).hasSize(18);
        for (BoardValidation validation : validations) {
            BoardValidation.Found found = validation.found().result().orElseThrow();
            String where = validation.split().train() + " " + validation.task();
            assertThat(found.fit().found().objective())
                    .isEqualTo(Objects.requireNonNull(FITS.get(where)).found().objective());
            assertThat(found.train().loss()).isEqualTo(found.fit().loss());
            assertThat(found.validation())
                    .extracting(BoundaryValidation::binning)
                    .containsExactly(Binning.TRAIN_OVERLAP, Binning.TEST_FIXED, Binning.OVERLAP_REFIT);
        }
    }
}
