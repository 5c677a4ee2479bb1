package almanac.report.ladder;

import almanac.stats.PowerSumFit;
import almanac.stats.SingleStep;
import java.util.List;
import java.util.Optional;

/**
 * One design fitted to one task, with its forecasts of every target that it can forecast.
 *
 * @param step1 empty for designs of one step
 * @param step2 one entry for all targets, in the letter format one per target; empty for designs of one step
 * @param singleStep only for {@link LadderVariant#SINGLE_STEP}
 * @param direct only for {@link LadderVariant#DIRECT}: Acc = E − A/N^α − B/D^β
 */
public record DesignFit(
        LadderTask task,
        LadderVariant variant,
        Optional<Step1> step1,
        List<SecondStep> step2,
        Optional<SingleStep.Fit> singleStep,
        Optional<PowerSumFit> direct,
        List<Forecast> forecasts) {

    /**
     * A second step and what it serves.
     *
     * @param target the one target it was fitted for; empty if it serves all
     */
    public record SecondStep(Optional<LadderTarget> target, Step2 fit) {}

    /** The forecast of a target, where the design makes one. */
    public Optional<Forecast> forecast(LadderTarget target) {
        return forecasts.stream()
                .filter(forecast -> forecast.run().equals(target.id()))
                .findFirst();
    }
}
