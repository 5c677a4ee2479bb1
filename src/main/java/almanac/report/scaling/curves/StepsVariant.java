package almanac.report.scaling.curves;

import almanac.report.Exclusions;
import almanac.report.NotEnoughData;
import almanac.report.scaling.CurveLaws;
import almanac.scaling.Outcome;
import almanac.scaling.kaplan.AllocationExponents;
import almanac.scaling.kaplan.JointStepsFit;
import almanac.scaling.kaplan.JointStepsLaw;
import almanac.scaling.kaplan.KaplanConstants;
import java.util.List;
import java.util.Optional;

/**
 * One way to fit the joint law of size and steps, or Kaplan's own constants.
 *
 * @param id as published
 * @param words as readers see it
 * @param fit empty for published constants
 */
record StepsVariant(String id, String words, JointStepsLaw law, Optional<JointStepsFit> fit) {

    static final String LEAST = "least-steps";

    /** Kaplan's exponent of the critical batch, which the training runs here do not give. */
    static final double BATCH_EXPONENT = KaplanConstants.CRITICAL_BATCH.lossExponent();

    /**
     * The fits from the headline one to the free one, then Kaplan's constants.
     *
     * @throws NotEnoughData if the curves do not carry one of them
     */
    static List<StepsVariant> all(CurveLaws laws) {
        return List.of(
                of(LEAST, "least steps", laws.inLeastSteps()),
                of("steps", "steps done", laws.inSteps()),
                of("steps-unbounded", "steps done, no limits", laws.unbounded()),
                new StepsVariant(
                        "kaplan-2020", "Kaplan, least steps", KaplanConstants.SIZE_AND_STEPS, Optional.empty()));
    }

    private static StepsVariant of(String id, String words, Outcome<JointStepsFit> outcome) {
        return outcome.result()
                .map(fit -> new StepsVariant(id, words, fit.law(), Optional.of(fit)))
                .orElseThrow(() -> new NotEnoughData(
                        "the law of size and steps cannot be fitted: "
                                + Exclusions.words(outcome.shortage().orElseThrow()),
                        List.of()));
    }

    /** How size, batch and steps should grow with compute by this law and Kaplan's critical batch. */
    AllocationExponents allocation() {
        return AllocationExponents.predicted(
                law.size().exponent(), BATCH_EXPONENT, law.steps().exponent());
    }
}
