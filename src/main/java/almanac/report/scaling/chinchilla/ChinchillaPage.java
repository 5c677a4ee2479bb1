package almanac.report.scaling.chinchilla;

import almanac.report.Estimate;
import almanac.report.Exclusions;
import almanac.report.NotEnoughData;
import almanac.report.Part;
import almanac.report.scaling.ChinchillaFits;
import almanac.report.scaling.ScalingResult;
import almanac.report.scaling.fits.FitTable;
import almanac.scaling.law.ChinchillaPoints;
import almanac.scaling.law.LossLawShortage;
import java.util.List;

/** Which constants the points of Hoffmann et al. 2022 support, and whether size and data have to grow together. */
public final class ChinchillaPage {

    private ChinchillaPage() {}

    /**
     * The page.
     *
     * @throws NotEnoughData where the points carry no fit, or no set of runs a joint law
     */
    public static Part part(ScalingResult result) {
        ChinchillaFits fits = result.chinchilla().orElseThrow(() -> shortage(result));
        JointSets joint = new JointSets(result.joint());
        if (joint.fitted().isEmpty()) {
            throw new NotEnoughData("no set of runs carries a joint law of size and data", List.of());
        }
        List<Estimate> estimates = ChinchillaEstimates.all(fits, joint, result.settings());
        List<ComparedLaw> laws = ComparedLaw.all(fits);
        return Part.at("chinchilla")
                .estimates(estimates)
                .readings(ChinchillaEstimates.readings(estimates))
                .texts(ChinchillaTexts.of(result, fits))
                .texts(JointTexts.of(joint))
                .figure(ConstantsFigure.of(fits))
                .figure(ResidualFigure.of(fits))
                .figure(ExponentFigure.of(fits))
                .figure(DoublingFigure.of(joint))
                .view(FitViews.constants(fits), ComparisonTables.ID)
                .view(ComparisonTables.misfit(laws), ComparisonTables.ID)
                .view(ComparisonTables.tokens(laws), ComparisonTables.ID)
                .view(FitViews.all(fits), FitTable.ID)
                .view(TrapTables.shown(fits.trap()), TrapTables.ID)
                .view(JointView.shown(joint), JointTable.ID)
                .publishes(ComparisonTables.published(laws))
                .publishes(ResidualTable.published(fits))
                .publishes(TrapTables.published(fits.trap()))
                .publishes(JointTable.published(joint))
                .done();
    }

    private static NotEnoughData shortage(ScalingResult result) {
        ChinchillaPoints points = ChinchillaPoints.of(result.runs().training());
        String reason = LossLawShortage.of(points.withoutHighLosses())
                .or(() -> LossLawShortage.of(points.all()))
                .map(shortage -> Exclusions.words(shortage.code()))
                .orElse("no fit");
        return new NotEnoughData("the points of Hoffmann et al. carry no fit: " + reason, List.of());
    }
}
