package almanac.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class BoundaryFitTest {

    private static final BoundarySample SAMPLE = KnownBoundary.sample(4_000, 5);
    private static final BoundaryFit FIT = KnownBoundary.fit(SAMPLE);

    private static BoundaryShortage shortage(List<ScoredModel> models) {
        return BoundaryFit.of(BoundarySample.of(models), BoundarySettings.PAPER)
                .shortage()
                .orElseThrow();
    }

    @Test
    void theKnownBoundaryIsFoundAndCoversItsShare() {
        BoundaryFit sharp = BoundaryFit.of(
                        SAMPLE, BoundarySettings.PAPER.withKappa(1000).withRidge(1e-6))
                .result()
                .orElseThrow();

        assertThat(sharp.found().converged()).isTrue();
        assertThat(sharp.loss().coverage()).isCloseTo(0.98, within(0.005));
        for (double logFlop = 21; logFlop <= 25; logFlop += 0.5) {
            assertThat(sharp.at(logFlop)).isCloseTo(0.98 * KnownBoundary.CURVE.at(logFlop), within(0.02));
        }
    }

    @Test
    void objectiveAndLossesFitTogether() {
        double slope = FIT.curve().slope();

        assertThat(FIT.rows()).isEqualTo(4_000);
        assertThat(FIT.loss().smoothedPinball()).isCloseTo(FIT.found().loss(), within(1e-14));
        assertThat(FIT.found().objective()).isCloseTo(FIT.found().loss() + 1e-3 * slope * slope, within(1e-15));
        assertThat(FIT.loss().plainPinball()).isLessThan(FIT.loss().smoothedPinball());
        BoundaryFit all = BoundaryFit.fromAllStarts(SAMPLE, BoundarySettings.PAPER)
                .result()
                .orElseThrow();
        assertThat(all.found().starts()).isEqualTo(12);
        assertThat(all.found().objective()).isCloseTo(FIT.found().objective(), within(1e-14));
    }

    @Test
    void higherLevelsLieHigher() {
        double[] levels = {0.5, 0.9, 0.95, 0.98, 0.99};
        double before = 0;
        for (double tau : levels) {
            BoundaryFit fit = BoundaryFit.of(SAMPLE, BoundarySettings.PAPER.withTau(tau))
                    .result()
                    .orElseThrow();
            assertThat(fit.at(24)).as("τ %s", tau).isGreaterThan(before);
            before = fit.at(24);
        }
    }

    @Test
    void beyondTheSampleTheBoundaryIsThatAtItsEnd() {
        assertThat(FIT.lowest()).isCloseTo(20.5, within(1e-12));
        assertThat(FIT.highest()).isCloseTo(25.5, within(1e-12));
        assertThat(FIT.at(30)).isEqualTo(FIT.at(FIT.highest()));
        assertThat(FIT.at(10)).isEqualTo(FIT.at(FIT.lowest()));
        assertThat(FIT.at(23)).isEqualTo(FIT.curve().at(23));
    }

    @Test
    void attainableScoresAreFlaggedOutsideTheSample() {
        List<Attainable> attainable = FIT.attainable();

        assertThat(attainable).extracting(Attainable::logFlop).containsExactly(22.0, 23.0, 24.0, 25.0, 26.0);
        assertThat(attainable).extracting(Attainable::extrapolated).containsExactly(false, false, false, false, true);
        assertThat(attainable).extracting(Attainable::score).isSorted();
        assertThat(attainable.get(4).score()).isGreaterThan(FIT.at(26));
    }

    @Test
    void computeForAScoreLeadsBackToTheScore() {
        ComputeNeeded within = FIT.computeFor(0.4);

        assertThat(within.reach()).isEqualTo(ComputeNeeded.Reach.WITHIN);
        assertThat(FIT.at(within.logFlop())).isCloseTo(0.4, within(1e-12));
        assertThat(FIT.computeFor(FIT.curve().at(26)).reach()).isEqualTo(ComputeNeeded.Reach.ABOVE);
        assertThat(FIT.computeFor(FIT.curve().at(20)).reach()).isEqualTo(ComputeNeeded.Reach.BELOW);
        assertThat(FIT.computeFor(0).reach()).isEqualTo(ComputeNeeded.Reach.BELOW);
        assertThat(FIT.computeFor(1).reach()).isEqualTo(ComputeNeeded.Reach.NEVER);
    }

    @Test
    void theOrderOfTheRowsChangesNoBit() {
        List<ScoredModel> backwards = new ArrayList<>(KnownBoundary.models(4_000, 5));
        Collections.reverse(backwards);

        assertThat(KnownBoundary.fit(BoundarySample.of(backwards)).found()).isEqualTo(FIT.found());
    }

    @Test
    void rowsWithoutComputeAreCountedAndLeftOut() {
        List<ScoredModel> models = new ArrayList<>(KnownBoundary.models(100, 1));
        models.add(new ScoredModel(100, OptionalDouble.empty(), 1, "unknown"));
        models.add(KnownBoundary.model(101, 0, 1, "unknown"));
        models.add(KnownBoundary.model(102, -6e21, 1, "unknown"));
        BoundarySample sample = BoundarySample.of(models);

        assertThat(sample.count()).isEqualTo(100);
        assertThat(sample.withoutCompute()).isEqualTo(3);
        assertThat(sample.clusters()).doesNotContain("unknown").hasSize(20);
        assertThat(KnownBoundary.fit(sample).found())
                .isEqualTo(KnownBoundary.fit(KnownBoundary.sample(100, 1)).found());
    }

    @Test
    void samplesThatCarryNoBoundaryHaveAReason() {
        List<ScoredModel> unknown = new ArrayList<>();
        List<ScoredModel> oneScore = new ArrayList<>();
        List<ScoredModel> oneCompute = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            unknown.add(new ScoredModel(i, OptionalDouble.empty(), 0.5, "base"));
            oneScore.add(KnownBoundary.model(i, 1e22 + i * 1e21, 0.5, "base"));
            oneCompute.add(KnownBoundary.model(i, 1e22, i / 40.0, "base"));
        }

        assertThat(shortage(List.of())).isEqualTo(BoundaryShortage.NO_COMPUTE);
        assertThat(shortage(unknown).code()).isEqualTo("no-compute");
        assertThat(shortage(KnownBoundary.models(29, 1)).code()).isEqualTo("fewer-than-30-rows");
        assertThat(shortage(oneScore).code()).isEqualTo("one-distinct-score");
        assertThat(shortage(oneCompute).code()).isEqualTo("one-distinct-compute");
        assertThat(BoundaryFit.of(KnownBoundary.sample(40, 1), BoundarySettings.PAPER)
                        .isPresent())
                .isTrue();
    }

    @Test
    void repeatedRowsCountAgain() {
        List<ScoredModel> twice = new ArrayList<>(KnownBoundary.models(400, 2));
        twice.addAll(KnownBoundary.models(400, 2));
        BoundaryFit once = KnownBoundary.fit(KnownBoundary.sample(400, 2));

        assertThat(KnownBoundary.fit(BoundarySample.of(twice)).found().objective())
                .isCloseTo(once.found().objective(), within(1e-14));
    }

    @Test
    void aScoreIsAFraction() {
        assertThatThrownBy(() -> KnownBoundary.model(0, 1e22, 55, "base"))
                .hasMessage("a score must be a fraction from 0 to 1, was 55.0");
    }
}
