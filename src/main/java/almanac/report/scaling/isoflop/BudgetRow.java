package almanac.report.scaling.isoflop;

import almanac.report.scaling.BudgetSplits;
import almanac.scaling.SizedLoss;
import almanac.scaling.isoflop.BudgetOptimum;
import almanac.scaling.isoflop.CurveEnvelope;
import almanac.scaling.isoflop.IsoFlopAllocation;
import almanac.scaling.isoflop.Optimum;
import almanac.scaling.isoflop.OptimumRule;
import almanac.stats.Parabola;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One budget of one set as one approach reads it.
 *
 * @param flop compute of the budget, FLOP
 * @param profile runs of the budget; absent for envelopes, which read curves between their points
 * @param optimum the best split, absent where the budget shows none
 * @param reason code that says why there is none; empty with one
 * @param run curve that is lowest at the budget, for envelopes
 * @param note whether the set is a distinct one, and for envelopes whether the size lies inside the sizes there
 */
record BudgetRow(
        String dataset,
        String subset,
        String approach,
        double flop,
        Optional<BudgetOptimum> profile,
        Optional<Optimum> optimum,
        String reason,
        String run,
        String note) {

    static final String DISTINCT = "distinct";

    /** Every budget of every set and rule, then the points of the envelopes. */
    static List<BudgetRow> all(BudgetSplits splits) {
        List<BudgetRow> rows = new ArrayList<>();
        for (IsoFlopAllocation read : splits.isoFlop()) {
            String note = ShownSets.isDistinct(read) ? DISTINCT : "";
            read.budgets().forEach(budget -> rows.add(of(read, budget, note)));
        }
        for (BudgetSplits.Envelope envelope : splits.envelopes()) {
            envelope.curves().points().forEach(point -> rows.add(of(envelope, point)));
        }
        return rows;
    }

    static BudgetRow of(IsoFlopAllocation read, BudgetOptimum budget, String note) {
        return new BudgetRow(
                read.set().dataset(),
                read.set().subset(),
                read.rule().approach(),
                budget.budget().flop(),
                Optional.of(budget),
                budget.optimum(),
                budget.reason().orElse(""),
                "",
                note);
    }

    private static BudgetRow of(BudgetSplits.Envelope envelope, CurveEnvelope.Point point) {
        return new BudgetRow(
                envelope.dataset(),
                envelope.curves().all().subset(),
                CurveEnvelope.APPROACH,
                point.optimum().flop(),
                Optional.empty(),
                Optional.of(point.optimum()),
                "",
                point.run(),
                point.sizeInside() ? CurveEnvelope.SIZE_INSIDE : "size-at-end");
    }

    /** Curvature of the parabola in ln N; only for the rule that puts one through all runs. */
    OptionalDouble curvature() {
        return profile.filter(budget -> approach.equals(OptimumRule.PARABOLA.approach()))
                .flatMap(budget -> budget.budget().profile())
                .map(Parabola::curvature)
                .map(OptionalDouble::of)
                .orElseGet(OptionalDouble::empty);
    }

    /** Lowest loss of a run of the budget. */
    OptionalDouble lowestRunLoss() {
        return profile.map(budget -> budget.budget().runs().stream()
                        .mapToDouble(SizedLoss::loss)
                        .min())
                .orElseGet(OptionalDouble::empty);
    }
}
