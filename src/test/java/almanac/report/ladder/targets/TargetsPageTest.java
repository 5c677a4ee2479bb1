package almanac.report.ladder.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import almanac.page.Figure;
import almanac.report.Estimate;
import almanac.report.Part;
import almanac.report.PartReader;
import almanac.report.Reading;
import almanac.report.ReferenceFile;
import almanac.report.ladder.LadderResult;
import almanac.report.ladder.LadderTarget;
import almanac.report.ladder.LadderTask;
import almanac.report.ladder.LadderWords;
import almanac.report.ladder.RealLadder;
import almanac.report.ladder.UnusableTask;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;

class TargetsPageTest {

    private static final JsonNode PAPER = ReferenceFile.read("ladder-paper.json");
    private static final JsonNode AVERAGES = ReferenceFile.read("ladder-averages.json");
    private static final LadderResult RESULT = RealLadder.result();
    private static final Part PAGE = TargetsPage.part(RESULT);
    private static final PartReader READER = new PartReader(PAGE);

    @Test
    void theHeadlineIsTheMeanErrorForTheSevenBillionTarget() {
        assertThat(PAGE.estimates().get(0).id()).isEqualTo("model-ladder.two-step.mean-error-7b-4t");
        assertThat(PAGE.card()).hasValueSatisfying(card -> {
            assertThat(card.value()).isEqualTo("3.8");
            assertThat(card.published()).isEqualTo("published 3.8");
            assertThat(card.strip()).isPresent();
        });
    }

    @Test
    void meanErrorsAreThoseOfTheReference() {
        for (JsonNode row : ReferenceFile.rows(AVERAGES.get("rows"))) {
            Estimate error = READER.estimate(
                    "model-ladder.two-step.mean-error-" + row.get("target").asText());

            assertThat(error.value()).isCloseTo(100 * row.get("chained_abs_err").asDouble(), withinPercentage(0.01));
            assertThat(error.unit()).isEqualTo("points");
            assertThat(error.n()).isEqualTo(8);
            assertThat(error.shownInterval()).startsWith("no interval: ");
        }
    }

    @Test
    void theClaimsOverBothTargetsAreThoseOfTheReference() {
        JsonNode easy = AVERAGES.get("four_easy_max_abs_err");
        double largestEasy =
                Math.max(easy.get("7b-4t").asDouble(), easy.get("13b-5t").asDouble());

        assertThat(READER.estimate("model-ladder.two-step.largest-mean-error").value())
                .isEqualTo(READER.estimate("model-ladder.two-step.mean-error-13b-5t")
                        .value());
        assertThat(READER.estimate("model-ladder.close-four.largest-error").value())
                .isCloseTo(100 * largestEasy, withinPercentage(0.01));
        assertThat(READER.estimate("model-ladder.far-four.mean-error").value())
                .isCloseTo(100 * AVERAGES.get("four_hard_mean_abs_err").asDouble(), withinPercentage(0.01));
    }

    @Test
    void everyForecastOfThePaperIsAnEstimateWithAnIntervalAndItsPrintedDigits() {
        for (JsonNode row : ReferenceFile.rows(PAPER.get("chained"))) {
            Estimate accuracy =
                    READER.estimate("model-ladder." + row.get("task").asText() + ".accuracy-"
                            + row.get("target").asText());
            Estimate error = READER.estimate("model-ladder." + row.get("task").asText() + ".relative-error-"
                    + row.get("target").asText());

            assertThat(oneDecimal(accuracy.value()))
                    .isEqualTo(row.get("predicted").asText());
            assertThat(accuracy.interval())
                    .hasValueSatisfying(range ->
                            assertThat(range.contains(accuracy.value())).isTrue());
            assertThat(oneDecimal(error.value())).isEqualTo(row.get("relative").asText());
        }
    }

