package almanac.scaling.repeated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import almanac.scaling.Outcome;
import almanac.stats.Resampling;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RepeatedDataFitTest {

    private static final Resampling RESAMPLING = new Resampling(50, 3);
    private static final RepeatedDataLaw TRUTH = new RepeatedDataLaw(RepeatedDataLaw.C4, 12, 4);

    private static List<RepeatedLoss> runs(double mostEpochs, double noise) {
        SplittableRandom random = new SplittableRandom(5);
        List<RepeatedLoss> runs = new ArrayList<>();
        for (double unique : new double[] {1e8, 1e9}) {
            for (double size : new double[] {7e6, 4e7, 3e8, 2e9}) {
                for (double epochs = 1; epochs <= mostEpochs; epochs *= 2) {
                    double loss = TRUTH.at(new RepeatedLoss(size, unique, epochs * unique, 1));
                    runs.add(new RepeatedLoss(
                            size, unique, epochs * unique, loss * StrictMath.exp(noise * random.nextGaussian())));
                }
            }
        }
        return runs;
    }

    private static Outcome<RepeatedDataFit> fit(List<RepeatedLoss> runs) {
        return RepeatedDataFit.of(runs, RepeatedDataLaw.C4, RESAMPLING);
    }

    @Test
    void aKnownLawIsGivenBack() {
        RepeatedDataFit fit = fit(runs(64, 0)).result().orElseThrow();

        assertThat(fit.best().law().dataDecay()).isCloseTo(12, withinPercentage(1e-4));
        assertThat(fit.best().law().sizeDecay()).isCloseTo(4, withinPercentage(1e-4));
        assertThat(fit.best().objective()).isLessThan(1e-15);
        assertThat(fit.best().atEdge()).isFalse();
        assertThat(fit.r2(fit.best().law())).isCloseTo(1, within(1e-10));
        assertThat(fit.r2(fit.withoutDecay())).isLessThan(0.99);
    }

    @Test
    void theProfileAndTheResamplesHoldTheTruth() {
        RepeatedDataFit fit = fit(runs(64, 0.01)).result().orElseThrow();
        RepeatedDataProfile.Range range = fit.profile().range(0.95);

        assertThat(range.low()).isBetween(4.0, 12.0);
        assertThat(range.high()).isBetween(12.0, 40.0);
        assertThat(range.lowOpen()).isFalse();
        assertThat(range.highOpen()).isFalse();
        assertThat(fit.interval(RepeatedDataLaw::dataDecay, 0.95).orElseThrow().contains(12))
                .isTrue();
        assertThat(fit.interval(law -> law.worth(4), 0.95).orElseThrow().contains(TRUTH.worth(4)))
                .isTrue();
        assertThat(fit.shareWithoutDataDecay()).isZero();
    }

    @Test
    void fewRepeatsLeaveTheDecayOpen() {
        RepeatedDataProfile.Range range =
                fit(runs(2, 0.05)).result().orElseThrow().profile().range(0.95);

        assertThat(range.highOpen() || range.lowOpen()).isTrue();
    }

    @Test
    void theProfileIsNowhereBelowTheBestFit() {
        RepeatedDataFit fit = fit(runs(16, 0.02)).result().orElseThrow();

        assertThat(fit.profile().points())
                .hasSize(43)
                .allMatch(point -> point.objective() >= fit.best().objective() * (1 - 1e-9));
        assertThat(fit.profile().lowest()).isEqualTo(fit.best().objective());
    }

    @Test
    void minimaStandFromTheLowestUpAndCountTheirStarts() {
        RepeatedDataFit fit = fit(runs(16, 0.02)).result().orElseThrow();

        assertThat(fit.minima())
                .isSortedAccordingTo((one, other) -> Double.compare(one.objective(), other.objective()));
        assertThat(fit.minima().stream().mapToInt(RepeatedDataMinimum::starts).sum())
                .isBetween(1, fit.starts());
        assertThat(fit.near(0)).isNotEmpty();
    }

    @Test
    void whatCannotBeFittedSaysWhy() {
        List<RepeatedLoss> once = runs(1, 0);
        List<RepeatedLoss> negative = new ArrayList<>(runs(4, 0));
        negative.add(new RepeatedLoss(1e7, 1e8, 1e9, 0));

        assertThat(fit(once).shortage()).contains("nothing-repeated");
        assertThat(fit(negative).shortage()).contains("value-not-positive");
        assertThat(fit(runs(4, 0).subList(0, 2)).shortage()).contains("no-more-runs-than-constants");
        assertThat(fit(List.of()).shortage()).contains("no-more-runs-than-constants");
    }
}
