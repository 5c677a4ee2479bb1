package almanac.scaling.overtraining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import almanac.report.ReferenceFile;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OvertrainingReferenceTest {

    private static final JsonNode REFERENCE = ReferenceFile.read("scaling-overtraining.json");
    private static final Percentage PARAMETER = withinPercentage(0.01);
    private static final Percentage SQUARES = withinPercentage(1e-5);
    private static final Offset<Double> ERROR = within(1e-6);

    static Stream<Named<JsonNode>> corpora() {
        return ReferenceFile.rows(REFERENCE.path("corpora")).stream()
                .map(row -> Named.of(row.path("dataset").asText(), row));
    }

    private static OvertrainingLosses five(JsonNode row) {
        return RealOvertraining.losses(row.path("dataset").asText(), OvertrainingSubset.FIVE);
    }

    /** Forecasts of the runs above a billion parameters, in the order of the table. */
    private static List<Forecast> large(List<Forecast> forecasts) {
        return forecasts.stream()
                .filter(forecast -> RealOvertraining.run(forecast.run()).parameters() > 1e9)
                .toList();
    }

    private static void assertMatches(List<Forecast> found, JsonNode wanted) {
        List<JsonNode> rows = ReferenceFile.rows(wanted);
        assertThat(found).hasSameSizeAs(rows);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(found.get(i).predicted())
                    .isCloseTo(rows.get(i).path("predicted").asDouble(), ERROR);
            assertThat(found.get(i).relativeError())
                    .isCloseTo(rows.get(i).path("relative_error").asDouble(), ERROR);
        }
    }

    @ParameterizedTest
    @MethodSource("corpora")
    void theLossLawOfTheFiveRunsMatches(JsonNode row) {
        OvertrainingFit fit = five(row).fit().result().orElseThrow();

        assertThat(fit.runs()).isEqualTo(row.path("runs").asInt());
        assertThat(fit.law().e()).isCloseTo(row.path("e").asDouble(), PARAMETER);
        assertThat(fit.law().a()).isCloseTo(row.path("a").asDouble(), PARAMETER);
        assertThat(fit.law().b()).isCloseTo(row.path("b").asDouble(), PARAMETER);
        assertThat(fit.law().eta()).isCloseTo(row.path("eta").asDouble(), PARAMETER);
        assertThat(fit.law().sizeCoefficient())
                .isCloseTo(row.path("size_coefficient").asDouble(), PARAMETER);
        assertThat(fit.squares()).isCloseTo(row.path("squares").asDouble(), SQUARES);
    }

    @ParameterizedTest
    @MethodSource("corpora")
    void theForetoldLossesMatch(JsonNode row) {
        List<Forecast> forecasts = five(row).forecasts();

        assertMatches(large(forecasts), row.path("forecasts"));
        assertThat(Forecast.heldOut(forecasts)).isEqualTo(row.path("held_out").asInt());
        assertThat(Forecast.meanHeldOutError(forecasts).orElseThrow())
                .isCloseTo(row.path("mean_held_out_error").asDouble(), ERROR);
    }

    @ParameterizedTest
    @MethodSource("corpora")
    void theErrorLawsAndTheForetoldErrorsMatch(JsonNode row) {
        for (JsonNode wanted : ReferenceFile.rows(row.path("errors"))) {
            OvertrainingErrors errors = RealOvertraining.errors(
                    row.path("dataset").asText(),
                    OvertrainingSubset.FIVE,
                    wanted.path("tasks").asInt());
            ErrorLawFit fit = errors.fit().result().orElseThrow();

            assertThat(fit.runs()).isEqualTo(wanted.path("runs").asInt());
            assertThat(fit.law().eps()).isCloseTo(wanted.path("eps").asDouble(), PARAMETER);
            assertThat(fit.law().k()).isCloseTo(wanted.path("k").asDouble(), PARAMETER);
            assertThat(fit.law().gamma()).isCloseTo(wanted.path("gamma").asDouble(), PARAMETER);
            assertThat(fit.squares()).isCloseTo(wanted.path("squares").asDouble(), SQUARES);
            assertMatches(large(errors.forecasts()), wanted.path("forecasts"));
        }
    }

    @Test
    void thePublishedRelativeErrorsOnRedPajamaAreMet() {
        JsonNode published = REFERENCE.path("published_rpj");
        List<Forecast> losses =
                RealOvertraining.losses("gadre-rpj", OvertrainingSubset.FIVE).forecasts();
        List<Forecast> errors = RealOvertraining.errors("gadre-rpj", OvertrainingSubset.FIVE, 17)
                .forecasts();
        String longRun = "gadre-rpj-1.4b-640";
        String largeRun = "gadre-rpj-6.9b-20";

        assertThat(RealOvertraining.forecast(losses, longRun).relativeError())
                .isCloseTo(published.path("loss_1.4b_640").asDouble(), within(5e-5));
        assertThat(RealOvertraining.forecast(losses, largeRun).relativeError())
                .isCloseTo(published.path("loss_6.9b_20").asDouble(), within(5e-5));
        assertThat(RealOvertraining.forecast(errors, longRun).relativeError())
                .isCloseTo(published.path("error_17_1.4b_640").asDouble(), within(1e-6));
        assertThat(RealOvertraining.forecast(errors, largeRun).relativeError())
                .isCloseTo(published.path("error_17_6.9b_20").asDouble(), within(1e-6));
    }
}
