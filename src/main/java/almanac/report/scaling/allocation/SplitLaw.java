package almanac.report.scaling.allocation;

import almanac.stats.Interval;
import java.util.Optional;
import java.util.OptionalInt;

/** Best size and best tokens of a budget, each a power of the budget. Intervals are of the level of all estimates. */
interface SplitLaw {

    /** a in N* = k·C^a. */
    double sizeExponent();

    Optional<Interval> sizeExponentInterval();

    /** b in D* ∝ C^b. */
    double dataExponent();

    /** k in N* = k·C^a, parameters at one FLOP. */
    double coefficient();

    /** Budgets through whose optima the power runs; empty where it follows from a law of the loss. */
    OptionalInt budgets();

    /** Smallest compute of the runs or budgets behind it, FLOP. */
    double lowestFlop();

    /** Largest compute of the runs or budgets behind it, FLOP. */
    double highestFlop();

    double parameters(double flop);

    double tokens(double flop);

    Optional<Interval> parametersInterval(double flop);

    Optional<Interval> tokensPerParameterInterval(double flop);

    default double tokensPerParameter(double flop) {
        return tokens(flop) / parameters(flop);
    }

    default boolean isExtrapolated(double flop) {
        return flop < lowestFlop() || flop > highestFlop();
    }
}
