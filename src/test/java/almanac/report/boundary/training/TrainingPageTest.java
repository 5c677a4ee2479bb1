package almanac.report.boundary.training;

import static almanac.report.PartReader.column;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import almanac.boundary.training.BoundaryGap;
import almanac.page.Figure;
import almanac.report.Estimate;
import almanac.report.NotEnoughData;
import almanac.report.Part;
import almanac.report.PartReader;
import almanac.report.boundary.BoundaryResult;
import almanac.report.boundary.RealBoundary;
import almanac.table.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TrainingPageTest {

    private static final BoundaryResult RESULT = RealBoundary.result();
    private static final Part PAGE = TrainingPage.part(RESULT);
    private static final PartReader READER = new PartReader(PAGE);
    private static final List<TrainedTask> TASKS = TrainedTask.all(RESULT);

    private static TrainedTask task(String id) {
        return TASKS.stream()
                .filter(found -> found.task().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theRowsOfTheBoardAreThoseOfTheComparison() {
        for (TrainedTask task : TASKS) {
            assertThat(task.pretrained().rows().count())
                    .isEqualTo(task.comparison().pretrained().rows())
                    .isEqualTo(87);
            assertThat(task.postTrained().rows().count())
                    .isEqualTo(task.comparison().postTrained().rows())
                    .isEqualTo(3576);
        }
    }

    @Test
    void theGapsOfTheRowsAreThoseOfTheBins() {
        for (TrainedTask task : TASKS) {
            List<BoundaryGap.Bin> bins =
                    task.comparison().gap().result().orElseThrow().bins();
            double sum =
                    bins.stream().mapToDouble(bin -> bin.rows() * bin.mean()).sum();

            assertThat(Arrays.stream(task.gaps()).sum()).isCloseTo(sum, within(1e-9));
            assertThat(task.medianGap().orElseThrow()).isPositive();
        }
        Estimate claim = PAGE.estimates().get(0);
        assertThat(claim.id()).isEqualTo("capability-boundary.post-training.tasks-with-gap");
        assertThat(claim.value()).isEqualTo(6);
        assertThat(claim.n()).isEqualTo(6);
    }

    @Test
    void theBoundaryRisesMuchInMathematicsAndLittleInKnowledge() {
        assertThat(task("math-lvl-5").rise().orElseThrow()).isBetween(0.15, 0.27);
        assertThat(task("mmlu-pro").rise().orElseThrow()).isBetween(-0.02, 0.05);
        assertThat(PAGE.estimates())
                .filteredOn(estimate -> estimate.id().startsWith("capability-boundary.post-training.rise-"))
                .hasSize(6)
                .allSatisfy(
                        estimate -> assertThat(estimate.interval()).get().matches(range -> range.low() < range.high()));
    }

    @Test
    void tiesInComputeHideMostOfTheDecreasesOfThePostTrained() {
        for (TrainedTask task : TASKS) {
            double all = task.postTrained().pattern().adjacentDecreases().orElseThrow();
            double best = task.postTrained().best().adjacentDecreases().orElseThrow();

            assertThat(all).isLessThan(0.07);
            assertThat(best).isGreaterThan(4 * all);
            assertThat(task.postTrained().best().count()).isLessThan(400);
        }
    }

    @Test
    void readingsNameChartsOfThePage() {
        List<String> figures = PAGE.figures().stream().map(Figure::id).toList();

        assertThat(figures).containsExactly("training-boundaries", "training-gaps", "training-order", "training-lifts");
        assertThat(PAGE.readings())
                .hasSameSizeAs(PAGE.estimates())
                .allSatisfy(reading -> assertThat(figures).contains(reading.figure()));
    }

    @Test
    void bothGroupsOfEveryTaskArePublished() {
        Table groups = READER.published("boundary-pre-post");

        assertThat(groups.rows()).hasSize(12);
        assertThat(column(groups, "group")).containsOnly("pretrained", "post-trained");
        assertThat(column(groups, "dataset")).containsOnly("oll-v2");
        assertThat(column(groups, "attainable_1e26")).containsOnly("");
        assertThat(column(groups, "gap_median").stream().filter(String::isEmpty))
                .hasSize(6);
    }

    @Test
    void everyLiftIsPublishedAndFewBasesAreShown() {
        Table lifts = READER.published("boundary-lift");

        assertThat(lifts.columns().stream().map(Table.Head::name))
                .startsWith(
                        "task",
                        "base",
                        "compute",
                        "pretrained",
                        "post_trained",
                        "derived",
                        "from_quantile",
                        "lift",
                        "dataset");
        assertThat(lifts.rows())
                .hasSize(TASKS.stream()
                        .mapToInt(task -> task.comparison().lifts().size())
                        .sum());
        assertThat(READER.view("training-bases").rows()).hasSize(20);
    }

    @Test
    void basesAreSortedByTheirMeanLift() {
        assertThat(LiftedBase.all(TASKS))
                .isSortedAccordingTo((a, b) -> Double.compare(b.mean(), a.mean()))
                .allSatisfy(base -> assertThat(base.lifts()).hasSize(6));
    }

    @Test
    void withoutTasksThereIsNoPageAndTheFactSaysWhy() {
        assertThatThrownBy(() -> TrainingPage.part(List.of(), RESULT)).isInstanceOf(NotEnoughData.class);
        assertThat(TrainingFacts.of(List.of()).get("fact-post-training")).contains("are not compared, because");
    }

    @Test
    void theFactNamesBothEndsAndTheRows() {
        assertThat(TrainingFacts.of(RESULT).get("fact-post-training"))
                .contains("on IFEval", "87 pretrained and 3,576 post-trained rows");
    }

    @Test
    void rowsOfAnotherNetworkAreCountedAtTheBaseTheyAreCreditedTo() {
        Map<String, UnlikeRows> unlike = UnlikeRows.all(RESULT.runs().leaderboardV2());

        assertThat(unlike.get("llama-2-70b").count()).isEqualTo(18);
        assertThat(unlike.get("llama-2-70b").commonest()).get().asString().startsWith("of the size of llama-3");
        assertThat(unlike.get("gemma-1-9b").commonest()).contains("of the class Gemma2ForCausalLM");
        for (LiftedBase base : LiftedBase.all(TASKS)) {
            assertThat(unlike.get(base.base()).derived()).isEqualTo(base.derived());
        }
        assertThat(PAGE.texts().get("unlike")).contains("llama-2-70b (18 of 28, mostly of the size of llama-3");
    }

    @Test
    void thePageSaysHowLittleThePretrainedBoundaryRestsOn() {
        assertThat(PAGE.texts().get("pretrained-fits"))
                .startsWith("14 of 87 pretrained rows have 10²⁴ FLOP or more. On four of six tasks no pretrained row");
        assertThat(task("ifeval").rise(22).orElseThrow())
                .isLessThan(task("ifeval").rise().orElseThrow() - 0.1);
        assertThat(FitTexts.of(List.of()).get("pretrained-fits")).startsWith("No task");
    }
}
