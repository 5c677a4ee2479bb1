package almanac.boundary.rival;

import almanac.boundary.Binning;
import almanac.boundary.BoundarySettings;
import almanac.boundary.BoundaryShortage;
import almanac.boundary.BoundaryValidation;
import almanac.boundary.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** All estimators fitted to one sample and scored on it and on the sample after it. */
public final class RivalScores {

    private RivalScores() {}

    /**
     * The scores of every estimator, each on the rows fitted and then on those after.
     *
     * @return without scores on validation rows where none lies within the compute of the rows fitted; the reason where
     *     the rows fitted do not suffice
     */
    public static Outcome<List<RivalScore>> of(RivalSplit split, BoundarySettings settings) {
        Optional<BoundaryShortage> shortage = BoundaryShortage.of(split.train());
        if (shortage.isPresent()) {
            return Outcome.none(shortage.get());
        }
        return Outcome.of(Arrays.stream(RivalEstimator.values())
                .flatMap(estimator -> RivalBoundary.of(estimator, split.train(), settings).result().stream())
                .flatMap(boundary -> Arrays.stream(RivalScore.Rows.values())
                        .map(set -> score(split, boundary, settings, set))
                        .flatMap(Optional::stream))
                .toList());
    }

    /** The scores of the constant fitted to the smoothed loss itself; none where the rows fitted do not suffice. */
    public static List<RivalScore> ofConstantOfLeastLoss(RivalSplit split, BoundarySettings settings) {
        return RivalBoundary.constantOfLeastLoss(split.train(), settings).result().stream()
                .flatMap(boundary -> Arrays.stream(RivalScore.Rows.values())
                        .flatMap(set -> score(split, boundary, settings, set).stream()))
                .toList();
    }

    private static Optional<RivalScore> score(
            RivalSplit split, RivalBoundary boundary, BoundarySettings settings, RivalScore.Rows set) {
        boolean isWithin = set == RivalScore.Rows.TRAIN;
        return BoundaryValidation.of(
                        boundary.curve(),
                        settings.loss(),
                        split.train(),
                        isWithin ? split.train() : split.validation(),
                        isWithin ? Binning.TRAIN_EDGES : Binning.OVERLAP_REFIT)
                .map(found -> RivalScore.of(split, boundary.estimator(), set, found));
    }
}
