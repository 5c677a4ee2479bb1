package almanac.scaling.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import almanac.data.RealData;
import almanac.report.ReferenceFile;
import almanac.scaling.Outcome;
import almanac.scaling.shape.ShapeSample.Counting;
import almanac.stats.Resampling;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShapeEffectTest {

    private static final Resampling FEW = new Resampling(50, 1);
    private static final List<ShapeSample> REAL =
            ShapeSample.all(RealData.catalog().scalingRuns().architecture());

    private static ShapeSample real(String dataset, Counting counting, boolean withShallow) {
        return REAL.stream()
                .filter(sample -> sample.dataset().equals(dataset)
                        && sample.condition()
                                .filter(name -> !name.equals("constant"))
                                .isEmpty()
                        && sample.counting() == counting
                        && sample.withShallow() == withShallow)
                .findFirst()
                .orElseThrow();
    }

    /** Models on L = 1 + 30·N^−0.2 times aspect^slope, aspects from 4 to 64 in turn. */
    private static ShapeSample sample(int count, double slope) {
        List<ShapedLoss> models = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double size = 1e7 * StrictMath.pow(2, i / 2.0);
            double aspect = StrictMath.pow(4, 1 + (i * 7 % 3));
            double loss = (1 + 30 * StrictMath.pow(size, -0.2)) * StrictMath.pow(aspect, slope);
            models.add(new ShapedLoss(16 * aspect, 16, size, loss));
        }
        return new ShapeSample("made", Optional.empty(), Counting.TOTAL, true, 0, models);
    }

    @Test
    void lawResidualsAndSlopeAreTheReferences() {
        for (JsonNode row : ReferenceFile.rows(
                ReferenceFile.read("critical-batch-and-shape.json").path("shape"))) {
            Counting counting = row.path("counting").asText().equals("total") ? Counting.TOTAL : Counting.NON_EMBEDDING;
            ShapeEffect effect = ShapeEffect.of(
                            real("gemstones", counting, row.path("with_shallow").asBoolean()), FEW)
                    .result()
                    .orElseThrow();

            assertThat(effect.residuals()).hasSize(row.path("models").asInt());
            assertThat(effect.law().exponent()).isCloseTo(row.path("exponent").asDouble(), within(1e-6));
            assertThat(effect.law().constant()).isCloseTo(row.path("constant").asDouble(), within(1e-5));
            assertThat(effect.rootMeanSquare()).isCloseTo(row.path("rms").asDouble(), within(1e-8));
            assertThat(effect.lowest()).isCloseTo(row.path("lowest").asDouble(), within(1e-6));
            assertThat(effect.highest()).isCloseTo(row.path("highest").asDouble(), within(1e-6));
            assertThat(effect.slope().slope()).isCloseTo(row.path("slope").asDouble(), within(1e-7));
            assertThat(effect.slope().slopeStandardError())
                    .isCloseTo(row.path("standard_error").asDouble(), within(1e-7));
            assertThat(effect.t()).isCloseTo(row.path("t").asDouble(), within(1e-4));
            assertThat(effect.aspectSpan()).isCloseTo(100, within(1e-9));
            assertThat(effect.law().converged()).isTrue();
        }
    }

    @Test
    void ofTheGemstonesOneModelHasThreeLayersAndTheOthersStayWithinThreePercent() {
        ShapeEffect effect = ShapeEffect.of(real("gemstones", Counting.NON_EMBEDDING, true), FEW)
                .result()
                .orElseThrow();

        assertThat(effect.sample().shallow()).isEqualTo(1);
        assertThat(effect.farthestOfDeep()).isBetween(0.01, 0.03);
        assertThat(effect.highest()).isGreaterThan(0.03);
    }

    @Test
    void theGridHasFiftyShapesAndTheCountingTurnsTheSignOfTheSlope() {
        ShapeEffect total = ShapeEffect.of(real("gadre-grid", Counting.TOTAL, true), FEW)
                .result()
                .orElseThrow();
        ShapeEffect nonEmbedding = ShapeEffect.of(real("gadre-grid", Counting.NON_EMBEDDING, true), FEW)
                .result()
                .orElseThrow();

        assertThat(total.residuals()).hasSize(50);
        assertThat(total.slope().slope()).isPositive();
        assertThat(nonEmbedding.slope().slope()).isNegative();
    }

    @Test
    void everyConditionComesInBothCountingsWithAndWithoutShallowModels() {
        assertThat(REAL).hasSize(14);
        assertThat(REAL)
                .filteredOn(sample -> !sample.withShallow())
                .allMatch(sample ->
                        sample.models().stream().allMatch(model -> model.depth() > ShapeSample.SHALLOW_LAYERS));
    }

    @Test
    void withoutAnEffectOfShapeTheResidualsVanish() {
        ShapeEffect effect = ShapeEffect.of(sample(18, 0), FEW).result().orElseThrow();

        assertThat(effect.rootMeanSquare()).isLessThan(1e-8);
        assertThat(effect.slope().slope()).isCloseTo(0, within(1e-8));
    }

    @Test
    void aKnownEffectOfShapeIsFound() {
        ShapeEffect effect = ShapeEffect.of(sample(18, 0.01), FEW).result().orElseThrow();

        assertThat(effect.slope().slope()).isCloseTo(0.01, within(5e-4));
        assertThat(effect.slopeInterval(0.95)
                        .orElseThrow()
                        .contains(effect.slope().slope()))
                .isTrue();
    }

    @Test
    void threeModelsAreTooFew() {
        assertThat(ShapeEffect.of(sample(3, 0), FEW).shortage()).contains(Outcome.TOO_FEW_RUNS);
        assertThat(ShapeSample.all(List.of())).isEmpty();
    }

    @Test
    void oneAspectShowsNothing() {
        List<ShapedLoss> models = sample(18, 0).models().stream()
                .map(model -> new ShapedLoss(512, 16, model.parameters(), model.loss()))
                .toList();
        ShapeSample same = new ShapeSample("made", Optional.empty(), Counting.TOTAL, true, 0, models);

        assertThat(ShapeEffect.of(same, FEW).shortage()).contains(Outcome.ONE_VALUE);
    }
}
