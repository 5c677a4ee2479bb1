package almanac.report.ladder.compute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import almanac.chart.Dots;
import almanac.chart.Line;
import almanac.chart.Mark;
import almanac.data.RealData;
import almanac.report.ladder.ComputeError;
import almanac.report.ladder.ComputeError.Sweep;
import almanac.report.ladder.LadderTarget;
import almanac.report.ladder.LadderTask;
import almanac.report.ladder.RealLadder;
import almanac.table.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class SweepsTest {

    private static final Sweeps SWEEPS = Sweeps.of(RealLadder.result(), LadderCost.of(RealLadder.result()));
    private static final Thousandth THOUSANDTH = Thousandth.of(SWEEPS).orElseThrow();

    @Test
    void theNearestSumAndTheNearestNewestRunAreDifferentLadders() {
        assertThat(THOUSANDTH.bySum().error().newest()).isEqualTo("760m-1xc");
        assertThat(THOUSANDTH.bySum().share()).isBetween(0.0012, 0.00122);
        assertThat(THOUSANDTH.byNewest().error().newest()).isEqualTo("760m-2xc");
        assertThat(THOUSANDTH.byNewest().newestShare().orElseThrow()).isBetween(0.00098, 0.001);
        assertThat(THOUSANDTH.byNewest().share()).isBetween(0.0025, 0.0026);
    }

    @Test
    void thePublishedErrorIsThatOfTheLadderWhoseNewestRunCostsAThousandth() {
        double published =
                RealData.catalog().published("ladder-less-compute-small").orElseThrow();

        assertThat(100 * THOUSANDTH.byNewest().chained()).isCloseTo(published, within(0.5));
        assertThat(100 * THOUSANDTH.bySum().chained()).isGreaterThan(2 * published);
    }

    @Test
    void aStepIsFixedOnlyWhereEveryTaskIs() {
        List<SweepStep> steps = SWEEPS.steps(LadderTarget.SEVEN_B, Sweep.RUN);

        assertThat(steps).hasSize(16).allMatch(step -> step.cells().size() == 8);
        assertThat(steps.subList(0, 6)).noneMatch(SweepStep::isStable);
        assertThat(steps.subList(6, 16)).allMatch(SweepStep::isStable);
        assertThat(steps.get(3).cells()).anyMatch(SweepCell::isStable);
        assertThat(steps.get(15).meanError()).isCloseTo(0.058517, within(1e-5));
    }

    @Test
    void stepsThatAreNotFixedAreRangesAndOthersArePoints() {
        List<SweepCell> cells = SWEEPS.of(LadderTask.MMLU, LadderTarget.SEVEN_B, Sweep.RUN);
        List<Mark> marks = new SweepMarks(Sweep.RUN, cells).marks(List.of(THOUSANDTH.bySum()));

        assertThat(marks.stream().filter(Line.class::isInstance).map(Line.class::cast))
                .filteredOn(line -> line.x().size() == 2 && line.beyondData())
                .hasSize(6)
                .allMatch(line -> line.x().at(0) == line.x().at(1));
        assertThat(marks.stream().filter(Dots.class::isInstance).map(Dots.class::cast))
                .singleElement()
                .satisfies(dots -> {
                    assertThat(dots.x().size()).isEqualTo(10);
                    assertThat(dots.labels()).first().isEqualTo("760M-1xC");
                    assertThat(dots.labels().subList(1, 10)).containsOnly("");
                });
    }

    @Test
    void theWholeLadderServesATaskBestWhereNoDeterminedStepErrsLess() {
        assertThat(SWEEPS.tasks(LadderTarget.SEVEN_B)).isEqualTo(LadderTask.headlines());
        assertThat(SWEEPS.servedBest(LadderTarget.SEVEN_B))
                .containsExactly(LadderTask.MMLU, LadderTask.ARC_CHALLENGE, LadderTask.ARC_EASY, LadderTask.OPENBOOKQA);
    }

    @Test
    void pointsOnBothSidesOfARangeAreNotJoined() {
        List<SweepCell> cells = SWEEPS.of(LadderTask.MMLU, LadderTarget.SEVEN_B, Sweep.RUN);
        List<SweepCell> mixed = List.of(cells.get(7), cells.get(8), cells.get(0), cells.get(9), cells.get(10));

        List<Mark> marks = new SweepMarks(Sweep.RUN, mixed).marks(List.of());

        assertThat(marks.stream().filter(Dots.class::isInstance)).hasSize(2);
        assertThat(marks.stream().filter(Line.class::isInstance)).hasSize(3);
    }

    @Test
    void aShorterLadderOfAllSizesIsComparedWithADearerOneOfSmallSizes() {
        for (LadderTarget target : LadderTarget.publishedOnes()) {
            Shortened pair = Shortened.of(SWEEPS, target).orElseThrow();

            assertThat(pair.withoutLongest().share())
                    .isLessThan(pair.withoutLargest().share());
            assertThat(pair.withoutLargest().newestWords()).isEqualTo("760M");
            assertThat(pair.withoutLongest().newestWords()).isEqualTo("2xC");
            assertThat(pair.sizeWins()).isEqualTo(7);
            assertThat(pair.withoutLongest().meanError()).isCloseTo(mean(target, Sweep.DURATION, "2"), within(1e-12));
            assertThat(pair.withoutLargest().meanError()).isCloseTo(mean(target, Sweep.SIZE, "760m"), within(1e-12));
        }
    }

    private static double mean(LadderTarget target, Sweep sweep, String newest) {
        return RealLadder.result().computeErrors().stream()
                .filter(row -> row.task().isHeadline()
                        && row.target() == target
                        && row.sweep() == sweep
                        && row.newest().equals(newest))
                .mapToDouble(row -> row.chained().value())
                .average()
                .orElseThrow();
    }

    @Test
    void everyCellIsPublishedWithItsRange() {
        Table table = SweepTables.published(SWEEPS);

        assertThat(table.id()).isEqualTo("ladder-compute-error");
        assertThat(table.columns())
                .extracting(Table.Head::name)
                .startsWith("task", "target", "sweep", "runs", "flop", "step1", "step2", "chained", "stable")
                .endsWith("chained_low", "chained_high", "newest_run_flop", "dataset");
        assertThat(table.rows()).hasSize(RealLadder.result().computeErrors().size());
        assertThat(table.csv())
                .contains("\nmmlu,7b-4t,run,9,4.177607832030035e20,")
                .contains("\nmmlu,7b-4t,size,4,");
        for (ComputeError.Spread spread : RealLadder.result().computeErrors().stream()
                .map(ComputeError::chained)
                .toList()) {
            assertThat(spread.value()).isBetween(spread.low(), spread.high());
        }
    }
}
