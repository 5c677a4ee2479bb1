package almanac.report.density.devices;

import almanac.data.Chip;
import almanac.density.Trend;
import almanac.report.Settings;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The numbers of the page on devices.
 *
 * @param density the report's headline trend of density
 * @param frontier the records of chips in single precision
 * @param headline both together
 * @param paperPeriod both together on the data that the paper had; absent with too few records
 * @param doublings every pair of a density trend and a growth of chips that rises
 * @param cases published growths recomputed
 * @param publishedYears published doubling time of chips
 * @param publishedDays published doubling time of both together
 * @param withMemory chips whose memory is known
 * @param largestRulerSize parameters of the largest model behind the ruler; empty where it has no sizes
 */
record DevicesResult(
        Settings settings,
        Trend density,
        ChipTrend frontier,
        ChipTrends chips,
        DeviceDoubling headline,
        Optional<DeviceDoubling> paperPeriod,
        List<DeviceDoubling> doublings,
        List<PublishedCase> cases,
        double publishedYears,
        double publishedDays,
        List<Chip> withMemory,
        OptionalDouble largestRulerSize) {

    /** The newest record model. */
    Trend.EnvelopePoint lastRecord() {
        return density.points().get(density.points().size() - 1);
    }

    double recordDensity() {
        return StrictMath.exp(lastRecord().lnDensity());
    }

    /** Days between the first and the newest record model. */
    private double densitySpanDays() {
        return lastRecord().day() - density.points().get(0).day();
    }

    /** Growth of density alone. */
    Outlook densityAhead() {
        return new Outlook(density.line().slope(), density.envelope().replicates(), settings.asOf(), densitySpanDays());
    }

    /** Growth of density and of chips at a fixed price together, as long as the shorter of both was observed. */
    Outlook deviceAhead() {
        return new Outlook(
                headline.slopePerDay(),
                headline.slopes(),
                settings.asOf(),
                Math.min(densitySpanDays(), frontier.spanDays()));
    }

    /** Whether the ruler has no model as large: such an effective size was never measured. */
    boolean isBeyondRuler(double effectiveParameters) {
        return largestRulerSize.isPresent() && effectiveParameters > largestRulerSize.getAsDouble();
    }
}
