package almanac.report.scaling.chinchilla;

import almanac.markup.Numbers;
import almanac.report.Exclusions;
import almanac.report.Words;
import almanac.report.scaling.JointLaw;
import almanac.report.scaling.ScalingWords;
import almanac.scaling.kaplan.JointDataFit;
import almanac.scaling.kaplan.KaplanConstants;
import almanac.stats.PowerOfSum;
import almanac.stats.Quantiles;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** What Kaplan's joint law of size and data says over all sets, in words that follow from the numbers. */
final class JointTexts {

    private JointTexts() {}

    static Map<String, String> of(JointSets joint) {
        Map<String, String> texts = new LinkedHashMap<>();
        int sets = joint.fitted().size();
        texts.put("joint-sets", Words.lower(sets));
        texts.put("joint-sources", Words.lower(joint.sources().size()));
        texts.put("joint-needing", count(joint, JointSets.Fitted::needsBoth));
        texts.put("joint-exponents", count(joint, JointSets.Fitted::hasBothExponents));
        texts.put("joint-size-alone", count(joint, JointSets.Fitted::gainsFromSizeAlone));
        texts.put("joint-data-alone", count(joint, JointSets.Fitted::gainsFromDataAlone));
        texts.put("joint-additive", count(joint, JointSets.Fitted::isAdditiveCloser));
        texts.put("joint-kaplan", count(joint, JointSets.Fitted::needsBothByKaplan));
        texts.put(
                "joint-outcome",
                joint.needingBoth().size() >= JointSets.HALF * sets
                        ? "so the claim holds"
                        : "so the claim does not hold");
        texts.put("joint-needing-names", names(joint.needingBoth()));
        texts.put("joint-size-exponents", range(joint, fit -> fit.fit().law().firstExponent()));
        texts.put("joint-data-exponents", range(joint, fit -> fit.fit().law().secondExponent()));
        PowerOfSum kaplan = KaplanConstants.SIZE_AND_DATA.law();
        texts.put("kaplan-size-exponent", Numbers.decimals(kaplan.firstExponent(), 3));
        texts.put("kaplan-data-exponent", Numbers.decimals(kaplan.secondExponent(), 3));
        texts.put("joint-errors", range(joint, fit -> 100 * fit.fit().rootMeanSquareLog()));
        texts.put("joint-additive-errors", range(joint, fit -> 100 * fit.additiveRootMeanSquareLog()));
        texts.put("joint-without", without(joint));
        texts.put("joint-replicates", replicates(joint));
        return texts;
    }

    /** Resamples asked for, the same for every set. */
    private static String replicates(JointSets joint) {
        return Numbers.grouped(joint.fitted().get(0).fit().replicates().requested());
    }

    private static String count(JointSets joint, Predicate<JointSets.Fitted> holds) {
        long count = joint.fitted().stream().filter(holds).count();
        if (count == joint.fitted().size()) {
            return "all " + Words.lower(count);
        }
        return (count == 0 ? "none" : Words.lower(count)) + " of "
                + Words.lower(joint.fitted().size());
    }

    private static String names(List<JointSets.Fitted> sets) {
        return sets.isEmpty()
                ? "no set"
                : String.join(
                        "; ",
                        sets.stream()
                                .map(set -> ScalingWords.dataset(set.law().runs()))
                                .toList());
    }

    private static String range(JointSets joint, ToDoubleFunction<JointDataFit> value) {
        double[] values = joint.fitted().stream()
                .mapToDouble(set -> value.applyAsDouble(set.fit()))
                .sorted()
                .toArray();
        return Numbers.significant(values[0], 2) + " to " + Numbers.significant(values[values.length - 1], 2)
                + ", with a median of " + Numbers.significant(Quantiles.median(values), 2);
    }

    /** The sets without a fit, by reason. */
    private static String without(JointSets joint) {
        Map<String, Integer> byReason = new TreeMap<>();
        for (JointLaw law : joint.withoutFit()) {
            byReason.merge(law.outcome().shortage().orElseThrow(), 1, Integer::sum);
        }
        if (byReason.isEmpty()) {
            return "Every set has a fit.";
        }
        return "No fit: "
                + String.join(
                        "; ",
                        byReason.entrySet().stream()
                                .map(entry -> Words.lower(entry.getValue())
                                        + (entry.getValue() == 1 ? " set (" : " sets (")
                                        + Exclusions.words(entry.getKey()) + ")")
                                .toList())
                + ".";
    }
}
