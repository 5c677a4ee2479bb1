package almanac.report.scaling.isoflop;

import almanac.scaling.isoflop.AllocationLaw;
import almanac.scaling.isoflop.IsoFlopAllocation;
import almanac.scaling.isoflop.PorianStep;
import almanac.stats.Interval;
import java.util.Optional;

/** A protocol of Porian et al. 2024 with the law of the best size that its runs give by their rule. */
record Protocol(PorianStep step, IsoFlopAllocation read) {

    AllocationLaw law() {
        return read.allocation().law().orElseThrow();
    }

    double exponent() {
        return law().parameters().exponent();
    }

    Optional<Interval> interval() {
        return ExponentWords.interval(law());
    }

    /** Distance to the exponent that the authors store. */
    double distance() {
        return Math.abs(exponent() - step.publishedExponent());
    }
}
