package almanac.report.density.devices;

import almanac.data.Chip;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Chips with about the same memory: at least that of the class and less than that of the next one.
 *
 * @param memoryBytes memory that every chip of the class has
 * @param chips lowest price first
 */
record MemoryClass(double memoryBytes, List<Chip> chips) {

    private static final List<Integer> GIGABYTES = List.of(8, 12, 16, 24, 32, 48, 80);

    /** The chips whose memory is known, released up to a day. */
    static List<Chip> known(List<Chip> chips, LocalDate asOf) {
        return chips.stream()
                .filter(chip -> chip.memoryBytes().isPresent())
                .filter(chip ->
                        chip.released().filter(day -> !day.isAfter(asOf)).isPresent())
                .toList();
    }

    /** The classes that hold any chip, smallest first; chips with less memory than the first class belong to none. */
    static List<MemoryClass> of(List<Chip> known) {
        List<MemoryClass> classes = new ArrayList<>();
        for (int i = 0; i < GIGABYTES.size(); i++) {
            double from = GIGABYTES.get(i) * Memory.GIGABYTE;
            double to = i + 1 < GIGABYTES.size() ? GIGABYTES.get(i + 1) * Memory.GIGABYTE : Double.POSITIVE_INFINITY;
            List<Chip> own = known.stream()
                    .filter(chip -> chip.memoryBytes().orElse(0) >= from
                            && chip.memoryBytes().orElse(0) < to)
                    .sorted(Comparator.comparingDouble(
                                    (Chip chip) -> chip.priceUsd().orElse(Double.POSITIVE_INFINITY))
                            .thenComparing(Chip::id))
                    .toList();
            if (!own.isEmpty()) {
                classes.add(new MemoryClass(from, own));
            }
        }
        return classes;
    }

    /** The chip with the lowest price at its release. */
    Chip example() {
        return chips.get(0);
    }

    OptionalDouble lowestPriceUsd() {
        return chips.stream().flatMapToDouble(chip -> chip.priceUsd().stream()).min();
    }

    OptionalDouble highestPriceUsd() {
        return chips.stream().flatMapToDouble(chip -> chip.priceUsd().stream()).max();
    }
}
