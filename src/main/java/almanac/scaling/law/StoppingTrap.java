package almanac.scaling.law;

import almanac.scaling.LossLaw;
import almanac.scaling.SizedLoss;
import almanac.stats.PowerLawSum;
import almanac.stats.PowerTerm;
import almanac.stats.QuasiNewton;
import almanac.stats.TwoTermProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the unit of the objective does to a fit: the same Huber loss as a mean, as a sum and as ten thousand sums, each
 * descended on from one law with the usual stopping rules.
 *
 * <p>The rules compare with fixed numbers, so a smaller unit stops sooner; Besiroglu et al. 2024 suspect this behind the
 * constants of Hoffmann et al. 2022.
 *
 * @param start where every descent begins
 * @param optimum lowest sum of Huber losses
 */
public record StoppingTrap(LossLaw start, double startObjective, double optimum, int points, List<Descent> descents) {

    private static final double LARGE = 1e4;

    /** The scale of the objective. */
    public enum Unit {
        MEAN,
        SUM,
        TEN_THOUSAND_SUMS
    }

    /** The rules under which a descent ends. */
    public enum Rule {
        /** Largest slope of 1e-5 or a gain of 2.2e-9: L-BFGS-B by default. */
        SLOPE_OR_GAIN,
        /** Largest slope of 1e-5: BFGS by default. */
        SLOPE
    }

    /**
     * One descent.
     *
     * @param startSlope largest absolute derivative of the scaled objective at the start, by (ln A, α, ln B, β, ln E)
     * @param endSlope the same at the end
     * @param objective sum of the Huber losses at the end, whatever the unit
     */
    public record Descent(
            Unit unit,
            Rule rule,
            double startSlope,
            double endSlope,
            int steps,
            QuasiNewton.Stop stop,
            LossLaw end,
            double objective) {}

    /** Descends from a law on runs; empty where {@link LossLawShortage} says why. */
    public static Optional<StoppingTrap> of(LossLaw start, List<SizedLoss> runs) {
        return LossLawFit.problem(runs).map(problem -> of(start, problem, runs.size()));
    }

    private static StoppingTrap of(LossLaw start, TwoTermProblem problem, int points) {
        double delta = LossFunction.HUBER_1E_3.delta();
        List<Descent> descents = new ArrayList<>();
        for (Rule rule : Rule.values()) {
            for (Unit unit : Unit.values()) {
                descents.add(descent(start, problem, scale(unit, points), unit, rule));
            }
        }
        return new StoppingTrap(
                start,
                problem.objective(start.sum(), delta),
                problem.fit(delta).objective(),
                points,
                List.copyOf(descents));
    }

    private static double scale(Unit unit, int points) {
        return switch (unit) {
            case MEAN -> 1.0 / points;
            case SUM -> 1;
            case TEN_THOUSAND_SUMS -> LARGE;
        };
    }

    private static Descent descent(LossLaw start, TwoTermProblem problem, double scale, Unit unit, Rule rule) {
        QuasiNewton.Function function = problem.smooth(LossFunction.HUBER_1E_3.delta(), scale);
        QuasiNewton.Rule usual = QuasiNewton.Rule.USUAL;
        double[] from = logarithms(start);
        QuasiNewton.End end =
                QuasiNewton.from(from, function, rule == Rule.SLOPE ? new QuasiNewton.Rule(usual.slope(), 0) : usual);
        return new Descent(
                unit,
                rule,
                QuasiNewton.largestSlope(from, function),
                end.largestSlope(),
                end.steps(),
                end.stop(),
                law(end.point()),
                end.value() / scale);
    }

    private static double[] logarithms(LossLaw law) {
        return new double[] {
            StrictMath.log(law.a()), law.alpha(), StrictMath.log(law.b()), law.beta(), StrictMath.log(law.e())
        };
    }

    private static LossLaw law(double[] p) {
        return LossLaw.of(new PowerLawSum(
                1, StrictMath.exp(p[4]), List.of(new PowerTerm(p[0], p[1]), new PowerTerm(p[2], p[3]))));
    }
}
