package almanac.report.ladder.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import almanac.page.Figure;
import almanac.report.Estimate;
import almanac.report.Part;
import almanac.report.PartReader;
import almanac.report.ReferenceFile;
import almanac.report.ladder.LadderTask;
import almanac.report.ladder.RealLadder;
import almanac.report.ladder.TaskPoints;
import almanac.table.Table;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class StepsPageTest {

    private static final int MOST_DRAWING_BYTES = 60_000;
    private static final List<TaskSteps> TASKS = TaskSteps.all(RealLadder.result());
    private static final Part PAGE = StepsPage.part(RealLadder.result());
    private static final PartReader READER = new PartReader(PAGE);

    private static Estimate estimate(String id) {
        return READER.estimate("model-ladder." + id);
    }

    @Test
    void meanErrorsOfBothStepsAgreeWithTheReference() {
        for (JsonNode row :
                ReferenceFile.rows(ReferenceFile.read("ladder-averages.json").get("rows"))) {
            String target = row.get("target").asText();
            assertThat(estimate("first-step.mean-relative-error-" + target).value())
                    .isCloseTo(100 * row.get("step1_abs_rel_err").asDouble(), withinPercentage(1e-2));
            assertThat(estimate("second-step.mean-relative-error-" + target).value())
                    .isCloseTo(100 * row.get("step2_abs_rel_err").asDouble(), withinPercentage(1e-2));
        }
    }

    @Test
    void estimatesOverBothTargetsAreMeansOfThoseOfEach() {
        for (String quantity : List.of("first-step.mean-relative-error", "second-step.mean-relative-error")) {
            double mean = (estimate(quantity + "-7b-4t").value()
                            + estimate(quantity + "-13b-5t").value())
                    / 2;
            assertThat(estimate(quantity).value()).isCloseTo(mean, within(1e-9));
            assertThat(estimate(quantity).n()).isEqualTo(16);
        }
    }

    @Test
    void bothPartsOfAnErrorAddUpToIt() {
        for (TaskSteps task : TASKS) {
            assertThat(task.errors()).hasSize(3);
            for (StepError error : task.errors()) {
                assertThat(error.fromFirst() + error.fromSecond()).isCloseTo(error.together(), within(1e-12));
                assertThat(error.cancels())
                        .isEqualTo(Math.abs(error.together())
                                < Math.max(Math.abs(error.fromFirst()), Math.abs(error.fromSecond())) - 1e-12);
            }
        }
    }

    @Test
    void theShareOfTheFirstStepIsThatOfTheSumOfBothParts() {
        List<StepError> errors = TaskSteps.published(TASKS);
        double first = errors.stream()
                .mapToDouble(error -> Math.abs(error.fromFirst()))
                .sum();
        double second = errors.stream()
                .mapToDouble(error -> Math.abs(error.fromSecond()))
                .sum();

        assertThat(estimate("first-step.share-of-error").value())
                .isCloseTo(100 * first / (first + second), within(1e-9))
                .isBetween(50.0, 60.0);
    }

    @Test
    void titlesTellTheWorstErrorOfEachStep() {
        assertThat(PAGE.figures())
                .extracting(Figure::title)
                .containsExactly(
                        "The first step fits the ladder to 0.3–1.2\u00a0% and misses larger models by up to 18.5\u00a0%"
                                + " (CommonsenseQA)",
                        "Given the measured loss, the second step is off by 0.3\u00a0% (MMLU) to 8.2\u00a0% (OpenBookQA)");
    }

    @Test
    void eachFigureHasAPanelPerTaskAndStaysSmall() {
        for (Figure figure : PAGE.figures()) {
            Element page = Jsoup.parse(figure.html("../data/").markup());
            assertThat(page.select(".panels > div > p").eachText())
                    .hasSize(8)
                    .startsWith("MMLU", "HellaSwag")
                    .endsWith("OpenBookQA");
            assertThat(page.select(".panels svg.small > title").eachText()).allMatch(title -> title.contains("too "));
            assertThat(figure.wide().toString().getBytes(StandardCharsets.UTF_8).length)
                    .isLessThan(MOST_DRAWING_BYTES);
        }
    }

    @Test
    void aPanelOfTheFirstStepShowsAllSizesRunsAndTargets() {
        Element panel = panel(PAGE.figures().get(0));

        assertThat(panel.select("path.stair-strong")).hasSize(4);
        assertThat(panel.select("path.fit-x")).hasSize(3);
        assertThat(panel.select("path.dataend")).hasSize(1);
        assertThat(panel.select("path.pt-third").attr("d").split("h0", -1)).hasSize(17);
        assertThat(panel.select("path.rec")).hasSize(3);
        assertThat(panel.select("path.pt-pub")).hasSize(3);
        assertThat(panel.select("text.lab").eachText()).contains("190M", "1.3B", "7B", "13B");
    }

    @Test
    void aPanelOfTheSecondStepShowsPointsCurveBandAndTargets() {
        Element panel = panel(PAGE.figures().get(1));
        TaskPoints points = TASKS.get(0).points();

        assertThat(points.checkpoints()).isEqualTo(1401);
        assertThat(panel.select("path.pt-thin").attr("d").split("h0", -1))
                .hasSize(1 + DrawnPoint.of(points).size());
        assertThat(panel.select("path.fit")).hasSize(2);
        assertThat(panel.select("path.fit-x")).hasSize(1);
        assertThat(panel.select("path.band-95")).hasSize(2);
        assertThat(panel.select("path.pt-pub")).hasSize(3);
    }

    private static Element panel(Figure figure) {
        return Jsoup.parse(figure.html("../data/").markup())
                .select(".panels svg")
                .get(0);
    }

    @Test
    void drawnCheckpointsEndWithTheLastOfEachRunAndShareNone() {
        TaskPoints points = TASKS.get(0).points();
        for (TaskPoints.Run run : points.runs()) {
            List<Integer> places = DrawnPoint.of(points).stream()
                    .filter(point -> point.run().equals(run.id()))
                    .map(DrawnPoint::place)
                    .toList();
            assertThat(places).last().isEqualTo(run.checkpoints().size());
            for (int i = 1; i < places.size(); i++) {
                assertThat(places.get(i) - places.get(i - 1)).isGreaterThanOrEqualTo(TaskPoints.SMOOTHING);
            }
        }
    }

    @Test
    void textsNameTasksAtTheirBoundsAndErrorsThatCancel() {
        assertThat(PAGE.texts())
                .containsEntry("steps-runs", "16")
                .containsEntry("steps-targets", "7B-4T and 13B-5T")
                .containsEntry("steps-fit-first", "0.3\u00a0% (HellaSwag) to 1.2\u00a0% (ARC-Easy)")
                .containsEntry("steps-fit-second", "0.5\u00a0% (PIQA) to 2.6\u00a0% (OpenBookQA)")
                .containsEntry("steps-no-floor", "CommonsenseQA")
                .containsEntry("steps-bound", "MMLU, ARC-Challenge, ARC-Easy, PIQA, CommonsenseQA and OpenBookQA")
                .containsEntry("steps-published-start", "The paper’s own start reaches it on every task");
        assertThat(PAGE.texts().get("steps-cancel")).startsWith("In seven of 16 forecasts ");
    }

    @Test
    void tablesOfThePageHaveARowPerTaskOrForecast() {
        assertThat(PAGE.views())
                .extracting(Table::id)
                .containsExactly("ladder-loss-constants", "ladder-accuracy-constants", "ladder-error-parts");
        assertThat(PAGE.views()).extracting(table -> table.rows().size()).containsExactly(8, 8, 24);
        Table constants = PAGE.views().get(0);
        assertThat(constants.rows().get(LadderTask.headlines().indexOf(LadderTask.PIQA)))
                .extracting(cell -> cell.shown())
                .startsWith("PIQA", "406", "0.398", "10.2", "0.153", "0.722", "0.31");
    }
}
