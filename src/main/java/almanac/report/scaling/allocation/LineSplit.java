package almanac.report.scaling.allocation;

import almanac.report.Estimate;
import almanac.scaling.isoflop.AllocationLaw;
import almanac.stats.Interval;
import java.util.Optional;
import java.util.OptionalInt;

/** Lines through the optima of single budgets: the first and the second approach. */
record LineSplit(AllocationLaw law) implements SplitLaw {

    @Override
    public double sizeExponent() {
        return law.parameters().exponent();
    }

    @Override
    public Optional<Interval> sizeExponentInterval() {
        return law.parametersInterval(Estimate.LEVEL);
    }

    @Override
    public double dataExponent() {
        return law.tokens().exponent();
    }

    @Override
    public double coefficient() {
        return law.parameters().coefficient();
    }

    @Override
    public OptionalInt budgets() {
        return OptionalInt.of(law.budgets());
    }

    @Override
    public double lowestFlop() {
        return law.lowestFlop();
    }

    @Override
    public double highestFlop() {
        return law.highestFlop();
    }

    @Override
    public double parameters(double flop) {
        return law.parameters().at(flop);
    }

    @Override
    public double tokens(double flop) {
        return law.tokens().at(flop);
    }

    @Override
    public Optional<Interval> parametersInterval(double flop) {
        return law.parametersInterval(flop, Estimate.LEVEL);
    }

    @Override
    public Optional<Interval> tokensPerParameterInterval(double flop) {
        return law.tokensPerParameterInterval(flop, Estimate.LEVEL);
    }
}
