package almanac.report.density.devices;

import almanac.data.Chip;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A chip on the plane of a trend.
 *
 * @param day days since 1970-01-01
 * @param lnSpeedPerPrice natural logarithm of FLOP per second per USD
 */
record ChipPoint(Chip chip, double day, double lnSpeedPerPrice) {

    /** Absent without a date, a price or a speed in this format. */
    static Optional<ChipPoint> of(Chip chip, Precision precision) {
        if (chip.released().isEmpty()
                || chip.priceUsd().isEmpty()
                || precision.flopPerSecond(chip).isEmpty()) {
            return Optional.empty();
        }
        LocalDate released = chip.released().get();
        double perUsd =
                precision.flopPerSecond(chip).getAsDouble() / chip.priceUsd().getAsDouble();
        return Optional.of(new ChipPoint(chip, released.toEpochDay(), StrictMath.log(perUsd)));
    }

    /** FLOP per second per USD. */
    double speedPerPrice() {
        return StrictMath.exp(lnSpeedPerPrice);
    }
}
