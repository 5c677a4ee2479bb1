package almanac.report.density.devices;

import almanac.data.RealData;
import almanac.density.Densities;
import almanac.report.Settings;

/** The numbers of the page from the almanac's own tables, computed once for all tests that look at them. */
final class RealDevices {

    static final Settings SETTINGS = new Settings(RealData.catalog().newestRetrieval(), 1_000, 1);
    static final Densities DENSITIES = Densities.of(RealData.catalog(), SETTINGS.asOf());

    private static final DevicesResult RESULT = DevicesAnalysis.run(RealData.catalog(), SETTINGS, DENSITIES);

    private RealDevices() {}

    static DevicesResult result() {
        return RESULT;
    }
}
