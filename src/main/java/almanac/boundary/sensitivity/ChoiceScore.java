package almanac.boundary.sensitivity;

import almanac.boundary.Attainable;
import almanac.boundary.Binning;
import almanac.boundary.BoundaryFit;
import almanac.boundary.BoundaryLoss;
import almanac.boundary.BoundarySample;
import almanac.boundary.BoundarySettings;
import almanac.boundary.BoundaryValidation;
import almanac.boundary.Outcome;
import almanac.stats.SmoothedPinball;
import java.util.Optional;

/**
 * A boundary fitted with one choice of κ and λ. Losses are those of the paper's κ 50 whatever the κ of the fit, so that
 * choices can be compared.
 *
 * @param fit its objective and loss are of the choice's own κ
 * @param train loss over the rows fitted
 * @param validation the rows after that lie within the compute of those fitted, in bins of these; empty where there are
 *     none
 */
public record ChoiceScore(
        LossChoice choice, BoundaryFit fit, BoundaryLoss train, Optional<BoundaryValidation> validation) {

    private static final SmoothedPinball COMPARED = BoundarySettings.PAPER.loss();
    private static final int LOG_BUDGET = 24;

    /** Fits a choice to the rows of a period and compares it with those of the next. */
    public static Outcome<ChoiceScore> of(LossChoice choice, BoundarySample train, BoundarySample validation) {
        BoundarySample common = validation.between(train.lowest(), train.highest());
        return BoundaryFit.of(train, choice.settings())
                .map(fit -> new ChoiceScore(
                        choice,
                        fit,
                        BoundaryLoss.of(train, fit::at, COMPARED),
                        BoundaryValidation.of(fit::at, COMPARED, train, common, Binning.TRAIN_OVERLAP)));
    }

    /** Mean loss plus ridge, of the choice's own κ and λ: comparable with other fits of the same choice only. */
    public double objective() {
        return fit.found().objective();
    }

    /** The score attainable with 10^24 FLOP. */
    public Attainable attainable() {
        return fit.attainable(LOG_BUDGET);
    }
}
