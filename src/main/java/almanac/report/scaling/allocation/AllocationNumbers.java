package almanac.report.scaling.allocation;

import almanac.report.Estimate;
import almanac.report.NotEnoughData;
import almanac.report.scaling.BudgetSplits;
import almanac.report.scaling.CurveLaws;
import almanac.report.scaling.ScalingResult;
import almanac.scaling.isoflop.DistinctSets;
import almanac.scaling.isoflop.ExponentSpread;
import almanac.scaling.isoflop.IsoFlopSets;
import java.util.List;
import java.util.Optional;

/**
 * What the page rests on.
 *
 * @param headline the law of the loss on the kept points of Hoffmann et al. 2022
 * @param law the same
 * @param candidates their points, kept or not
 * @param profiledBudgets budgets at which they were trained, with a best size or without
 * @param sizesOnEnvelope sizes that reach the lowest loss at some budget, of the learning curves of many sizes
 * @param spread of the exponents of equal-compute profiles between sets that share no run; empty with fewer than two
 * @param budgets our law and the published rules by budget
 * @param kaplanCost what Kaplan's size costs at Chinchilla's budget
 */
record AllocationNumbers(
        Splits splits,
        Split headline,
        LossLawSplit law,
        int candidates,
        int profiledBudgets,
        int sizesOnEnvelope,
        Optional<ExponentSpread> spread,
        List<BudgetRow> budgets,
        SplitCost kaplanCost) {

    /**
     * Collects them.
     *
     * @throws NotEnoughData without a law of the loss on the points of Hoffmann et al. 2022
     */
    static AllocationNumbers of(ScalingResult result) {
        Splits splits = Splits.of(result);
        Split headline = splits.headline()
                .orElseThrow(() -> new NotEnoughData(
                        "the points of Hoffmann et al. carry no law of the loss, to which all else is compared",
                        List.of()));
        if (!(headline.fitted() instanceof LossLawSplit law)) {
            throw new IllegalStateException("the third approach rests on a law of the loss");
        }
        return new AllocationNumbers(
                splits,
                headline,
                law,
                result.chinchilla().map(fits -> fits.points().all().size()).orElse(headline.runs()),
                profiledBudgets(result),
                result.splits().envelopes().stream()
                        .filter(envelope -> envelope.dataset().equals(CurveLaws.DATASET))
                        .map(BudgetSplits.Envelope::curves)
                        .mapToInt(curves -> curves.distinctSizes())
                        .findFirst()
                        .orElse(0),
                ExponentSpread.of(DistinctSets.of(result.splits().isoFlop()), Estimate.LEVEL),
                BudgetRow.all(law),
                SplitCost.of(
                        law.draws(),
                        SplitRule.KAPLAN.parameters(BudgetRow.CHINCHILLA_FLOP),
                        BudgetRow.CHINCHILLA_FLOP));
    }

    private static int profiledBudgets(ScalingResult result) {
        return result.splits().isoFlop().stream()
                .filter(read -> read.set().dataset().equals(IsoFlopSets.CHINCHILLA)
                        && read.set().subset().equals(IsoFlopSets.CHINCHILLA_WITHOUT_HIGH_LOSS))
                .mapToInt(read -> read.budgets().size())
                .findFirst()
                .orElse(0);
    }
}
