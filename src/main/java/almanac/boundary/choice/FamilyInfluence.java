package almanac.boundary.choice;

import almanac.boundary.Attainable;
import almanac.boundary.Outcome;

/**
 * What one family, or one base, does to a boundary.
 *
 * @param rows rows of the family that have compute
 * @param share of the sample's rows
 * @param without what is left without it, or why nothing can be fitted then
 */
public record FamilyInfluence(String name, int rows, double share, Outcome<Without> without) {

    /**
     * The boundary of the other rows.
     *
     * @param attainable the score that it allows for 10^24 FLOP
     * @param change this score less that of all rows
     * @param projectedGradient certificate of the refit, zero at a minimum
     * @param converged whether the refit ended at a minimum
     */
    public record Without(Attainable attainable, double change, double projectedGradient, boolean converged) {}

    /** The absolute change; 0 where nothing can be fitted without the family. */
    double size() {
        return without.result().map(left -> Math.abs(left.change())).orElse(0.0);
    }
}
