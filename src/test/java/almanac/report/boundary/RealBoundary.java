package almanac.report.boundary;

import almanac.data.RealData;
import almanac.report.Settings;
import java.time.LocalDate;

/** The numbers of the report on the almanac's own tables, computed once with few resamples. */
public final class RealBoundary {

    private static final BoundaryResult RESULT =
            BoundaryAnalysis.run(RealData.catalog(), new Settings(LocalDate.of(2026, 11, 21), 40, 1));

    private RealBoundary() {}

    public static BoundaryResult result() {
        return RESULT;
    }
}
