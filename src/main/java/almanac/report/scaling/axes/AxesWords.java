package almanac.report.scaling.axes;

import almanac.markup.Numbers;
import almanac.report.Estimate;
import almanac.report.IntervalWords;
import almanac.report.Words;
import almanac.report.scaling.ScalingWords;
import almanac.scaling.isoflop.PorianStep;
import almanac.scaling.kaplan.LawSlice;
import almanac.stats.Interval;
import java.util.Map;
import java.util.Optional;

/** Names and numbers of the page's charts, tables and texts. */
final class AxesWords {

    private static final Map<String, String> CORPORA = Map.of("rw", "RefinedWeb", "owt2", "OpenWebText2");

    /** Share of an interval's width from its limit within which a value lies just inside or outside. */
    private static final double EDGE = 0.15;

    private static final Map<String, String> CHANGES = Map.of(
            "kaplan",
            "Kaplan’s protocol",
            "count-output-layer",
            "output layer counted",
            "short-warm-up",
            "short warm-up",
            "matched-decay",
            "matched decay",
            PorianStep.TUNED,
            "tuned by size");

    private AxesWords() {}

    /** A set in few words: a step of Porian et al. 2024 by what it changes, any other by its name. */
    static String shortName(TestedLaw law) {
        return step(law.dataset())
                .map(step ->
                        "Porian, " + corpus(step.corpus()) + ": " + CHANGES.getOrDefault(step.change(), step.change()))
                .orElseGet(law::name);
    }

    /** A text of Porian et al. 2024 by its id. */
    static String corpus(String id) {
        return CORPORA.getOrDefault(id, id);
    }

    /** The step of Porian et al. 2024 that a set is. */
    static Optional<PorianStep> step(String dataset) {
        return PorianStep.all().stream()
                .filter(step -> step.dataset().equals(dataset))
                .findFirst();
    }

    /** A set without its condition, all protocols of Porian et al. 2024 as one. */
    static String family(String dataset) {
        return dataset.startsWith("porian-") ? "Porian et al." : ScalingWords.dataset(dataset);
    }

    /** The exponent of the pure law, rounded by its interval. */
    static String exponent(TestedLaw law) {
        return law.interval(Estimate.LEVEL)
                .map(range -> Numbers.roundedTo(law.exponent(), range.halfWidth()))
                .orElseGet(() -> Numbers.significant(law.exponent(), 2));
    }

    static String exponentWithInterval(TestedLaw law) {
        return exponent(law)
                + law.interval(Estimate.LEVEL)
                        .map(range -> " (95\u00a0% interval " + IntervalWords.rounded(range) + ")")
                        .orElse(" (no interval)");
    }

    /** Inside or outside the interval, and whether only just. */
    static String place(TestedLaw law, double value) {
        boolean justly = law.interval(Estimate.LEVEL)
                .filter(range -> Math.min(Math.abs(value - range.low()), Math.abs(value - range.high()))
                        < EDGE * (range.high() - range.low()))
                .isPresent();
        return (justly ? "just " : "") + (law.holds(value) ? "inside" : "outside");
    }

    /** A value with the digits that its interval allows. */
    static String rounded(double value, Optional<Interval> interval) {
        return interval.map(range -> Numbers.roundedTo(value, range.halfWidth()))
                .orElseGet(() -> Numbers.significant(value, 2));
    }

    /** A value with its interval in brackets, where it has one. */
    static String withInterval(double value, Optional<Interval> interval) {
        return rounded(value, interval)
                + interval.map(range -> " (" + IntervalWords.rounded(range) + ")")
                        .orElse("");
    }

    /** A part of several things, in words. */
    static String part(long count) {
        return count == 0 ? "none" : Words.lower(count);
    }

    /** An exponent as Kaplan et al. 2020 print it. */
    static String printed(double exponent) {
        return Numbers.decimals(exponent, 3);
    }

    /** Corpus or set of a panel, without what the panel's own words say. */
    static String panelName(TestedLaw law) {
        return step(law.dataset())
                .map(step -> "Porian, " + corpus(step.corpus()))
                .orElseGet(() -> ScalingWords.dataset(law.dataset()).split(", ", 2)[0]);
    }

    /** A fraction in percent. */
    static String percent(double fraction) {
        return Numbers.significant(100 * fraction, 2) + "\u00a0%";
    }

    static String of(LawSlice.Quantity quantity) {
        return switch (quantity) {
            case PARAMETERS -> "parameters";
            case TOKENS -> "tokens";
            case COMPUTE -> "compute";
        };
    }

    /** What the runs of a law have in common. */
    static String held(TestedLaw law) {
        if (law.slice().held().isEmpty()) {
            return law.quantity() == LawSlice.Quantity.COMPUTE
                    ? "the lowest loss of each budget"
                    : "the lowest loss of each amount";
        }
        double held = law.slice().held().getAsDouble();
        return switch (law.quantity()) {
            case PARAMETERS -> Numbers.compact(held) + " tokens each";
            case TOKENS -> Numbers.compact(held) + " parameters each";
            case COMPUTE -> Numbers.compact(held) + " tokens per parameter";
        };
    }
}
