package almanac.density;

import almanac.data.Catalog;
import almanac.data.RealData;
import almanac.stats.Resampling;
import java.util.List;

/** The densities of the almanac's own tables and their trends, computed once for all tests that look at them. */
public final class RealDensities {

    public static final Resampling RESAMPLING = new Resampling(1_000, 1);

    private static final Catalog CATALOG = RealData.catalog();
    private static final Densities DENSITIES = Densities.of(CATALOG, CATALOG.newestRetrieval());
    private static final List<Trend> TRENDS =
            DensityTrends.of(DENSITIES.rulers().all(), DENSITIES.all(), RESAMPLING);

    private RealDensities() {}

    public static Densities densities() {
        return DENSITIES;
    }

    public static List<Trend> trends() {
        return TRENDS;
    }
}
