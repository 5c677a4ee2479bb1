package almanac.boundary.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import almanac.boundary.BoundaryDraws;
import almanac.boundary.BoundaryFit;
import almanac.boundary.ComputeNeeded;
import almanac.boundary.board.Board;
import almanac.boundary.board.BoardBoundaries;
import almanac.boundary.board.TaskBoundary;
import almanac.stats.RisingSigmoid;
import almanac.stats.SigmoidQuantileFit;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrescriptionTest {

    private static final BoardBoundaries BOUNDARIES = RealPeriods.second(List.of(Board.ALL), 40);

    private static Prescription prescription(String task) {
        return Prescription.of(BOUNDARIES.get(Board.ALL, task).result().orElseThrow());
    }

    @Test
    void budgetsBeyondTheSampleAreMarked() {
        List<AttainableEstimate> attainable = prescription("bbh").attainable();

        assertThat(attainable).hasSize(9);
        assertThat(attainable.get(0).attainable().logFlop()).isEqualTo(22);
        assertThat(attainable)
                .extracting(estimate -> estimate.attainable().extrapolated())
                .containsExactly(false, false, false, false, false, false, false, true, true);
        assertThat(attainable)
                .allSatisfy(estimate -> assertThat(estimate.interval()
                                .orElseThrow()
                                .contains(estimate.attainable().score()))
                        .isTrue());
    }

    @Test
    void scoresAskedForAreTenthsAndThoseThatTheBoundaryPasses() {
        Prescription musr = prescription("musr");

        assertThat(musr.needed())
                .extracting(estimate -> estimate.needed().score())
                .containsExactly(0.1, 0.2, 0.3, 0.4, 0.5, 0.55, 0.6, 0.7, 0.8, 0.9);
        for (ComputeEstimate estimate : musr.needed()) {
            boolean within = estimate.needed().reach() == ComputeNeeded.Reach.WITHIN;
            assertThat(within)
                    .isEqualTo(estimate.needed().score() == 0.5
                            || estimate.needed().score() == 0.55);
            assertThat(estimate.shareReaching()).isBetween(0.8, 1.0);
        }
    }

    @Test
    void everyBudgetInTheSampleIsReadBack() {
        for (String task : BOUNDARIES.board().tasks()) {
            Prescription prescription = prescription(task);

            assertThat(prescription.isReversible(0.01)).as(task).isTrue();
            assertThat(prescription.roundTrips()).filteredOn(RoundTrip::counts).hasSize(4);
        }
    }

    @Test
    void theRiseIsThatOfTheCurvePerTenfoldCompute() {
        BoundaryFit fit = prescription("math-lvl-5").boundary().fit();
        double step = 1e-5;
        double difference = (fit.curve().at(24 + step) - fit.curve().at(24 - step)) / (2 * step);

        assertThat(RoundTrip.of(fit, 24).rise()).isCloseTo(difference, within(1e-8));
    }

    @Test
    void aFlatBoundaryTellsNoBudgetsApart() {
        TaskBoundary boundary = prescription("gpqa").boundary();
        BoundaryFit fit = boundary.fit();
        SigmoidQuantileFit found = fit.found();
        SigmoidQuantileFit flat =
                new SigmoidQuantileFit(new RisingSigmoid(0.4, 0, 1, 23), found.objective(), found.loss(), 0, 1, 1, 1);
        BoundaryFit level = new BoundaryFit(fit.settings(), flat, fit.lowest(), fit.highest(), fit.loss());
        TaskBoundary none = new TaskBoundary(
                boundary.key(), boundary.rows(), level, new BoundaryDraws(level, List.of(), 40, 42), new int[0]);
        Prescription prescription = Prescription.of(none);

        assertThat(prescription.roundTrips()).noneMatch(RoundTrip::counts);
        assertThat(prescription.isReversible(0.01)).isFalse();
        assertThat(prescription.needed())
                .allSatisfy(estimate -> assertThat(estimate.interval()).isEmpty());
        assertThat(prescription.attainable().get(0).interval()).isEmpty();
    }
}
