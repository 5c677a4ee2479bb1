package almanac.report.prices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import almanac.data.RealData;
import almanac.density.Trend;
import almanac.density.TrendChoices;
import almanac.report.Settings;
import almanac.stats.EnvelopeRule;
import almanac.stats.EnvelopeTrend;
import almanac.stats.Interval;
import almanac.stats.Replicates;
import almanac.stats.Resampling;
import almanac.stats.RunningRecords;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecompositionTest {

    private static final PriceChoices CHOICES = PriceChoices.usual(Threshold.ALL.get(0), Optional.empty());

    /** A straight line with the given slope, and replicates of the given slopes. */
    private static EnvelopeTrend line(double slope, double... slopes) {
        RunningRecords records =
                new RunningRecords(new double[] {0, 10, 20, 30}, new double[] {0, 10 * slope, 20 * slope, 30 * slope});
        EnvelopeTrend fit = EnvelopeTrend.fit(records, EnvelopeRule.RECORDS, new Resampling(1, 1), "once")
                .orElseThrow();
        double[][] rows = new double[slopes.length][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new double[] {slopes[i], 0, 1, slopes[i], 30 * slopes[i]};
        }
        Replicates replicates = new Replicates(rows, rows.length, 1, "by hand");
        return new EnvelopeTrend(fit.rule(), fit.records(), fit.points(), fit.line(), replicates);
    }

    private static Decomposition of(EnvelopeTrend price, EnvelopeTrend density) {
        return new Decomposition(
                new PriceTrend(CHOICES, List.of(), 0, List.of(), price),
                new Trend(TrendChoices.MMLU, 4, List.of(), density));
    }

    @Test
    void theRemainderIsThePriceRateLessTheDensityRate() {
        Decomposition split = of(line(0.008), line(0.006));

        assertThat(split.remainder()).isCloseTo(0.002, within(1e-15));
        assertThat(split.densityShare()).isCloseTo(0.75, within(1e-12));
        assertThat(DecompositionTables.perYear(split.priceRate()))
                .isCloseTo(
                        DecompositionTables.perYear(split.densityRate())
                                * DecompositionTables.perYear(split.remainder()),
                        within(1e-9));
    }

    @Test
    void theIntervalPairsReplicatesInOrderAndDropsThoseWithoutAPartner() {
        Decomposition split = of(line(0.008, 0.01, 0.02, 0.04), line(0.006, 0.005, 0.01, 0.01, 0.5));

        Interval whole = split.remainderInterval(1).orElseThrow();
        Interval half = split.remainderInterval(0.5).orElseThrow();

        assertThat(whole.resamples()).isEqualTo(3);
        assertThat(whole.low()).isCloseTo(0.005, within(1e-15));
        assertThat(whole.high()).isCloseTo(0.03, within(1e-15));
        assertThat(half.low()).isCloseTo(0.0075, within(1e-15));
        assertThat(half.high()).isCloseTo(0.02, within(1e-15));
    }

    @Test
    void aShareOfAFallThatSomeResampleLacksHasNoInterval() {
        EnvelopeTrend density = line(0.006, 0.005, 0.006);

        assertThat(of(line(0.008, 0.01, -0.001), density).densityShareInterval(0.95))
                .isEmpty();
        assertThat(of(line(0.008, 0.01, 0.012), density)
                        .densityShareInterval(1)
                        .orElseThrow()
                        .low())
                .isCloseTo(0.5, within(1e-12));
    }

    @Test
    void theTwoBootstrapsDrawDifferentNumbers() {
        Resampling resampling = new Resampling(3, 7);

        assertThat(Decompositions.independentOf(resampling)
                        .streams()
                        .split(1)[0]
                        .nextLong())
                .isNotEqualTo(resampling.streams().split(1)[0].nextLong());
    }

    @Test
    void bothTrendsOfAPairEndOnTheSameDay() {
        PriceResult result = PriceAnalysis.run(
                RealData.catalog(), new Settings(RealData.catalog().newestRetrieval(), 20, 1));

        assertThat(result.decompositions())
                .hasSize(40)
                .allSatisfy(pair -> assertThat(pair.density().choices().until())
                        .contains(pair.price().choices().until().orElse(result.collectionEnd())));
        assertThat(result.decompositions())
                .extracting(pair -> pair.price().threshold().series())
                .containsOnly(PriceSeries.DATED);
    }

    @Test
    void theHeadlinePairEqualsTheSlopesOfTheReferenceTrends() {
        PriceResult result = PriceAnalysis.run(
                RealData.catalog(), new Settings(RealData.catalog().newestRetrieval(), 20, 1));
        Decomposition headline =
                DecompositionPage.headline(result, Optional.empty()).orElseThrow();

        assertThat(headline.price().last().from()).contains(LocalDate.of(2024, 10, 3));
        assertThat(headline.priceRate()).isCloseTo(0.007567026, within(1e-8));
        assertThat(headline.densityRate()).isCloseTo(0.006307272, within(1e-7));
    }
}
