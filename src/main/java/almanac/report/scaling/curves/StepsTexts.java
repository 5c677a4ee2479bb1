package almanac.report.scaling.curves;

import almanac.markup.Numbers;
import almanac.report.Words;
import almanac.scaling.kaplan.JointStepsFit;
import almanac.scaling.kaplan.JointStepsLaw;
import almanac.scaling.kaplan.KaplanConstants;
import almanac.stats.BoundedPowerSum;
import almanac.stats.Interval;
import almanac.stats.PowerLawSum;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the joint law of size and steps says, in words that follow from the numbers. */
final class StepsTexts {

    /** Constants of two fits that differ by less, relatively, are taken as one. */
    private static final double SAME = 1e-3;

    private StepsTexts() {}

    static Map<String, String> of(List<StepsVariant> variants, CurveSet set) {
        StepsVariant least = variants.get(0);
        StepsVariant kaplan = variants.get(variants.size() - 1);
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(
                "curves-kaplan-size",
                Double.toString(KaplanConstants.SIZE_AND_STEPS.size().exponent()));
        texts.put(
                "curves-kaplan-steps",
                Double.toString(KaplanConstants.SIZE_AND_STEPS.steps().exponent()));
        texts.put("curves-kaplan-inside", inside(least));
        texts.put("curves-least-size", written(StepsQuantity.SIZE, least));
        texts.put("curves-least-steps", written(StepsQuantity.STEPS, least));
        texts.put("curves-best-steps", written(StepsQuantity.BEST_STEPS, least));
        texts.put("curves-at-bound", atBound(variants));
        texts.put("curves-done-size", written(StepsQuantity.SIZE, variants.get(1)));
        texts.put("curves-done-steps", written(StepsQuantity.STEPS, variants.get(1)));
        texts.put("curves-nearer", nearer(least, variants.get(1)));
        texts.put("curves-box", box());
        texts.put("curves-free", free(variants.get(1), variants.get(2)));
        texts.put("curves-swap", swap(set));
        texts.put("curves-best-size", written(StepsQuantity.BEST_SIZE, least));
        texts.put("curves-best-steps-implied", Numbers.significant(StepsQuantity.BEST_STEPS.of(kaplan), 2));
        texts.put(
                "curves-best-steps-printed",
                Double.toString(StepsQuantity.BEST_STEPS.printed().orElseThrow()));
        texts.put("curves-best-steps-told", stepsTold(least, kaplan));
        texts.put(
                "curves-resamples",
                Numbers.grouped(least.fit().orElseThrow().replicates().requested()));
        texts.put(
                "curves-points", Numbers.grouped(least.fit().orElseThrow().fit().points()));
        texts.put("curves-batch-exponent", Double.toString(StepsVariant.BATCH_EXPONENT));
        return texts;
    }

    /** A value rounded by its interval, or with two digits where there is none. */
    static String written(StepsQuantity quantity, StepsVariant variant) {
        double value = quantity.of(variant);
        return quantity.interval(variant)
                .map(range -> Numbers.roundedTo(value, range.halfWidth()))
                .orElseGet(() -> Numbers.significant(value, 2));
    }

    private static String inside(StepsVariant least) {
        boolean size = holds(
                StepsQuantity.SIZE.interval(least),
                KaplanConstants.SIZE_AND_STEPS.size().exponent());
        boolean steps = holds(
                StepsQuantity.STEPS.interval(least),
                KaplanConstants.SIZE_AND_STEPS.steps().exponent());
        if (size && steps) {
            return "Both lie within the intervals";
        }
        if (!size && !steps) {
            return "Both lie outside the intervals";
        }
        return size
                ? "That of the size lies within its interval, that of the steps outside"
                : "That of the steps lies within its interval, that of the size outside";
    }

    private static boolean holds(Optional<Interval> interval, double value) {
        return interval.filter(range -> range.contains(value)).isPresent();
    }

