package almanac.report.density.devices;

import almanac.data.Chip;
import java.util.Locale;

/** Which chips a trend looks at. */
enum ChipSet {
    ALL("all makers") {
        @Override
        boolean holds(Chip chip) {
            return true;
        }
    },
    NVIDIA("NVIDIA") {
        @Override
        boolean holds(Chip chip) {
            return chip.manufacturer().equals("nvidia");
        }
    },
    LIST_PRICES("list prices only") {
        @Override
        boolean holds(Chip chip) {
            return !chip.flag().equals(java.util.Optional.of("price-not-a-list-price"));
        }
    };

    private final String words;

    ChipSet(String words) {
        this.words = words;
    }

    abstract boolean holds(Chip chip);

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String words() {
        return words;
    }
}
