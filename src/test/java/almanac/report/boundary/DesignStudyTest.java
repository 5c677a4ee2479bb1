package almanac.report.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import almanac.boundary.BoundarySettings;
import almanac.boundary.board.Board;
import almanac.boundary.design.AssumedCurve;
import almanac.boundary.design.DesignObjective;
import almanac.data.BoundaryRuns;
import almanac.data.RealData;
import almanac.report.boundary.DesignError.Lie;
import almanac.report.boundary.DesignRule.Assumed;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DesignStudyTest {

    private static final DesignStudy STUDY = RealBoundary.result().designs();

    private static double error(DesignRule rule, double percent) {
        return STUDY.mean(rule, percent, DesignScope.ALL).orElseThrow().absolute();
    }

    @Test
    void theErrorsOfThePaperAreMetUpToTies() {
        assertThat(error(DesignRule.BALANCED, 5)).isCloseTo(0.1098, within(0.015));
        assertThat(error(DesignRule.BALANCED, 20)).isCloseTo(0.0517, within(0.005));
        assertThat(error(DesignRule.BALANCED, 100)).isCloseTo(0.0286, within(5e-4));
        assertThat(STUDY.full(DesignScope.ALL).orElseThrow().absolute()).isCloseTo(0.0286, within(5e-4));
    }

    @Test
    void everyRuleHasADesignForEveryBudgetAndPeriod() {
        assertThat(STUDY.rules()).isEqualTo(DesignRule.all());
        for (DesignRule rule : STUDY.rules()) {
            for (double percent : DesignStudy.PERCENTS) {
                int draws = rule.isRandom() && percent < 100 ? DesignRule.DRAWS : 1;
                assertThat(STUDY.runs(rule, percent))
                        .hasSize(3 * draws)
                        .allSatisfy(run -> assertThat(run.design().cost())
                                .isLessThanOrEqualTo(run.design().budget()));
            }
        }
    }

    @Test
    void chanceErrsLessThanEveryObjectiveAtTheSameCost() {
        for (double percent : List.of(5.0, 10.0, 20.0, 50.0)) {
            for (DesignRule rule : STUDY.rules()) {
                assertThat(error(rule, percent))
                        .as(rule + " " + percent)
                        .isGreaterThanOrEqualTo(error(DesignRule.RANDOM, percent));
            }
        }
        assertThat(STUDY.sufficient(DesignRule.RANDOM, DesignScope.ALL)).hasValue(20);
        assertThat(STUDY.sufficient(DesignRule.BALANCED, DesignScope.ALL)).hasValue(100);
        assertThat(STUDY.sufficient(DesignRule.BALANCED, DesignScope.ALL.inPeriod()))
                .hasValue(20);
    }

    @Test
    void aDrawCountsOnlyWithABoundaryForEveryTaskAndPeriod() {
        long whole = 0;
        for (int draw = 0; draw < DesignRule.DRAWS; draw++) {
            int number = draw;
            int errors = STUDY.runs(DesignRule.RANDOM, 5).stream()
                    .filter(run -> run.draw() == number)
                    .mapToInt(run -> run.errors().size())
                    .sum();
            whole += errors == STUDY.pairs() ? 1 : 0;
        }
        List<Lie> means = STUDY.means(DesignRule.RANDOM, 5, DesignScope.ALL);

        assertThat(STUDY.pairs()).isEqualTo(18);
        assertThat(whole).isLessThan(DesignRule.DRAWS);
        assertThat(means).hasSize((int) whole);
    }

    @Test
    void meansOverTasksAndOverPeriodsAreTheSameMean() {
        double overTasks = STUDY.tasks().stream()
                .mapToDouble(task -> STUDY.mean(DesignRule.BALANCED, 20, DesignScope.ofTask(task))
                        .orElseThrow()
                        .absolute())
                .average()
                .orElseThrow();
        double overSplits = STUDY.splits().stream()
                .mapToDouble(split -> STUDY.mean(
                                DesignRule.BALANCED,
                                20,
                                DesignScope.ofSplit(split.split().split()))
                        .orElseThrow()
                        .absolute())
                .average()
                .orElseThrow();

        assertThat(overTasks).isCloseTo(error(DesignRule.BALANCED, 20), within(1e-12));
        assertThat(overSplits).isCloseTo(overTasks, within(1e-12));
    }

    @Test
    void thePilotCostsATenthAndIsNoneOfTheDesignsByChance() {
        for (DesignSplit split : STUDY.splits()) {
            assertThat(split.pilot().cost())
                    .isLessThanOrEqualTo(split.pool().budget(10))
                    .isGreaterThan(0.9 * split.pool().budget(10));
            assertThat(STUDY.runs(DesignRule.RANDOM, 10))
                    .noneMatch(run -> Set.copyOf(run.design().rows())
                            .equals(Set.copyOf(split.pilot().rows())));
            assertThat(split.pilotCurve().result().orElseThrow().slope()).isPositive();
        }
    }

    @Test
    void designsWithThePilotAssumeItsCurveAndThoseWithoutThePublishedOne() {
        DesignRule piloted = DesignRule.of(DesignObjective.BALANCED, Assumed.PILOT);

        assertThat(STUDY.runs(piloted, 20))
                .extracting(run -> run.design().curve())
                .isEqualTo(STUDY.splits().stream()
                        .map(split -> split.pilotCurve().result().orElseThrow())
                        .toList());
        assertThat(STUDY.runs(DesignRule.BALANCED, 20))
                .allSatisfy(run -> assertThat(run.design().curve()).isEqualTo(AssumedCurve.PUBLISHED));
    }

    @Test
    void withoutRowsThereIsNothingToChooseFrom() {
        BoundaryRuns runs = RealData.catalog().boundaryRuns();
        DesignStudy none = DesignStudy.of(List.of(), Board.second(runs), BoundarySettings.PAPER, 1);

        assertThat(none.splits()).isEmpty();
        assertThat(none.rules()).isEmpty();
        assertThat(none.full(DesignScope.ALL)).isEmpty();
        assertThat(none.sufficient(DesignRule.BALANCED, DesignScope.ALL)).isEmpty();
    }
}
