package almanac.scaling.repeated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import almanac.data.RealData;
import almanac.data.RepeatedDataRun;
import almanac.report.ReferenceFile;
import almanac.stats.Resampling;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RepeatedDataReferenceTest {

    private static final JsonNode REFERENCE = ReferenceFile.read("scaling-repeated-data.json");
    private static final JsonNode FIT = REFERENCE.path("fit");

    private static final double LOWEST_DECAY = 0.1;
    private static final double HIGHEST_DECAY = 10_000;
    private static final int SCANNED = 3001;

    private static final RepeatedDataFit FITTED = RepeatedDataFit.of(
                    RealData.catalog().scalingRuns().repeatedData().stream()
                            .filter(RepeatedDataRun::inPublishedFit)
                            .map(RepeatedLoss::of)
                            .toList(),
                    RepeatedDataLaw.C4,
                    new Resampling(100, 20261121))
            .result()
            .orElseThrow();

    @Test
    void theObjectiveAtThePublishedConstantsMatches() {
        assertThat(FITTED.runs()).hasSize(FIT.path("runs").asInt());
        assertThat(FITTED.objective(RepeatedDataLaw.PUBLISHED))
                .isCloseTo(FIT.path("objective_at_published").asDouble(), within(1e-9))
                .isCloseTo(REFERENCE.path("published").path("objective").asDouble(), within(2e-9));
        assertThat(FITTED.r2(RepeatedDataLaw.PUBLISHED))
                .isCloseTo(FIT.path("r2_at_published").asDouble(), within(1e-8))
                .isCloseTo(REFERENCE.path("published").path("r2").asDouble(), within(1e-7));
    }

    @Test
    void everyMinimumOfTheReferenceIsFound() {
        for (JsonNode wanted : ReferenceFile.rows(REFERENCE.path("minima"))) {
            assertThat(FITTED.minima()).anySatisfy(minimum -> {
                assertThat(minimum.objective())
                        .isCloseTo(wanted.path("objective").asDouble(), within(1e-9));
                assertThat(minimum.law().dataDecay())
                        .isCloseTo(wanted.path("data_decay").asDouble(), withinPercentage(0.01));
                assertThat(minimum.law().sizeDecay())
                        .isCloseTo(wanted.path("size_decay").asDouble(), withinPercentage(0.01));
                assertThat(minimum.starts()).isPositive();
                assertThat(minimum.atEdge()).isFalse();
            });
        }
    }

    @Test
    void theBestIsNotAboveTheReference() {
        assertThat(FITTED.best().objective())
                .isLessThanOrEqualTo(FIT.path("objective").asDouble() + 1e-11);
        assertThat(FITTED.r2(FITTED.best().law())).isCloseTo(FIT.path("r2").asDouble(), within(1e-6));
    }

    @Test
    void severalDecaysAreAlmostAsGood() {
        assertThat(FITTED.near(0.0014)).hasSizeGreaterThanOrEqualTo(4);
        assertThat(FITTED.near(0.0014).get(FITTED.near(0.0014).size() - 1).law().dataDecay())
                .isCloseTo(RepeatedDataLaw.PUBLISHED.dataDecay(), withinPercentage(0.5));
    }

    @Test
    void theLawWithoutDecayAndWithDataDecayOnlyMatch() {
        assertThat(FITTED.r2(FITTED.withoutDecay()))
                .isCloseTo(FIT.path("r2_no_decay").asDouble(), within(1e-6));
        assertThat(FITTED.dataOnly().law().dataDecay())
                .isCloseTo(FIT.path("data_only_decay").asDouble(), withinPercentage(0.05));
        assertThat(FITTED.r2(FITTED.dataOnly().law()))
                .isCloseTo(FIT.path("data_only_r2").asDouble(), within(1e-4));
    }

    @Test
    void theBestSizesAndTheEffectiveDataMatch() {
        assertThat(RepeatedDataLaw.PUBLISHED.bestSize(1e8))
                .isCloseTo(FIT.path("best_size_100m").asDouble(), withinPercentage(1e-6));
        assertThat(RepeatedDataLaw.PUBLISHED.bestSize(1.5e9))
                .isCloseTo(FIT.path("best_size_1.5b").asDouble(), withinPercentage(1e-6));
        for (JsonNode row : ReferenceFile.rows(REFERENCE.path("effective"))) {
            assertThat(FITTED.best().law().effectiveMultiple(row.path("epochs").asDouble()))
                    .isCloseTo(row.path("multiple").asDouble(), withinPercentage(1e-4));
        }
    }

    /** A dip of Huber's sum that a descent from afar misses would stand out as a kink of the profile. */
    @Test
    void theProfileIsNowhereAboveADenseScanOfTheOtherDecay() {
        RepeatedDataResiduals residuals =
                RepeatedDataResiduals.of(FITTED.runs(), RepeatedDataLaw.C4, LOWEST_DECAY, HIGHEST_DECAY);

        assertThat(FITTED.profile().points()).hasSize(43).allSatisfy(point -> {
            double scanned = IntStream.range(0, SCANNED)
                    .mapToDouble(i -> LOWEST_DECAY * StrictMath.pow(HIGHEST_DECAY / LOWEST_DECAY, i / (SCANNED - 1.0)))
                    .map(sizeDecay -> residuals.objective(point.dataDecay(), sizeDecay))
                    .min()
                    .orElseThrow();
            assertThat(point.objective()).isLessThanOrEqualTo(scanned * (1 + 1e-6));
        });
    }

    @Test
    void theRunsSetNoUpperLimitToTheDecay() {
        RepeatedDataProfile.Range range = FITTED.profile().range(0.95);

        assertThat(range.highOpen()).isTrue();
        assertThat(range.lowOpen()).isFalse();
        assertThat(range.low()).isBetween(5.0, 10.0);
        assertThat(FITTED.shareWithoutDataDecay()).isBetween(0.05, 0.3);
    }
}
