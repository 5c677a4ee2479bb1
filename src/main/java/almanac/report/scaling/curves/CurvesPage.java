package almanac.report.scaling.curves;

import almanac.report.Part;
import almanac.report.scaling.ScalingResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether early training foretells the end, and what the curves of many sizes have in common. */
public final class CurvesPage {

    static final String SLUG = "learning-curves";

    private CurvesPage() {}

    /**
     * The page.
     *
     * @throws almanac.report.NotEnoughData where no curves can be forecast, no joint law fitted, or no loss is reached by
     *     enough sizes
     */
    public static Part part(ScalingResult result) {
        CurveSet set = CurveSet.constant(result);
        Optional<CurveSet> decayed = CurveSet.decayed(result);
        List<CurveSet> sets = new ArrayList<>(List.of(set));
        decayed.ifPresent(sets::add);
        List<StepsVariant> variants = StepsVariant.all(result.curves());
        Levels levels = Levels.of(result.curves().efficiency());
        CurveEstimates estimates = new CurveEstimates(set, variants, levels, result.settings());
        return Part.at(SLUG)
                .estimates(estimates.all(decayed))
                .readings(estimates.readings())
                .texts(CurveTexts.of(set, decayed, result.settings()))
                .texts(StepsTexts.of(variants, set))
                .texts(EfficiencyTexts.of(levels))
                .figure(ForecastFigure.of(sets))
                .figure(ErrorFigure.of(sets))
                .figure(StepsFigure.of(result.curves(), variants))
                .figure(EfficiencyFigure.of(levels))
                .figure(SlopeFigure.of(levels, result.settings()))
                .view(StepsTables.laws(variants), StepsTables.ID)
                .view(StepsTables.powers(variants), StepsTables.ID)
                .publishes(ForecastTable.published(sets))
                .publishes(StepsTables.published(variants))
                .publishes(EfficiencyTable.published(levels))
                .done();
    }
}
