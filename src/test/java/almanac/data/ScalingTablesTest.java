package almanac.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the analyses of scaling laws rely on in the almanac's own tables. */
class ScalingTablesTest {

    private static final ScalingRuns DATA = RealData.catalog().scalingRuns();

    private static final Map<String, List<TrainingRun>> TRAINING =
            DATA.training().stream().collect(Collectors.groupingBy(TrainingRun::dataset));

    @Test
    void theChinchillaRunsStandInTheirOrderWithFiveOutliers() {
        List<TrainingRun> runs = TRAINING.get("chinchilla");
        List<TrainingRun> outliers =
                runs.stream().filter(run -> run.flag().isPresent()).toList();
        double lowestOutlier =
                outliers.stream().mapToDouble(TrainingRun::loss).min().orElseThrow();

        assertThat(runs)
                .extracting(TrainingRun::run)
                .containsExactlyElementsOf(
                        IntStream.range(0, 245).mapToObj(Long::valueOf).toList());
        assertThat(outliers).hasSize(5).extracting(TrainingRun::flag).containsOnly(Optional.of("high-loss"));
        assertThat(runs)
                .filteredOn(run -> run.flag().isEmpty())
                .hasSize(240)
                .allSatisfy(run -> assertThat(run.loss()).isLessThan(lowestOutlier));
    }

    @Test
    void aChinchillaBudgetIsOneOfNineWithinTenPerCent() {
        List<TrainingRun> runs = TRAINING.get("chinchilla").stream()
                .filter(run -> run.budgetFlop().isPresent())
                .toList();

        assertThat(runs.stream().map(run -> run.budgetFlop().orElseThrow()).distinct())
                .containsExactlyInAnyOrder(6e18, 1e19, 3e19, 6e19, 1e20, 3e20, 6e20, 1e21, 3e21);
        assertThat(runs)
                .hasSize(129)
                .allSatisfy(run -> assertThat(6
                                * run.parameters()
                                * run.tokens()
                                / run.budgetFlop().orElseThrow())
                        .isCloseTo(1, within(0.1)));
    }

    @Test
    void theSetsOfEqualComputeAreWhole() {
        assertThat(DATA.training()).hasSize(245 + 2815);
        assertThat(TRAINING.keySet().stream().filter(dataset -> dataset.startsWith("porian-")))
                .hasSize(15);
        assertThat(TRAINING.get("ml-scalefit")).hasSize(124);
        assertThat(TRAINING.get("misfitting")).hasSize(176);
        assertThat(TRAINING.get("marin-comma")).hasSize(85);
        assertThat(TRAINING.get("marin-dclm")).hasSize(85);
        assertThat(TRAINING.get("marin-nemotron")).hasSize(88);
        assertThat(TRAINING.get("nxai-llama"))
                .hasSize(246)
                .allSatisfy(run -> assertThat(run.budgetFlop()).isEmpty());
    }

    @Test
    void theTwoReadingsOfTheLlamaAxisAreOfTheSameRuns() {
        Map<Optional<String>, List<TrainingRun>> readings =
                TRAINING.get("llama-3").stream().collect(Collectors.groupingBy(TrainingRun::condition));
        List<TrainingRun> raw = readings.get(Optional.of("raw-loss"));
        List<TrainingRun> exp = readings.get(Optional.of("exp-loss"));

        assertThat(raw).hasSameSizeAs(exp).hasSize(133);
        for (int i = 0; i < raw.size(); i++) {
            assertThat(exp.get(i).parameters()).isEqualTo(raw.get(i).parameters());
            assertThat(exp.get(i).tokens()).isEqualTo(raw.get(i).tokens());
            assertThat(exp.get(i).loss()).isEqualTo(StrictMath.exp(raw.get(i).loss()), within(2e-6));
        }
    }

    @Test
    void anOvertrainingRunHasItsNominalMultiple() {
        assertThat(DATA.overtraining())
                .hasSize(104)
                .allSatisfy(run -> assertThat(run.tokens()).isEqualTo(run.parameters() * run.tokensPerParameter()));
        assertThat(DATA.overtraining())
                .filteredOn(run -> run.size().equals("6.9b"))
                .hasSize(3)
                .extracting(OvertrainingRun::flag)
                .containsOnly(Optional.of("batch-doubtful"));
    }

