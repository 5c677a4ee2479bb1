package almanac.boundary.multiskill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import almanac.boundary.BoundaryShortage;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class SkillFrontierTest {

    private static final SkillSample SAMPLE = KnownSkills.sample(80, 9, 1);
    private static final SkillFrontier FRONTIER = KnownSkills.frontier(SAMPLE);

    private static SkillSample changed(DoubleUnaryOperator flop, DoubleUnaryOperator score) {
        return KnownSkills.sample(SAMPLE.rows().stream()
                .map(row -> new SkillRow(
                        row.modelName(),
                        flop.applyAsDouble(row.flop()),
                        Arrays.stream(row.scores()).map(score).toArray(),
                        row.family()))
                .toList());
    }

    private static void assertSame(SkillFrontier found, DoubleUnaryOperator score) {
        for (FrontierCurve curve : FRONTIER.curves()) {
            FrontierCurve other = found.curve(curve.estimator());
            assertThat(other.points()).hasSameSizeAs(curve.points());
            for (int i = 0; i < curve.points().size(); i++) {
                FrontierCurve.Point expected = curve.points().get(i);
                FrontierCurve.Point point = other.points().get(i);
                assertThat(point.place()).isEqualTo(expected.place());
                assertThat(point.mean()).isCloseTo(score.applyAsDouble(expected.mean()), within(1e-9));
                assertThat(point.barycentre()).isCloseTo(score.applyAsDouble(expected.barycentre()), within(1e-9));
            }
        }
    }

    @Test
    void noFrontierFallsWithCompute() {
        for (FrontierCurve curve : FRONTIER.curves()) {
            for (int i = 1; i < curve.points().size(); i++) {
                FrontierCurve.Point before = curve.points().get(i - 1);
                FrontierCurve.Point after = curve.points().get(i);
                assertThat(after.mean()).isGreaterThanOrEqualTo(before.mean());
                assertThat(after.barycentre()).isGreaterThanOrEqualTo(before.barycentre());
                for (int subtask = 0; subtask < 3; subtask++) {
                    assertThat(after.subtasks().get(subtask))
                            .isGreaterThanOrEqualTo(before.subtasks().get(subtask));
                }
            }
        }
    }

    @Test
    void freeDisposalIsTheBestModelThatIsNotDearer() {
        FrontierCurve curve = FRONTIER.curve(FrontierEstimator.FREE_DISPOSAL);
        for (FrontierCurve.Point point : curve.points()) {
            double flop = FRONTIER.grid().get(point.place()).flop();
            for (int subtask = 0; subtask < 3; subtask++) {
                int place = subtask;
                double best = SAMPLE.rows().stream()
                        .filter(row -> row.flop() <= flop)
                        .mapToDouble(row -> row.scores()[place])
                        .max()
                        .orElseThrow();
                assertThat(point.subtasks().get(subtask)).isCloseTo(best, within(1e-15));
            }
            assertThat(point.barycentreUnpooled()).isEqualTo(point.barycentre());
        }
        assertThat(curve.at(0)).isEmpty();
    }

    @Test
    void whereEveryModelIsWithinTheComputeNoMixtureSurpassesTheBestModel() {
        FrontierCurve.Point single =
                FRONTIER.curve(FrontierEstimator.FREE_DISPOSAL).at(23).orElseThrow();
        FrontierCurve.Point mixed =
                FRONTIER.curve(FrontierEstimator.MIXTURE).at(23).orElseThrow();

        assertThat(mixed.mean()).isLessThan(single.mean());
        assertThat(mixed.barycentre()).isLessThan(single.barycentre());
        assertThat(FRONTIER.gainOfMixing(23).orElseThrow())
                .isCloseTo(mixed.mean() / single.mean() - 1, within(1e-15))
                .isNegative();
        assertThat(FRONTIER.gainOfMixing(0)).isEmpty();
    }

    @Test
    void withoutCapsAMixtureIsNeverBelowTheBestModelWithWeight() {
        SkillSettings free = new SkillSettings(24, 0.01, 2, 0, 1e9, 128, 0);
        SkillFrontier found = SkillFrontier.of(SAMPLE, free).result().orElseThrow();
        for (FrontierCurve.Point point :
                found.curve(FrontierEstimator.FREE_DISPOSAL).points()) {
            FrontierCurve.Point mixed =
                    found.curve(FrontierEstimator.MIXTURE).at(point.place()).orElseThrow();
            assertThat(mixed.mean()).isGreaterThanOrEqualTo(point.mean() - 1e-9);
            assertThat(mixed.barycentreUnpooled()).isGreaterThanOrEqualTo(point.barycentre() - 1e-9);
        }
    }

    @Test
    void theHigherQuantileIsNeverBelowTheLower() {
        FrontierCurve lower = FRONTIER.curve(FrontierEstimator.QUANTILE_95);
        FrontierCurve higher = FRONTIER.curve(FrontierEstimator.QUANTILE_99);
        for (int place = 0; place < 24; place++) {
            assertThat(higher.at(place).orElseThrow().mean())
                    .isGreaterThanOrEqualTo(lower.at(place).orElseThrow().mean());
        }
    }

    @Test
    void mixturesCarryTheProofOfTheirSolver() {
        assertThat(FRONTIER.curve(FrontierEstimator.MIXTURE).largestGap()).isLessThan(1e-12);
    }

    @Test
    void unitsOfComputeAndOfScoresDoNotMatter() {
        assertSame(KnownSkills.frontier(changed(flop -> 1e-3 * flop, score -> score)), score -> score);
        assertSame(KnownSkills.frontier(changed(flop -> flop, score -> 0.5 * score + 0.1)), score -> 0.5 * score + 0.1);
    }

    @Test
    void theSameSampleGivesTheSameFrontiers() {
        assertThat(KnownSkills.frontier(SAMPLE).curves()).isEqualTo(FRONTIER.curves());
        assertThat(FRONTIER.grid()).hasSize(24).allMatch(each -> each.effectiveRows() <= each.rows() + 1e-9);
    }

    @Test
    void equalScoresAreEveryFrontier() {
        SkillFrontier constant = KnownSkills.frontier(changed(flop -> flop, score -> 0.4));

        for (FrontierCurve curve : constant.curves()) {
            assertThat(curve.points())
                    .allSatisfy(point -> assertThat(point.mean()).isCloseTo(0.4, within(1e-12)));
        }
    }

    @Test
    void tooLittleIsNamed() {
        SkillSample without = new SkillSample(
                KnownSkills.SUBTASKS, List.of(), List.of(new SkillSample.LeftOut("a", SkillSample.Reason.NO_COMPUTE)));
        SkillSample incomplete = new SkillSample(
                KnownSkills.SUBTASKS,
                List.of(),
                List.of(new SkillSample.LeftOut("a", SkillSample.Reason.SUBTASK_MISSING)));

        assertThat(shortage(without)).isEqualTo(BoundaryShortage.NO_COMPUTE);
        assertThat(shortage(incomplete)).isEqualTo(BoundaryShortage.TOO_FEW_ROWS);
        assertThat(shortage(KnownSkills.sample(29, 3, 1))).isEqualTo(BoundaryShortage.TOO_FEW_ROWS);
        assertThat(shortage(changed(flop -> 1e22, score -> score))).isEqualTo(BoundaryShortage.ONE_COMPUTE);
        assertThat(SkillFrontier.of(KnownSkills.sample(30, 3, 1), SkillSettings.PAPER)
                        .isPresent())
                .isTrue();
    }

    private static BoundaryShortage shortage(SkillSample sample) {
        return SkillFrontier.of(sample, SkillSettings.PAPER).shortage().orElseThrow();
    }

    @Test
    void aSubtaskAloneIsUntouchedByTheOthers() {
        List<SkillRow> rows = SAMPLE.rows().stream()
                .map(row ->
                        new SkillRow(row.modelName(), row.flop(), new double[] {row.scores()[0], 0, 1}, row.family()))
                .toList();
        SkillFrontier found = KnownSkills.frontier(KnownSkills.sample(rows));
        for (FrontierCurve curve : FRONTIER.curves()) {
            for (FrontierCurve.Point point : curve.points()) {
                FrontierCurve.Point other =
                        found.curve(curve.estimator()).at(point.place()).orElseThrow();
                assertThat(other.subtasks().get(0)).isEqualTo(point.subtasks().get(0));
            }
        }
    }
}
