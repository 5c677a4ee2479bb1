package almanac.report.prices;

import almanac.density.TrendChoices;
import almanac.report.Estimate;
import almanac.report.IntervalCells;
import almanac.report.IntervalWords;
import almanac.stats.DoublingTime;
import almanac.stats.Interval;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The price fall split into density and remainder, published and shown for every pair of trends. */
final class DecompositionTables {

    private DecompositionTables() {}

    static Table published(List<Decomposition> pairs) {
        List<Column<Decomposition>> columns =
                new ArrayList<>(ThresholdColumns.of(row -> row.price().threshold()));
        columns.addAll(choices());
        columns.addAll(rates());
        columns.addAll(basis());
        return Table.of(
                "price-decomposition",
                "Price fall, density growth and the remainder",
                "One row per price trend and density trend over the same period. Rates are of natural logarithms.",
                columns,
                pairs);
    }

    private static List<Column<Decomposition>> choices() {
        return List.of(
                Column.text(
                        "until",
                        "Until",
                        "last day used, inclusive, or all dated prices",
                        row -> row.price().choices().untilId()),
                Column.text(
                        "benchmark",
                        "Density on",
                        "benchmark of the density",
                        row -> density(row).benchmark()),
                Column.text(
                        "ruler",
                        "Ruler",
                        "ruler of the density",
                        row -> density(row).ruler()),
                Column.text(
                        "d0",
                        "Budget",
                        "token budget of the ruler",
                        row -> density(row).d0()));
    }

    private static List<Column<Decomposition>> rates() {
        return List.of(
                rate("price_rate_per_day", "Price", "rate at which ln price falls", Decomposition::priceRate),
                rate("density_rate_per_day", "Density", "rate at which ln density grows", Decomposition::densityRate),
                rate("remainder_per_day", "Remainder", "price rate less density rate", Decomposition::remainder),
                Column.number(
                        "low",
                        "Low",
                        "per day",
                        "lower limit of the 95 % interval of the remainder",
                        row -> IntervalCells.low(row.remainderInterval(Estimate.LEVEL))),
                Column.number(
                        "high",
                        "High",
                        "per day",
                        "upper limit of the 95 % interval of the remainder",
                        row -> IntervalCells.high(row.remainderInterval(Estimate.LEVEL))),
                Column.number(
                        "density_share",
                        "Density, share",
                        "",
                        "density rate over price rate",
                        row -> Cell.of(row.densityShare(), 2)),
                Column.number(
                        "density_share_low",
                        "Share, low",
                        "",
                        "lower limit of the 95 % interval; empty where a resample has no price fall",
                        row -> IntervalCells.low(row.densityShareInterval(Estimate.LEVEL))),
                Column.number(
                        "density_share_high",
                        "Share, high",
                        "",
                        "upper limit of the 95 % interval",
                        row -> IntervalCells.high(row.densityShareInterval(Estimate.LEVEL))));
    }

    private static List<Column<Decomposition>> basis() {
        return List.of(
                Column.text("dataset", "Dataset", "input data", row -> RecordTables.DATASET),
                Column.whole(
                        "price_records",
                        "Price records",
                        "record prices",
                        row -> row.price().records().size()),
                Column.whole(
                        "density_records",
                        "Density records",
                        "record densities",
                        row -> row.density().records()),
                Column.date(
                        "density_until",
                        "Density until",
                        "last release date used by the density trend",
                        row -> Cell.of(density(row).until().orElse(LocalDate.MAX))),
                Column.whole(
                        "pairs",
                        "Pairs",
                        "pairs of replicates",
                        row -> row.remainderInterval(Estimate.LEVEL)
                                .map(Interval::resamples)
                                .orElse(0)),
                Column.text(
                        "price_seed",
                        "Price seed",
                        "seed of the price replicates",
                        row -> Long.toString(row.price().envelope().replicates().seed())),
                Column.text(
                        "density_seed",
                        "Density seed",
                        "seed of the density replicates",
                        row -> Long.toString(
                                row.density().envelope().replicates().seed())),
                Column.text(
                        "flag",
                        "Flag",
                        "few-records where fewer than six records decide one of the trends",
                        row -> row.hasFewRecords() ? "few-records" : ""));
    }

    private static Column<Decomposition> rate(
            String name, String header, String description, java.util.function.ToDoubleFunction<Decomposition> value) {
        return Column.number(name, header, "per day", description, row -> Cell.of(value.applyAsDouble(row), 2));
    }

    /** All pairs as factors per year, for the page. */
    static Table shown(List<Decomposition> pairs) {
        return Table.of(
                "price-decompositions",
                "Fall per year, split",
                "Price fall = density growth × remainder, each as a factor per year.",
                List.of(
                        Column.text(
                                "threshold",
                                "Price of",
                                "threshold",
                                row -> row.price().threshold().label()),
                        Column.text("density", "Density by", "density trend", row -> label(density(row))),
                        Column.text(
                                "until",
                                "Until",
                                "period",
                                row -> row.price()
                                        .choices()
                                        .until()
                                        .map(Object::toString)
                                        .orElse("all prices")),
                        factor("price", "Price", Decomposition::priceRate),
                        factor("density_growth", "Density", Decomposition::densityRate),
                        factor("remainder", "Remainder", Decomposition::remainder),
                        Column.text(
                                "interval",
                                "95 % interval",
                                "interval of the remainder",
                                row -> words(row.remainderInterval(Estimate.LEVEL)
                                        .map(range -> range.mapped(DecompositionTables::perYear)))),
                        Column.text("flag", "Note", "flag", row -> row.hasFewRecords() ? "few records" : "")),
                pairs);
    }

    private static Column<Decomposition> factor(
            String name, String header, java.util.function.ToDoubleFunction<Decomposition> ratePerDay) {
        return Column.number(
                name,
                header,
                "-fold a year",
                "factor per year",
                row -> Cell.of(perYear(ratePerDay.applyAsDouble(row)), 2));
    }

    private static String words(Optional<Interval> factors) {
        return IntervalWords.wideOrNone(factors);
    }

    /** A rate of a logarithm per day as a factor per year. */
    static double perYear(double ratePerDay) {
        return StrictMath.exp(ratePerDay * DoublingTime.DAYS_PER_YEAR);
    }

    /** A density trend in words. */
    static String label(TrendChoices choices) {
        String benchmark = choices.benchmark().equals("mmlu") ? "MMLU" : "mean of five";
        String ruler = choices.d0().isEmpty()
                ? "Qwen" + choices.ruler().replaceFirst("^qwen", "") + " ruler"
                : "two-step ruler, " + choices.d0().replace("e12", "T") + " tokens";
        return benchmark + ", " + ruler;
    }

    private static TrendChoices density(Decomposition row) {
        return row.density().choices();
    }
}
