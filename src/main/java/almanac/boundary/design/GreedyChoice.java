package almanac.boundary.design;

import almanac.boundary.design.DesignObjective.Criterion;
import java.util.Arrays;

/**
 * Chooses one candidate after the other, each time that with the largest gain per cost which the budget allows, the first
 * row among equals.
 */
final class GreedyChoice {

    /** Keeps the logarithm of an empty bin finite. */
    private static final double EMPTY = 1e-6;

    private final Choice choice;
    private final DesignObjective objective;
    private final double[][] judged;

    /** @param judged gradients at the places where the height is to be known */
    GreedyChoice(Choice choice, DesignObjective objective, double[][] judged) {
        this.choice = choice;
        this.objective = objective;
        this.judged = judged;
    }

    /** First the candidates nearest to places that every design needs: both ends and both bends of the assumed curve. */
    void seed(AssumedCurve curve) {
        double[] logFlop = choice.groups().logFlop();
        seedAt(logFlop[0]);
        seedAt(logFlop[logFlop.length - 1]);
        seedAt(curve.lowerBend());
        seedAt(curve.upperBend());
    }

    private void seedAt(double target) {
        CandidateGroups groups = choice.groups();
        double[] nearness = new double[groups.count()];
        for (int group = 0; group < nearness.length; group++) {
            nearness[group] = -Math.abs(groups.logFlop()[groups.place()[group]] - target);
        }
        int nearest = best(nearness);
        if (nearest >= 0) {
            choice.take(nearest);
        }
    }

    /** Adds candidates until the budget allows no more or none would gain anything. */
    void fill() {
        double[] scores = new double[choice.groups().count()];
        int best = bestScored(scores);
        while (best >= 0 && scores[best] > 0) {
            choice.take(best);
            best = bestScored(scores);
        }
    }

    private int bestScored(double[] scores) {
        CandidateGroups groups = choice.groups();
        double[] gains = gains(groups.logFlop().length);
        for (int group = 0; group < scores.length; group++) {
            scores[group] = (gains[groups.place()[group]] + balanceGain(group)) / groups.cost()[group];
        }
        return best(scores);
    }

    private double balanceGain(int group) {
        int held = choice.inBinOf(group);
        return objective.balance() == 0
                ? 0
                : objective.balance() * (StrictMath.log(held + 1 + EMPTY) - StrictMath.log(held + EMPTY));
    }

    /** The gain of one more candidate at each distinct compute. */
    private double[] gains(int places) {
        double[] gains = new double[places];
        Arrays.setAll(gains, place -> gain(choice.gradient(place)));
        return gains;
    }

    private double gain(double[] gradient) {
        double[] solved = choice.information().solved(gradient);
        double variance = Information.product(gradient, solved);
        if (objective.criterion() == Criterion.DETERMINANT) {
            return StrictMath.log(1 + variance);
        }
        double squares = 0;
        for (double[] place : judged) {
            double covariance = Information.product(place, solved);
            squares += covariance * covariance;
        }
        return squares / judged.length / (1 + variance);
    }

    /** The affordable group with the highest value, among equals that which holds the first row; −1 where none fits. */
    private int best(double[] values) {
        int best = -1;
        for (int group = 0; group < values.length; group++) {
            if (choice.fits(group) && (best < 0 || isBefore(group, best, values))) {
                best = group;
            }
        }
        return best;
    }

    private boolean isBefore(int group, int other, double[] values) {
        return values[group] > values[other]
                || (values[group] == values[other] && choice.next(group) < choice.next(other));
    }
}
