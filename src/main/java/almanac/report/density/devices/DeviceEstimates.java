package almanac.report.density.devices;

import almanac.report.Estimate;
import almanac.report.Reading;
import almanac.stats.EnvelopeTrend;
import almanac.stats.Interval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The published estimates of the page on devices and their readings by period. */
final class DeviceEstimates {

    static final String DEVICE = "capability-density.device.doubling-days";
    static final String CHIPS = "capability-density.chips.doubling-years";

    private static final String NO_UPPER_LIMIT =
            "the slope’s interval reaches zero, so the doubling time has no upper limit";

    private DeviceEstimates() {}

    /** The two headlines, then every chip trend and every pair under an id that names its choices. */
    static List<Estimate> of(DevicesResult result) {
        LocalDate asOf = result.settings().asOf();
        List<Estimate> estimates = new ArrayList<>();
        estimates.add(device(DEVICE, result.headline(), asOf));
        estimates.add(chips(CHIPS, result.frontier(), asOf));
        result.chips().all().stream()
                .filter(ChipTrend::isRising)
                .map(trend -> chips("capability-density." + trend.choices().subject() + ".doubling-years", trend, asOf))
                .forEach(estimates::add);
        result.doublings().stream()
                .map(pair -> device("capability-density." + pair.subject() + ".doubling-days", pair, asOf))
                .forEach(estimates::add);
        return estimates;
    }

    /** Chips on all data, since the paper behind the claim states no period; both together on two periods. */
    static List<Reading> readings(DevicesResult result) {
        LocalDate asOf = result.settings().asOf();
        List<Reading> readings = new ArrayList<>();
        readings.add(Reading.of(Optional.empty(), chips(CHIPS, result.frontier(), asOf))
                .shownIn(ChipFigure.ID));
        readings.add(Reading.of(Optional.empty(), device(DEVICE, result.headline(), asOf))
                .shownIn(DoublingFigure.ID));
        result.paperPeriod()
                .map(pair -> Reading.of(pair.density().choices().until(), device(DEVICE, pair, asOf))
                        .shownIn(DoublingFigure.ID))
                .ifPresent(readings::add);
        return readings;
    }

    private static Estimate chips(String id, ChipTrend trend, LocalDate asOf) {
        Optional<Interval> interval = trend.doublingInterval(Estimate.LEVEL);
        String few = trend.hasFewPoints() ? "fewer than " + EnvelopeTrend.FEW_RECORDS + " chips decide it" : "";
        return new Estimate(
                id,
                trend.doublingYears(),
                "years",
                interval,
                interval.isEmpty() ? NO_UPPER_LIMIT : few,
                trend.points().size(),
                trend.chips().size(),
                asOf,
                trend.choices().spec());
    }

    private static Estimate device(String id, DeviceDoubling pair, LocalDate asOf) {
        Optional<Interval> interval = pair.doublingInterval(Estimate.LEVEL);
        String few = pair.n() < EnvelopeTrend.FEW_RECORDS
                ? "fewer than " + EnvelopeTrend.FEW_RECORDS + " records decide it"
                : "";
        return new Estimate(
                id,
                pair.doublingDays(),
                "days",
                interval,
                interval.isEmpty() ? NO_UPPER_LIMIT : few,
                pair.n(),
                pair.candidates(),
                pair.density().choices().until().orElse(asOf),
                pair.spec());
    }
}
