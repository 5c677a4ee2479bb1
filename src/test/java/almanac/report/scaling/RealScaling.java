package almanac.report.scaling;

import almanac.data.Catalog;
import almanac.data.RealData;
import almanac.report.Settings;
import java.time.LocalDate;

/** The scaling laws of the almanac's own data, computed once for all tests. */
public final class RealScaling {

    /** Few resamples: the tests of intervals stand beside the fits. */
    private static final int REPLICATES = 50;

    private static final Catalog DATA = RealData.catalog();

    private static final ScalingResult RESULT =
            ScalingAnalysis.run(DATA, new Settings(LocalDate.of(2026, 11, 21), REPLICATES, Settings.SEED));

    private RealScaling() {}

    public static ScalingResult result() {
        return RESULT;
    }
}
