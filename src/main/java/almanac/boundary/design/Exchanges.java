package almanac.boundary.design;

/**
 * Replaces single candidates of a choice by others as long as the determinant of the information grows and the budget is
 * kept (Fedorov 1972).
 */
final class Exchanges {

    /** Growth of the logarithm of the determinant below which nothing is replaced. */
    private static final double LEAST_GROWTH = 1e-12;

    private Exchanges() {}

    /** At most so many passes over all candidates chosen. */
    static void apply(Choice choice, int passes) {
        boolean improved = true;
        for (int pass = 0; pass < passes && improved; pass++) {
            improved = false;
            for (int group = 0; group < choice.groups().count(); group++) {
                improved |= improveOn(choice, group);
            }
        }
    }

    private static boolean improveOn(Choice choice, int outgoing) {
        boolean improved = false;
        int incoming = bestInstead(choice, outgoing);
        while (incoming >= 0) {
            choice.replace(outgoing, incoming);
            improved = true;
            incoming = bestInstead(choice, outgoing);
        }
        return improved;
    }

    /** The group whose candidate raises the determinant most in place of one of another group; −1 where none does. */
    private static int bestInstead(Choice choice, int outgoing) {
        int best = -1;
        double bestGrowth = LEAST_GROWTH;
        if (choice.isTaken(outgoing)) {
            double[] gradient = choice.gradient(choice.groups().place()[outgoing]);
            double[] solved = choice.information().solved(gradient);
            double left = 1 - Information.product(gradient, solved);
            for (int incoming = 0; incoming < choice.groups().count(); incoming++) {
                if (choice.fitsInstead(outgoing, incoming)) {
                    double growth = growth(choice, incoming, solved, left);
                    if (growth > bestGrowth) {
                        bestGrowth = growth;
                        best = incoming;
                    }
                }
            }
        }
        return best;
    }

    /** log of det(M − i·iᵀ + j·jᵀ) / det M = (1 − iᵀM⁻¹i)(1 + jᵀM⁻¹j) + (iᵀM⁻¹j)². */
    private static double growth(Choice choice, int incoming, double[] solvedOutgoing, double left) {
        double[] gradient = choice.gradient(choice.groups().place()[incoming]);
        double covariance = Information.product(gradient, solvedOutgoing);
        double ratio = left * (1 + choice.information().variance(gradient)) + covariance * covariance;
        return StrictMath.log(ratio);
    }
}
