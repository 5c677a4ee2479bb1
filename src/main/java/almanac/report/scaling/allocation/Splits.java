package almanac.report.scaling.allocation;

import almanac.report.scaling.BudgetSplits;
import almanac.report.scaling.ChinchillaFits;
import almanac.report.scaling.JointLaw;
import almanac.report.scaling.ScalingResult;
import almanac.scaling.Outcome;
import almanac.scaling.SizedLoss;
import almanac.scaling.isoflop.Allocation;
import almanac.scaling.isoflop.CurveEnvelope;
import almanac.scaling.isoflop.DistinctSets;
import almanac.scaling.isoflop.IsoFlopAllocation;
import almanac.scaling.isoflop.IsoFlopSets;
import almanac.scaling.isoflop.OptimumRule;
import almanac.scaling.kaplan.DatasetRuns;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Every split of a budget, by approach and dataset.
 *
 * @param all the three approaches one after the other, with and without a law
 * @param distinct dataset and subset, joined by a slash, of the sets that share no run with another
 */
record Splits(List<Split> all, Set<String> distinct) {

    private static final String TOGETHER = "size-and-tokens-go-together";

    static Splits of(ScalingResult result) {
        BudgetSplits splits = result.splits();
        List<Split> all = new ArrayList<>();
        for (BudgetSplits.Envelope envelope : splits.envelopes()) {
            int runs = envelope.curves().runs();
            all.add(lines(envelope.curves().all(), runs));
            all.add(lines(envelope.curves().sizeInside(), runs));
        }
        for (IsoFlopAllocation read : splits.isoFlop()) {
            all.add(lines(read.allocation(), read.set().runs()));
        }
        for (BudgetSplits.Parametric parametric : splits.parametric()) {
            all.addAll(lossLaws(result, parametric));
        }
        return new Splits(List.copyOf(all), distinct(splits.isoFlop(), all));
    }

    private static Split lines(Allocation allocation, int runs) {
        Outcome<SplitLaw> outcome = allocation
                .law()
                .map(law -> Outcome.<SplitLaw>of(new LineSplit(law)))
                .orElseGet(() -> Outcome.none(allocation.reason().orElseThrow()));
        return new Split(allocation.dataset(), allocation.subset(), allocation.approach(), false, runs, outcome);
    }

    /** The points of Hoffmann et al. with and without their highest losses; of any other dataset one law. */
    private static List<Split> lossLaws(ScalingResult result, BudgetSplits.Parametric parametric) {
        DatasetRuns runs = parametric.runs();
        if (runs.dataset().equals(IsoFlopSets.CHINCHILLA) && result.chinchilla().isPresent()) {
            ChinchillaFits fits = result.chinchilla().get();
            return List.of(
                    chinchilla(fits, ChinchillaFits.Subset.KEPT, fits.points().withoutHighLosses()),
                    chinchilla(fits, ChinchillaFits.Subset.ALL, fits.points().all()));
        }
        Outcome<SplitLaw> outcome = shortage(result, runs)
                .<Outcome<SplitLaw>>map(Outcome::none)
                .orElseGet(() -> parametric
                        .outcome()
                        .result()
                        .map(draws -> LossLawSplit.of(draws, runs.runs()))
                        .orElseGet(() ->
                                Outcome.none(parametric.outcome().shortage().orElseThrow())));
        return List.of(new Split(
                runs.dataset(),
                runs.condition().orElse(IsoFlopSets.ALL),
                Split.LOSS_LAW,
                runs.nonEmbedding(),
                runs.runs().size(),
                outcome));
    }

    private static Split chinchilla(ChinchillaFits fits, ChinchillaFits.Subset subset, List<SizedLoss> points) {
        return new Split(
                IsoFlopSets.CHINCHILLA,
                subset.id(),
                Split.LOSS_LAW,
                false,
                points.size(),
                LossLawSplit.of(
                        fits.fit(subset, ChinchillaFits.OBJECTIVE).draws().orElseThrow(), points));
    }

    /** Where size and tokens grow in step, a law of both fits the losses and says nothing of their best ratio. */
    private static Optional<String> shortage(ScalingResult result, DatasetRuns runs) {
        return result.joint().stream()
                .filter(joint -> joint.runs().equals(runs))
                .map(JointLaw::outcome)
                .flatMap(outcome -> outcome.shortage().stream())
                .filter(TOGETHER::equals)
                .findFirst();
    }

    /** The iso-FLOP sets that share no run, and every dataset that has no iso-FLOP set at all. */
    private static Set<String> distinct(List<IsoFlopAllocation> isoFlop, List<Split> all) {
        Set<String> sets = DistinctSets.of(isoFlop).stream()
                .map(set -> key(set.dataset(), set.subset()))
                .collect(Collectors.toSet());
        Set<String> withProfiles =
                isoFlop.stream().map(read -> read.set().dataset()).collect(Collectors.toSet());
        all.stream()
                .filter(split -> !withProfiles.contains(split.dataset()))
                .filter(split -> !split.subset().equals(CurveEnvelope.SIZE_INSIDE))
                .forEach(split -> sets.add(key(split.dataset(), split.subset())));
        return Set.copyOf(sets);
    }

    private static String key(String dataset, String subset) {
        return dataset + "/" + subset;
    }

    /** Splits with a law, in the order of the approaches. */
    List<Split> fitted() {
        return all.stream().filter(split -> split.law().isPresent()).toList();
    }

    /** Splits with a law of sets that share no run with another set. */
    List<Split> fittedDistinct() {
        return fitted().stream()
                .filter(split -> distinct.contains(key(split.dataset(), split.subset())))
                .toList();
    }

    /** Splits with a law, without datasets that only repeat the runs of another one. */
    List<Split> fittedOnce() {
        Set<String> datasets =
                distinct.stream().map(key -> key.substring(0, key.indexOf('/'))).collect(Collectors.toSet());
        return fitted().stream()
                .filter(split ->
                        split.dataset().startsWith(IsoFlopAllocation.PORIAN) || datasets.contains(split.dataset()))
                .toList();
    }

    /** The loss law on the kept points of Hoffmann et al. 2022; empty without it. */
    Optional<Split> headline() {
        return find(IsoFlopSets.CHINCHILLA, IsoFlopSets.CHINCHILLA_WITHOUT_HIGH_LOSS, Split.LOSS_LAW);
    }

    /** The equal-compute profiles of the same points. */
    Optional<Split> profiles() {
        return find(IsoFlopSets.CHINCHILLA, IsoFlopSets.CHINCHILLA_WITHOUT_HIGH_LOSS, OptimumRule.PARABOLA.approach());
    }

    /** A split with a law. */
    Optional<Split> find(String dataset, String subset, String approach) {
        return fitted().stream()
                .filter(split -> split.dataset().equals(dataset)
                        && split.subset().equals(subset)
                        && split.approach().equals(approach))
                .findFirst();
    }
}
