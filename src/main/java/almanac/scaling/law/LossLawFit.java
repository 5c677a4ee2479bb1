package almanac.scaling.law;

import almanac.scaling.LossLaw;
import almanac.scaling.SizedLoss;
import almanac.stats.TwoTermFit;
import almanac.stats.TwoTermProblem;
import java.util.List;
import java.util.Optional;

/**
 * A {@link LossLaw} fitted to the logarithms of losses, every constant at or above zero and A and B at or above one.
 *
 * @param objective what was minimised, summed over the runs: Huber losses, half the squares, or absolute values
 * @param converged whether the last step was negligible rather than the iterations exhausted
 * @param startsAtBest how many of the starts reached the best objective to a millionth
 */
public record LossLawFit(
        LossLaw law,
        LossFunction function,
        double objective,
        int points,
        int starts,
        int startsAtBest,
        boolean converged) {

    /** Fits from the three of twenty-five starts that are nearest the runs; empty where {@link LossLawShortage} says why. */
    public static Optional<LossLawFit> of(List<SizedLoss> runs, LossFunction function) {
        return problem(runs).map(problem -> of(fit(problem, function), function, runs.size()));
    }

    /**
     * Fits from every start of {@link HoffmannStarts}: the share that reaches the best shows how far the objective is
     * from having one minimum. Empty where {@link LossLawShortage} says why.
     *
     * @throws IllegalArgumentException for absolute values, which are no Huber loss
     */
    public static Optional<LossLawFit> fromHoffmannStarts(List<SizedLoss> runs, LossFunction function) {
        if (function == LossFunction.LEAST_ABSOLUTE) {
            throw new IllegalArgumentException("the starts are for a Huber loss or least squares");
        }
        return problem(runs)
                .map(problem -> of(problem.fit(HoffmannStarts.all(), function.delta()), function, runs.size()));
    }

    private static TwoTermFit fit(TwoTermProblem problem, LossFunction function) {
        return function == LossFunction.LEAST_ABSOLUTE ? problem.leastAbsolute() : problem.fit(function.delta());
    }

    private static LossLawFit of(TwoTermFit fit, LossFunction function, int points) {
        return new LossLawFit(
                LossLaw.of(fit.law()),
                function,
                fit.objective(),
                points,
                fit.starts(),
                fit.startsAtBest(),
                fit.converged());
    }

    /** The runs made ready for fits; empty where they do not carry one. */
    public static Optional<TwoTermProblem> problem(List<SizedLoss> runs) {
        return LossLawShortage.of(runs).isPresent()
                ? Optional.empty()
                : Optional.of(TwoTermProblem.of(
                        runs.stream().mapToDouble(SizedLoss::parameters).toArray(),
                        runs.stream().mapToDouble(SizedLoss::tokens).toArray(),
                        runs.stream().mapToDouble(SizedLoss::loss).toArray()));
    }

    /** Whether a constant stands at its lower bound, so that the runs do not show its term. */
    public boolean hasConstantAtBound() {
        return law.e() <= 0 || law.a() <= 1 || law.b() <= 1 || law.alpha() <= 0 || law.beta() <= 0;
    }

    public double shareAtBest() {
        return startsAtBest / (double) starts;
    }
}
