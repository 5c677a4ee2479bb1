package almanac.report.density.devices;

import almanac.report.Estimate;
import almanac.stats.Interval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Effective size of the densest model that fits a memory, on the data's last day or ahead of it.
 *
 * @param effectiveParameters size of the ruler's family that would score alike
 * @param interval of a forecast, 95 %; absent for a measured value
 */
record DeviceForecast(
        double memoryBytes,
        double bytesPerParameter,
        LocalDate date,
        double effectiveParameters,
        Optional<Interval> interval,
        boolean isMeasured) {

    /** Parameters that fit. */
    double parameters() {
        return Memory.parameters(memoryBytes, bytesPerParameter);
    }

    String kind() {
        return isMeasured ? "measured" : "forecast";
    }

    /**
     * One memory at both sizes of a parameter: the data's last day first, then the years ahead.
     *
     * @param recordDensity density of the newest record model
     * @param outlook growth of density
     */
    static List<DeviceForecast> of(double memoryBytes, double recordDensity, Outlook outlook) {
        List<DeviceForecast> forecasts = new ArrayList<>();
        for (double bytes : Memory.BYTES_PER_PARAMETER) {
            double now = Memory.parameters(memoryBytes, bytes) * recordDensity;
            forecasts.add(new DeviceForecast(memoryBytes, bytes, outlook.madeOn(), now, Optional.empty(), true));
            for (LocalDate date : outlook.yearsAhead()) {
                Optional<Interval> interval =
                        outlook.factorInterval(date, Estimate.LEVEL).map(range -> range.mapped(factor -> now * factor));
                forecasts.add(
                        new DeviceForecast(memoryBytes, bytes, date, now * outlook.factor(date), interval, false));
            }
        }
        return forecasts;
    }
}
