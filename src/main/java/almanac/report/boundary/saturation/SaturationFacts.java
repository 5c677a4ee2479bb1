package almanac.report.boundary.saturation;

import almanac.report.boundary.BoundaryResult;
import java.util.List;
import java.util.Map;

/** The finding of the page in a sentence for the report's own page. */
public final class SaturationFacts {

    private static final String NAME = "fact-saturation";

    private SaturationFacts() {}

    /** One text, whatever the data. */
    public static Map<String, String> of(BoundaryResult result) {
        List<RecentDominance> recent = RecentDominance.all(result);
        if (SaturationEstimates.least(recent).isEmpty()) {
            return Map.of(
                    NAME,
                    "Whether small models overtake large ones is not known: no dated large model can be compared.");
        }
        return Map.of(
                NAME,
                "Of the models above " + DominanceTexts.threshold() + " in the months from "
                        + DominanceViews.months(recent) + ", "
                        + DominanceTexts.dominated(recent, SaturationWords.MATH)
                        + " score below a smaller model of their day or before on MATH level 5 and "
                        + DominanceTexts.dominated(recent, SaturationWords.MMLU_PRO) + " on MMLU-Pro. "
                        + DominanceTexts.checked(recent, result) + ".");
    }
}
