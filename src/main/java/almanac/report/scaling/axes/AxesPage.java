package almanac.report.scaling.axes;

import almanac.report.Estimate;
import almanac.report.Exclusions;
import almanac.report.NotEnoughData;
import almanac.report.Part;
import almanac.report.scaling.ScalingResult;
import almanac.report.scaling.fits.FitTable;
import almanac.scaling.kaplan.LawSlice;
import java.util.List;

/** The report's own page: loss against parameters, tokens and compute, and what the other pages find. */
public final class AxesPage {

    private static final String EXCLUDED = "scaling-excluded";

    private AxesPage() {}

    /**
     * The page.
     *
     * @throws NotEnoughData if none of the sets behind Kaplan's laws in one quantity can test its law
     */
    public static Part part(ScalingResult result) {
        List<HeadlineLaw.Tested> headlines = HeadlineLaw.all(result);
        if (headlines.isEmpty()) {
            throw new NotEnoughData(
                    "no set of runs can test how the loss falls with parameters, text or compute", result.rows());
        }
        List<Estimate> estimates = AxesEstimates.all(result);
        Part.Draft page = Part.at("")
                .estimates(estimates)
                .readings(AxesEstimates.readings(result))
                .texts(AxesTexts.of(result))
                .texts(ComputeTexts.of(result))
                .texts(PageFacts.of(result))
                .texts(StudyFacts.of(result))
                .texts(Crossing.texts())
                .figure(LawFigure.of(headlines, result));
        for (LawSlice.Quantity quantity : LawSlice.Quantity.values()) {
            List<TestedLaw> laws = TestedLaw.all(result, quantity);
            page.figure(ExponentFigure.of(quantity, laws, result)).view(LawViews.laws(quantity, laws), LawTables.LAWS);
        }
        return page.view(LawViews.shortages(result), LawTables.LAWS)
                .figure(Crossing.figure())
                .view(
                        Exclusions.byReason("scaling-left-out", "Rows left out, by reason", "Rows", result.rows()),
                        EXCLUDED)
                .publishes(LawTables.laws(result))
                .publishes(LawTables.points(headlines))
                .publishes(Crossing.table())
                .publishes(FitTable.of(result))
                .publishes(Exclusions.published(EXCLUDED, "Rows left out of the scaling laws", result.rows()))
                .rows(result.rows())
                .card(AxesCard.of(headlines.get(0), estimates.get(0)))
                .done();
    }
}
