package almanac.report.ladder;

import almanac.data.LadderRun;
import java.util.List;

/**
 * What the ladder costs beside its targets, in training FLOP by the rule 6·N·D over real token counts.
 *
 * @param ladderFlop sum over the fitted runs
 * @param targets each target, published or ours
 * @param shareOfPublished the ladder's FLOP over those of the published targets together
 */
public record LadderCompute(double ladderFlop, List<TargetCompute> targets, double shareOfPublished) {

    /**
     * FLOP of a target.
     *
     * @param ladderShare the ladder's FLOP over the target's
     */
    public record TargetCompute(LadderTarget target, double flop, double ladderShare) {}

    static LadderCompute of(List<RunSeries> fitted, List<LadderRun> runs) {
        double ladder = fitted.stream().mapToDouble(run -> run.point().flop()).sum();
        List<TargetCompute> targets = java.util.Arrays.stream(LadderTarget.values())
                .flatMap(target -> runs.stream()
                        .filter(run -> run.id().equals(target.id()))
                        .map(run -> RunPoint.of(run).flop())
                        .map(flop -> new TargetCompute(target, flop, ladder / flop)))
                .toList();
        double published = targets.stream()
                .filter(target -> target.target().isPublished())
                .mapToDouble(TargetCompute::flop)
                .sum();
        return new LadderCompute(ladder, targets, ladder / published);
    }
}
