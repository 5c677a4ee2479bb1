package almanac.boundary.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The greedy design as it is defined: all rows scanned in their order, only a strictly larger score replaces. */
final class RowAfterRow {

    private final List<Candidate> left;
    private final List<Candidate> chosen = new ArrayList<>();
    private final Information information = new Information();
    private final AssumedCurve curve;
    private final double budget;

    private RowAfterRow(DesignPool pool, AssumedCurve curve, double budget) {
        left = new ArrayList<>(pool.candidates());
        this.curve = curve;
        this.budget = budget;
    }

    /** Rows of an unbalanced design, ascending. */
    static List<Integer> chosen(DesignPool pool, DesignObjective objective, AssumedCurve curve, double percent) {
        RowAfterRow rows = new RowAfterRow(pool, curve, pool.budget(percent));
        double[] ends = pool.candidates().stream()
                .mapToDouble(Candidate::logFlop)
                .sorted()
                .toArray();
        for (double target : new double[] {ends[0], ends[ends.length - 1], curve.lowerBend(), curve.upperBend()}) {
            rows.add(candidate -> -Math.abs(candidate.logFlop() - target), Double.NEGATIVE_INFINITY);
        }
        double[][] middles =
                Arrays.stream(pool.middles()).mapToObj(curve::gradient).toArray(double[][]::new);
        boolean added = true;
        while (added) {
            added = rows.add(candidate -> rows.gain(candidate, objective, middles) / candidate.cost(), 0);
        }
        return rows.chosen.stream().map(Candidate::row).sorted().toList();
    }

    private boolean add(ToDoubleFunction<Candidate> score, double least) {
        double spent = chosen.stream().mapToDouble(Candidate::cost).sum();
        int best = -1;
        double bestScore = least;
        for (int i = 0; i < left.size(); i++) {
            double value = score.applyAsDouble(left.get(i));
            if (spent + left.get(i).cost() <= budget && value > bestScore) {
                bestScore = value;
                best = i;
            }
        }
        if (best < 0) {
            return false;
        }
        Candidate taken = left.remove(best);
        chosen.add(taken);
        information.add(curve.gradient(taken.logFlop()));
        return true;
    }

    private double gain(Candidate candidate, DesignObjective objective, double[][] middles) {
        double[] gradient = curve.gradient(candidate.logFlop());
        if (objective.criterion() == DesignObjective.Criterion.DETERMINANT) {
            return StrictMath.log(1 + information.variance(gradient));
        }
        double[] solved = information.solved(gradient);
        double squares = 0;
        for (double[] middle : middles) {
            double covariance = Information.product(middle, solved);
            squares += covariance * covariance;
        }
        return squares / middles.length / (1 + information.variance(gradient));
    }
}
