package almanac.scaling.kaplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import almanac.scaling.SizedLoss;
import almanac.stats.Interval;
import almanac.stats.Resampling;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class SingleLawTest {

    private static final Resampling RESAMPLING = new Resampling(100, 7);

    private static List<SizedLoss> runs(DoubleUnaryOperator law, double noise) {
        List<SizedLoss> runs = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            double size = 1e7 * StrictMath.pow(2, i);
            runs.add(new SizedLoss(size, 1e11, law.applyAsDouble(size) * (1 + noise * StrictMath.sin(9 * i))));
        }
        return runs;
    }

    private static SingleLaw law(DoubleUnaryOperator law, double noise) {
        return SingleLaw.of(LawSample.each(runs(law, noise), SizedLoss::parameters), RESAMPLING)
                .result()
                .orElseThrow();
    }

    @Test
    void intervalsHoldTheExponentOfTheDataAndSayHowTheyWereMade() {
        SingleLaw pure = law(size -> StrictMath.pow(8.8e13 / size, 0.076), 0.002);
        Interval interval = pure.pureExponentInterval(0.95).orElseThrow();

        assertThat(interval.contains(0.076)).isTrue();
        assertThat(interval.contains(pure.pure().exponent())).isTrue();
        assertThat(pure.classicalExponentInterval(0.95).contains(0.076)).isTrue();
        assertThat(interval.resamples()).isEqualTo(100);
        assertThat(interval.seed()).isEqualTo(7);
        assertThat(interval.method()).startsWith("bootstrap of the runs");
    }

    @Test
    void anIrreducibleLossEarnsItsPlaceOnlyWhereThereIsOne() {
        SingleLaw saturating = law(size -> 1.7 + 60 * StrictMath.pow(size, -0.25), 0.002);
        SingleLaw pure = law(size -> StrictMath.pow(8.8e13 / size, 0.076), 0.002);

        assertThat(saturating.criterionGain().orElseThrow()).isGreaterThan(10);
        assertThat(pure.criterionGain().orElseThrow()).isLessThan(2);
        assertThat(saturating.irreducibleLossInterval(0.95).orElseThrow().contains(1.7))
                .isTrue();
        assertThat(saturating.saturatingExponentInterval(0.95).orElseThrow().contains(0.25))
                .isTrue();
    }

    @Test
    void theLowestLossStandsForABudget() {
        double[] budgets = {1, 1, 2, 2, 4, 4};
        LawSample sample = new LawSample(budgets, new double[] {3, 4, 2.5, 2.4, 2.1, 2.6}, true);

        assertThat(sample.points().x()).containsExactly(1, 2, 4);
        assertThat(sample.points().loss()).containsExactly(3, 2.4, 2.1);
        assertThat(sample.drawn(new int[] {0, 1, 2, 0, 0, 3}).loss()).containsExactly(4, 2.5, 2.6);
        assertThat(SingleLaw.of(sample, RESAMPLING).result().orElseThrow().points())
                .isEqualTo(3);
    }

    @Test
    void shortagesAreNamed() {
        LawSample two = new LawSample(new double[] {1, 2}, new double[] {3, 2}, false);
        LawSample same = new LawSample(new double[] {2, 2, 2}, new double[] {3, 2, 1}, false);
        LawSample zero = new LawSample(new double[] {1, 2, 3}, new double[] {3, 2, 0}, false);

        assertThat(SingleLaw.of(two, RESAMPLING).shortage()).contains("no-more-runs-than-constants");
        assertThat(SingleLaw.of(same, RESAMPLING).shortage()).contains("one-distinct-value");
        assertThat(SingleLaw.of(zero, RESAMPLING).shortage()).contains("value-not-positive");
    }

    @Test
    void slicesHoldAllButOneQuantityFixed() {
        List<SizedLoss> runs = new ArrayList<>();
        for (double size : new double[] {1e7, 2e7, 4e7, 8e7, 1.6e8, 3.2e8}) {
            for (double multiple : new double[] {10, 20}) {
                runs.add(new SizedLoss(size, multiple * size, 3));
            }
            runs.add(new SizedLoss(size, 1e9, 3));
        }
        DoubleStream.of(2e9, 3e9, 4e9, 5e9, 7e9).forEach(tokens -> runs.add(new SizedLoss(8e7, tokens, 2)));

        LawSlice bySize = LawSlice.inParameters(runs).result().orElseThrow();
        assertThat(bySize.held()).isEqualTo(OptionalDouble.of(1e9));
        assertThat(bySize.sample().runs()).isEqualTo(6);
        LawSlice byTokens = LawSlice.inTokens(runs).result().orElseThrow();
        assertThat(byTokens.held()).isEqualTo(OptionalDouble.of(8e7));
        assertThat(byTokens.sample().distinctValues()).isEqualTo(8);
        LawSlice byCompute = LawSlice.inComputeAtSameMultiple(runs).result().orElseThrow();
        assertThat(byCompute.held()).isEqualTo(OptionalDouble.of(20));
        assertThat(byCompute.sample().x()).contains(new double[] {6 * 20 * 1e7 * 1e7}, within(1.0));
    }

    @Test
    void datasetsWithoutASliceSayWhy() {
        List<SizedLoss> runs = List.of(new SizedLoss(1e7, 1e9, 3), new SizedLoss(2e7, 2.5e9, 2.8));

        assertThat(LawSlice.inParameters(runs).shortage()).contains("no-six-sizes-on-same-tokens");
        assertThat(LawSlice.inTokens(runs).shortage()).contains("no-size-with-six-token-counts");
        assertThat(LawSlice.inComputeAtSameMultiple(runs).shortage())
                .contains("no-six-sizes-at-same-tokens-per-parameter");
        assertThat(LawSlice.inUniqueText(List.of()).shortage()).contains("no-text-with-ten-sizes");
    }
}
