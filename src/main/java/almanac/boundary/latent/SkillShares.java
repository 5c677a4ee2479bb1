package almanac.boundary.latent;

import almanac.stats.PrincipalComponents;
import almanac.stats.PrincipalComponents.Preparation;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What each component of the scores explains, each list in falling order with one share per task.
 *
 * @param rows number of evaluations
 * @param standardised shares of the variance of scores divided by their standard deviations
 * @param centred shares of the variance of the scores
 * @param uncentred shares of the second moment around zero, which the level of the scores dominates: not explained variance
 */
public record SkillShares(int rows, List<Double> standardised, List<Double> centred, List<Double> uncentred) {

    public SkillShares {
        standardised = List.copyOf(standardised);
        centred = List.copyOf(centred);
        uncentred = List.copyOf(uncentred);
    }

    /** The shares of evaluations with and without compute; empty with fewer than two. */
    public static Optional<SkillShares> of(List<SkillProfile> profiles) {
        if (profiles.size() < 2) {
            return Optional.empty();
        }
        double[][] rows = profiles.stream().map(SkillProfile::scores).toArray(double[][]::new);
        return Optional.of(new SkillShares(
                rows.length,
                shares(rows, Preparation.STANDARDISED),
                shares(rows, Preparation.CENTRED),
                shares(rows, Preparation.UNCENTRED)));
    }

    private static List<Double> shares(double[][] rows, Preparation preparation) {
        return Arrays.stream(PrincipalComponents.of(rows, preparation).shares())
                .boxed()
                .toList();
    }
}
