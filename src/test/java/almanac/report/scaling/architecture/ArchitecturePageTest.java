package almanac.report.scaling.architecture;

import static almanac.report.PartReader.column;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import almanac.report.Estimate;
import almanac.report.NotEnoughData;
import almanac.report.Part;
import almanac.report.PartReader;
import almanac.report.scaling.RealScaling;
import almanac.report.scaling.ScalingResult;
import almanac.scaling.shape.ShapeSample.Counting;
import almanac.table.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArchitecturePageTest {

    private static final ScalingResult RESULT = RealScaling.result();
    private static final Part PAGE = ArchitecturePage.part(RESULT);
    private static final PartReader READER = new PartReader(PAGE);
    private static final ShapeFindings SHAPES = ShapeFindings.of(RESULT.shapes());

    @Test
    void noDeepModelIsFurtherThanTheClaimSays() {
        Estimate largest = PAGE.estimates().get(0);

        assertThat(largest.id()).isEqualTo("scaling-laws.shape.largest-deviation");
        assertThat(largest.value()).isCloseTo(1.5254, within(1e-3));
        assertThat(largest.n()).isEqualTo(21);
        assertThat(largest.candidates()).isEqualTo(22);
        assertThat(PAGE.texts())
                .containsEntry("shape-verdict", "holds here only while shallower models are left out")
                .containsEntry("shape-span", "100");
    }

    @Test
    void theClaimIsJudgedOnTheGemstones() {
        assertThat(PAGE.readings()).hasSize(2).first().satisfies(reading -> {
            assertThat(reading.answers()).isEqualTo("scaling-laws.shape.largest-deviation");
            assertThat(reading.estimate()).contains(PAGE.estimates().get(0));
            assertThat(reading.figure()).isEqualTo("scaling-shape");
        });
    }

    @Test
    void theNumberOfHeadsIsJudgedByTheShapeItMovesMost() {
        Estimate largest = READER.estimate("scaling-laws.heads.largest-spread");

        assertThat(largest.value()).isCloseTo(6.8, within(0.05));
        assertThat(largest.n()).isEqualTo(30);
        assertThat(PAGE.readings().get(1)).satisfies(reading -> {
            assertThat(reading.estimate()).contains(largest);
            assertThat(reading.figure()).isEqualTo("scaling-heads");
        });
        assertThat(PAGE.texts().get("heads-verdict")).endsWith("of 30 shapes go beyond it");
        assertThat(READER.figure("scaling-heads").onPage().get(0).html().markup())
                .contains("Number of heads");
    }

    @Test
    void theCountingDecidesWhetherTheSlopeCanBeTold() {
        assertThat(SHAPES.deep(Counting.NON_EMBEDDING).slope().slope()).isCloseTo(0.001238, within(1e-5));
        assertThat(SHAPES.deep(Counting.NON_EMBEDDING).t()).isCloseTo(1.073, within(1e-2));
        assertThat(SHAPES.deep(Counting.TOTAL).t()).isCloseTo(2.998, within(1e-2));
        assertThat(READER.estimate("scaling-laws.shape.slope").value()).isCloseTo(0.1238 * Math.log(10), within(1e-3));
        assertThat(PAGE.texts().get("shape-convention")).startsWith("The counting convention decides");
    }

    @Test
    void theShallowModelIsShownAndLeftOutOfTheHeadline() {
        assertThat(PAGE.texts().get("shape-shallow"))
                .isEqualTo("One model is that shallow, and the farthest model is then 3.7\u00a0% off the law without"
                        + " embeddings and 5.4\u00a0% off the law in all parameters");
        assertThat(PAGE.texts())
                .containsEntry(
                        "shape-rests-on", "The verdict rests on leaving them out: with them it would be the opposite")
                .containsEntry(
                        "shape-within",
                        "Counted without embeddings, every model is within the bound in three of three groups when"
                                + " shallow models are left out, and in none of three when they are kept");
        assertThat(READER.figure("scaling-shape").onPage().get(0).html().markup())
                .contains("shallow ones left out", "shallow ones included");
    }

    @Test
    void theGridContradictsTheClaimByItsLetter() {
        assertThat(PAGE.texts().get("shape-grid"))
                .isEqualTo("its 50 shapes lie −11.0\u00a0% to 11.0\u00a0% off the law without embeddings and"
                        + " −8.4\u00a0% to 6.9\u00a0% off the law in all parameters");
        assertThat(PAGE.texts().get("shape-grid-signs")).endsWith("the counting turns the sign");
        assertThat(PAGE.texts().get("shape-grid-tokens")).isEqualTo("27 to 457");
    }

    @Test
    void headsMatterWhereTheyAreNarrow() {
        assertThat(READER.estimate("scaling-laws.heads.median-spread").value()).isCloseTo(1.0118, within(1e-3));
        assertThat(READER.estimate("scaling-laws.heads.median-spread").n()).isEqualTo(30);
        assertThat(PAGE.texts())
                .containsEntry("heads-largest", "6.8\u00a0%")
                .containsEntry("heads-largest-where", "width 192 with heads as narrow as 16")
                .containsEntry("heads-within-small", "24 of 30")
                .containsEntry("heads-largest-common", "at most 1.4\u00a0%");
    }

    @Test
    void everyModelIsPublishedBesideItsLaw() {
        Table models = READER.published("scaling-architecture");
        List<String> losses = column(models, "loss");
        List<String> fitted = column(models, "fitted_loss");
        List<String> residuals = column(models, "residual");

        assertThat(models.rows()).hasSize(2 * (22 + 21 + 20 + 19 + 20 + 19 + 50));
        for (int i = 0; i < losses.size(); i += 40) {
            assertThat(Double.parseDouble(residuals.get(i)))
                    .isCloseTo(
                            Math.log(Double.parseDouble(losses.get(i)) / Double.parseDouble(fitted.get(i))),
                            within(1e-9));
        }
        assertThat(READER.published("scaling-shape-slopes").rows()).hasSize(14);
        assertThat(column(READER.published("scaling-heads"), "comparison"))
                .contains("lowest-of-shared-settings", "equal-setting");
    }

    @Test
    void withoutShapesOrHeadsThePageSaysWhy() {
        assertThatThrownBy(() -> ShapeFindings.of(List.of()))
                .isInstanceOf(NotEnoughData.class)
                .hasMessage("the grid of shapes does not carry a law");
        assertThatThrownBy(() -> HeadFindings.of(List.of()))
                .isInstanceOf(NotEnoughData.class)
                .hasMessage("no shape was trained with three numbers of heads and otherwise alike");
    }
}
