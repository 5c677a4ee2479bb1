package almanac.report.scaling;

import almanac.data.ScalingRuns;
import almanac.scaling.Outcome;
import almanac.scaling.kaplan.CurveForecasts;
import almanac.scaling.kaplan.CurveRuns;
import almanac.scaling.kaplan.JointStepsFit;
import almanac.scaling.kaplan.KaplanConstants;
import almanac.scaling.kaplan.LearningCurve;
import almanac.scaling.kaplan.SampleEfficiency;
import almanac.scaling.kaplan.StepCount;
import almanac.stats.BoundedPowerSum;
import almanac.stats.Resampling;
import java.util.List;

/**
 * Laws of the learning curves of one set of runs of many sizes, trained at a constant rate.
 *
 * @param curves with sizes counted without embeddings
 * @param inSteps the joint law of size and steps done
 * @param inLeastSteps the same in the steps that an unlimited batch would need, by Kaplan's critical batch
 * @param unbounded the joint law in steps without limits on its exponents
 * @param forecasts the second half of each curve forecast from the first
 * @param efficiency tokens to a loss against size, at every level that enough sizes reach
 */
public record CurveLaws(
        List<LearningCurve> curves,
        Outcome<JointStepsFit> inSteps,
        Outcome<JointStepsFit> inLeastSteps,
        Outcome<JointStepsFit> unbounded,
        Outcome<CurveForecasts> forecasts,
        List<SampleEfficiency> efficiency) {

    public static final String DATASET = "gemstones";

    /** A second set of curves, of runs whose learning rate decays. */
    public static final String DECAYED = "deepmind-dense";

    /** The condition of its usual runs. */
    public static final String STANDARD = "standard";

    public static final String EVALUATION_SET = "validation";

    /** Tokens before which a curve still warms up, so that it is left out of the joint law. */
    public static final double WARM_TOKENS = 4e9;

    /** Levels of loss per nat at which tokens are counted. */
    private static final int LEVELS_PER_NAT = 10;

    /**
     * The laws.
     *
     * @param fewer resamples of the joint law in steps done and without limits
     */
    static CurveLaws of(ScalingRuns runs, Resampling resampling, Resampling fewer) {
        List<LearningCurve> curves = CurveRuns.of(runs, DATASET, EVALUATION_SET, true);
        List<LearningCurve> warm =
                curves.stream().map(curve -> curve.from(WARM_TOKENS)).toList();
        return new CurveLaws(
                curves,
                JointStepsFit.of(warm, StepCount.DONE, JointStepsFit.KAPLAN_BOX, fewer),
                JointStepsFit.of(
                        warm, StepCount.least(KaplanConstants.CRITICAL_BATCH), JointStepsFit.KAPLAN_BOX, resampling),
                JointStepsFit.of(warm, StepCount.DONE, BoundedPowerSum.Box.NONE, fewer),
                CurveForecasts.of(curves, CurveForecasts.FEWEST_TOKENS, CurveForecasts.MOST_TOKENS),
                SampleEfficiency.atLevels(curves, LEVELS_PER_NAT, resampling));
    }
}
