package almanac.report.boundary.shift;

import almanac.report.Estimate;
import almanac.report.NotEnoughData;
import almanac.report.Part;
import almanac.report.Settings;
import almanac.report.boundary.BoundaryResult;
import almanac.report.boundary.ContaminationShift;
import java.util.List;

/** Do later models do better than an older test predicts? */
public final class ShiftPage {

    private static final String SLUG = "contamination-shift";

    private ShiftPage() {}

    /**
     * The page.
     *
     * @throws NotEnoughData with fewer than five models on either side of the split
     */
    public static Part part(BoundaryResult result) {
        return part(result.shift(), result.settings());
    }

    static Part part(ContaminationShift shift, Settings settings) {
        if (shift.test().isEmpty()) {
            throw new NotEnoughData(ShiftFacts.because(shift), List.of());
        }
        List<ShiftReading> readings = ShiftReading.all(
                shift.models().stream().map(ContaminationShift.Model::pair).toList(), settings.seed());
        ShiftReading paper = readings.get(0);
        List<Estimate> estimates = ShiftEstimates.all(paper, shift, settings);
        return Part.at(SLUG)
                .estimates(estimates)
                .readings(ShiftEstimates.readings(estimates))
                .texts(ShiftTexts.of(readings, shift))
                .figure(ScatterFigure.of(paper, shift))
                .figure(ChanceFigure.of(paper))
                .view(ShiftTable.view(readings), ShiftTable.ID)
                .publishes(ShiftTable.published(readings))
                .done();
    }
}