    /** Whether the correction by the critical batch moves both exponents towards Kaplan's. */
    private static String nearer(StepsVariant least, StepsVariant done) {
        JointStepsLaw kaplan = KaplanConstants.SIZE_AND_STEPS;
        boolean size = Math.abs(least.law().size().exponent() - kaplan.size().exponent())
                < Math.abs(done.law().size().exponent() - kaplan.size().exponent());
        boolean steps = Math.abs(least.law().steps().exponent() - kaplan.steps().exponent())
                < Math.abs(done.law().steps().exponent() - kaplan.steps().exponent());
        if (size && steps) {
            return "which moves both exponents towards Kaplan’s";
        }
        return size || steps
                ? "which moves one of the exponents towards Kaplan’s and the other away"
                : "which moves both exponents away from Kaplan’s";
    }

    private static String box() {
        BoundedPowerSum.Box box = JointStepsFit.KAPLAN_BOX;
        return "that of the size between " + Numbers.shortest(box.lowestFirst()) + " and "
                + Numbers.shortest(box.highestFirst()) + ", that of the steps between "
                + Numbers.shortest(box.lowestSecond()) + " and " + Numbers.shortest(box.highestSecond());
    }

    private static String atBound(List<StepsVariant> variants) {
        List<String> bound = variants.stream()
                .limit(2)
                .filter(variant -> variant.fit().orElseThrow().fit().atBound())
                .map(StepsVariant::words)
                .toList();
        return bound.isEmpty()
                ? "Neither fit ends at such a limit"
                : "An exponent ends at its limit in " + Words.joined(bound);
    }

    /** Whether the fit without limits to whole curves ends where the fit within limits does. */
    private static String free(StepsVariant held, StepsVariant free) {
        String starts = free.fit().orElseThrow().fit().startsAtBest() + " of "
                + free.fit().orElseThrow().fit().starts() + " searches";
        boolean same = Math.abs(free.law().size().exponent() / held.law().size().exponent() - 1) < SAME
                && Math.abs(free.law().steps().exponent() / held.law().steps().exponent() - 1) < SAME;
        return same
                ? "On the whole curves the fit without limits ends in the same constants, which " + starts + " reach"
                : "On the whole curves the fit without limits ends elsewhere, with "
                        + Numbers.significant(free.law().size().exponent(), 2) + " for the size and "
                        + Numbers.significant(free.law().steps().exponent(), 2) + " for the steps (" + starts + ")";
    }

    /** What the free fit makes of the first halves alone. */
    private static String swap(CurveSet set) {
        PowerLawSum law = set.forecasts().pooled().law();
        double size = law.terms().get(0).exponent();
        double steps = law.terms().get(1).exponent();
        String exponents =
                Numbers.significant(size, 2) + " for the size and " + Numbers.significant(steps, 2) + " for the steps";
        return size > steps
                ? "On the first halves alone the roles swap: the best fit has exponents of " + exponents
                        + ", a steep fall with size and an almost flat one with steps. It forecasts poorly, because the term that"
                        + " should fade carries most of the loss"
                : "On the first halves alone the roles stay, with exponents of " + exponents;
    }

    /** Where the printed power of the steps and the one that Kaplan's own law implies lie. */
    private static String stepsTold(StepsVariant least, StepsVariant kaplan) {
        Optional<Interval> interval = StepsQuantity.BEST_STEPS.interval(least);
        return interval.map(range -> "The printed value lies "
                        + place(range, StepsQuantity.BEST_STEPS.printed().orElseThrow())
                        + " the interval found here, the implied one "
                        + place(range, StepsQuantity.BEST_STEPS.of(kaplan))
                        + " it")
                .orElse("No interval could be had here");
    }

    private static String place(Interval range, double value) {
        if (range.contains(value)) {
            return "within";
        }
        return value > range.high() ? "above" : "below";
    }
}
