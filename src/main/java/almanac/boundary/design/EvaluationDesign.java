package almanac.boundary.design;

import java.util.Arrays;
import java.util.List;

/**
 * Candidates chosen for evaluation within a budget (Zhang et al. 2026, arXiv 2602.15327).
 *
 * <p>Costs are added up one by one in binary fractions, so that with a budget of 100 % the last candidate may be left out
 * for the rounding of the sums.
 *
 * @param objective id of what was made best, or of the plain rule
 * @param curve the boundary assumed, θ0
 * @param percent budget in percent of the cost of all candidates
 * @param rows rows of the candidates chosen, ascending
 * @param cost of all of them, at most the budget
 * @param perBin how many of them each bin of the pool holds
 * @param meanVariance mean variance of the height over the middles of the bins, for scores of variance 1
 * @param logDeterminant logarithm of the determinant of the information
 */
public record EvaluationDesign(
        String objective,
        AssumedCurve curve,
        double percent,
        double budget,
        List<Integer> rows,
        double cost,
        List<Integer> perBin,
        double meanVariance,
        double logDeterminant) {

    public EvaluationDesign {
        rows = List.copyOf(rows);
        perBin = List.copyOf(perBin);
    }

    /** Number of candidates chosen. */
    public int count() {
        return rows.size();
    }

    /** Chooses greedily what the objective gains most from per cost. */
    public static EvaluationDesign of(DesignPool pool, DesignObjective objective, AssumedCurve curve, double percent) {
        Choice choice = new Choice(pool, CandidateGroups.of(pool), curve, pool.budget(percent));
        GreedyChoice greedy = new GreedyChoice(choice, objective, judged(pool, curve));
        greedy.seed(curve);
        greedy.fill();
        Exchanges.apply(choice, objective.exchanges());
        return described(objective.id(), pool, curve, percent, choice.chosen());
    }

    /** Describes candidates chosen by any rule. */
    static EvaluationDesign described(
            String objective, DesignPool pool, AssumedCurve curve, double percent, List<Candidate> chosen) {
        Information information = new Information();
        chosen.forEach(candidate -> information.add(curve.gradient(candidate.logFlop())));
        double[] logFlop = chosen.stream().mapToDouble(Candidate::logFlop).toArray();
        return new EvaluationDesign(
                objective,
                curve,
                percent,
                pool.budget(percent),
                chosen.stream().map(Candidate::row).toList(),
                chosen.stream().mapToDouble(Candidate::cost).sum(),
                Arrays.stream(pool.bins().counts(logFlop)).boxed().toList(),
                information.meanVariance(judged(pool, curve)),
                information.logDeterminant());
    }

    private static double[][] judged(DesignPool pool, AssumedCurve curve) {
        return Arrays.stream(pool.middles()).mapToObj(curve::gradient).toArray(double[][]::new);
    }
}
