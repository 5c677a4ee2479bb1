package almanac.scaling.kaplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import almanac.stats.Resampling;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverfittingPenaltyTest {

    private static final Resampling RESAMPLING = new Resampling(100, 3);

    /** Runs whose penalty is N^0.74/U times 200, beside two fresh runs of each size. */
    private static List<OverfittingPair.Run> runs(double noise) {
        List<OverfittingPair.Run> runs = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            double size = 1e7 * StrictMath.pow(2, i);
            runs.add(new OverfittingPair.Run(size, 4e9, 4e9, 1, 2.9));
            runs.add(new OverfittingPair.Run(size, 4e9, 4e9, 1, 3.1));
            for (int k = 1; k <= 6; k++) {
                double unique = 4e9 / StrictMath.pow(2, k);
                double penalty =
                        200 * StrictMath.pow(size, 0.74) / unique * StrictMath.exp(noise * StrictMath.sin(i + 5 * k));
                runs.add(new OverfittingPair.Run(size, unique, 4e9, StrictMath.pow(2, k), 3 * (1 + penalty)));
            }
        }
        return runs;
    }

    @Test
    void penaltyIsTakenOverTheMeanOfTheFreshRuns() {
        List<OverfittingPair> pairs = OverfittingPair.of(runs(0));

        assertThat(pairs).allMatch(pair -> pair.penalty() > OverfittingPair.SMALLEST_PENALTY);
        OverfittingPair last = pairs.get(pairs.size() - 1);
        assertThat(last.penalty()).isCloseTo(200 * StrictMath.pow(1.28e9, 0.74) / 6.25e7, withinPercentage(1e-6));
        assertThat(last.fresh()).isEqualTo(7);
    }

    @Test
    void runsWithoutAFreshOneOfTheirSizeAndLengthMakeNoPair() {
        OverfittingPair.Run alone = new OverfittingPair.Run(5, 1, 2, 2, 4);
        OverfittingPair.Run shorter = new OverfittingPair.Run(5, 1, 1, 1, 3);

        assertThat(OverfittingPair.of(List.of(alone, shorter))).isEmpty();
    }

    @Test
    void exponentsAndTokensOfTheDataComeBack() {
        OverfittingPenalty found = OverfittingPenalty.of(OverfittingPair.of(runs(0)), 0.74, RESAMPLING)
                .result()
                .orElseThrow();

        assertThat(found.sizeExponent()).isCloseTo(0.74, within(1e-9));
        assertThat(found.dataExponent()).isCloseTo(1, within(1e-9));
        assertThat(found.exponentRatio()).isCloseTo(0.74, within(1e-9));
        assertThat(found.collapse().r2()).isCloseTo(1, within(1e-9));
        assertThat(found.tokensPerPowerOfSize()).isCloseTo(200 / 0.02, withinPercentage(1e-6));
    }

    @Test
    void intervalsHoldTheExponentsAndDrawPairsOfTheSameFreshRunsTogether() {
        List<OverfittingPair> pairs = OverfittingPair.of(runs(0.2));
        OverfittingPenalty found =
                OverfittingPenalty.of(pairs, 0.74, RESAMPLING).result().orElseThrow();

        assertThat(found.groups()).isEqualTo((int)
                pairs.stream().map(OverfittingPair::fresh).distinct().count());
        assertThat(found.interval(OverfittingPenalty.Quantity.EXPONENT_RATIO, 0.95)
                        .orElseThrow()
                        .contains(found.exponentRatio()))
                .isTrue();
        assertThat(found.interval(OverfittingPenalty.Quantity.TOKENS_PER_POWER_OF_SIZE, 0.95)
                        .orElseThrow()
                        .method())
                .contains("groups of pairs");
    }

    @Test
    void tooFewPairsGiveNoExponents() {
        List<OverfittingPair> pairs = OverfittingPair.of(runs(0));

        assertThat(OverfittingPenalty.of(List.of(), 0.74, RESAMPLING).shortage())
                .contains("no-more-runs-than-constants");
        assertThat(OverfittingPenalty.of(pairs.subList(0, 3), 0.74, RESAMPLING).isPresent())
                .isFalse();
    }
}
