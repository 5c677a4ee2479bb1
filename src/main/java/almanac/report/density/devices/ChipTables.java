package almanac.report.density.devices;

import almanac.report.Estimate;
import almanac.report.IntervalCells;
import almanac.report.IntervalWords;
import almanac.stats.Interval;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Chip trends as tables. */
final class ChipTables {

    private ChipTables() {}

    /** Every chip trend. */
    static Table published(ChipTrends trends) {
        return Table.of(
                "chip-trends",
                "Speed of chips at a fixed price",
                "One row per combination of choices.",
                List.of(
                        text(
                                "precision",
                                "Format",
                                "number format of the speed",
                                row -> precision(row).id()),
                        text(
                                "population",
                                "Population",
                                "all or frontier",
                                row -> rule(row).population()),
                        text(
                                "since",
                                "Since",
                                "first release date used, inclusive, or all",
                                row -> row.choices().sinceId()),
                        Column.number(
                                "records",
                                "Records",
                                "",
                                "chips on the frontier; empty for every chip",
                                row -> row.isFrontier()
                                        ? Cell.of((long) row.points().size())
                                        : Cell.EMPTY),
                        Column.whole(
                                "n",
                                "Chips",
                                "chips looked at",
                                row -> row.chips().size()),
                        Column.number(
                                "slope_per_day",
                                "Slope",
                                "per day",
                                "slope of ln(FLOP/s per USD)",
                                row -> Cell.of(row.line().slope(), 3)),
                        doubling(),
                        Column.number(
                                "low",
                                "Low",
                                "years",
                                "lower limit of the 95 % interval",
                                row -> IntervalCells.low(interval(row))),
                        Column.number(
                                "high",
                                "High",
                                "years",
                                "upper limit of the 95 % interval",
                                row -> IntervalCells.high(interval(row))),
                        Column.number(
                                "r2",
                                "R²",
                                "",
                                "share of variance explained",
                                row -> Cell.of(row.line().r2(), 2)),
                        text(
                                "rule",
                                "Rule",
                                "which chips the line is drawn through",
                                row -> rule(row).id()),
                        text("dataset", "Dataset", "dataset id", row -> "site-data"),
                        Column.whole(
                                "replicates",
                                "Replicates",
                                "bootstrap replicates that gave a line",
                                row -> row.replicates().count()),
                        Column.whole(
                                "replicates_requested",
                                "Requested",
                                "bootstrap replicates asked for",
                                row -> row.replicates().requested()),
                        text(
                                "chips",
                                "Set",
                                "all, nvidia or list-prices",
                                row -> row.choices().set().id()),
                        text(
                                "flag",
                                "Flag",
                                "few-records where fewer than six chips decide",
                                row -> row.hasFewPoints() ? "few-records" : "")),
                trends.all());
    }

    /** The trends from their usual start, for the page. */
    static Table view(ChipTrends trends) {
        List<ChipTrend> shown = trends.all().stream()
                .filter(row -> row.choices().since().equals(precision(row).start()))
                .filter(row -> row.choices().set() != ChipSet.LIST_PRICES)
                .sorted(Comparator.comparing(ChipTables::precision))
                .toList();
        return Table.of(
                "chip-trends-shown",
                "Years in which speed at a fixed price doubles",
                "Peak speed over release price; an empty interval has no upper limit.",
                List.of(
                        text(
                                "precision",
                                "Format",
                                "number format",
                                row -> precision(row).words()),
                        text(
                                "since",
                                "Since",
                                "first year",
                                row -> row.choices()
                                        .since()
                                        .map(day -> Integer.toString(day.getYear()))
                                        .orElse("all dates")),
                        text(
                                "chips",
                                "Makers",
                                "which chips",
                                row -> row.choices().set().words()),
                        text(
                                "rule",
                                "Line through",
                                "points of the line",
                                row -> rule(row).words()),
                        Column.whole(
                                "points",
                                "Points",
                                "chips on the line",
                                row -> row.points().size()),
                        doubling(),
                        text("interval", "95 % interval", "limits", row -> IntervalWords.rounded(interval(row))),
                        Column.number(
                                "r2",
                                "R²",
                                "",
                                "share of variance explained",
                                row -> Cell.of(row.line().r2(), 2))),
                shown);
    }

    private static Column<ChipTrend> doubling() {
        return Column.number(
                "doubling_years",
                "Doubling",
                "years",
                "doubling time in years of 365.25 days; empty where the line falls",
                row -> row.isRising() ? Cell.of(row.doublingYears(), 3) : Cell.EMPTY);
    }

    private static Column<ChipTrend> text(
            String name, String header, String description, Function<ChipTrend, String> text) {
        return Column.text(name, header, description, text);
    }

    private static Precision precision(ChipTrend row) {
        return row.choices().precision();
    }

    private static ChipRule rule(ChipTrend row) {
        return row.choices().rule();
    }

    private static Optional<Interval> interval(ChipTrend row) {
        return row.doublingInterval(Estimate.LEVEL);
    }
}
