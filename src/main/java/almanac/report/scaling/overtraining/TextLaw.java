package almanac.report.scaling.overtraining;

import almanac.report.Estimate;
import almanac.scaling.overtraining.LeftOut;
import almanac.scaling.overtraining.OvertrainingFit;
import almanac.scaling.overtraining.OvertrainingLaw;
import almanac.scaling.overtraining.OvertrainingLosses;
import almanac.scaling.overtraining.OvertrainingSubset;
import almanac.stats.Interval;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** The law of a text and subset. */
record TextLaw(TrainingText text, OvertrainingLosses losses, OvertrainingFit fit) {

    /** The laws of all subsets that have one. */
    static Stream<TextLaw> of(TrainingText text) {
        return Arrays.stream(OvertrainingSubset.values())
                .map(text::losses)
                .flatMap(losses -> losses.fit().result().stream().map(fit -> new TextLaw(text, losses, fit)));
    }

    Optional<Interval> interval(ToDoubleFunction<OvertrainingLaw> quantity) {
        return fit.interval(quantity, Estimate.LEVEL);
    }

    /** Lowest and highest value when each run is left out in turn; empty with ten runs or more. */
    Optional<LeftOut.Range> range(ToDoubleFunction<OvertrainingLaw> quantity) {
        return losses.leftOut().flatMap(laws -> laws.range(quantity));
    }
}
