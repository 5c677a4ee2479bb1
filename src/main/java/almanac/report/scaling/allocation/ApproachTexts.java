package almanac.report.scaling.allocation;

import almanac.markup.Numbers;
import almanac.report.Estimate;
import almanac.report.Exclusions;
import almanac.report.IntervalWords;
import almanac.report.Words;
import almanac.report.scaling.CurveLaws;
import almanac.report.scaling.ScalingWords;
import almanac.scaling.isoflop.Allocation;
import almanac.scaling.isoflop.CurveEnvelope;
import almanac.scaling.isoflop.ExponentSpread;
import almanac.scaling.isoflop.IsoFlopSets;
import almanac.stats.Interval;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What each approach finds, and how far the sets lie apart. */
final class ApproachTexts {

    private final AllocationNumbers numbers;

    private ApproachTexts(AllocationNumbers numbers) {
        this.numbers = numbers;
    }

    static Map<String, String> of(AllocationNumbers numbers) {
        ApproachTexts words = new ApproachTexts(numbers);
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("parametric", words.parametric());
        texts.put("profiles", words.profiles());
        texts.put("envelope", words.envelope());
        texts.put("envelope-why", words.envelopeWhy());
        texts.put("spread", words.spread());
        texts.put("spread-widths", words.widths());
        texts.put("kaplan-inside", words.kaplanInside());
        texts.put("without-law", words.withoutLaw());
        return texts;
    }

    private String parametric() {
        return "The law of the loss on the points of Hoffmann et al. gives "
                + found(numbers.headline(), PublishedExponent.LOSS_LAW) + ".";
    }

    private String profiles() {
        return numbers.splits()
                .profiles()
                .map(split -> "Equal-compute profiles of Chinchilla’s points, "
                        + Words.lower(split.fitted().budgets().orElse(0)) + " budgets, give "
                        + found(split, PublishedExponent.PROFILES) + ".")
                .orElse("Too few budgets of Chinchilla’s points show a best size for equal-compute profiles.");
    }

    private String envelope() {
        return gemstones()
                .map(split -> "The envelope of the learning curves of "
                        + ScalingWords.dataset(split.dataset()) + ", with "
                        + Words.lower(numbers.sizesOnEnvelope()) + " sizes on it, gives "
                        + found(split, PublishedExponent.ENVELOPE) + ".")
                .orElse("No set of learning curves gives an envelope to test the first approach by.");
    }

    /** Our value and interval, the published one, and whether it lies inside. */
    private static String found(Split split, PublishedExponent published) {
        SplitLaw law = split.fitted();
        String inside = law.sizeExponentInterval()
                .map(interval -> interval.contains(published.value()) ? "inside" : "outside")
                .map(where -> ", and lies " + where + " the interval")
                .orElse("");
        return ExponentView.exponent(split)
                + law.sizeExponentInterval()
                        .map(interval -> " (" + IntervalWords.rounded(interval) + ")")
                        .orElse("")
                + "; the published exponent is " + ExponentFigure.written(published.value()) + inside;
    }

    private Optional<Split> gemstones() {
        return numbers.splits().find(CurveLaws.DATASET, IsoFlopSets.ALL, CurveEnvelope.APPROACH);
    }

    /** Which part of the envelope is at fault cannot be read from one set: the others, and the inner sizes, are named. */
    private String envelopeWhy() {
        List<String> inner = numbers.splits().fitted().stream()
                .filter(split -> split.approach().equals(CurveEnvelope.APPROACH)
                        && split.subset().equals(CurveEnvelope.SIZE_INSIDE))
                .map(this::innerSizes)
                .toList();
        return inner.isEmpty()
                ? "No envelope can be drawn from budgets at which both smaller and larger sizes were trained."
                : "Read only at budgets where both smaller and larger sizes were trained, the envelope of "
                        + String.join("; that of ", inner) + ".";
    }

