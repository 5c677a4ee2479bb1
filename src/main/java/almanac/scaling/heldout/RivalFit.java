package almanac.scaling.heldout;

import almanac.scaling.Outcome;
import almanac.scaling.SizedLoss;
import almanac.scaling.law.LossFunction;
import almanac.scaling.law.LossLawFit;
import almanac.stats.Correlation;
import almanac.stats.PowerLawSum;
import almanac.stats.PowerLine;
import almanac.stats.PowerOfSum;
import almanac.stats.SaturatingPower;
import almanac.stats.TwoTermFit;
import almanac.stats.TwoTermProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * One form fitted to runs below a cut.
 *
 * @param law loss of a run by the fit, nats per token
 * @param points the runs that were fitted: the frontier, or all
 * @param search how the best fit was found
 * @param refits the fit to a resample, given how often each run below the cut was drawn; empty where it fails
 */
record RivalFit(Law law, List<ComputeRun> points, HeldOutScore.Search search, Function<int[], Optional<Law>> refits) {

    /** Least relative change of the objective that a step of a refit must promise. */
    private static final double TOLERANCE = 1e-7;

    /** Sizes and tokens that correlate more closely, in logarithms, cannot be told apart. */
    private static final double CLOSEST_CORRELATION = 0.95;

    /** The loss of a run under a fitted form. */
    interface Law {
        double at(ComputeRun run);
    }

    /** Fits a form to the runs, which ascend in compute. */
    static Outcome<RivalFit> of(RivalForm form, List<ComputeRun> below) {
        if (form.isJoint() && goTogether(below)) {
            return Outcome.none("size-and-tokens-go-together");
        }
        Optional<RivalFit> fit = switch (form) {
            case POWER -> power(below);
            case SATURATING -> saturating(below);
            case SUM_OF_POWERS -> sumOfPowers(below, LossFunction.LEAST_SQUARES.delta());
            case ROBUST_SUM_OF_POWERS -> sumOfPowers(below, LossFunction.HUBER_1E_3.delta());
            case POWER_OF_SUM -> powerOfSum(below);
        };
        return Outcome.of(fit, Outcome.TOO_FEW_RUNS);
    }

    private static boolean goTogether(List<ComputeRun> runs) {
        double[] sizes = logs(runs, one -> one.run().parameters());
        double[] tokens = logs(runs, one -> one.run().tokens());
        return Math.abs(Correlation.pearson(sizes, tokens).orElse(1)) > CLOSEST_CORRELATION;
    }

    private static Optional<RivalFit> power(List<ComputeRun> below) {
        List<ComputeRun> frontier = ComputeRun.frontier(below);
        return line(frontier)
                .map(line -> new RivalFit(
                        run -> line.at(run.flop()),
                        frontier,
                        new HeldOutScore.Search(halfSquares(line.rootMeanSquareLog(), frontier.size()), 1, 1, true),
                        timesDrawn -> line(ComputeRun.frontier(drawn(below, timesDrawn)))
                                .map(refit -> run -> refit.at(run.flop()))));
    }

    private static Optional<PowerLine> line(List<ComputeRun> frontier) {
        return PowerLine.of(flop(frontier), losses(frontier));
    }

    private static double halfSquares(double rootMeanSquare, int points) {
        return rootMeanSquare * rootMeanSquare * points / 2;
    }

    private static Optional<RivalFit> saturating(List<ComputeRun> below) {
        List<ComputeRun> frontier = ComputeRun.frontier(below);
        return SaturatingPower.of(flop(frontier), losses(frontier))
                .map(law -> new RivalFit(
                        run -> law.at(run.flop()),
                        frontier,
                        new HeldOutScore.Search(law.objective(), law.starts(), law.startsAtBest(), law.converged()),
                        timesDrawn -> refitted(law, ComputeRun.frontier(drawn(below, timesDrawn)))));
    }

    private static Optional<Law> refitted(SaturatingPower law, List<ComputeRun> frontier) {
        double[] ones = new double[frontier.size()];
        Arrays.fill(ones, 1);
        double[] constants = law.refitted(flop(frontier), losses(frontier), ones);
        return constants.length == 0
                ? Optional.empty()
                : Optional.of(run -> constants[0] + constants[1] * StrictMath.pow(run.flop(), -constants[2]));
    }

    private static Optional<RivalFit> sumOfPowers(List<ComputeRun> below, double delta) {
        List<SizedLoss> runs = below.stream().map(ComputeRun::run).toList();
        return LossLawFit.problem(runs).map(problem -> {
            TwoTermFit fit = problem.fit(delta);
            return new RivalFit(
                    additive(fit.law()),
                    below,
                    new HeldOutScore.Search(fit.objective(), fit.starts(), fit.startsAtBest(), fit.converged()),
                    timesDrawn -> near(problem.drawn(timesDrawn), fit.law(), delta));
        });
    }

    private static Optional<Law> near(TwoTermProblem drawn, PowerLawSum start, double delta) {
        if (drawn.count() <= TwoTermProblem.CONSTANTS) {
            return Optional.empty();
        }
        TwoTermFit fit = drawn.near(start, delta, TOLERANCE);
        return fit.converged() ? Optional.of(additive(fit.law())) : Optional.empty();
    }

    private static Law additive(PowerLawSum law) {
        return one -> law.at(one.run().parameters(), one.run().tokens());
    }

    private static Optional<RivalFit> powerOfSum(List<ComputeRun> below) {
        double[] sizes = values(below, one -> one.run().parameters());
        double[] tokens = values(below, one -> one.run().tokens());
        double[] losses = losses(below);
        return PowerOfSum.fit(sizes, tokens, losses).map(fit -> {
            Function<double[], PowerOfSum> refits = fit.law().refits(sizes, tokens, losses);
            return new RivalFit(
                    joint(fit.law()),
                    below,
                    new HeldOutScore.Search(fit.squares() / 2, fit.starts(), fit.startsAtBest(), fit.converged()),
                    timesDrawn -> Optional.of(joint(refits.apply(weights(timesDrawn)))));
        });
    }

    private static Law joint(PowerOfSum law) {
        return one -> law.at(one.run().parameters(), one.run().tokens());
    }

    private static double[] weights(int[] timesDrawn) {
        double[] weights = new double[timesDrawn.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = timesDrawn[i];
        }
        return weights;
    }

    /** The runs drawn at all: on a frontier a run stands once. */
    private static List<ComputeRun> drawn(List<ComputeRun> runs, int[] timesDrawn) {
        List<ComputeRun> drawn = new ArrayList<>();
        for (int i = 0; i < timesDrawn.length; i++) {
            if (timesDrawn[i] > 0) {
                drawn.add(runs.get(i));
            }
        }
        return drawn;
    }

    private static double[] flop(List<ComputeRun> runs) {
        return values(runs, ComputeRun::flop);
    }

    private static double[] losses(List<ComputeRun> runs) {
        return values(runs, one -> one.run().loss());
    }

    private static double[] values(List<ComputeRun> runs, ToDoubleFunction<ComputeRun> value) {
        return runs.stream().mapToDouble(value).toArray();
    }

    private static double[] logs(List<ComputeRun> runs, ToDoubleFunction<ComputeRun> value) {
        return runs.stream().mapToDouble(value).map(StrictMath::log).toArray();
    }
}
