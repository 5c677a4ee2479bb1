package almanac.report.boundary.skills;

import almanac.boundary.multiskill.FrontierEstimator;
import almanac.markup.Numbers;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a mixture of models gains over the best single model, both at the plain mean of the subtasks. */
final class MixingWords {

    private static final double POINTS = 100;

    private MixingWords() {}

    /** The mixture's score less that of the best single model; empty where one of them is missing. */
    static Optional<Double> gain(Frontiers frontiers, int place) {
        return frontiers
                .barycentre(FrontierEstimator.MIXTURE, place)
                .flatMap(mixture -> frontiers
                        .barycentre(FrontierEstimator.FREE_DISPOSAL, place)
                        .map(single -> mixture - single));
    }

    /** A gain in points of a hundred, without the unit. */
    static String points(double gain) {
        double shown = Math.rint(POINTS * gain);
        return (shown > 0 ? "+" : "") + Numbers.decimals(shown == 0 ? 0 : shown, 0);
    }

    /** Where mixing gains, where most and where least. */
    static String of(Frontiers frontiers) {
        List<Integer> places = frontiers.inside().stream()
                .filter(place -> gain(frontiers, place).isPresent())
                .toList();
        Comparator<Integer> byGain =
                Comparator.comparingDouble(place -> gain(frontiers, place).orElse(0.0));
        Optional<Integer> most = places.stream().max(byGain);
        Optional<Integer> least = places.stream().min(byGain);
        if (most.isEmpty() || least.isEmpty()) {
            return "No compute has both a best model and a mixture";
        }
        long gains = places.stream()
                .filter(place -> gain(frontiers, place).orElse(0.0) > 0)
                .count();
        return "A mixture of models whose mean compute stays within the compute scores more than the best single one at "
                + gains + " of " + places.size() + " values of compute: the difference runs from "
                + told(frontiers, least.get()) + " to " + told(frontiers, most.get());
    }

    private static String told(Frontiers frontiers, int place) {
        return points(gain(frontiers, place).orElse(0.0)) + " points near " + SkillWords.flop(frontiers.flop(place))
                + " (" + score(frontiers, FrontierEstimator.MIXTURE, place) + " against "
                + score(frontiers, FrontierEstimator.FREE_DISPOSAL, place) + ")";
    }

    private static String score(Frontiers frontiers, FrontierEstimator estimator, int place) {
        return frontiers.barycentre(estimator, place).map(SkillWords::score).orElse("none");
    }
}