    /** The exponent without sizes at an end, beside the one of all budgets. */
    private String innerSizes(Split inner) {
        String exponent = ExponentView.exponent(inner);
        String all = numbers.splits()
                .find(inner.dataset(), IsoFlopSets.ALL, CurveEnvelope.APPROACH)
                .map(ExponentView::exponent)
                .map(whole -> whole.equals(exponent) ? ", as at all budgets" : " instead of " + whole)
                .orElse("");
        return ScalingWords.dataset(inner.dataset()) + " gives " + exponent + all;
    }

    private String spread() {
        return numbers.spread()
                .map(spread -> "Between " + Words.lower(spread.sets())
                        + " sets that share no run, each read by equal-compute profiles, the exponent lies between "
                        + exponent(spread.lowest()) + " (" + name(spread.lowest()) + ") and "
                        + exponent(spread.highest()) + " (" + name(spread.highest()) + "), with a median of "
                        + digits(spread.median()) + ".")
                .orElse(
                        "Fewer than two sets that share no run give an exponent by equal-compute profiles, so nothing can be"
                                + " said of the spread between sets.");
    }

    private String widths() {
        return numbers.spread()
                .map(spread -> spread.widths().isEmpty()
                        ? "No set has an interval of its own to compare the span of the exponents with."
                        : "Between sets that share no run the exponents span " + digits(spread.range())
                                + ", wider than the "
                                + Math.round(100 * Estimate.LEVEL) + "\u00a0% interval of "
                                + Words.lower(spread.narrowerThanRange()) + " of the "
                                + Words.lower(spread.widths().size()) + " sets that have one. "
                                + verdict(spread))
                .orElse("");
    }

    private static String verdict(ExponentSpread spread) {
        return 2 * spread.narrowerThanRange() > spread.widths().size()
                ? "The interval of a single set is therefore too narrow as a statement on the next set: text, architecture"
                        + " and recipe move the exponent more than noise does."
                : "The sets lie no further apart than their own intervals explain.";
    }

    private static String exponent(Allocation allocation) {
        return digits(allocation.law().orElseThrow().parameters().exponent());
    }

    private static String digits(double exponent) {
        return Numbers.decimals(exponent, 3);
    }

    private static String name(Allocation allocation) {
        boolean whole = allocation.subset().equals(IsoFlopSets.ALL)
                || allocation.dataset().equals(IsoFlopSets.CHINCHILLA);
        return ScalingWords.dataset(allocation.dataset(), whole ? Optional.empty() : Optional.of(allocation.subset()));
    }

    /** In how many of the intervals of the chart Kaplan's exponent lies. */
    private String kaplanInside() {
        List<Interval> intervals = numbers.splits().fittedDistinct().stream()
                .flatMap(split -> split.fitted().sizeExponentInterval().stream())
                .toList();
        List<String> inside = numbers.splits().fittedDistinct().stream()
                .filter(split -> split.fitted()
                        .sizeExponentInterval()
                        .filter(interval -> interval.contains(PublishedExponent.KAPLAN))
                        .isPresent())
                .map(split -> SetNames.set(split) + " by its " + SetNames.approach(split.approach()))
                .toList();
        return "Kaplan’s exponent of " + ExponentFigure.written(PublishedExponent.KAPLAN) + " lies inside "
                + (inside.isEmpty() ? "none" : Words.lower(inside.size())) + " of the " + intervals.size()
                + " intervals of the chart" + (inside.isEmpty() ? "" : " (" + Words.joined(inside) + ")") + ".";
    }

    /** Rows without a law, by reason. */
    private String withoutLaw() {
        Map<String, Integer> reasons = new TreeMap<>();
        numbers.splits()
                .all()
                .forEach(split ->
                        split.outcome().shortage().ifPresent(reason -> reasons.merge(reason, 1, Integer::sum)));
        if (reasons.isEmpty()) {
            return "Every row of the table has a law.";
        }
        int rows = reasons.values().stream().mapToInt(Integer::intValue).sum();
        return Words.of(rows) + " of " + numbers.splits().all().size() + " rows of the table have no law: "
                + Words.joined(reasons.entrySet().stream()
                        .map(entry -> Words.lower(entry.getValue()) + " for “" + Exclusions.words(entry.getKey()) + "”")
                        .toList())
                + ".";
    }
}
