package almanac.report.density.devices;

import almanac.data.Catalog;
import almanac.density.Densities;
import almanac.report.Exclusions;
import almanac.report.Part;
import almanac.report.Settings;

/** What fits a device of fixed price? Growth of chips, of density, and of both together. */
public final class DevicesPage {

    /** Address of the page below the report's. */
    public static final String SLUG = "devices";

    private DevicesPage() {}

    /**
     * The page.
     *
     * @param densities made from the same data up to the same day
     * @throws almanac.report.NotEnoughData where chips or density show no rise
     */
    public static Part part(Catalog data, Settings settings, Densities densities) {
        DevicesResult result = DevicesAnalysis.run(data, settings, densities);
        return Part.at(SLUG)
                .estimates(DeviceEstimates.of(result))
                .readings(DeviceEstimates.readings(result))
                .texts(DeviceWords.of(result))
                .figure(ChipFigure.of(result))
                .figure(DoublingFigure.of(result))
                .figure(OutlookFigure.of(result))
                .view(ChipTables.view(result.chips()), "chip-trends")
                .view(DoublingTables.cases(result.cases()), "device-doubling")
                .view(DeviceViews.classes(result), "device-forecast")
                .view(DeviceViews.ahead(result), "device-forecast")
                .view(
                        Exclusions.byReason(
                                "chips-left-out",
                                "Chips left out of the single-precision trend, by reason",
                                "Chips",
                                result.chips().rows()),
                        "chips-excluded")
                .calculator(DeviceCalculator.of(result))
                .publishes(ChipTables.published(result.chips()))
                .publishes(DoublingTables.published(result))
                .publishes(ForecastTables.devices(result))
                .publishes(ForecastTables.outlook(result))
                .publishes(Exclusions.published(
                        "chips-excluded",
                        "Chips left out of the single-precision trend",
                        result.chips().rows()))
                .rows(result.chips().rows())
                .done();
    }
}
