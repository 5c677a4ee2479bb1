package almanac.report.density.devices;

import almanac.data.Chip;
import almanac.report.RowStatus;
import almanac.stats.Resampling;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Every chip trend that the data carry, and what happened to each chip in the headline.
 *
 * @param all in the order of {@link ChipChoices#all()}
 * @param rows each chip's part in the trend through all chips in single precision from its usual start
 */
record ChipTrends(List<ChipTrend> all, List<RowStatus> rows) {

    static final String ANALYSIS = "capability-density.chips";

    private static final String TABLE = "chips";

    /**
     * Fits all trends on the chips released up to a day.
     *
     * @param resampling with a seed of its own, since its replicates are paired with those of the density trends as
     *     independent ones
     */
    static ChipTrends of(List<Chip> chips, LocalDate asOf, Resampling resampling) {
        List<Chip> known = chips.stream()
                .filter(chip ->
                        chip.released().filter(day -> !day.isAfter(asOf)).isPresent())
                .toList();
        List<ChipTrend> all = ChipChoices.all().stream()
                .flatMap(choices -> ChipLine.fit(points(known, choices), choices, resampling).stream())
                .toList();
        List<RowStatus> rows = chips.stream()
                .map(chip -> new RowStatus(ANALYSIS, TABLE, chip.id(), reasonToLeaveOut(chip, asOf), chip.at()))
                .toList();
        return new ChipTrends(all, rows);
    }

    /** The trend of exactly these choices; empty with too few chips. */
    Optional<ChipTrend> of(ChipChoices choices) {
        return all.stream().filter(trend -> trend.choices().equals(choices)).findFirst();
    }

    private static List<ChipPoint> points(List<Chip> chips, ChipChoices choices) {
        return chips.stream()
                .filter(choices::hold)
                .flatMap(chip -> ChipPoint.of(chip, choices.precision()).stream())
                .toList();
    }

    /** Why a chip takes no part in the headline's trend; empty if it does. */
    private static String reasonToLeaveOut(Chip chip, LocalDate asOf) {
        if (chip.released().isEmpty()) {
            return "no-date";
        }
        if (chip.released().get().isAfter(asOf)) {
            return "after-data-date";
        }
        if (chip.priceUsd().isEmpty()) {
            return "no-release-price";
        }
        if (ChipChoices.HEADLINE.precision().flopPerSecond(chip).isEmpty()) {
            return "no-chip-speed";
        }
        return ChipChoices.HEADLINE.hold(chip) ? "" : "before-chip-trend";
    }
}
