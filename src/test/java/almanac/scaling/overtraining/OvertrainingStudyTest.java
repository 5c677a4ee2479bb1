package almanac.scaling.overtraining;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.data.OvertrainingRun;
import almanac.stats.Resampling;
import java.util.List;
import org.junit.jupiter.api.Test;

class OvertrainingStudyTest {

    @Test
    void everyCorpusIsFittedOnEverySubset() {
        assertThat(RealOvertraining.study().losses())
                .hasSize(9)
                .allMatch(losses -> losses.fit().isPresent());
        assertThat(RealOvertraining.study().errors())
                .hasSize(18)
                .allMatch(errors -> errors.fit().isPresent());
        assertThat(RealOvertraining.losses("gadre-rw", OvertrainingSubset.ALL)
                        .fit()
                        .result()
                        .orElseThrow()
                        .runs())
                .isEqualTo(35);
    }

    @Test
    void fiveRunsHaveARangeAndNoInterval() {
        OvertrainingLosses five = RealOvertraining.losses("gadre-c4", OvertrainingSubset.FIVE);
        LeftOut.Range range = five.leftOut()
                .orElseThrow()
                .range(OvertrainingLaw::bestTokensPerParameter)
                .orElseThrow();

        assertThat(five.fit().result().orElseThrow().interval(OvertrainingLaw::eta, 0.95))
                .isEmpty();
        assertThat(range.fits()).isEqualTo(4);
        assertThat(range.without()).isEqualTo(1);
        assertThat(range.high()).isGreaterThan(5 * range.low());
    }

    @Test
    void withoutTheLongRunAllHaveTheSameTokensPerParameter() {
        assertThat(RealOvertraining.losses("gadre-rpj", OvertrainingSubset.FIVE)
                        .leftOut()
                        .orElseThrow()
                        .cases())
                .filteredOn(one -> !one.law().isPresent())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.run()).isEqualTo("gadre-rpj-11m-320");
                    assertThat(one.law().shortage()).contains("one-tokens-per-parameter");
                });
    }

    @Test
    void manyRunsHaveAnIntervalAndNoRange() {
        OvertrainingLosses all = RealOvertraining.losses("gadre-c4", OvertrainingSubset.FROM_20);
        OvertrainingFit fit = all.fit().result().orElseThrow();

        assertThat(all.leftOut()).isEmpty();
        assertThat(fit.interval(OvertrainingLaw::eta, 0.95)
                        .orElseThrow()
                        .contains(fit.law().eta()))
                .isTrue();
        assertThat(fit.interval(law -> law.computeRatio(640), 0.95)
                        .orElseThrow()
                        .low())
                .isGreaterThan(2);
    }

    @Test
    void onlyTheRunsOfTheFitAreNotHeldOut() {
        List<Forecast> losses =
                RealOvertraining.losses("gadre-rw", OvertrainingSubset.FIVE).forecasts();
        List<Forecast> errors =
                RealOvertraining.errors("gadre-rw", OvertrainingSubset.FIVE, 17).forecasts();

        assertThat(losses).filteredOn(Forecast::fitted).hasSize(5);
        assertThat(errors)
                .filteredOn(Forecast::fitted)
                .hasSize(6)
                .extracting(Forecast::run)
                .contains("gadre-rw-1.4b-20");
        assertThat(Forecast.meanHeldOutError(RealOvertraining.losses("gadre-rw", OvertrainingSubset.ALL)
                        .forecasts()))
                .isEmpty();
    }

    @Test
    void shortRunsEndAboveTheLawOfTheLongerOnes() {
        for (String dataset : List.of("gadre-c4", "gadre-rpj", "gadre-rw")) {
            assertThat(RealOvertraining.losses(dataset, OvertrainingSubset.FROM_20)
                            .forecasts())
                    .filteredOn(forecast -> RealOvertraining.run(forecast.run()).tokensPerParameter() == 5)
                    .hasSize(4)
                    .allMatch(forecast -> forecast.actual() > forecast.predicted());
        }
    }

    @Test
    void theLongRunTookHundredsOfTimesTheComputeOfTheFive() {
        OvertrainingRun longRun = RealOvertraining.run("gadre-rpj-1.4b-640");

        assertThat(RealOvertraining.losses("gadre-rpj", OvertrainingSubset.FIVE).computeAhead(longRun))
                .isBetween(300.0, 350.0);
    }

    @Test
    void noRunsMakeNoStudy() {
        assertThat(OvertrainingStudy.of(List.of(), new Resampling(10, 1)).losses())
                .isEmpty();
    }

    @Test
    void aCorpusOfFewRunsSaysWhatItLacks() {
        List<OvertrainingRun> three = RealOvertraining.RUNS.subList(0, 3);
        OvertrainingStudy study = OvertrainingStudy.of(three, new Resampling(10, 1));

        assertThat(study.losses()).hasSize(3).allSatisfy(losses -> {
            assertThat(losses.fit().shortage()).contains("no-more-runs-than-constants");
            assertThat(losses.forecasts()).isEmpty();
        });
        assertThat(study.errors())
                .hasSize(6)
                .allSatisfy(errors -> assertThat(errors.forecasts()).isEmpty());
    }
}
