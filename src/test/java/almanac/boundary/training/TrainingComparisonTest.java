package almanac.boundary.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import almanac.boundary.BoundarySettings;
import almanac.boundary.BoundaryShortage;
import almanac.boundary.ScoredModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TrainingComparisonTest {

    private static TrainedModel model(int row, double logFlop, double score, TrainingGroup group, String base) {
        OptionalDouble flop = OptionalDouble.of(StrictMath.pow(10, logFlop));
        return new TrainedModel(new ScoredModel(row, flop, score, base), group, Optional.of(base));
    }

    /** Forty pretrained models 0.1 below a rising line and eighty post-trained ones on and below it. */
    private static List<TrainedModel> models() {
        List<TrainedModel> models = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            double place = i % 40 / 39.0;
            boolean pretrained = i < 40;
            double score = 0.2 + 0.5 * place - (pretrained ? 0.1 : i < 80 ? 0 : 0.05);
            TrainingGroup group = pretrained ? TrainingGroup.PRETRAINED : TrainingGroup.POST_TRAINED;
            models.add(model(i, 21 + 4 * place, score, group, "base-" + i % 40));
        }
        return models;
    }

    private static TrainingComparison comparison(List<TrainedModel> models) {
        return TrainingComparison.of(models, BoundarySettings.PAPER);
    }

    @Test
    void theOrderOfTheRowsDoesNotMatter() {
        List<TrainedModel> turned = new ArrayList<>(models());
        Collections.shuffle(turned, new Random(4));
        TrainingComparison one = comparison(models());
        TrainingComparison other = comparison(turned);

        assertThat(other.spreads().get(0).meanInterquartileRange())
                .isEqualTo(one.spreads().get(0).meanInterquartileRange());
        assertThat(other.lifts()).isEqualTo(one.lifts());
        assertThat(other.pretrained().adjacentDecreases())
                .isEqualTo(one.pretrained().adjacentDecreases());
    }

    @Test
    void lowerPretrainedScoresWidenEveryGapByAsMuch() {
        List<TrainedModel> lowered = models().stream()
                .map(old -> old.isIn(TrainingGroup.PRETRAINED) ? lower(old, 0.05) : old)
                .toList();
        List<BoundaryGap.Bin> before =
                comparison(models()).gap().result().orElseThrow().bins();
        List<BoundaryGap.Bin> after =
                comparison(lowered).gap().result().orElseThrow().bins();

        assertThat(before.stream().mapToInt(BoundaryGap.Bin::rows).sum()).isEqualTo(40);
        assertThat(after).hasSameSizeAs(before);
        for (int bin = 0; bin < before.size(); bin++) {
            assertThat(before.get(bin).median()).isGreaterThan(0.09);
            assertThat(after.get(bin).median() - before.get(bin).median()).isCloseTo(0.05, within(1e-12));
            assertThat(after.get(bin).mean() - before.get(bin).mean()).isCloseTo(0.05, within(1e-12));
        }
    }

    private static TrainedModel lower(TrainedModel old, double step) {
        ScoredModel scored = old.scored();
        ScoredModel lowered = new ScoredModel(scored.row(), scored.flop(), scored.score() - step, scored.cluster());
        return new TrainedModel(lowered, old.group(), old.base());
    }

    @Test
    void onlyFallsAboveTheStepCountAndRowsOfOneComputeRise() {
        double[] logFlop = {21, 22, 23, 24, 24};
        double[] score = {0.5, 0.495, 0.4, 0.6, 0.3};

        assertThat(AdjacentDecreases.rate(logFlop, score).orElseThrow()).isCloseTo(2 / 4.0, within(1e-15));
        assertThat(AdjacentDecreases.rate(new double[] {21}, new double[] {0.5}))
                .isEmpty();
    }

    @Test
    void aLiftIsTheBestOfFewAndAQuantileOfTwenty() {
        List<TrainedModel> models = new ArrayList<>();
        models.add(model(0, 22, 0.3, TrainingGroup.PRETRAINED, "north"));
        models.add(model(1, 22, 0.2, TrainingGroup.PRETRAINED, "north"));
        for (int i = 0; i < 19; i++) {
            models.add(model(2 + i, 22, i == 7 ? 0.9 : 0.5, TrainingGroup.POST_TRAINED, "north"));
        }
        models.add(model(30, 22, 0.4, TrainingGroup.PRETRAINED, "alone"));
        BaseLift few = BaseLift.of(models).get(0);
        models.add(model(40, 22, 0.5, TrainingGroup.POST_TRAINED, "north"));
        BaseLift enough = BaseLift.of(models).get(0);

        assertThat(BaseLift.of(models)).hasSize(1);
        assertThat(few.lift()).isCloseTo(0.6, within(1e-15));
        assertThat(few.fromQuantile()).isFalse();
        assertThat(enough.derived()).isEqualTo(20);
        assertThat(enough.postTrained()).isCloseTo(0.52, within(1e-12));
        assertThat(enough.fromQuantile()).isTrue();
    }

    @Test
    void aGroupWithoutABoundaryIsNamedAndTheRestStands() {
        List<TrainedModel> fewPretrained = models().subList(30, 120);
        TrainingComparison found = comparison(fewPretrained);
        TrainingComparison fewPostTrained = comparison(models().subList(0, 60));

        assertThat(found.pretrained().fit().shortage()).contains(BoundaryShortage.TOO_FEW_ROWS);
        assertThat(found.gap().result().orElseThrow().bins()).isNotEmpty();
        assertThat(fewPostTrained.gap().shortage()).contains(BoundaryShortage.TOO_FEW_ROWS);
        assertThat(fewPostTrained.pretrained().fit().isPresent()).isTrue();
    }

    @Test
    void withoutRowsEverythingIsEmpty() {
        TrainingComparison found = comparison(List.of());

        assertThat(found.spreads()).isEmpty();
        assertThat(found.lifts()).isEmpty();
        assertThat(found.gap().shortage()).contains(BoundaryShortage.NO_COMPUTE);
        assertThat(found.pretrained().spearman()).isEmpty();
    }

    @Test
    void aSpreadNeedsTwoRows() {
        List<TrainedModel> models = new ArrayList<>(models().subList(40, 120));
        models.add(model(200, 23, 0.4, TrainingGroup.PRETRAINED, "north"));
        Heterogeneity pretrained = comparison(models).spreads().get(0);

        assertThat(pretrained.bins()).noneMatch(bin -> bin.standardDeviation().isPresent());
        assertThat(pretrained.meanStandardDeviation()).isEmpty();
        assertThat(comparison(models).spreads().get(1).meanStandardDeviation()).isPresent();
    }
}
