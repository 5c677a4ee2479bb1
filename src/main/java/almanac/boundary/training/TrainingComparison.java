package almanac.boundary.training;

import almanac.boundary.BoundarySample;
import almanac.boundary.BoundarySettings;
import almanac.boundary.Outcome;
import almanac.boundary.ScoredModel;
import almanac.stats.EqualMassBins;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Pretrained models against post-trained ones in one task (Zhang et al. 2026, arXiv 2602.15327, figures 4 and 9).
 *
 * @param gap distance of pretrained models to the boundary of the post-trained, or why that has no boundary
 * @param spreads of the pretrained and the post-trained in the same bins; empty without rows that have compute
 * @param lifts of the bases that have both, by name
 * @param withoutCompute rows left out because they have no compute
 */
public record TrainingComparison(
        GroupPattern pretrained,
        GroupPattern postTrained,
        Outcome<BoundaryGap> gap,
        List<Heterogeneity> spreads,
        List<BaseLift> lifts,
        int withoutCompute) {

    /** Bins of the spreads wanted. */
    private static final int BINS = 10;

    public TrainingComparison {
        spreads = List.copyOf(spreads);
        lifts = List.copyOf(lifts);
    }

    /** Compares the two groups of some evaluations. */
    public static TrainingComparison of(List<TrainedModel> models, BoundarySettings settings) {
        BoundarySample pretrained = sample(models, TrainingGroup.PRETRAINED);
        BoundarySample postTrained = sample(models, TrainingGroup.POST_TRAINED);
        GroupPattern post = GroupPattern.of(TrainingGroup.POST_TRAINED, postTrained, settings);
        return new TrainingComparison(
                GroupPattern.of(TrainingGroup.PRETRAINED, pretrained, settings),
                post,
                post.fit().map(fit -> BoundaryGap.of(pretrained, fit)),
                spreads(pretrained, postTrained),
                BaseLift.of(models),
                pretrained.withoutCompute() + postTrained.withoutCompute());
    }

    private static BoundarySample sample(List<TrainedModel> models, TrainingGroup group) {
        List<ScoredModel> rows = models.stream()
                .filter(model -> model.isIn(group))
                .map(TrainedModel::scored)
                .toList();
        return BoundarySample.of(rows);
    }

    private static List<Heterogeneity> spreads(BoundarySample pretrained, BoundarySample postTrained) {
        double[] all = Stream.of(pretrained, postTrained)
                .flatMapToDouble(sample -> Arrays.stream(sample.logFlop()))
                .toArray();
        if (all.length == 0) {
            return List.of();
        }
        EqualMassBins edges = EqualMassBins.of(all, BINS, 1);
        return List.of(
                Heterogeneity.of(TrainingGroup.PRETRAINED, pretrained, edges),
                Heterogeneity.of(TrainingGroup.POST_TRAINED, postTrained, edges));
    }
}
