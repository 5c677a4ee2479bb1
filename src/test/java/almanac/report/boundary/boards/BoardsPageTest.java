package almanac.report.boundary.boards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import almanac.boundary.board.Board;
import almanac.boundary.reevaluation.Reevaluation;
import almanac.boundary.reevaluation.TwiceEvaluated;
import almanac.report.Estimate;
import almanac.report.NotEnoughData;
import almanac.report.Part;
import almanac.report.boundary.BoundaryResult;
import almanac.report.boundary.RealBoundary;
import almanac.report.boundary.boards.ComparedAxes.Rows;
import almanac.table.Table;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BoardsPageTest {

    private static final BoundaryResult RESULT = RealBoundary.result();
    private static final BoardsFindings FOUND = BoardsFindings.of(RESULT);
    private static final Part PAGE = BoardsPage.part(RESULT);

    private static Estimate estimate(String id) {
        return PAGE.estimates().stream()
                .filter(found -> found.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Table published(String id) {
        return PAGE.published().stream()
                .filter(table -> table.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(Table table) {
        return table.columns().stream().map(Table.Head::name).toList();
    }

    @Test
    void theHeadlineIsTheShareOfLaterScoresAboveTheLastBoundary() {
        Estimate share = PAGE.estimates().get(0);

        assertThat(share.id()).isEqualTo("capability-boundary.afterwards.share-above");
        assertThat(share.n()).isEqualTo(6 * 1238);
        assertThat(share.value()).isCloseTo(7.0 / 7428, within(3.0 / 7428));
        assertThat(share.interval())
                .hasValueSatisfying(
                        range -> assertThat(range.contains(share.value())).isTrue());
    }

    @Test
    void noneOfTheLaterModelsExceedsTheBoundaryOfMathematicsAndFiveFurtherOnesDo() {
        LaterModels later = FOUND.later();
        List<ModelAbove> above = later.above().stream()
                .filter(model -> model.task().equals("math-lvl-5"))
                .toList();

        assertThat(later.coverage(Board.AFTERWARDS, "math-lvl-5").orElseThrow().coverage())
                .isEqualTo(1);
        assertThat(later.coverage(Board.AFTERWARDS_SEEN, "math-lvl-5")
                        .orElseThrow()
                        .rows())
                .isEqualTo(721);
        assertThat(above).noneMatch(ModelAbove::isValidation);
        assertThat(above)
                .extracting(ModelAbove::name)
                .containsExactlyInAnyOrder(
                        "allenai/Olmo-3-7B-Think-SFT",
                        "allenai/Olmo-3.1-32B-Instruct",
                        "nvidia/Nemotron-Cascade-14B-Thinking",
                        "nvidia/Nemotron-Cascade-8B",
                        "nvidia/Nemotron-Cascade-8B-Thinking");
        assertThat(above)
                .filteredOn(model -> model.name().endsWith("SFT"))
                .singleElement()
                .satisfies(model -> {
                    assertThat(model.score()).isCloseTo(0.767, within(5e-4));
                    assertThat(model.boundary()).isCloseTo(0.502, within(2e-3));
                });
        assertThat(PAGE.texts().get("figure-five"))
                .startsWith("None of the 1,238")
                .contains("Five of the 81 further models do", "among models of new families");
        assertThat(PAGE.texts().get("left-out")).contains("Olmo-3-7B-Think-SFT");
    }

    @Test
    void undoingTheMedianChangeRaisesTheRowsAbove() {
        assertThat(FOUND.later().coverages(Board.AFTERWARDS))
                .filteredOn(row -> row.task().equals("math-lvl-5"))
                .allSatisfy(row -> assertThat(row.aboveIfRaised()).isGreaterThanOrEqualTo(row.above()));
        assertThat(FOUND.later().drift("math-lvl-5")).isCloseTo(-0.0225, within(5e-4));
        assertThat(FOUND.later().drift("no-task")).isZero();
    }

    @Test
    void theClaimOfDriftIsAnsweredByTheLargestMedianChange() {
        Estimate largest = estimate("capability-boundary.reevaluation.largest-median-change");

        assertThat(largest.value()).isCloseTo(0.076, within(1e-3)).isGreaterThan(0.01);
        assertThat(largest.n()).isEqualTo(248);
        assertThat(largest.spec()).containsEntry("task", "ifeval");
        assertThat(PAGE.readings()).singleElement().satisfies(reading -> {
            assertThat(reading.answers()).isEqualTo(largest.id());
            assertThat(PAGE.figures()).anyMatch(figure -> figure.id().equals(reading.figure()));
        });
        assertThat(PAGE.texts().get("twice-sides")).contains("lower the second time on MATH level 5 (median −0.022)");
    }

    @Test
    void sizeLosesLessOnFiveTasksAndComputeOnInstructionFollowing() {
        ComparedAxes axes = FOUND.axes();

        assertThat(axes.smallerBySize()).isEqualTo(5);
        assertThat(axes.on(Rows.LATER, "ifeval").orElseThrow().saving()).isPositive();
        assertThat(axes.on(Rows.LATER))
                .hasSize(6)
                .allMatch(found -> found.byCompute().rows() == 1245);
        assertThat(axes.clear(Rows.ALL)).contains("the loss by compute is lower beyond the interval on IFEval");
        assertThat(axes.atSize("mmlu-pro", 8e9).orElseThrow()).isBetween(0.5, 0.56);
        assertThat(axes.atSize("mmlu-pro", 1e15)).isEmpty();
        assertThat(new ComparedAxes(List.of(), List.of()).finding()).startsWith("No boundary in size");
    }

    @Test
    void theFirstBoardLeavesMostOfTheSecondPeriodAboveItsFirstBoundary() {
        FirstBoard.Step worst = FOUND.first().leastCovered().orElseThrow();

        assertThat(worst.task()).isEqualTo("gsm8k");
        assertThat(worst.train()).isEqualTo("p1");
        assertThat(worst.coverage()).isCloseTo(0.4516, within(5e-3));
        assertThat(FOUND.first().fit(Board.ALL, "arc").orElseThrow().rows()).isEqualTo(4955);
        assertThat(FOUND.first().steps()).hasSize(18);
        assertThat(PAGE.texts().get("first-flat")).contains("HellaSwag", "TruthfulQA", "the least that the fit allows");
        assertThat(PAGE.texts().get("first-days")).startsWith("P1 from July 2023 to November 2023");
    }

    @Test
    void thePublishedTablesHaveTheNamesOfTheContractAndStaySmall() {
        assertThat(names(published("boundary-reevaluation")))
                .containsExactly("task", "n", "median", "median_abs", "low_quartile", "high_quartile", "dataset");
        assertThat(published("boundary-reevaluation").rows()).hasSize(6);
        assertThat(names(published("boundary-axes"))).contains("dataset", "low", "high", "replicates", "seed");
        assertThat(published("boundary-axes").rows()).hasSize(18);
        assertThat(names(published("boundary-first-board-validation")))
                .contains("scheme", "split", "set", "binning", "signed_macro", "abs_micro", "n", "dataset");
        assertThat(published("boundary-first-board-validation").rows()).hasSize(6 * 3 * 4);
        assertThat(published("boundary-afterwards").rows()).hasSize(12);
        assertThat(PAGE.published()).allSatisfy(table -> {
            assertThat(names(table)).contains("dataset");
            assertThat(table.csv().length()).isLessThan(10_000);
        });
    }

    @Test
    void aNameWithACrudeWordIsNoLabel() {
        assertThat(BoardsWords.model("somebody/Porn-8B")).isEqualTo("a model whose name is not shown");
        assertThat(BoardsWords.model("allenai/Olmo-3.1-32B-Instruct")).isEqualTo("allenai/Olmo-3.1-32B-Instruct");
    }

    @Test
    void withoutModelsEvaluatedTwiceThePageSaysSo() {
        BoardsFindings none = new BoardsFindings(
                FOUND.axes(), FOUND.first(), FOUND.later(), new SharesAbove(List.of(), List.of()), List.of());
        BoardsFindings once = new BoardsFindings(FOUND.axes(), FOUND.first(), FOUND.later(), FOUND.shares(), List.of());

        assertThat(none.shortage()).contains("no model with compute was evaluated after the leaderboard had closed");
        assertThat(once.shortage()).isEqualTo(Optional.of("no model was evaluated twice"));
        assertThat(BoardsFacts.of(once).get("fact-other-boards")).contains("not compared, because no model");
        assertThatThrownBy(() -> once.orThrow())
                .isInstanceOf(NotEnoughData.class)
                .hasMessageContaining("evaluated twice");
    }

    @Test
    void theFactOfTheReportNamesShareAndChange() {
        assertThat(BoardsFacts.of(RESULT).get("fact-other-boards"))
                .contains("of 7,428 scores of models changed after March 2025", "248 models", "0.076 (IFEval)");
    }

    @Test
    void changesInBothDirectionsAndOfASingleModelAreToldApart() {
        Reevaluation up = new Reevaluation("bbh", List.of(new TwiceEvaluated("a/b", 0.4, 1, 0.5)));
        Reevaluation still = new Reevaluation("gpqa", List.of(new TwiceEvaluated("a/b", 0.4, 1, 0.4)));

        assertThat(new TwiceTexts(List.of(up, still)).all().get("twice-sides"))
                .isEqualTo("Three in four models or more score higher the second time on BBH (median +0.100)");
        assertThat(new TwiceTexts(List.of(still)).all().get("twice-sides")).startsWith("On no task");
    }
}
