package almanac.report.boundary.skills;

import almanac.boundary.multiskill.FrontierEstimator;
import java.util.Comparator;
import java.util.Optional;

/**
 * The best single model without and with the doubtful rows.
 *
 * @param flop compute without them
 * @param sure mean score over all subtasks without them
 * @param all with them, at the nearest compute of that sample's grid
 */
record DoubtfulEffect(double flop, double sure, double all) {

    /** Where the two differ most; empty where they have no compute in common. */
    static Optional<DoubtfulEffect> largest(Frontiers sure, Frontiers all) {
        return sure.places(FrontierEstimator.FREE_DISPOSAL).stream()
                .flatMap(place -> at(sure, place, all).stream())
                .max(Comparator.comparingDouble(effect -> Math.abs(effect.all() - effect.sure())));
    }

    private static Optional<DoubtfulEffect> at(Frontiers sure, int place, Frontiers all) {
        double flop = sure.flop(place);
        return sure.barycentre(FrontierEstimator.FREE_DISPOSAL, place)
                .flatMap(without -> all.barycentre(FrontierEstimator.FREE_DISPOSAL, all.nearest(flop))
                        .map(with -> new DoubtfulEffect(flop, without, with)));
    }
}
