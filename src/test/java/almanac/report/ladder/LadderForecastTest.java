package almanac.report.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import almanac.data.RealData;
import almanac.stats.Interval;
import almanac.stats.Resampling;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

class LadderForecastTest {

    private static final LadderResult RESULT = RealLadder.result();

    private static Optional<ForecastDraws> draws(int threads) throws ExecutionException, InterruptedException {
        TaskRuns runs = LadderInputs.of(RealData.catalog()).of(LadderTask.PIQA).orElseThrow();
        Step1 step1 = Step1.quick(runs.ladder(), Recipe.PUBLISHED);
        Step2 step2 = Step2.of(PooledPoints.of(runs.ladder(), Recipe.PUBLISHED), Recipe.PUBLISHED, 0.5);
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            return pool.submit(() ->
                            ForecastBootstrap.of(LadderTask.PIQA, runs.ladder(), step1, step2, new Resampling(40, 1)))
                    .get();
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void intervalsDoNotDependOnTheNumberOfThreads() throws ExecutionException, InterruptedException {
        assertThat(draws(1)).isPresent().isEqualTo(draws(4));
    }

    @Test
    void everyTwoStepForecastHasAnIntervalAroundIt() {
        for (LadderTask task : LadderTask.values()) {
            for (LadderTarget target : LadderTarget.values()) {
                Forecast forecast = RealLadder.forecast(task.id(), LadderVariant.TWO_STEP, target);
                Interval interval = forecast.interval().orElseThrow();

                assertThat(interval.contains(forecast.predictedAccuracy())).isTrue();
                assertThat(interval.level()).isEqualTo(0.95);
                assertThat(interval.resamples()).isBetween(90, 100);
                assertThat(interval.low()).isNotNegative();
                assertThat(interval.high()).isLessThanOrEqualTo(1);
            }
        }
    }

    @Test
    void intervalsWidenWithTheDistanceFromTheLadder() {
        for (LadderTask task : LadderTask.headlines()) {
            double near = RealLadder.forecast(task.id(), LadderVariant.TWO_STEP, LadderTarget.THREE_B)
                    .interval()
                    .orElseThrow()
                    .halfWidth();
            double far = RealLadder.forecast(task.id(), LadderVariant.TWO_STEP, LadderTarget.THIRTEEN_B)
                    .interval()
                    .orElseThrow()
                    .halfWidth();
            assertThat(far).as(task.id()).isGreaterThan(near);
        }
    }

    @Test
    void theCalculatorsIntervalAtATargetIsThatOfItsForecast() {
        Forecast forecast = RealLadder.forecast("mmlu", LadderVariant.TWO_STEP, LadderTarget.SEVEN_B);

        assertThat(RESULT.draws(LadderTask.MMLU).orElseThrow().interval(forecast.point()))
                .isEqualTo(forecast.interval().orElseThrow());
    }

    @Test
    void fourRunsOfEachHeldOutRungAreForecast() {
        for (BackTest.Kind kind : BackTest.Kind.values()) {
            List<BackTest> tests = RESULT.backTests().stream()
                    .filter(test -> test.kind() == kind && test.forecast().task() == LadderTask.MMLU)
                    .toList();
            assertThat(tests).hasSize(4);
            assertThat(tests).allMatch(test -> test.fittedRuns() == (kind == BackTest.Kind.LARGEST_RUNG ? 12 : 16));
            assertThat(tests).allMatch(test -> test.forecast().interval().isPresent());
        }
    }

    @Test
    void coverageCountsTheHeadlineTasks() {
        assertThat(RESULT.coverage())
                .extracting(Coverage::group)
                .containsExactly("7b-4t", "13b-5t", "3b-10xc", "largest-rung", "extra-rung");
        assertThat(RESULT.coverage()).extracting(Coverage::forecasts).containsExactly(8, 8, 8, 32, 32);
        for (Coverage coverage : RESULT.coverage()) {
            assertThat(coverage.inside()).isBetween(0, coverage.forecasts());
        }
    }

    @Test
    void aLabelCountsPassedTests() {
        Trust trust = new Trust(LadderTask.PIQA, 1.9, 5, 0.6);

        assertThat(trust.passesBackTest()).isTrue();
        assertThat(trust.isNarrow()).isTrue();
        assertThat(trust.isSteady()).isFalse();
        assertThat(trust.label()).isEqualTo(Trust.Label.MEDIUM);
        assertThat(new Trust(LadderTask.PIQA, 2, 5, 0.5).label()).isEqualTo(Trust.Label.HIGH);
        assertThat(new Trust(LadderTask.PIQA, 3, 6, 0.5).label()).isEqualTo(Trust.Label.LOW);
        assertThat(RESULT.trust()).hasSize(11);
    }

    @Test
    void theExtraRungEntersTheFitOfBothPublishedTargets() {
        assertThat(RESULT.withExtraRung()).hasSize(22);
        assertThat(RESULT.withExtraRung()).extracting(Forecast::run).containsOnly("7b-4t", "13b-5t");
    }

    @Test
    void everyChoiceIsForecastForEveryTaskAndTarget() {
        assertThat(RESULT.specifications()).hasSize(11 * 3 * 54);
        LadderSpecification published = RESULT.specifications().stream()
                .filter(row -> row.task() == LadderTask.PIQA
                        && row.target() == LadderTarget.SEVEN_B
                        && row.recipe().equals(Recipe.PUBLISHED))
                .findFirst()
                .orElseThrow();
        assertThat(published.predictedAccuracy())
                .isCloseTo(
                        RealLadder.forecast("piqa", LadderVariant.TWO_STEP, LadderTarget.SEVEN_B)
                                .predictedAccuracy(),
                        within(1e-5));
    }

    @Test
    void theLastStepOfEverySweepIsTheWholeLadder() {
        for (ComputeError.Sweep sweep : ComputeError.Sweep.values()) {
            List<ComputeError> steps = RESULT.computeErrors().stream()
                    .filter(row -> row.sweep() == sweep
                            && row.task() == LadderTask.MMLU
                            && row.target() == LadderTarget.SEVEN_B)
                    .toList();
            ComputeError last = steps.get(steps.size() - 1);
            assertThat(steps).hasSize(sweep == ComputeError.Sweep.RUN ? 16 : 4);
            assertThat(last.runs()).isEqualTo(16);
            assertThat(last.flop()).isCloseTo(RESULT.compute().ladderFlop(), within(1e10));
            assertThat(last.isStable()).isTrue();
            assertThat(last.chained().value()).isCloseTo(0.01284, within(1e-5));
            assertThat(steps.get(0).isStable()).isFalse();
        }
    }

    @Test
    void smallSubsetsAreUnstableAndLargeOnesAreNot() {
        List<ComputeError> cells = RESULT.computeErrors().stream()
                .filter(row -> row.task().isHeadline() && row.target() == LadderTarget.SEVEN_B)
                .toList();

        assertThat(cells).hasSize(192);
        assertThat(cells)
                .filteredOn(row -> row.sweep() == ComputeError.Sweep.RUN && row.runs() >= 8)
                .allMatch(ComputeError::isStable);
        assertThat(cells).filteredOn(row -> row.runs() <= 2).noneMatch(ComputeError::isStable);
    }

    @Test
    void theBestDesignOfEachTaskIsTheOneOfLowestError() {
        for (DesignComparison comparison : RESULT.comparisons()) {
            assertThat(comparison.best()).hasSize(8);
            for (DesignComparison.BestDesign best : comparison.best()) {
                Forecast twoStep = RealLadder.forecast(best.task().id(), LadderVariant.TWO_STEP, comparison.target());
                assertThat(Math.abs(best.relativeError())).isLessThanOrEqualTo(Math.abs(twoStep.relativeError()));
            }
        }
    }
}
