package almanac.boundary.sizetime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * The largest fall of a boundary at one size from an earlier day to a later one. The surface rises with size by its bounds,
 * but its φ may fall in time: scores once attained stay attainable, so a fall says that later models of the sample did not
 * reach them, not that they could not.
 *
 * @param height score lost, above zero
 * @param from day of the higher boundary
 * @param to day of the lower one
 */
public record TimeFall(double height, LocalDate from, LocalDate to) {

    /** The largest fall, day after day; empty where the boundary never falls. */
    public static Optional<TimeFall> of(SizeTimeFit fit, double parameters) {
        LocalDate last = day(fit.last());
        LocalDate top = day(fit.first());
        double highest = fit.atFirst(parameters);
        Optional<TimeFall> largest = Optional.empty();
        double most = 0;
        for (LocalDate day = top.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            double height = fit.at(parameters, day.atStartOfDay(ZoneOffset.UTC).toInstant());
            if (height >= highest) {
                highest = height;
                top = day;
            } else if (highest - height > most) {
                most = highest - height;
                largest = Optional.of(new TimeFall(most, top, day));
            }
        }
        return largest;
    }

    private static LocalDate day(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
