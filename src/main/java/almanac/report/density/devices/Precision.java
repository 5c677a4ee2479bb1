package almanac.report.density.devices;

import almanac.data.Chip;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** The number format in which a chip's speed is counted. */
enum Precision {
    FP32("single precision", Optional.of(LocalDate.of(2006, 1, 1))) {
        @Override
        OptionalDouble flopPerSecond(Chip chip) {
            return chip.fp32FlopPerSecond();
        }
    },
    FP16("half precision without matrix units", Optional.of(LocalDate.of(2015, 1, 1))) {
        @Override
        OptionalDouble flopPerSecond(Chip chip) {
            return chip.fp16FlopPerSecond();
        }
    },
    TENSOR_FP16("half precision in matrix units", Optional.empty()) {
        @Override
        OptionalDouble flopPerSecond(Chip chip) {
            return chip.tensorFp16FlopPerSecond();
        }
    };

    private final String words;
    private final Optional<LocalDate> start;

    Precision(String words, Optional<LocalDate> start) {
        this.words = words;
        this.start = start;
    }

    /** Peak speed in FLOP per second; empty where the table has none. */
    abstract OptionalDouble flopPerSecond(Chip chip);

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String words() {
        return words;
    }

    /** First release date of the usual trend; before it chips with this format were few or of another kind. */
    Optional<LocalDate> start() {
        return start;
    }

    /** The starts that trends are fitted from: the usual one, and all dates. */
    List<Optional<LocalDate>> starts() {
        return start.isEmpty() ? List.of(start) : List.of(start, Optional.empty());
    }
}
