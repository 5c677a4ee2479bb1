package almanac.report.boundary.skills;

import almanac.boundary.multiskill.FrontierEstimator;
import almanac.boundary.multiskill.SkillRow;
import almanac.markup.Numbers;
import almanac.report.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * From how far away the lower quantile at a compute takes its height: its windows are wide where models are few.
 *
 * @param flop the compute
 * @param height the quantile there, a mean score over all subtasks; empty without one
 * @param weighted models with weight in the window
 * @param models all models
 * @param near models within a factor of {@link #NEAR} of the compute
 * @param best highest mean score of these; empty without any
 * @param distance compute of the nearest model that scores as high, over this compute; empty without any
 */
record QuantileReach(
        double flop,
        Optional<Double> height,
        int weighted,
        int models,
        int near,
        OptionalDouble best,
        OptionalDouble distance) {

    /** Models whose compute differs by less than this factor are near each other. */
    static final int NEAR = 2;

    /** Scores are the same when their two digits are. */
    private static final double SAME = 0.005;

    static QuantileReach at(Frontiers frontiers, int place) {
        double flop = frontiers.flop(place);
        List<SkillRow> rows = frontiers.rows().sample().rows();
        List<SkillRow> near =
                rows.stream().filter(row -> factor(row.flop(), flop) <= NEAR).toList();
        Optional<Double> height = frontiers.barycentre(FrontierEstimator.QUANTILE_95, place);
        return new QuantileReach(
                flop,
                height,
                frontiers.frontier().grid().get(place).rows(),
                rows.size(),
                near.size(),
                near.stream().mapToDouble(Frontiers::mean).max(),
                rows.stream()
                        .filter(row -> height.isPresent() && Frontiers.mean(row) >= height.orElseThrow() - SAME)
                        .map(SkillRow::flop)
                        .min(Comparator.comparingDouble(other -> factor(other, flop)))
                        .stream()
                        .mapToDouble(other -> other / flop)
                        .findFirst());
    }

    private static double factor(double one, double other) {
        return Math.max(one / other, other / one);
    }

    /** Whether a model near the compute scores as high as the quantile. */
    private boolean isReachedNear() {
        return distance.isPresent() && factor(distance.getAsDouble(), 1) <= NEAR;
    }

    String words() {
        if (height.isEmpty()) {
            return "Near " + SkillWords.flop(flop) + " the quantile has no height";
        }
        String window = "Near " + SkillWords.flop(flop) + " the window gives weight to " + weighted + " of the "
                + models + " models. " + nearWords();
        return isReachedNear() ? window : window + "; " + distanceWords();
    }

    private String nearWords() {
        String factor = Words.lower(NEAR);
        return best.isEmpty()
                ? "No model lies within a factor of " + factor
                : "The best of the " + near + " within a factor of " + factor + " scores "
                        + SkillWords.score(best.getAsDouble());
    }

    private String distanceWords() {
        String quantile = "the quantile of " + SkillWords.score(height.orElseThrow());
        return distance.isEmpty()
                ? "no model scores as high as " + quantile
                : quantile + " comes from further away: the nearest model that scores so has "
                        + Numbers.significant(distance.getAsDouble(), 2) + " times that compute";
    }
}
