package almanac.report.scaling;

import almanac.data.ScalingRuns;
import almanac.scaling.Outcome;
import almanac.scaling.isoflop.CurveEnvelope;
import almanac.scaling.isoflop.EnvelopeBudgets;
import almanac.scaling.isoflop.IsoFlopAllocation;
import almanac.scaling.isoflop.LossCurve;
import almanac.scaling.kaplan.DatasetRuns;
import almanac.scaling.law.LossLawDraws;
import almanac.scaling.law.LossLawFit;
import almanac.scaling.law.LossLawShortage;
import almanac.stats.Resampling;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a budget is best split between size and tokens.
 *
 * @param envelopes approach 1: the lower envelope of learning curves, where there are curves
 * @param isoFlop approach 2 and its variants: the best size of each budget
 * @param parametric approach 3: the loss law fitted to each dataset
 */
public record BudgetSplits(List<Envelope> envelopes, List<IsoFlopAllocation> isoFlop, List<Parametric> parametric) {

    /** The dataset of many small curves. */
    static final String SMALL_CURVES = "misfitting";

    /** The lower envelope of the learning curves of a dataset. */
    public record Envelope(String dataset, CurveEnvelope curves) {}

    /** The loss law of a dataset with its resamples, or why there is none. */
    public record Parametric(DatasetRuns runs, Outcome<LossLawDraws> outcome) {}

    /**
     * The splits.
     *
     * @param fewer resamples of the parametric fits, one to each dataset
     */
    static BudgetSplits of(ScalingRuns runs, List<DatasetRuns> datasets, Resampling resampling, Resampling fewer) {
        return new BudgetSplits(
                Stream.of(
                                envelope(runs, CurveLaws.DATASET, EnvelopeBudgets.GEMSTONES, resampling),
                                envelope(runs, SMALL_CURVES, EnvelopeBudgets.MISFITTING, resampling))
                        .toList(),
                IsoFlopAllocation.all(runs.training(), resampling),
                datasets.parallelStream()
                        .map(dataset -> new Parametric(dataset, parametric(dataset, fewer)))
                        .toList());
    }

    private static Envelope envelope(ScalingRuns runs, String dataset, EnvelopeBudgets budgets, Resampling resampling) {
        return new Envelope(dataset, CurveEnvelope.of(dataset, LossCurve.of(runs, dataset), budgets, resampling));
    }

    /** Moments of one training run are no runs of their own, so that they carry no resamples of runs. */
    private static Outcome<LossLawDraws> parametric(DatasetRuns dataset, Resampling resampling) {
        if (dataset.hasMoments()) {
            return Outcome.none("moments-of-one-run");
        }
        return LossLawShortage.of(dataset.runs())
                .<Outcome<LossLawDraws>>map(shortage -> Outcome.none(shortage.code()))
                .orElseGet(() -> fit(dataset, resampling));
    }

    private static Outcome<LossLawDraws> fit(DatasetRuns dataset, Resampling resampling) {
        LossLawFit fit = LossLawFit.of(dataset.runs(), ChinchillaFits.OBJECTIVE).orElseThrow();
        return fit.hasConstantAtBound()
                ? Outcome.none("constant-at-bound")
                : Outcome.of(LossLawDraws.of(fit, dataset.runs(), resampling));
    }
}
