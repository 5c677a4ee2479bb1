package almanac.report.ladder.trust;

import static almanac.report.PartReader.column;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import almanac.page.Figure;
import almanac.report.Estimate;
import almanac.report.Part;
import almanac.report.PartReader;
import almanac.report.ladder.BackTest;
import almanac.report.ladder.LadderResult;
import almanac.report.ladder.LadderTarget;
import almanac.report.ladder.LadderVariant;
import almanac.report.ladder.RealLadder;
import almanac.table.Table;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrustPageTest {

    private static final LadderResult RESULT = RealLadder.result();
    private static final Part PAGE = TrustPage.part(RESULT);
    private static final PartReader READER = new PartReader(PAGE);

    private static Estimate estimate(String id) {
        return READER.estimate("model-ladder." + id);
    }

    private static double mean(List<String> numbers) {
        return numbers.stream().mapToDouble(Double::parseDouble).average().orElseThrow();
    }

    @Test
    void thePublishedCorrelationsHoldAtTheirPrintedDigitsAndAreRead() {
        assertThat(estimate("loss-deviation.correlation-7b-4t").value()).isCloseTo(0.821, within(5e-4));
        assertThat(estimate("loss-deviation.correlation-13b-5t").value()).isCloseTo(0.855, within(5e-4));
        assertThat(PAGE.readings()).hasSize(2).allSatisfy(reading -> {
            assertThat(reading.figure()).isEqualTo(SpreadFigure.ID);
            assertThat(reading.until()).isEmpty();
            Estimate read = reading.estimate().orElseThrow();
            assertThat(read.n()).isEqualTo(10);
            assertThat(read.interval().orElseThrow().contains(read.value())).isTrue();
        });
    }

    @Test
    void coverageIsTheShareOfTheCounts() {
        RESULT.coverage()
                .forEach(group -> assertThat(estimate("intervals.coverage-" + group.group()))
                        .satisfies(estimate -> {
                            assertThat(estimate.value()).isEqualTo(100.0 * group.inside() / group.forecasts());
                            assertThat(estimate.n()).isEqualTo(group.forecasts());
                            assertThat(estimate.interval()).isEmpty();
                            assertThat(estimate.caveat()).contains("not independent");
                        }));
        assertThat(PAGE.texts().get("coverage-counts")).contains(" of 8 for 7B-4T", " of 32 for the largest rung");
    }

    @Test
    void meanErrorsAreThoseOfTheHeadlineTasks() {
        Table table = READER.published("ladder-backtest");
        List<String> tasks = column(table, "task");
        List<String> kinds = column(table, "kind");
        List<String> errors = column(table, "abs_error_points");
        for (BackTest.Kind kind : BackTest.Kind.values()) {
            double mean = mean(IntStream.range(0, tasks.size())
                    .filter(i -> kinds.get(i).equals(kind.id())
                            && RealLadder.task(tasks.get(i)).isHeadline())
                    .mapToObj(errors::get)
                    .toList());
            assertThat(estimate("back-test.mean-error-" + kind.id()).value()).isCloseTo(mean, within(1e-9));
            assertThat(estimate("back-test.mean-error-" + kind.id()).n()).isEqualTo(32);
        }
        assertThat(errors).hasSize(11 * 4 * 2);
    }

    @Test
    void errorsWithTheExtraRungStandBesideThoseOfTheLadder() {
        for (LadderTarget target : LadderTarget.publishedOnes()) {
            List<ExtraRungGain> gains = ExtraRungGain.headline(RESULT, target);
            assertThat(gains).hasSize(8);
            assertThat(ExtraRungGain.meanLadderError(gains).orElseThrow())
                    .isCloseTo(
                            RESULT.average(target, LadderVariant.TWO_STEP)
                                    .orElseThrow()
                                    .points(),
                            within(1e-9));
            assertThat(estimate("with-extra-rung.mean-error-" + target.id()).value())
                    .isEqualTo(ExtraRungGain.meanError(gains).orElseThrow());
        }
        assertThat(READER.published("ladder-extra-rung").rows()).hasSize(22);
    }

    @Test
    void tablesCarryTheirColumnsAndTheDataset() {
        assertThat(READER.published("ladder-variance").csv())
                .startsWith("task,run,checkpoints,loss_sd,loss_rel_sd,accuracy_sd,accuracy_rel_sd,loss_accuracy_r,"
                        + "step1_rel_error_7b_4t,step2_rel_error_7b_4t,chained_rel_error_7b_4t,");
        assertThat(READER.published("ladder-backtest").csv())
                .startsWith("task,kind,run,parameters,tokens,fitted_runs,predicted_loss,actual_loss,predicted_accuracy,"
                        + "low,high,actual_accuracy,abs_error_points,rel_error,inside,dataset,replicates,seed\n");
        assertThat(READER.published("ladder-correlations").csv())
                .startsWith("target,spread,error,r,low,high,p_value,tasks,dataset,");
        assertThat(READER.published("ladder-coverage").csv())
                .startsWith("group,inside,forecasts,share,level,dataset\n");
        assertThat(READER.published("ladder-trust").csv())
                .startsWith("task,back_test_points,half_width_points,deviation_points,");
        assertThat(PAGE.published())
                .hasSize(6)
                .allSatisfy(table -> assertThat(column(table, "dataset")).containsOnly("site-data"));
    }

    @Test
    void publishedErrorsKeepTheirSign() {
        Table variances = READER.published("ladder-variance");
        int arcChallenge = column(variances, "task").indexOf("arc-challenge");

        // Bhagia et al. 2024, figure 2: predicted 51.5, measured 61.9
        assertThat(Double.parseDouble(
                        column(variances, "chained_rel_error_7b_4t").get(arcChallenge)))
                .isCloseTo(-0.169, within(1e-3));
        assertThat(column(variances, "trust")).containsOnly("high", "medium", "low");
    }

    @Test
    void theChartOfNoiseHasOnePointPerTaskAndTarget() {
        Figure chart = READER.figure(SpreadFigure.ID);
        String drawn = chart.wide().html().markup();

        assertThat(chart.title()).contains("for 7B-4T", "for 13B-5T");
        assertThat(drawn.split("Winogrande", -1)).hasSize(2);
        assertThat(chart.key().entries()).hasSize(2);
        assertThat(chart.dataset()).isEqualTo("ladder-variance");
    }

    @Test
    void theChartOfHeldOutRungsCountsTheIntervalsThatHold() {
        long inside = RESULT.backTests().stream()
                .filter(test -> test.kind() == BackTest.Kind.EXTRA_RUNG
                        && test.forecast().task().isHeadline()
                        && test.forecast().isCovered().orElse(false))
                .count();

        assertThat(READER.figure(BackTestFigure.ID).title()).contains(inside + " of 32 for the size above the ladder");
        assertThat(READER.figure(BackTestFigure.ID).wide().html().markup()).contains("OpenBookQA", "no error");
    }

    @Test
    void tasksStandByLabelAndAMissIsMarked() {
        List<TaskOutcome> outcomes = TaskOutcome.all(RESULT);
        String shown = TrustTables.view(RESULT).html().markup();

        assertThat(outcomes)
                .hasSize(11)
                .isSortedAccordingTo(
                        (a, b) -> a.trust().label().compareTo(b.trust().label()));
        long missed = outcomes.stream().mapToLong(row -> row.outside().size()).sum();
        assertThat(shown.split(", outside", -1)).hasSize((int) missed + 1);
    }
}
