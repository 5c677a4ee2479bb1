package almanac.report.ladder.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import almanac.report.ladder.Forecast;
import almanac.report.ladder.LadderTask;
import almanac.report.ladder.LadderVariant;
import almanac.report.ladder.RunPoint;
import almanac.report.ladder.Trust;
import almanac.stats.Interval;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LabelWordsTest {

    private static final Trust HIGH = new Trust(LadderTask.PIQA, 1, 4, 0.2);
    private static final Trust STEADY = new Trust(LadderTask.HELLASWAG, 1, 3, 0.2);
    private static final Trust OTHER_HIGH = new Trust(LadderTask.ARC_EASY, 1, 4.5, 0.3);
    private static final Trust MEDIUM = new Trust(LadderTask.MMLU, 1, 6, 0.1);
    private static final Trust LOW = new Trust(LadderTask.BOOLQ, 3, 9, 0.1);

    /** A forecast at one half that is off by so many points, with an interval of five points to either side. */
    private static Forecast off(LadderTask task, String target, double points) {
        return new Forecast(
                task,
                LadderVariant.TWO_STEP,
                target,
                new RunPoint(7e9, 4e12, 1e22),
                Optional.of(new Forecast.FeatureForecast(1.1, 1, 0.5)),
                0.5,
                0.5 + points / 100,
                Optional.of(new Interval(0.95, 0.45, 0.55, "drawn", 100, 1)));
    }

    private static TaskOutcome outcome(Trust trust, double points) {
        return new TaskOutcome(trust, List.of(off(trust.task(), "7b-4t", points), off(trust.task(), "13b-5t", points)));
    }

    @Test
    void meansByLabelAreNamedWithTheirTasks() {
        Map<String, String> words = LabelWords.of(List.of(outcome(HIGH, 1), outcome(OTHER_HIGH, 2), outcome(LOW, 4)));

        assertThat(words.get("label-means"))
                .isEqualTo("1.5 points where it is high (two tasks), 4.0 points where it is low (one task)");
        assertThat(words.get("label-verdict")).startsWith("The labels stand in the order of the errors");
        assertThat(words.get("label-outside")).isEqualTo("No task has an outcome outside its interval");
        assertThat(words.get("label-why")).isEmpty();
    }

    @Test
    void anOrderThatTheLabelsDidNotPromiseIsSaid() {
        Map<String, String> words = LabelWords.of(List.of(outcome(HIGH, 4), outcome(MEDIUM, 2), outcome(LOW, 5)));

        assertThat(words.get("label-verdict")).isEqualTo("The label did not sort the tasks by their error");
    }

    @Test
    void theBestLabelMayStandOutAlone() {
        Map<String, String> words = LabelWords.of(List.of(outcome(HIGH, 1), outcome(MEDIUM, 4), outcome(LOW, 2)));

        assertThat(words.get("label-verdict")).startsWith("The best label goes with the smallest error, but");
    }

    @Test
    void oneLabelComparesNothing() {
        assertThat(LabelWords.of(List.of(outcome(HIGH, 4))).get("label-verdict"))
                .isEqualTo("With fewer than two labels given there is nothing to compare");
        assertThat(LabelWords.of(List.of()).get("label-means")).isEqualTo("unknown, since no task has a label");
    }

    @Test
    void aTaskThatLiesOutsideIsNamedWithItsLabelTargetsAndSteps() {
        TaskOutcome missed = new TaskOutcome(
                OTHER_HIGH, List.of(off(LadderTask.ARC_EASY, "7b-4t", 8), off(LadderTask.ARC_EASY, "13b-5t", 4.9)));

        Map<String, String> words = LabelWords.of(List.of(outcome(HIGH, 1), missed, outcome(LOW, 4)));

        assertThat(words.get("label-outside"))
                .isEqualTo("Outside the interval lies ARC-Easy, labelled high, for 7B-4T");
        assertThat(words.get("label-why"))
                .isEqualTo("ARC-Easy for 7B-4T was forecast at 50.0 (45.0–55.0) and measured at 58.0."
                        + " The first step misses the loss by 10.0\u00a0%, the second the accuracy by 13.8\u00a0%.");
        assertThat(words.get("label-inside"))
                .startsWith("Inside does not mean close: ARC-Easy was missed by 4.9 points for 13B-5T");
    }

    @Test
    void aValueNearItsLimitIsACloseCall() {
        assertThat(LabelWords.of(List.of(outcome(STEADY, 1), outcome(OTHER_HIGH, 2)))
                        .get("label-close"))
                .isEqualTo("Close calls, within a fifth of a limit: ARC-Easy (4.50 against 5)."
                        + " Such a test could easily come out the other way.");
        assertThat(LabelWords.of(List.of(outcome(STEADY, 1))).get("label-close"))
                .isEqualTo("No tested value lies within a fifth of its limit.");
    }

    @Test
    void aCheckComparesTheErrorsOfTasksThatPassAndFail() {
        CheckOutcome width = CheckOutcome.of(
                TrustCheck.WIDTH, List.of(outcome(HIGH, 1), outcome(OTHER_HIGH, 2), outcome(MEDIUM, 4)));

        assertThat(width.passed()).isEqualTo(2);
        assertThat(width.passedError().orElseThrow()).isCloseTo(1.5, within(1e-9));
        assertThat(width.failedError().orElseThrow()).isCloseTo(4, within(1e-9));
        assertThat(width.rankCorrelation().orElseThrow()).isCloseTo(1, within(1e-9));
        assertThat(CheckOutcome.of(TrustCheck.BACK_TEST, List.of(outcome(HIGH, 1)))
                        .failedError())
                .isEmpty();
    }
}
