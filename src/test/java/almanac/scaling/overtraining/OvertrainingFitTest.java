package almanac.scaling.overtraining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import almanac.scaling.Outcome;
import almanac.scaling.SizedLoss;
import almanac.stats.Interval;
import almanac.stats.Resampling;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class OvertrainingFitTest {

    private static final Resampling RESAMPLING = new Resampling(200, 11);
    private static final OvertrainingLaw TRUTH = new OvertrainingLaw(1.8, 200, 350, 0.13);
    private static final double[] SIZES = {1e7, 8e7, 1.5e8, 4e8, 1.4e9};
    private static final double[] MULTIPLES = {20, 80, 320};

    private static List<SizedLoss> runs(double noise, SplittableRandom random) {
        List<SizedLoss> runs = new ArrayList<>();
        for (double size : SIZES) {
            for (double multiple : MULTIPLES) {
                double loss = TRUTH.at(size, multiple * size) * StrictMath.exp(noise * random.nextGaussian());
                runs.add(new SizedLoss(size, multiple * size, loss));
            }
        }
        return runs;
    }

    private static List<SizedLoss> exact() {
        return runs(0, new SplittableRandom(1));
    }

    private static Outcome<OvertrainingFit> fit(List<SizedLoss> runs) {
        return OvertrainingFit.of(runs, RESAMPLING);
    }

    @Test
    void aKnownLawIsGivenBack() {
        OvertrainingFit fit = fit(exact()).result().orElseThrow();

        assertThat(fit.law().eta()).isCloseTo(0.13, within(1e-8));
        assertThat(fit.law().e()).isCloseTo(1.8, within(1e-6));
        assertThat(fit.law().a()).isCloseTo(200, withinPercentage(1e-4));
        assertThat(fit.law().b()).isCloseTo(350, withinPercentage(1e-4));
        assertThat(fit.rootMeanSquare()).isLessThan(1e-9);
        assertThat(fit.runs()).isEqualTo(15);
        assertThat(fit.degreesOfFreedom()).isEqualTo(11);
    }

    @Test
    void theIntervalHoldsTheTruthMostOfTheTime() {
        SplittableRandom random = new SplittableRandom(4);
        int held = 0;
        for (int trial = 0; trial < 30; trial++) {
            OvertrainingFit fit = fit(runs(0.003, random)).result().orElseThrow();
            held += fit.interval(OvertrainingLaw::eta, 0.95).orElseThrow().contains(0.13) ? 1 : 0;
        }

        assertThat(held).isBetween(22, 30);
    }

    @Test
    void anIntervalSaysHowItWasMade() {
        Interval interval = fit(runs(0.003, new SplittableRandom(4)))
                .result()
                .orElseThrow()
                .interval(law -> law.computeRatio(640), 0.9)
                .orElseThrow();

        assertThat(interval.level()).isEqualTo(0.9);
        assertThat(interval.method()).isEqualTo("bootstrap of the runs, percentiles");
        assertThat(interval.seed()).isEqualTo(11);
        assertThat(interval.resamples()).isBetween(190, 200);
    }

    @Test
    void fewRunsMakeALawWithoutInterval() {
        List<SizedLoss> five = List.of(exact().get(0), exact().get(2), exact().get(3), exact().get(6), exact().get(9));
        OvertrainingFit fit = fit(five).result().orElseThrow();

        assertThat(fit.law().eta()).isCloseTo(0.13, within(1e-8));
        assertThat(fit.degreesOfFreedom()).isEqualTo(1);
        assertThat(fit.interval(OvertrainingLaw::eta, 0.95)).isEmpty();
    }

    @Test
    void noMoreRunsThanConstantsMakeNoFit() {
        List<SizedLoss> repeated = new ArrayList<>(exact().subList(0, 4));
        repeated.add(repeated.get(0));

        assertThat(fit(List.of()).shortage()).contains("no-more-runs-than-constants");
        assertThat(fit(repeated).shortage()).contains("no-more-runs-than-constants");
        assertThat(OvertrainingFit.law(exact().subList(0, 3)).shortage()).contains("no-more-runs-than-constants");
    }

    @Test
    void asManyRunsAsConstantsAreMet() {
        List<SizedLoss> four = List.of(exact().get(0), exact().get(2), exact().get(3), exact().get(9));
        OvertrainingLaw law = OvertrainingFit.law(four).result().orElseThrow();

        for (SizedLoss run : four) {
            assertThat(law.at(run.parameters(), run.tokens())).isCloseTo(run.loss(), within(1e-8));
        }
    }

    @Test
    void runsOfOneSizeOrOneMultipleDoNotDetermineTheLaw() {
        List<SizedLoss> sameMultiple = exact().stream()
                .filter(run -> run.tokens() == 20 * run.parameters())
                .toList();
        List<SizedLoss> sameSize = new ArrayList<>();
        for (int i = 1; i < 7; i++) {
            sameSize.add(new SizedLoss(1e8, i * 1e9, TRUTH.at(1e8, i * 1e9)));
        }

        assertThat(sameMultiple).hasSize(5);
        assertThat(fit(sameMultiple).shortage()).contains("one-tokens-per-parameter");
        assertThat(fit(sameSize).shortage()).contains("one-size");
    }

    @Test
    void lossesThatAreNotPositiveOrDoNotFallHaveNoLaw() {
        List<SizedLoss> negative = new ArrayList<>(exact());
        negative.add(new SizedLoss(1e9, 1e10, -1));
        List<SizedLoss> rising = exact().stream()
                .map(run -> new SizedLoss(run.parameters(), run.tokens(), 10 - run.loss()))
                .toList();

        assertThat(fit(negative).shortage()).contains("value-not-positive");
        assertThat(fit(rising).shortage()).contains("term-not-falling");
    }

    @Test
    void aFallWithoutBendHasNoExponent() {
        List<SizedLoss> straight = exact().stream()
                .map(run -> new SizedLoss(
                        run.parameters(),
                        run.tokens(),
                        20 - 0.3 * StrictMath.log(run.parameters()) - 0.2 * StrictMath.log(run.tokens())))
                .toList();

        assertThat(fit(straight).shortage()).contains("exponent-at-edge");
    }
}
