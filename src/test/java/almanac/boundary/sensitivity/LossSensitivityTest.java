package almanac.boundary.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import almanac.boundary.BoundarySample;
import almanac.boundary.BoundaryShortage;
import almanac.boundary.Outcome;
import almanac.stats.RandomStreams;
import java.util.List;
import org.junit.jupiter.api.Test;

class LossSensitivityTest {

    private static final BoundarySample TRAIN = KnownPeriods.sample(400, 60, 1);
    private static final LossSensitivity FOUND = found(TRAIN, KnownPeriods.sample(300, 50, 2));

    private static LossSensitivity found(BoundarySample train, BoundarySample validation) {
        return LossSensitivity.of("math", "k1", train, validation).result().orElseThrow();
    }

    private static ChoiceScore score(double sharpness, double ridge) {
        return FOUND.of(new LossChoice(sharpness, ridge));
    }

    @Test
    void everyChoiceIsScoredAndConverged() {
        assertThat(LossChoice.GRID).hasSize(20).doesNotHaveDuplicates();
        assertThat(FOUND.scores()).extracting(ChoiceScore::choice).isEqualTo(LossChoice.GRID);
        assertThat(FOUND.scores()).allSatisfy(score -> {
            assertThat(score.fit().found().converged()).as("%s", score.choice()).isTrue();
            assertThat(score.train().rows()).isEqualTo(400);
            assertThat(score.validation()).isPresent();
            assertThat(score.attainable().score()).isBetween(0.0, 1.0);
        });
        assertThatThrownBy(() -> score(33, 1e-3)).hasMessageContaining("not compared");
    }

    @Test
    void theObjectiveRisesWithTheRidgeAndTheSlopeFalls() {
        for (double sharpness : new double[] {20, 50, 100, 200, 1000}) {
            for (double ridge : new double[] {1e-4, 1e-3, 1e-2}) {
                ChoiceScore less = score(sharpness, ridge);
                ChoiceScore more = score(sharpness, 10 * ridge);

                assertThat(more.objective()).isGreaterThan(less.objective());
                assertThat(more.fit().curve().slope())
                        .isLessThanOrEqualTo(less.fit().curve().slope() * (1 + 1e-6));
            }
        }
    }

    @Test
    void theObjectiveFallsWithTheSharpness() {
        double[] sharpnesses = {20, 50, 100, 200, 1000};
        for (int i = 1; i < sharpnesses.length; i++) {
            assertThat(score(sharpnesses[i], 1e-3).objective())
                    .isLessThan(score(sharpnesses[i - 1], 1e-3).objective());
        }
    }

    @Test
    void noOtherChoiceHasALowerObjectiveOfTheLossCompared() {
        for (double ridge : new double[] {1e-4, 1e-3, 1e-2, 1e-1}) {
            double least = score(50, ridge).objective();
            assertThat(FOUND.scores()).allSatisfy(score -> {
                double slope = score.fit().curve().slope();
                assertThat(score.train().smoothedPinball() + ridge * slope * slope)
                        .isGreaterThan(least - 1e-12);
            });
        }
    }

    @Test
    void theChosenPairIsTheBestOfTheHeldOutHalf() {
        assertThat(FOUND.chosen()).hasSize(LossSensitivity.SEEDS);
        for (int seed = 0; seed < LossSensitivity.SEEDS; seed++) {
            ChosenLoss chosen = FOUND.chosen().get(seed).result().orElseThrow();
            InnerSplit halves = InnerSplit.of(TRAIN, new RandomStreams(seed).split(1)[0]);
            double least = LossChoice.GRID.stream()
                    .map(choice -> ChoiceScore.of(choice, halves.train(), halves.validation())
                            .result()
                            .orElseThrow())
                    .mapToDouble(
                            score -> score.validation().orElseThrow().loss().smoothedPinball())
                    .min()
                    .orElseThrow();

            assertThat(chosen.seed()).isEqualTo(seed);
            assertThat(chosen.smoothedPinball()).isEqualTo(least);
            assertThat(chosen.train()).isEqualTo(halves.train().count());
            assertThat(LossChoice.GRID).contains(chosen.choice());
        }
    }

    @Test
    void amongEqualsTheSmallerRidgeAndThenTheUsualSharpnessIsPreferred() {
        List<LossChoice> ordered =
                LossChoice.GRID.stream().sorted(LossChoice.PREFERRED).toList();

        assertThat(ordered.get(0)).isEqualTo(new LossChoice(50, 1e-4));
        assertThat(ordered.get(1)).isEqualTo(new LossChoice(20, 1e-4));
        assertThat(ordered.get(19)).isEqualTo(new LossChoice(1000, 1e-1));
    }

    @Test
    void shortagesAreNamed() {
        BoundarySample few = KnownPeriods.sample(29, 20, 1);
        BoundarySample tooFewToHalve = KnownPeriods.sample(50, 20, 1);
        BoundarySample oneCompute = KnownPeriods.sample(50, 1, 1);

        assertThat(LossSensitivity.of("math", "k1", few, TRAIN).shortage()).contains(BoundaryShortage.TOO_FEW_ROWS);
        assertThat(LossSensitivity.of("math", "k1", oneCompute, TRAIN).shortage())
                .contains(BoundaryShortage.ONE_COMPUTE);
        assertThat(found(tooFewToHalve, TRAIN).chosen())
                .extracting(Outcome::shortage)
                .allMatch(shortage -> shortage.orElseThrow() == BoundaryShortage.TOO_FEW_ROWS);
    }

    @Test
    void aNextPeriodWithoutCommonComputeIsNotCompared() {
        BoundarySample low = TRAIN.between(21, 22.5);
        BoundarySample high = TRAIN.between(23, 25);

        assertThat(found(low, high).scores())
                .allMatch(score -> score.validation().isEmpty());
    }
}
