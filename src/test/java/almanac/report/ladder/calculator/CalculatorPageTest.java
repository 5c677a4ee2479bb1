package almanac.report.ladder.calculator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import almanac.markup.Numbers;
import almanac.page.Calculator;
import almanac.page.CalculatorKnot;
import almanac.page.CalculatorSurface;
import almanac.report.Part;
import almanac.report.ReferenceFile;
import almanac.report.ladder.Forecast;
import almanac.report.ladder.LadderResult;
import almanac.report.ladder.LadderTarget;
import almanac.report.ladder.LadderTask;
import almanac.report.ladder.LadderVariant;
import almanac.report.ladder.LadderWords;
import almanac.report.ladder.RealLadder;
import almanac.report.ladder.RunPoint;
import almanac.stats.Interval;
import almanac.table.Cell;
import almanac.table.Table;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class CalculatorPageTest {

    private static final LadderResult RESULT = RealLadder.result();
    private static final Part PART = CalculatorPage.part(RESULT);
    private static final Calculator CALCULATOR = PART.calculators().get(0);
    private static final Table TABLE = PART.published().get(0);
    private static final List<TaskForecast> FORECASTS = TaskForecast.all(RESULT);

    private static String cell(List<Cell> row, String column) {
        return row.get(TABLE.columns().stream().map(Table.Head::name).toList().indexOf(column))
                .published();
    }

    private static double number(List<Cell> row, String column) {
        return Double.parseDouble(cell(row, column));
    }

    private static List<Cell> row(String task, RunPoint point) {
        return TABLE.rows().stream()
                .filter(row -> cell(row, "task").equals(task)
                        && number(row, "parameters") == point.parameters()
                        && number(row, "tokens") == point.tokens())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyTaskCanBeAskedForTheAverageFirst() {
        assertThat(CALCULATOR.surfaces())
                .extracting(CalculatorSurface::name)
                .startsWith("Average of eight")
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(LadderTask.values()).map(LadderWords::of).toList());
    }

    @Test
    void straightLinesBetweenKnotsErrByLessThanATenthOfAPoint() {
        SplittableRandom random = new SplittableRandom(20_261_122);
        for (int task = 0; task < FORECASTS.size(); task++) {
            CalculatorSurface surface = CALCULATOR.surfaces().get(task);
            for (int i = 0; i < 500; i++) {
                CalculatorSurface.Place place = new CalculatorSurface.Place(
                        anywhere(surface.along().places(), random),
                        anywhere(surface.across().places(), random));
                assertThat(surface.at(place).mid())
                        .as("%s at %s", surface.name(), place)
                        .isCloseTo(100 * FORECASTS.get(task).at(Reach.point(place)), within(0.1));
            }
        }
    }

    private static double anywhere(List<Double> places, SplittableRandom random) {
        double share = random.nextDouble();
        return places.get(0) * (1 - share) + places.get(places.size() - 1) * share;
    }

    @Test
    void limitsReadOffStayNearThoseOfTheForecast() {
        for (CalculatorSurface surface : CALCULATOR.surfaces()) {
            for (CalculatorSurface.Answer answer : surface.answers()) {
                CalculatorKnot read = surface.at(answer.at());
                double halfWidth = (answer.fit().high() - answer.fit().low()) / 2;
                assertThat(read.low()).isCloseTo(answer.fit().low(), within(0.1 + 0.05 * halfWidth));
                assertThat(read.high()).isCloseTo(answer.fit().high(), within(0.1 + 0.05 * halfWidth));
            }
        }
    }

    @Test
    void theTableHoldsTheForecastsOfThePublishedTargets() {
        for (LadderTask task : LadderTask.values()) {
            for (LadderTarget target : LadderTarget.publishedOnes()) {
                Forecast forecast =
                        RESULT.forecast(task, LadderVariant.TWO_STEP, target).orElseThrow();
                Interval limits = forecast.interval().orElseThrow();
                List<Cell> row = row(task.id(), forecast.point());
                assertThat(number(row, "predicted_accuracy")).isEqualTo(forecast.predictedAccuracy());
                assertThat(number(row, "low")).isEqualTo(limits.low());
                assertThat(number(row, "high")).isEqualTo(limits.high());
                assertThat(number(row, "flop")).isEqualTo(forecast.point().flop());
                assertThat(cell(row, "place")).isEqualTo("extrapolated");
            }
        }
    }

    @Test
    void theTableHoldsThePrintedForecastsOfThePaper() {
        for (JsonNode printed :
                ReferenceFile.rows(ReferenceFile.read("ladder-paper.json").get("chained"))) {
            RunPoint point = RESULT.runs().stream()
                    .filter(run -> run.run().id().equals(printed.get("target").asText()))
                    .findFirst()
                    .orElseThrow()
                    .point();
            List<Cell> row = row(printed.get("task").asText(), point);
            assertThat(Numbers.decimals(100 * number(row, "predicted_accuracy"), 1))
                    .isEqualTo(printed.get("predicted").asText());
        }
    }

    @Test
    void theTableSaysWhatWasObserved() {
        assertThat(TABLE.columns().stream().map(Table.Head::name))
                .containsExactly(
                        "task",
                        "parameters",
                        "tokens",
                        "flop",
                        "predicted_accuracy",
                        "low",
                        "high",
                        "place",
                        "dataset");
        assertThat(TABLE.rows()).hasSize(11 * 19).allSatisfy(row -> {
            boolean observed = number(row, "parameters") < 1.29e9 && number(row, "tokens") < 2.57e11;
            assertThat(cell(row, "place")).isEqualTo(observed ? "observed" : "extrapolated");
            assertThat(number(row, "parameters")).isBetween(1.9e8, 1.321e10);
            assertThat(number(row, "tokens")).isBetween(3.8e9, 5.001e12);
        });
    }

    @Test
    void longerTrainingAndLargerModelsAreNeverForecastLower() {
        for (String task : List.of("mmlu", "hellaswag", "piqa", "average-8")) {
            for (List<Cell> one : TABLE.rows()) {
                for (List<Cell> other : TABLE.rows()) {
                    if (cell(one, "task").equals(task)
                            && cell(other, "task").equals(task)
                            && number(one, "parameters") <= number(other, "parameters")
                            && number(one, "tokens") <= number(other, "tokens")) {
                        assertThat(number(one, "predicted_accuracy"))
                                .isLessThanOrEqualTo(number(other, "predicted_accuracy"));
                    }
                }
            }
        }
    }

    @Test
    void theHeadlineIsTheFormsOwnAnswer() {
        RunPoint example = Reach.of(RESULT).example();
        List<Cell> row = row("average-8", example);
        assertThat(PART.texts())
                .containsEntry("example-size", "7B")
                .containsEntry("example-tokens", "700B")
                .containsEntry("example-task", "on average over the eight tasks")
                .containsEntry("example-accuracy", LadderWords.percent(number(row, "predicted_accuracy")))
                .containsEntry("largest-size", "1.28B")
                .containsEntry("size-end", "13.3B")
                .containsEntry("missing-tasks", "Every task has a forecast.");
        Document page = page();
        assertThat(page.select("input").eachAttr("value")).containsExactly("7", "700");
    }

    @Test
    void lowestAndHighestAreThoseOfTheTable() {
        RunPoint example = Reach.of(RESULT).example();
        List<LadderTask> rising = new ArrayList<>(LadderTask.headlines());
        rising.sort(Comparator.comparingDouble(task -> number(row(task.id(), example), "predicted_accuracy")));
        assertThat(PART.texts().get("example-lowest")).contains(" on " + LadderWords.of(rising.get(0)) + " (");
        assertThat(PART.texts().get("example-highest")).contains(" on " + LadderWords.of(rising.get(7)) + " (");
    }

    @Test
    void readingErrorsOfTheTextAreSmall() {
        assertThat(Double.parseDouble(PART.texts().get("reading-error"))).isBetween(0.01, 0.1);
        assertThat(Double.parseDouble(PART.texts().get("limit-reading-error"))).isBetween(0.01, 1.5);
    }

    private static Document page() {
        return Jsoup.parseBodyFragment(CALCULATOR.html("../../data/").markup());
    }

    @Test
    void thePageHoldsAnAnswerPerPlaceAndTaskAndStaysLight() {
        Document page = page();
        assertThat(page.select("tbody tr"))
                .hasSize(19)
                .allSatisfy(row -> assertThat(row.children()).hasSize(4 + 11));
        assertThat(page.select("tbody").text()).doesNotContain("NaN");
        assertThat(page.select("option")).hasSize(11);
        assertThat(CALCULATOR.html("../../data/").markup()).hasSizeLessThan(90_000);
    }
}