    @Test
    void everyCurveHasPointsAndEveryStepCountsItsTokens() {
        Map<String, CurveRun> curves = DATA.curves().stream().collect(Collectors.toMap(CurveRun::id, curve -> curve));

        assertThat(DATA.curvePoints())
                .hasSize(1100 + 377 + 4852)
                .allSatisfy(point -> assertThat(point.tokens())
                        .isEqualTo(point.step() * curves.get(point.run()).batchTokens()));
        assertThat(DATA.curvePoints().stream().map(CurvePoint::run).distinct())
                .containsExactlyElementsOf(
                        DATA.curves().stream().map(CurveRun::id).toList());
    }

    @Test
    void theEndOfADenseCurveIsAShapeOfTheSameCondition() {
        for (CurveRun curve : DATA.curves()) {
            if (curve.dataset().equals("deepmind-dense")
                    && curve.evaluationSet().equals("validation")) {
                double end = DATA.curvePoints().stream()
                        .filter(point -> point.run().equals(curve.id()))
                        .reduce((first, second) -> second)
                        .orElseThrow()
                        .loss();

                assertThat(DATA.architecture())
                        .as(curve.id())
                        .filteredOn(run -> run.dataset().equals("deepmind-dense")
                                && run.condition().equals(curve.condition())
                                && run.parameters().equals(OptionalDouble.of(curve.parameters())))
                        .anySatisfy(run -> assertThat(run.loss()).isCloseTo(end, within(5.1e-6)));
            }
        }
    }

    @Test
    void theShapesAreWhole() {
        Map<String, Long> counts = DATA.architecture().stream()
                .collect(Collectors.groupingBy(ArchitectureRun::dataset, Collectors.counting()));

        assertThat(counts)
                .containsOnly(
                        Map.entry("gadre-grid", 435L),
                        Map.entry("gemstones", 1169L),
                        Map.entry("steplaw-best", 17L),
                        Map.entry("deepmind-dense", 13L),
                        Map.entry("nxai-llama", 246L),
                        Map.entry("marin-comma", 92L),
                        Map.entry("marin-dclm", 85L),
                        Map.entry("marin-nemotron", 96L));
        assertThat(DATA.architecture())
                .filteredOn(run -> run.flag().isPresent())
                .hasSize(7);
    }

    @Test
    void theLlamaShapesAreTheRunsOfEqualCompute() {
        List<TrainingRun> training = TRAINING.get("nxai-llama");
        List<ArchitectureRun> shapes = DATA.architecture().stream()
                .filter(run -> run.dataset().equals("nxai-llama"))
                .toList();

        assertThat(shapes).hasSameSizeAs(training);
        for (int i = 0; i < shapes.size(); i++) {
            assertThat(shapes.get(i).condition()).isEqualTo(training.get(i).condition());
            assertThat(shapes.get(i).loss()).isEqualTo(training.get(i).loss());
            assertThat(shapes.get(i).parameters()).hasValue(training.get(i).parameters());
        }
    }

    @Test
    void thePublishedFitOnRepeatedDataHas182Runs() {
        assertThat(DATA.repeatedData()).hasSize(308);
        assertThat(DATA.repeatedData())
                .filteredOn(RepeatedDataRun::inPublishedFit)
                .hasSize(182);
    }

    @Test
    void aBatchIsTheSameInStepsAndInTokens() {
        assertThat(DATA.batch())
                .hasSize(1911)
                .allSatisfy(run -> assertThat(run.steps() * run.batchTokens() / run.tokens())
                        .isCloseTo(1, within(0.003)));
        assertThat(DATA.criticalBatch())
                .hasSize(45)
                .allSatisfy(run -> assertThat(run.batchTokens()).isEqualTo(512 * run.batchSequences()));
    }

    @Test
    void aLossNearThatOfGuessingIsFlagged() {
        assertThat(DATA.training())
                .filteredOn(run -> run.flag().equals(Optional.of("near-guessing")))
                .hasSize(3)
                .allSatisfy(run -> assertThat(run.loss()).isGreaterThanOrEqualTo(10));
        assertThat(DATA.training()).filteredOn(run -> run.loss() >= 10).hasSize(3);
        assertThat(DATA.repeatedData())
                .allSatisfy(run -> assertThat(run.flag().isPresent()).isEqualTo(run.loss() >= 10));
        assertThat(DATA.batch())
                .allSatisfy(run -> assertThat(run.flag().isPresent()).isEqualTo(run.loss() >= 10));
    }
}
