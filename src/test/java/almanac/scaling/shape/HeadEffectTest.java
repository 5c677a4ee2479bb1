package almanac.scaling.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import almanac.data.RealData;
import almanac.scaling.shape.HeadCell.ByHeads;
import almanac.scaling.shape.HeadCell.Comparison;
import almanac.stats.Resampling;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadEffectTest {

    private static final Resampling FEW = new Resampling(100, 1);
    private static final List<HeadEffect.OfDataset> REAL =
            HeadEffect.all(RealData.catalog().scalingRuns().architecture(), FEW);

    private static HeadEffect grid(Comparison comparison) {
        return REAL.stream()
                .filter(one -> one.dataset().equals("gadre-grid") && one.comparison() == comparison)
                .findFirst()
                .orElseThrow()
                .outcome()
                .result()
                .orElseThrow();
    }

    private static HeadCell cell(double width, double depth, double perDoubling) {
        double loss = 3 + depth;
        return new HeadCell(
                width,
                depth,
                1e9,
                List.of(
                        new ByHeads(4, loss),
                        new ByHeads(8, loss * StrictMath.exp(perDoubling)),
                        new ByHeads(16, loss * StrictMath.exp(2 * perDoubling))));
    }

    @Test
    void aKnownRisePerDoublingIsFoundWhateverTheLevelOfTheCell() {
        HeadEffect effect = HeadEffect.of(
                        "made", Comparison.LOWEST, List.of(cell(512, 8, 0.01), cell(768, 12, 0.01)), FEW)
                .result()
                .orElseThrow();

        assertThat(effect.slope()).isCloseTo(0.01, within(1e-12));
        assertThat(effect.medianSpread()).isCloseTo(StrictMath.expm1(0.02), within(1e-12));
        assertThat(effect.slopeInterval(0.95).orElseThrow().halfWidth()).isLessThan(1e-12);
    }

    @Test
    void aFailedRunLeavesItsCellOut() {
        HeadEffect effect = HeadEffect.of(
                        "made", Comparison.EQUAL_SETTING, List.of(cell(512, 8, 0.01), cell(512, 8, 0.3)), FEW)
                .result()
                .orElseThrow();

        assertThat(effect.cells()).hasSize(1);
        assertThat(effect.divergedCells()).isEqualTo(1);
    }

    @Test
    void twoHeadCountsAreTooFew() {
        HeadCell two = new HeadCell(320, 8, 1e9, List.of(new ByHeads(4, 3.1), new ByHeads(8, 3.2)));

        assertThat(HeadEffect.of("made", Comparison.LOWEST, List.of(two), FEW).shortage())
                .contains("no-shape-with-three-head-counts");
    }

    @Test
    void theGridHasThirtyShapesWithThreeHeadCountsOrMore() {
        HeadEffect lowest = grid(Comparison.LOWEST);

        assertThat(lowest.cells()).hasSize(30);
        assertThat(lowest.cellsWithFewer()).isEqualTo(20);
        assertThat(lowest.divergedCells()).isZero();
        assertThat(lowest.medianSpread()).isBetween(0.005, 0.015);
    }

    @Test
    void onlyNarrowHeadsMoveTheLossByMoreThanThreePercent() {
        HeadEffect lowest = grid(Comparison.LOWEST);

        assertThat(lowest.largestSpread(32)).isLessThan(0.03);
        assertThat(lowest.largestSpread()).isGreaterThan(0.05);
        assertThat(lowest.cells()).filteredOn(cell -> cell.spread() > 0.03).allMatch(cell -> cell.narrowestHead() < 32);
    }

    @Test
    void runsOfOneSettingSayTheSameOnceFailedTrainingsAreOut() {
        HeadEffect equal = grid(Comparison.EQUAL_SETTING);

        assertThat(equal.cells()).hasSize(103);
        assertThat(equal.divergedCells()).isEqualTo(3);
        assertThat(equal.medianSpread()).isCloseTo(grid(Comparison.LOWEST).medianSpread(), within(0.005));
    }

    @Test
    void datasetsWithOneHeadCountPerShapeSayWhyTheyShowNothing() {
        assertThat(REAL)
                .filteredOn(one -> one.dataset().equals("steplaw-best"))
                .hasSize(2)
                .allMatch(one -> one.outcome().shortage().orElse("").equals("no-shape-with-three-head-counts"));
    }
}
