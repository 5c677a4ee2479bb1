package almanac.report.density.devices;

import almanac.data.Chip;
import almanac.source.Position;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/** Chips that no table holds. */
final class InventedChips {

    private InventedChips() {}

    /** A chip of one maker with a single-precision speed per dollar. */
    static Chip chip(String id, String released, double flopPerSecondPerUsd) {
        return new Chip(
                id,
                "Chip " + id,
                "north",
                Optional.of("gpu"),
                Optional.of(LocalDate.parse(released)),
                OptionalDouble.of(500),
                OptionalDouble.of(500 * flopPerSecondPerUsd),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.of(8e9),
                OptionalDouble.empty(),
                Optional.empty(),
                "tiny-paper",
                new Position("chips.csv", 2, 1));
    }

    static Chip withoutPrice(Chip chip) {
        return changed(chip, chip.released(), OptionalDouble.empty(), chip.fp32FlopPerSecond());
    }

    static Chip withoutSpeed(Chip chip) {
        return changed(chip, chip.released(), chip.priceUsd(), OptionalDouble.empty());
    }

    static Chip withoutDate(Chip chip) {
        return changed(chip, Optional.empty(), chip.priceUsd(), chip.fp32FlopPerSecond());
    }

    private static Chip changed(
            Chip chip, Optional<LocalDate> released, OptionalDouble priceUsd, OptionalDouble fp32FlopPerSecond) {
        return new Chip(
                chip.id(),
                chip.name(),
                chip.manufacturer(),
                chip.type(),
                released,
                priceUsd,
                fp32FlopPerSecond,
                chip.fp16FlopPerSecond(),
                chip.tensorFp16FlopPerSecond(),
                chip.memoryBytes(),
                chip.memoryBandwidth(),
                chip.flag(),
                chip.source(),
                chip.at());
    }
}
