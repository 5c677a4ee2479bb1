package almanac.report.density.equal;

import almanac.density.ModelScore;
import almanac.report.Estimate;
import almanac.report.IntervalCells;
import almanac.stats.Interval;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The published table of the smallest models at fixed scores. */
final class EqualTables {

    static final String DATASET = "site-data";

    private EqualTables() {}

    /** One row per threshold and period, also those without enough records. */
    static Table performance(EqualResult result) {
        List<Column<SizeSeries>> columns = new ArrayList<>(halving());
        columns.addAll(ends());
        columns.add(Column.text("dataset", "Dataset", "dataset id", row -> DATASET));
        columns.addAll(basis());
        return Table.of(
                "density-equal-performance",
                "Smallest base model at a fixed score",
                "One row per benchmark, score and period: halving time of the smallest size.",
                columns,
                result.performance().series());
    }

    private static List<Column<SizeSeries>> halving() {
        return List.of(
                Column.text(
                        "benchmark",
                        "Benchmark",
                        "benchmark id",
                        row -> row.threshold().benchmark()),
                Column.number(
                        "threshold",
                        "Score",
                        "",
                        "least score, a fraction of one",
                        row -> Cell.of(row.threshold().fraction(), 2)),
                Column.text("until", "Until", "last release date used, inclusive, or all", SizeSeries::untilId),
                Column.whole(
                        "records",
                        "Records",
                        "models that were the smallest so far",
                        row -> row.records().size()),
                days(
                        "endpoint_halving_days",
                        "Halving, endpoints",
                        "days to halve between the first and the last record",
                        row -> Cell.of(row.endpointHalvingDays(), 3)),
                days(
                        "halving_days",
                        "Halving",
                        "days to halve by least squares through all records",
                        row -> Cell.of(row.halvingDays(), 3)),
                days(
                        "low",
                        "Low",
                        "lower limit of its 95 % interval",
                        row -> low(row.halvingDaysInterval(Estimate.LEVEL))),
                days(
                        "high",
                        "High",
                        "upper limit of its 95 % interval",
                        row -> high(row.halvingDaysInterval(Estimate.LEVEL))),
                Column.number(
                        "r2",
                        "R²",
                        "",
                        "share of variance explained",
                        row -> row.trend()
                                .map(fit -> Cell.of(fit.line().r2(), 2))
                                .orElse(Cell.EMPTY)));
    }

    private static List<Column<SizeSeries>> ends() {
        return List.of(
                Column.text(
                        "first_model",
                        "First",
                        "first record model",
                        row -> first(row, scored -> scored.model().id())),
                Column.date("first_date", "First day", "its release date", row -> date(row.records(), 0)),
                parameters("first_parameters", "First size", "its total parameters", row -> size(row.records(), 0)),
                Column.text(
                        "last_model",
                        "Last",
                        "last record model",
                        row -> last(row, scored -> scored.model().id())),
                Column.date(
                        "last_date",
                        "Last day",
                        "its release date",
                        row -> date(row.records(), row.records().size() - 1)),
                parameters(
                        "last_parameters",
                        "Last size",
                        "its total parameters",
                        row -> size(row.records(), row.records().size() - 1)));
    }

    private static List<Column<SizeSeries>> basis() {
        return List.of(
                Column.whole(
                        "candidates",
                        "Models",
                        "base models that reach the score",
                        row -> row.candidates().size()),
                days(
                        "endpoint_low",
                        "Endpoints, low",
                        "lower limit of the 95 % interval of the endpoint halving time",
                        row -> low(row.endpointHalvingDaysInterval(Estimate.LEVEL))),
                days(
                        "endpoint_high",
                        "Endpoints, high",
                        "upper limit of the 95 % interval of the endpoint halving time",
                        row -> high(row.endpointHalvingDaysInterval(Estimate.LEVEL))),
                Column.whole(
                        "replicates",
                        "Replicates",
                        "bootstrap replicates that gave a line",
                        row -> row.trend().map(fit -> fit.replicates().count()).orElse(0)),
                Column.text(
                        "flag",
                        "Flag",
                        "few-records where fewer than six records decide",
                        row -> row.hasFewRecords() ? "few-records" : ""),
                Column.text("reason", "Reason", "why there is no line; empty if there is one", SizeSeries::shortage));
    }

    private static String first(SizeSeries row, Function<ModelScore, String> words) {
        return row.records().isEmpty() ? "" : words.apply(row.first());
    }

    private static String last(SizeSeries row, Function<ModelScore, String> words) {
        return row.records().isEmpty() ? "" : words.apply(row.last());
    }

    private static Cell date(List<ModelScore> records, int i) {
        return records.isEmpty() ? Cell.EMPTY : Cell.of(records.get(i).released());
    }

    private static Cell size(List<ModelScore> records, int i) {
        return records.isEmpty() ? Cell.EMPTY : Cell.of(SizeSeries.parameters(records.get(i)), 3);
    }

    private static Cell low(Optional<Interval> interval) {
        return IntervalCells.low(interval);
    }

    private static Cell high(Optional<Interval> interval) {
        return IntervalCells.high(interval);
    }

    private static Column<SizeSeries> days(
            String name, String header, String description, Function<SizeSeries, Cell> cell) {
        return Column.number(name, header, "days", description, cell);
    }

    private static Column<SizeSeries> parameters(
            String name, String header, String description, Function<SizeSeries, Cell> cell) {
        return Column.number(name, header, "parameters", description, cell);
    }
}
