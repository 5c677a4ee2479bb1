package almanac.scaling.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import almanac.scaling.LossLaw;
import almanac.scaling.SizedLoss;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LossLawFitTest {

    @ParameterizedTest
    @EnumSource(LossFunction.class)
    void exactLossesGiveTheirLawBack(LossFunction function) {
        LossLaw law = ScalingPoints.LAW;
        LossLawFit fit =
                LossLawFit.of(ScalingPoints.following(law, 0), function).orElseThrow();

        assertThat(fit.objective()).isLessThan(1e-5);
        assertThat(fit.law().e()).isCloseTo(law.e(), within(1e-3));
        assertThat(fit.law().alpha()).isCloseTo(law.alpha(), within(1e-3));
        assertThat(fit.law().beta()).isCloseTo(law.beta(), within(1e-3));
        assertThat(fit.function()).isSameAs(function);
    }

    @Test
    void theFitDoesNotDependOnTheOrderOfTheRuns() {
        List<SizedLoss> runs = ScalingPoints.following(ScalingPoints.LAW, 0.01);
        List<SizedLoss> turned = new ArrayList<>(runs);
        Collections.reverse(turned);

        LossLawFit fit = LossLawFit.of(runs, LossFunction.HUBER_1E_3).orElseThrow();
        LossLawFit other = LossLawFit.of(turned, LossFunction.HUBER_1E_3).orElseThrow();

        assertThat(other.objective()).isCloseTo(fit.objective(), within(1e-12));
        assertThat(other.law().alpha()).isCloseTo(fit.law().alpha(), within(1e-6));
    }

    @Test
    void absoluteDeviationsOutvoteAFewWildLosses() {
        List<SizedLoss> runs = new ArrayList<>(ScalingPoints.following(ScalingPoints.LAW, 0));
        for (int wild = 0; wild < runs.size(); wild += 10) {
            SizedLoss run = runs.get(wild);
            runs.set(wild, new SizedLoss(run.parameters(), run.tokens(), 1.2 * run.loss()));
        }
        LossLaw robust =
                LossLawFit.of(runs, LossFunction.LEAST_ABSOLUTE).orElseThrow().law();
        LossLaw squares =
                LossLawFit.of(runs, LossFunction.LEAST_SQUARES).orElseThrow().law();

        assertThat(robust.e()).isCloseTo(ScalingPoints.LAW.e(), within(1e-4));
        assertThat(Math.abs(squares.e() - ScalingPoints.LAW.e())).isGreaterThan(1e-3);
    }

    @Test
    void aTermThatTheRunsDoNotShowStandsAtItsBound() {
        List<SizedLoss> belowZero = ScalingPoints.following(new LossLaw(-1, 20, 0.08, 40, 0.1), 0);
        List<SizedLoss> both = ScalingPoints.following(ScalingPoints.LAW, 0.01);

        assertThat(LossLawFit.of(belowZero, LossFunction.LEAST_SQUARES)
                        .orElseThrow()
                        .hasConstantAtBound())
                .isTrue();
        assertThat(LossLawFit.of(both, LossFunction.LEAST_SQUARES).orElseThrow().hasConstantAtBound())
                .isFalse();
    }

    @Test
    void thereAre4500StartsAllDifferent() {
        assertThat(HoffmannStarts.all()).hasSize(4_500).doesNotHaveDuplicates();
        assertThatThrownBy(() -> LossLawFit.fromHoffmannStarts(
                        ScalingPoints.following(ScalingPoints.LAW, 0), LossFunction.LEAST_ABSOLUTE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void mostOfThe4500StartsLeadToTheColdFit() {
        List<SizedLoss> runs = ScalingPoints.following(ScalingPoints.LAW, 0.005);
        LossLawFit many =
                LossLawFit.fromHoffmannStarts(runs, LossFunction.HUBER_1E_3).orElseThrow();
        LossLawFit cold = LossLawFit.of(runs, LossFunction.HUBER_1E_3).orElseThrow();

        assertThat(many.starts()).isEqualTo(4_500);
        assertThat(many.objective()).isCloseTo(cold.objective(), within(1e-11));
        assertThat(many.shareAtBest()).isBetween(0.5, 1.0);
    }

    @Test
    void withoutMoreRunsThanConstantsThereIsNoFit() {
        List<SizedLoss> runs = ScalingPoints.following(ScalingPoints.LAW, 0.01);

        assertShortage(runs.subList(0, 5), LossLawShortage.TOO_FEW_RUNS);
        assertShortage(Collections.nCopies(20, runs.get(0)), LossLawShortage.TOO_FEW_RUNS);
        assertShortage(List.of(), LossLawShortage.TOO_FEW_RUNS);
    }

    @Test
    void oneSizeOrOneLengthAloneGivesNoFit() {
        List<SizedLoss> runs = ScalingPoints.following(ScalingPoints.LAW, 0.01);

        assertShortage(
                runs.stream()
                        .map(run -> new SizedLoss(1e8, run.tokens(), run.loss()))
                        .toList(),
                LossLawShortage.ONE_SIZE);
        assertShortage(
                runs.stream()
                        .map(run -> new SizedLoss(run.parameters(), 1e9, run.loss()))
                        .toList(),
                LossLawShortage.ONE_LENGTH);
    }

    @Test
    void aLossOfZeroGivesNoFit() {
        List<SizedLoss> runs = new ArrayList<>(ScalingPoints.following(ScalingPoints.LAW, 0.01));
        runs.add(new SizedLoss(1e8, 1e9, 0));
        assertShortage(runs, LossLawShortage.NOT_POSITIVE);

        runs.set(runs.size() - 1, new SizedLoss(1e8, 1e9, Double.NaN));
        assertShortage(runs, LossLawShortage.NOT_POSITIVE);
    }

    private static void assertShortage(List<SizedLoss> runs, LossLawShortage shortage) {
        assertThat(LossLawShortage.of(runs)).contains(shortage);
        assertThat(LossLawFit.of(runs, LossFunction.HUBER_1E_3)).isEmpty();
        assertThat(StoppingTrap.of(ScalingPoints.LAW, runs)).isEmpty();
        assertThat(shortage.code()).matches("[a-z]+(-[a-z]+)*");
    }
}