    private static String oneDecimal(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    @Test
    void everyTaskAndTargetHasItsTwoEstimatesBesideTheSixOfTheClaims() {
        int pairs = LadderTask.values().length * LadderTarget.values().length;

        assertThat(PAGE.estimates()).hasSize(6 + 2 * pairs);
        assertThat(PAGE.estimates().stream().map(Estimate::id)).doesNotHaveDuplicates();
    }

    @Test
    void everyClaimOfThePageIsAnsweredOnAllDataAndPointsToTheFirstChart() {
        assertThat(PAGE.readings())
                .extracting(Reading::answers)
                .containsExactly(
                        "model-ladder.two-step.mean-error-7b-4t",
                        "model-ladder.two-step.mean-error-13b-5t",
                        "model-ladder.two-step.largest-mean-error",
                        "model-ladder.close-four.largest-error",
                        "model-ladder.far-four.mean-error");
        assertThat(PAGE.readings()).allSatisfy(reading -> {
            assertThat(reading.until()).isEmpty();
            assertThat(reading.figure()).isEqualTo("ladder-outcomes");
        });
    }

    @Test
    void theFirstChartTellsBothMeanErrorsAndTheWorstTaskAndNamesItInTheRowAboveTheAverage() {
        Figure outcomes = READER.figure("ladder-outcomes");
        String drawn = outcomes.wide().html().markup();

        assertThat(outcomes.title())
                .isEqualTo("The forecasts miss by 3.8 (7B-4T) and 4.2 (13B-5T) points on average, that of"
                        + " ARC-Challenge by up to 11.1");
        assertThat(drawn.indexOf(">MMLU<")).isPositive().isLessThan(drawn.indexOf(">ARC-Challenge<"));
        assertThat(drawn.indexOf(">ARC-Challenge<")).isLessThan(drawn.indexOf(">Average of eight<"));
    }

    @Test
    void theSecondChartCountsWhatItsIntervalsHold() {
        List<TargetForecast> all =
                TargetForecast.all(RESULT, List.of(LadderTask.values()), List.of(LadderTarget.values()));
        long outside = all.stream().filter(TargetForecast::isMissed).count();
        long low = all.stream().filter(row -> row.signedPoints() < 0).count();

        assertThat(all).hasSize(33);
        assertThat(outside).isPositive();
        assertThat(READER.figure("ladder-scatter").title())
                .isEqualTo((33 - outside) + " of 33 measured accuracies lie inside their interval; " + low
                        + " of 33 forecasts are too low");
    }

    @Test
    void theTextsNameTheExceptionTheWorstTaskAndTheTrustedTaskThatFails() {
        assertThat(PAGE.texts().get("close-four"))
                .isEqualTo("Of eight forecasts for MMLU, HellaSwag, PIQA and Social IQa, seven lie within two points;"
                        + " HellaSwag for 13B-5T misses by 2.1.");
        assertThat(PAGE.texts().get("far-four")).contains("6.9\u00a0points", "11.1 (ARC-Challenge for 13B-5T)");
        assertThat(PAGE.texts().get("trust-surprise")).contains("ARC-Easy (7B-4T and 13B-5T)");
        assertThat(PAGE.texts().get("cost")).contains("0.92\u00a0%", "3.2\u00a0% of 7B-4T", "1.3\u00a0% of 13B-5T");
        assertThat(PAGE.texts().get("best-designs")).contains("C4 loss for 7B-4T (3.0\u00a0%, two steps 5.9\u00a0%)");
        assertThat(PAGE.texts()).containsEntry("unusable-tasks", "Every task can be forecast.");
    }

    @Test
    void tasksWithoutAForecastAreNamedWithTheirReason() {
        String words = TargetTexts.unusable(List.of(
                new UnusableTask(LadderTask.BOOLQ, "no-task-losses"),
                new UnusableTask(LadderTask.WINOGRANDE, "no-task-losses"),
                new UnusableTask(LadderTask.PIQA, "one-size")));

        assertThat(words)
                .isEqualTo(
                        "Not forecast: BoolQ and Winogrande, because no run was measured on it; PIQA, because all its"
                                + " runs have the same size.");
    }

    @Test
    void theTableOnThePageClosesTheEightTasksOfATargetWithTheirMeanError() {
        var view = ForecastView.of(RESULT, List.of(LadderTarget.SEVEN_B));
        int tasks = LadderTask.headlines().size();

        assertThat(view.rows()).hasSize(LadderTask.values().length + 1);
        assertThat(view.rows().get(0).get(0).shown()).isEqualTo(LadderWords.of(LadderTask.MMLU));
        assertThat(view.rows().get(tasks).get(0).shown()).isEqualTo("Mean of the eight forecasts");
        assertThat(Double.parseDouble(view.rows().get(tasks).get(5).published()))
                .isCloseTo(
                        READER.estimate("model-ladder.two-step.mean-error-7b-4t")
                                .value(),
                        within(1e-12));
    }
}
