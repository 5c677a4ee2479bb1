package almanac.report.ladder.compute;

import almanac.report.Words;
import almanac.report.ladder.LadderTarget;
import almanac.report.ladder.LadderWords;
import almanac.report.ladder.RunSummary;
import almanac.report.ladder.compute.LadderCost.Flop;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** What the page says of the ladder's cost. */
final class CostTexts {

    private CostTexts() {}

    static Map<String, String> of(LadderCost cost) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("compute-shares", Words.joined(shares(cost, Flop::simple)));
        texts.put("compute-counted-shares", Words.joined(shares(cost, Flop::counted)));
        texts.put("compute-counted", counted(cost));
        texts.put("compute-headline", headline(cost));
        texts.put("compute-rungs", rungs(cost));
        return texts;
    }

    /** The published targets together where both are there, else each one that is. */
    private static String headline(LadderCost cost) {
        return cost.published()
                .map(both ->
                        RunWords.share(cost.ladder().over(both).simple()) + " of the training compute of both targets")
                .orElseGet(() -> RunWords.share(
                                cost.share(Thousandth.TARGET).orElseThrow().simple())
                        + " of the training compute of " + LadderWords.of(Thousandth.TARGET));
    }

    private static List<String> shares(LadderCost cost, ToDoubleFunction<Flop> rule) {
        List<String> shares = new ArrayList<>();
        for (LadderTarget target : LadderTarget.publishedOnes()) {
            cost.share(target)
                    .ifPresent(share ->
                            shares.add(RunWords.share(rule.applyAsDouble(share)) + " of " + LadderWords.of(target)));
        }
        cost.published()
                .ifPresent(both -> shares.add(
                        RunWords.share(rule.applyAsDouble(cost.ladder().over(both))) + " of both together"));
        return shares;
    }

    /** What the other rule changes. */
    private static String counted(LadderCost cost) {
        Flop share = cost.share(Thousandth.TARGET).orElseThrow();
        String ladder = "The second gives " + RunWords.flop(cost.ladder().counted()) + " instead of "
                + RunWords.flop(cost.ladder().simple()) + ", " + Words.joined(shares(cost, Flop::counted));
        return share.counted() > share.simple()
                ? ladder + ": attention and the output layer weigh more in a small model than in a large one."
                : ladder + ".";
    }

    private static String rungs(LadderCost cost) {
        Flop ladder = cost.ladder();
        List<Rung> sizes = Rung.of(cost, Rung.Kind.SIZE);
        List<Rung> lengths = Rung.of(cost, Rung.Kind.DURATION);
        Rung largest = sizes.get(sizes.size() - 1);
        Rung longest = lengths.get(lengths.size() - 1);
        RunSummary dearest = cost.dearest();
        return "The largest size, " + largest.name() + ", takes "
                + RunWords.share(largest.flop().over(ladder).simple()) + " of the ladder’s compute, the longest runs, "
                + longest.name() + ", take "
                + RunWords.share(longest.flop().over(ladder).simple()) + ", and the one run "
                + RunWords.run(dearest.run()) + " alone takes "
                + RunWords.share(Flop.of(dearest).over(ladder).simple()) + ".";
    }
}
