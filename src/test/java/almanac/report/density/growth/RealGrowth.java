package almanac.report.density.growth;

import almanac.data.Catalog;
import almanac.data.RealData;
import almanac.density.RealDensities;
import almanac.report.Settings;
import java.util.List;

/** The series of the almanac's own tables, examined once for all tests that look at them. */
final class RealGrowth {

    static final Catalog CATALOG = RealData.catalog();
    static final Settings SETTINGS = new Settings(CATALOG.newestRetrieval(), 300, 1);

    private static final List<SeriesGrowth> ALL = GrowthSeries.all(CATALOG, RealDensities.densities()).stream()
            .map(series -> SeriesGrowth.of(series, SETTINGS))
            .toList();

    private RealGrowth() {}

    static List<SeriesGrowth> all() {
        return ALL;
    }

    static SeriesGrowth of(String subject) {
        return ALL.stream()
                .filter(growth -> growth.series().subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }
}
