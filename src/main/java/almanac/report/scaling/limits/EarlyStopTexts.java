package almanac.report.scaling.limits;

import almanac.markup.Numbers;
import almanac.report.Estimate;
import almanac.report.Words;
import almanac.report.scaling.IntervalPlace;
import almanac.scaling.kaplan.JointStepsFit;
import almanac.scaling.kaplan.JointStepsFit.Quantity;
import almanac.scaling.kaplan.JointStepsLaw;
import almanac.stats.Interval;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the page says of stopping early. */
final class EarlyStopTexts {

    private EarlyStopTexts() {}

    static Map<String, String> of(EarlyStop early) {
        JointStepsLaw law = early.least().law();
        EarlyStop.Sizes range = EarlyStop.tolerated(law);
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("stop-kaplan-excess", Numbers.decimals(100 * published(), 1) + "\u00a0%");
        texts.put("stop-claimed", LimitWords.percent(EarlyStop.CLAIMED));
        texts.put("stop-told", told(early));
        texts.put("stop-limits", limits(early.least()));
        texts.put("stop-limits-in-steps", limits(early.done()));
        texts.put("stop-verdict", verdict(early));
        texts.put("stop-range", Numbers.significant(range.low(), 2) + " to " + Numbers.significant(range.high(), 2));
        texts.put("stop-range-kaplan", rangeOfKaplan());
        texts.put("stop-tolerated", LimitWords.percent(EarlyStop.TOLERATED - 1));
        texts.put("stop-converged", LimitWords.percent(EarlyStop.CONVERGED));
        texts.put("stop-against-convergence", convergence(law));
        texts.put("stop-against-convergence-kaplan", convergence(EarlyStop.kaplan()));
        texts.put("stop-runs", Words.lower(early.least().curves()));
        return texts;
    }

    private static String rangeOfKaplan() {
        EarlyStop.Sizes range = EarlyStop.tolerated(EarlyStop.kaplan());
        return Numbers.significant(range.low(), 2) + " to " + Numbers.significant(range.high(), 2);
    }

    /** How Kaplan's exponents lie to the two fits. */
    private static String verdict(EarlyStop early) {
        Optional<Interval> least = excess(early.least());
        Optional<Interval> done = excess(early.done());
        if (least.isEmpty() || done.isEmpty()) {
            return "There is no interval to compare it with.";
        }
        return "This lies " + place(least.get(), published()) + " our interval by least steps, "
                + limits(least.get()) + ", and " + place(done.get(), published()) + " that by steps taken, "
                + limits(done.get()) + ".";
    }

    private static double published() {
        return EarlyStop.kaplan().earlyStopExcess();
    }

    private static Optional<Interval> excess(JointStepsFit fit) {
        return fit.interval(Quantity.EARLY_STOP_EXCESS, Estimate.LEVEL);
    }

    /** Limits from which the sides of Kaplan's exponents and of their rounded print can be read off. */
    private static String limits(Interval range) {
        return IntervalPlace.limits(
                        range.mapped(fraction -> 100 * fraction), 100 * published(), 100 * EarlyStop.CLAIMED)
                + "\u00a0%";
    }

    private static String place(Interval range, double fraction) {
        return IntervalPlace.of(range, fraction).words();
    }

    private static String limits(JointStepsFit fit) {
        return excess(fit).map(EarlyStopTexts::limits).orElse("no interval");
    }

    /** Where the printed number lies to the interval that the ledger compares it with. */
    private static String told(EarlyStop early) {
        return excess(early.least())
                .map(range -> "lies " + place(range, EarlyStop.CLAIMED) + " this interval")
                .orElse("cannot be compared");
    }

    /** A model trained to convergence beside the best one. */
    private static String convergence(JointStepsLaw law) {
        double size = EarlyStop.convergedSize(law);
        double steps = law.stepsAtRelativeSize(size);
        if (!Double.isFinite(steps)) {
            return "no smaller model";
        }
        return "a model " + Numbers.significant(1 / size, 2) + " times smaller, with "
                + Numbers.significant(steps, 2) + " times the steps and "
                + Numbers.significant(size * steps, 2) + " times the compute";
    }
}
