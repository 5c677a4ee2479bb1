package almanac.report.scaling;

import almanac.data.RepeatedDataRun;
import almanac.scaling.Outcome;
import almanac.scaling.kaplan.KaplanConstants;
import almanac.scaling.kaplan.OverfittingPair;
import almanac.scaling.kaplan.OverfittingPenalty;
import almanac.scaling.repeated.RepeatedDataFit;
import almanac.scaling.repeated.RepeatedDataLaw;
import almanac.scaling.repeated.RepeatedLoss;
import almanac.stats.Resampling;
import java.util.List;

/**
 * What too little text costs.
 *
 * @param pairs runs on repeated text, each against runs of equal length on fresh text
 * @param penalty the penalty of overfitting as a power of size and unique tokens
 * @param repeated what repeated tokens and surplus parameters are worth
 */
public record DataLimits(
        List<OverfittingPair> pairs, Outcome<OverfittingPenalty> penalty, Outcome<RepeatedDataFit> repeated) {

    static DataLimits of(List<RepeatedDataRun> runs, Resampling resampling) {
        List<OverfittingPair> pairs = OverfittingPair.of(OverfittingPair.runs(runs));
        return new DataLimits(
                pairs,
                OverfittingPenalty.of(pairs, KaplanConstants.TOKENS_AGAINST_OVERFITTING.exponent(), resampling),
                RepeatedDataFit.of(
                        runs.stream()
                                .filter(RepeatedDataRun::inPublishedFit)
                                .map(RepeatedLoss::of)
                                .toList(),
                        RepeatedDataLaw.C4,
                        resampling));
    }
}
