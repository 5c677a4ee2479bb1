package almanac.report.ladder.designs;

import almanac.report.ladder.LadderResult;
import almanac.report.ladder.LadderTarget;
import almanac.report.ladder.LadderVariant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The better of the paper's two simple rivals, one step and compute alone, beside the two steps.
 *
 * @param rival the one of lower mean relative error over the published targets
 * @param gap its error less that of the two steps; below zero the rival is the better one
 * @param targets number of published targets that are averaged
 */
record RivalExcess(LadderVariant rival, PairedGap gap, int targets) {

    private static final List<LadderVariant> RIVALS = List.of(LadderVariant.SINGLE_STEP, LadderVariant.FLOP);

    /** Empty where nothing of a published target is measured. */
    static Optional<RivalExcess> of(LadderResult result) {
        List<LadderTarget> targets = publishedTargets(result);
        List<TaskErrors> errors = RIVALS.stream()
                .map(rival -> TaskErrors.of(result, rival, targets))
                .toList();
        LadderVariant rival = RIVALS.stream()
                .min(Comparator.comparingDouble(
                        candidate -> errors.get(RIVALS.indexOf(candidate)).mean()))
                .orElseThrow();
        return PairedGap.lowest(
                        errors,
                        TaskErrors.of(result, LadderVariant.TWO_STEP, targets),
                        result.settings().resampling())
                .map(gap -> new RivalExcess(rival, gap, targets.size()));
    }

    /** The published targets that the two steps forecast. */
    static List<LadderTarget> publishedTargets(LadderResult result) {
        return LadderTarget.publishedOnes().stream()
                .filter(target -> result.average(target, LadderVariant.TWO_STEP).isPresent())
                .toList();
    }
}
