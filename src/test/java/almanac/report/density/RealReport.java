package almanac.report.density;

import almanac.data.Catalog;
import almanac.data.RealData;
import almanac.report.Settings;

/** The analysis of the almanac's own tables, run once for all tests that look at it. */
final class RealReport {

    private static final DensityResult RESULT = analyse(RealData.catalog());

    private RealReport() {}

    static DensityResult result() {
        return RESULT;
    }

    private static DensityResult analyse(Catalog catalog) {
        return DensityAnalysis.run(catalog, new Settings(catalog.newestRetrieval(), 1_000, 1));
    }
}
