package almanac.report.scaling.allocation;

import almanac.report.Estimate;
import almanac.report.Reading;
import almanac.report.Settings;
import almanac.report.scaling.CurveLaws;
import almanac.scaling.isoflop.CurveEnvelope;
import almanac.scaling.isoflop.ExponentSpread;
import almanac.scaling.isoflop.IsoFlopSets;
import almanac.stats.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The page's published numbers, and those by which the claims on the split are judged. */
final class AllocationEstimates {

    static final String PARAMETRIC = "scaling-laws.allocation.size-exponent-parametric";
    static final String PROFILES = "scaling-laws.allocation.size-exponent-iso-flop";
    static final String ENVELOPE = "scaling-laws.allocation.size-exponent-envelope";
    static final String RATIO = "scaling-laws.allocation.tokens-per-parameter";
    static final String KAPLAN_EXCESS = "scaling-laws.allocation.kaplan-excess-loss";
    static final String KAPLAN_WASTE = "scaling-laws.allocation.kaplan-wasted-compute";
    static final String RANGE = "scaling-laws.allocation.size-exponent-range";
    static final String MEDIAN = "scaling-laws.allocation.size-exponent-median";

    private static final String EXPONENT = "exponent";
    private static final String NO_SAMPLE = "the sets are those that happen to be public, no sample of anything";
    private static final String TOO_FEW = "too few budgets or refits";

    private final AllocationNumbers numbers;
    private final Settings settings;

    private AllocationEstimates(AllocationNumbers numbers, Settings settings) {
        this.numbers = numbers;
        this.settings = settings;
    }

    /** The law of the loss first. */
    static List<Estimate> all(AllocationNumbers numbers, Settings settings) {
        AllocationEstimates estimates = new AllocationEstimates(numbers, settings);
        List<Estimate> all = new ArrayList<>(List.of(estimates.parametric(), estimates.ratio()));
        estimates.profiles().ifPresent(all::add);
        estimates.envelope().ifPresent(all::add);
        all.addAll(estimates.costs());
        numbers.spread().ifPresent(spread -> all.addAll(estimates.spread(spread)));
        return List.copyOf(all);
    }

    /** One for each claim on the split; a reason where the runs give no number. */
    static List<Reading> readings(AllocationNumbers numbers, Settings settings) {
        AllocationEstimates estimates = new AllocationEstimates(numbers, settings);
        return List.of(
                Reading.of(Optional.empty(), estimates.parametric()).shownIn(ExponentFigure.ID),
                Reading.of(Optional.empty(), estimates.ratio()).shownIn(RatioFigure.ID),
                reading(PROFILES, estimates.profiles()),
                reading(ENVELOPE, estimates.envelope()));
    }

    private static Reading reading(String id, Optional<Estimate> estimate) {
        return estimate.map(found -> Reading.of(Optional.empty(), found).shownIn(ExponentFigure.ID))
                .orElseGet(() -> Reading.none(id, Optional.empty(), "fewer-than-three-budgets"));
    }

    private Estimate parametric() {
        Split split = numbers.headline();
        return exponent(PARAMETRIC, split, split.runs(), numbers.candidates());
    }

    private Optional<Estimate> profiles() {
        return numbers.splits().profiles().map(split -> {
            int budgets = split.fitted().budgets().orElse(0);
            return exponent(PROFILES, split, budgets, numbers.profiledBudgets());
        });
    }

    /** What decides an envelope are the sizes on it, however many budgets it is read at. */
    private Optional<Estimate> envelope() {
        return numbers.splits()
                .find(CurveLaws.DATASET, IsoFlopSets.ALL, CurveEnvelope.APPROACH)
                .map(split -> exponent(ENVELOPE, split, numbers.sizesOnEnvelope(), split.runs()));
    }

    private Estimate exponent(String id, Split split, int n, int candidates) {
        SplitLaw law = split.fitted();
        Optional<Interval> interval = law.sizeExponentInterval();
        return new Estimate(
                id,
                law.sizeExponent(),
                EXPONENT,
                interval,
                interval.isPresent() ? "" : TOO_FEW,
                n,
                candidates,
                settings.asOf(),
                Map.of("dataset", split.dataset(), "subset", split.subset(), "approach", split.approach()));
    }

    private Estimate ratio() {
        return ofHeadline(
                RATIO,
                numbers.law().tokensPerParameter(BudgetRow.CHINCHILLA_FLOP),
                "tokens per parameter",
                numbers.law().tokensPerParameterInterval(BudgetRow.CHINCHILLA_FLOP));
    }

    /** What Kaplan's split costs at Chinchilla's budget. */
    private List<Estimate> costs() {
        SplitCost cost = numbers.kaplanCost();
        return List.of(
                ofHeadline(KAPLAN_EXCESS, cost.excess(), "nats per token", cost.excessInterval()),
                ofHeadline(
                        KAPLAN_WASTE,
                        100 * (1 - cost.sufficient()),
                        "percent",
                        cost.sufficientInterval().map(range -> range.mapped(sufficient -> 100 * (1 - sufficient)))));
    }

    private Estimate ofHeadline(String id, double value, String unit, Optional<Interval> interval) {
        Split split = numbers.headline();
        return new Estimate(
                id,
                value,
                unit,
                interval,
                "extrapolated: the budget lies beyond the runs",
                split.runs(),
                numbers.candidates(),
                settings.asOf(),
                Map.of("dataset", split.dataset(), "subset", split.subset(), "budget-flop", "5.76e23"));
    }

    private List<Estimate> spread(ExponentSpread spread) {
        return List.of(ofSets(MEDIAN, spread.median(), spread.sets()), ofSets(RANGE, spread.range(), spread.sets()));
    }

    private Estimate ofSets(String id, double value, int sets) {
        return new Estimate(
                id,
                value,
                EXPONENT,
                Optional.empty(),
                NO_SAMPLE,
                sets,
                sets,
                settings.asOf(),
                Map.of("approach", "2", "sets", "without shared runs"));
    }
}
