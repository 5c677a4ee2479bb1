package almanac.report.density.equal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import almanac.density.ModelScore;
import almanac.density.SizedModel;
import almanac.stats.Resampling;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SizeSeriesTest {

    private static final ScoreThreshold SIXTY = new ScoreThreshold("mmlu", 60);

    private static ModelScore model(String id, String day, double parameters, double score) {
        return scored(id, day, parameters, score, "base");
    }

    private static ModelScore scored(String id, String day, double parameters, double score, String stage) {
        SizedModel model = new SizedModel(id, id, "north", "North", LocalDate.parse(day), parameters, parameters, "");
        return new ModelScore(model, "mmlu", stage, 1, score, 1);
    }

    private static SizeSeries series(ModelScore... scores) {
        return SizeSeries.of(List.of(scores), SIXTY, Optional.empty(), new Resampling(200, 1));
    }

    @Test
    void aSizeThatHalvesEveryHundredDaysHasThatHalvingTime() {
        SizeSeries series = series(
                model("a", "2023-03-01", 8e9, 0.6),
                model("b", "2023-06-09", 4e9, 0.7),
                model("c", "2023-09-17", 2e9, 0.61),
                model("d", "2023-12-26", 1e9, 0.9));

        assertThat(series.records()).hasSize(4);
        assertThat(series.halvingDays().orElseThrow()).isCloseTo(100, within(1e-9));
        assertThat(series.endpointHalvingDays().orElseThrow()).isCloseTo(100, within(1e-9));
        assertThat(series.halvingDaysInterval(0.95).orElseThrow().low()).isCloseTo(100, within(1e-9));
    }

    @Test
    void modelsThatMissTheScoreOrAreNotSmallerOrTunedMakeNoRecord() {
        SizeSeries series = series(
                model("large", "2023-03-01", 8e9, 0.6),
                model("weak", "2023-04-01", 1e9, 0.599),
                model("equal", "2023-05-01", 8e9, 0.8),
                scored("tuned", "2023-06-01", 1e9, 0.8, "instruct"),
                model("early", "2023-01-01", 1e8, 0.8));

        assertThat(series.records()).extracting(record -> record.model().id()).containsExactly("large");
        assertThat(series.candidates()).hasSize(2);
        assertThat(series.endpointHalvingDays()).isEmpty();
        assertThat(series.shortage()).isEqualTo("fewer-than-three-records");
    }

    @Test
    void ofOneDayTheSmallestModelIsTheRecord() {
        SizeSeries series = series(model("larger", "2023-03-01", 8e9, 0.6), model("smaller", "2023-03-01", 3e9, 0.6));

        assertThat(series.records()).extracting(record -> record.model().id()).containsExactly("smaller");
    }

    @Test
    void twoRecordsHaveEndpointsButNoLine() {
        SizeSeries series = series(model("a", "2023-03-01", 8e9, 0.6), model("b", "2023-06-09", 2e9, 0.6));

        assertThat(series.endpointHalvingDays().orElseThrow()).isCloseTo(50, within(1e-9));
        assertThat(series.halvingDays()).isEmpty();
        assertThat(series.halvingDaysInterval(0.95)).isEmpty();
        assertThat(series.shortage()).isEqualTo("fewer-than-three-records");
    }

    @Test
    void aScoreThatNoModelReachesSaysSo() {
        SizeSeries series = series(model("weak", "2023-03-01", 8e9, 0.3));

        assertThat(series.records()).isEmpty();
        assertThat(series.shortage()).isEqualTo("no-model-reaches-score");
    }

    @Test
    void aPeriodEndsOnItsLastDay() {
        List<ModelScore> scores = List.of(model("a", "2023-03-01", 8e9, 0.6), model("b", "2023-06-09", 2e9, 0.6));

        assertThat(SizeSeries.of(scores, SIXTY, Optional.of(LocalDate.parse("2023-06-09")), new Resampling(5, 1))
                        .records())
                .hasSize(2);
        assertThat(SizeSeries.of(scores, SIXTY, Optional.of(LocalDate.parse("2023-06-08")), new Resampling(5, 1))
                        .records())
                .hasSize(1);
    }
}
