package almanac.report.ladder.targets;

import almanac.markup.Numbers;
import almanac.report.Words;
import almanac.report.ladder.LadderCompute;
import almanac.report.ladder.LadderResult;
import almanac.report.ladder.LadderTarget;
import almanac.report.ladder.LadderWords;
import java.util.ArrayList;
import java.util.List;

/** What the ladder costs beside the targets that the paper forecasts. */
final class CostWords {

    private CostWords() {}

    static String cost(LadderResult result) {
        LadderCompute compute = result.compute();
        List<LadderCompute.TargetCompute> targets = compute.targets().stream()
                .filter(target -> target.target().isPublished())
                .toList();
        List<String> shares = new ArrayList<>();
        if (targets.size() == LadderTarget.publishedOnes().size()) {
            shares.add(share(compute.shareOfPublished()) + " of what both published targets took");
        }
        targets.forEach(target -> shares.add(share(target.ladderShare()) + " of " + LadderWords.of(target.target())));
        return "The fitted runs took " + Numbers.power(compute.ladderFlop()) + "\u00a0FLOP"
                + (shares.isEmpty() ? "" : ": " + Words.joined(shares)) + ".";
    }

    private static String share(double fraction) {
        return Numbers.significant(100 * fraction, 2) + "\u00a0%";
    }
}
