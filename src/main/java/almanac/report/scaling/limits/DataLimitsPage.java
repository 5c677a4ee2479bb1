package almanac.report.scaling.limits;

import almanac.report.Exclusions;
import almanac.report.NotEnoughData;
import almanac.report.Part;
import almanac.report.scaling.ScalingResult;
import almanac.scaling.Outcome;
import almanac.scaling.repeated.RepeatedDataFit;
import java.util.List;

/** What too little text costs: overfitting, stopping early, and reading the same text again. */
public final class DataLimitsPage {

    private DataLimitsPage() {}

    /**
     * The page.
     *
     * @throws NotEnoughData where one of its three laws could not be fitted
     */
    public static Part part(ScalingResult result) {
        List<OverfittingVariant> variants = OverfittingVariant.all(result);
        require(variants.get(0).outcome(), "the penalty of overfitting cannot be fitted");
        RepeatedDataFit repeated = require(result.limits().repeated(), "the law of repeated text cannot be fitted");
        EarlyStop early = new EarlyStop(
                require(result.curves().inLeastSteps(), "the law of size and least steps cannot be fitted"),
                require(result.curves().inSteps(), "the law of size and steps cannot be fitted"));
        OverfittingVariant headline = variants.get(0);
        return Part.at("data-limits")
                .estimates(LimitEstimates.of(headline, early, repeated, result.settings()))
                .readings(LimitEstimates.readings(headline, early, repeated, result.settings()))
                .texts(OverfittingTexts.of(variants, result))
                .texts(EarlyStopTexts.of(early))
                .texts(RepeatedTexts.of(repeated))
                .figure(CollapseFigure.of(headline))
                .view(OverfittingTables.variants(variants), OverfittingTables.FITS)
                .figure(PassesFigure.of(headline.pairs()))
                .figure(EarlyStopFigure.of(early))
                .view(EarlyStopLaws.shown(early), EarlyStopLaws.ID)
                .figure(WorthFigure.of(repeated))
                .view(RepeatedViews.worth(repeated), RepeatedTables.WORTH)
                .figure(ProfileFigure.of(repeated))
                .view(RepeatedViews.fits(repeated), RepeatedTables.FITS)
                .publishes(OverfittingTables.pairs(headline))
                .publishes(OverfittingTables.published(variants))
                .publishes(EarlyStopTables.published(early))
                .publishes(EarlyStopLaws.published(early))
                .publishes(RepeatedTables.runs(repeated))
                .publishes(RepeatedTables.fits(repeated))
                .publishes(RepeatedTables.profile(repeated))
                .publishes(RepeatedTables.worth(repeated))
                .done();
    }

    private static <T> T require(Outcome<T> outcome, String lacking) {
        return outcome.result()
                .orElseThrow(() -> new NotEnoughData(
                        lacking + ": " + Exclusions.words(outcome.shortage().orElseThrow()), List.of()));
    }
}
