package almanac.boundary.sizetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import almanac.data.RealData;
import almanac.report.ReferenceFile;
import almanac.stats.SizeTimeQuantile;
import almanac.stats.SizeTimeSurface;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SizeTimeReferenceTest {

    private static final JsonNode REFERENCE = ReferenceFile.read("boundary-size-time.json");
    private static final double SIZE = SizeTimeBoundary.PAPER_SIZE;

    static List<JsonNode> tasks() {
        return ReferenceFile.rows(REFERENCE.path("tasks"));
    }

    private static TimedColumns columns(JsonNode row) {
        return TimedColumns.of(TimedSample.of(
                        RealData.catalog().boundaryRuns(), row.path("task").asText())
                .models());
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void onThePublishedSplitTheMinimumIsReached(JsonNode row) {
        TimedColumns columns = columns(row);
        int[] held = StreamSupport.stream(REFERENCE.path("validation").spliterator(), false)
                .mapToInt(JsonNode::asInt)
                .toArray();
        RandomSplit split = RandomSplit.of(columns.score().length, held);
        TimedColumns train = columns.at(split.train());
        double centre = train.meanLogSize();
        SizeTimeQuantile problem = SizeTimeFit.problem(train, centre, SizeTimeSettings.PAPER.loss());
        SizeTimeQuantile.Fit fit = problem.refined(problem.fits(SizeTimeSettings.PAPER.lambdaArray()).stream()
                .filter(candidate -> candidate.lambda() == row.path("lambda").asDouble())
                .findFirst()
                .orElseThrow());
        SizeTimeSurface surface = fit.surface();
        double size = TimedColumns.logSize(SIZE) - centre;

        assertThat(split.train()).hasSize(row.path("train").asInt());
        assertThat(fit.projectedGradient()).isLessThan(1e-7);
        assertThat(fit.objective()).isLessThan(row.path("objective").asDouble() + 2e-8);
        assertThat(fit.objective()).isLessThan(row.path("stopped_objective").asDouble());
        assertThat(surface.at(size, 0)).isCloseTo(row.path("first").asDouble(), within(1e-3));
        assertThat(surface.at(size, 1)).isCloseTo(row.path("last").asDouble(), within(1e-3));
    }
}
