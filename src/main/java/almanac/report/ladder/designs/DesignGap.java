package almanac.report.ladder.designs;

import almanac.report.ladder.DesignComparison;
import almanac.report.ladder.LadderAverage;
import almanac.report.ladder.LadderResult;
import almanac.report.ladder.LadderTarget;
import almanac.report.ladder.LadderVariant;
import java.util.List;
import java.util.Optional;

/**
 * A design beside the two steps, for one target.
 *
 * @param average its errors over the headline tasks
 * @param gap its error less that of the two steps; empty for the two steps themselves and for the letter format, which
 *     measures another accuracy
 * @param wins on how many tasks it errs least; empty for the letter format
 */
record DesignGap(LadderAverage average, Optional<PairedGap> gap, Optional<Long> wins) {

    /** Every design of every target that it forecasts, target by target. */
    static List<DesignGap> all(LadderResult result) {
        return result.averages().stream().map(average -> of(result, average)).toList();
    }

    private static DesignGap of(LadderResult result, LadderAverage average) {
        List<LadderTarget> target = List.of(average.target());
        LadderVariant variant = average.variant();
        if (!DesignComparison.isComparable(variant)) {
            return new DesignGap(average, Optional.empty(), Optional.empty());
        }
        Optional<Long> wins = result.comparisons().stream()
                .filter(comparison -> comparison.target() == average.target())
                .map(comparison -> comparison.wins(variant))
                .findFirst();
        Optional<PairedGap> gap = variant == LadderVariant.TWO_STEP
                ? Optional.empty()
                : PairedGap.of(
                        TaskErrors.of(result, variant, target),
                        TaskErrors.of(result, LadderVariant.TWO_STEP, target),
                        result.settings().resampling());
        return new DesignGap(average, gap, wins);
    }

    LadderTarget target() {
        return average.target();
    }

    LadderVariant variant() {
        return average.variant();
    }

    boolean isComparable() {
        return DesignComparison.isComparable(variant());
    }
}
