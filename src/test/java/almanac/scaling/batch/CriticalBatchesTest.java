package almanac.scaling.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import almanac.data.CriticalBatchRun;
import almanac.data.RealData;
import almanac.report.ReferenceFile;
import almanac.scaling.Outcome;
import almanac.scaling.kaplan.CriticalBatchLaw;
import almanac.source.Position;
import almanac.stats.LineFit;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CriticalBatchesTest {

    private static final CriticalBatches REAL =
            CriticalBatches.of(RealData.catalog().scalingRuns().criticalBatch());
    private static final JsonNode REFERENCE = ReferenceFile.read("critical-batch-and-shape.json");
    private static final double SEQUENCE = 512;

    /** A size whose steps follow the curve exactly, with a critical batch of (N/10³)^0.5 tokens and a loss of N^−0.1. */
    private static List<CriticalBatchRun> size(double parameters, double... batches) {
        List<CriticalBatchRun> runs = new ArrayList<>();
        for (double batch : batches) {
            double critical = StrictMath.sqrt(parameters / 1e3);
            double steps = 1000 * (1 + critical / batch);
            double loss = StrictMath.pow(parameters, -0.1);
            runs.add(new CriticalBatchRun(
                    "size-" + parameters, parameters, loss, batch, batch, steps, "made", new Position("made", 1, 1)));
        }
        return runs;
    }

    private static List<CriticalBatchRun> sizes(int count) {
        List<CriticalBatchRun> runs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            runs.addAll(size(1e6 * StrictMath.pow(4, i), 8, 16, 32, 64, 128, 256));
        }
        return runs;
    }

    private static CriticalBatch real(String size) {
        return REAL.found().stream()
                .filter(batch -> batch.size().equals(size))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theCurveOfEachSizeIsTheReferences() {
        for (JsonNode row : ReferenceFile.rows(REFERENCE.path("critical_batch"))) {
            CriticalBatch batch = real(row.path("size").asText());
            double critical = row.path("critical_sequences").asDouble();

            assertThat(batch.criticalTokens() / SEQUENCE).isCloseTo(critical, withinPercentage(1e-3));
            assertThat(batch.leastSteps()).isCloseTo(row.path("least_steps").asDouble(), withinPercentage(1e-3));
            assertThat(batch.leastTokens() / batch.leastSteps() / SEQUENCE).isCloseTo(critical, withinPercentage(1e-3));
            assertThat(batch.curve().squares()).isCloseTo(row.path("squares").asDouble(), within(1e-9));
            assertThat(PublishedBatchLaw.at(batch).get(0).batchTokens())
                    .isCloseTo(row.path("kaplan_tokens").asDouble(), withinPercentage(1e-5));
        }
    }

    @Test
    void theBatchOfAFifthMoreTokensIsTheAuthors() {
        for (JsonNode row : ReferenceFile.rows(REFERENCE.path("overhead_sequences_printed"))) {
            assertThat(real(row.path("size").asText()).overheadTokens() / SEQUENCE)
                    .isCloseTo(row.path("value").asDouble(), within(1e-3));
        }
    }

    @Test
    void theTrendsOverTheSizesAreTheReferences() {
        JsonNode overhead = REFERENCE.path("overhead_by_parameters");
        assertLine(REAL.byParameters(), REFERENCE.path("by_parameters"));
        assertLine(REAL.overheadByParameters(), overhead);
        assertLine(REAL.byLoss(), REFERENCE.path("by_loss"));
        assertThat(REAL.overheadByParameters().result().orElseThrow().at(1e6) / SEQUENCE)
                .isCloseTo(overhead.path("coefficient").asDouble(), withinPercentage(1e-3));
        CriticalBatchLaw law = REAL.byLoss().result().orElseThrow().law();
        assertThat(law.lossExponent())
                .isCloseTo(REFERENCE.path("by_loss").path("alpha_b").asDouble(), within(1e-7));
        assertThat(law.batchAtOneNat())
                .isCloseTo(REFERENCE.path("by_loss").path("tokens_at_one_nat").asDouble(), withinPercentage(1e-3));
    }

    private static void assertLine(Outcome<CriticalBatchTrend> trend, JsonNode expected) {
        LineFit line = trend.result().orElseThrow().line();
        assertThat(line.slope()).isCloseTo(expected.path("slope").asDouble(), within(1e-6));
        assertThat(line.slopeStandardError())
                .isCloseTo(expected.path("standard_error").asDouble(), within(1e-6));
        assertThat(line.points()).isEqualTo(5);
    }

    @Test
    void theExponentOfTheLossIsSurelySteeperThanKaplans() {
        CriticalBatchTrend trend = REAL.byLoss().result().orElseThrow();

        assertThat(trend.exponentInterval(0.95).high()).isLessThan(-4.8);
        assertThat(REAL.largest().orElseThrow().criticalTokensInterval(0.95).low())
                .isGreaterThan(2e6);
    }

    @Test
    void aKnownLawIsGivenBack() {
        CriticalBatches known = CriticalBatches.of(sizes(4));

        assertThat(known.byParameters().result().orElseThrow().exponent()).isCloseTo(0.5, within(1e-7));
        assertThat(known.byLoss().result().orElseThrow().exponent()).isCloseTo(-5, within(1e-6));
        assertThat(known.found()).allMatch(CriticalBatch::isInsideBatches);
    }

    @Test
    void aSizeWithTwoBatchesShowsNoCurveAndIsKeptWithTheReason() {
        List<CriticalBatchRun> runs = new ArrayList<>(sizes(3));
        runs.addAll(size(5e9, 64, 128));
        CriticalBatches batches = CriticalBatches.of(runs);

        assertThat(batches.found()).hasSize(3);
        assertThat(batches.sizes().get(3).outcome().shortage()).contains(Outcome.TOO_FEW_RUNS);
    }

    @Test
    void twoSizesMakeNoTrend() {
        CriticalBatches two = CriticalBatches.of(sizes(2));

        assertThat(two.byLoss().shortage()).contains(Outcome.TOO_FEW_RUNS);
        assertThat(CriticalBatches.of(List.of()).largest()).isEmpty();
    }

    @Test
    void aTrendOverSizeIsNoLawOfTheLoss() {
        CriticalBatchTrend trend = REAL.byParameters().result().orElseThrow();

        assertThatThrownBy(trend::law).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theFifthMoreTokensAreAFifthMore() {
        CriticalBatch batch = real("302m");
        double tokens = batch.overheadTokens();
        double linear = batch.curve().at(CriticalBatch.LINEAR_FROM_TOKENS) * CriticalBatch.LINEAR_FROM_TOKENS;

        assertThat(batch.curve().at(tokens) * tokens / linear).isCloseTo(1.2, within(1e-9));
    }
}
