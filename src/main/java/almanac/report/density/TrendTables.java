package almanac.report.density;

import almanac.density.Population;
import almanac.density.Trend;
import almanac.report.TrendColumns;
import almanac.stats.EnvelopeRule;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The published tables of envelopes and trends. */
final class TrendTables {

    private static final String DATASET = "site-data";

    private TrendTables() {}

    /** Record points of every envelope. */
    static Table envelope(DensityResult result) {
        List<Map.Entry<Trend, Trend.EnvelopePoint>> points = new ArrayList<>();
        // the staircase repeats the records on every release date, so the records tell it too
        trends(result).stream()
                .filter(trend -> trend.choices().rule() == EnvelopeRule.RECORDS)
                .forEach(trend -> trend.points().forEach(point -> points.add(Map.entry(trend, point))));
        List<Column<Map.Entry<Trend, Trend.EnvelopePoint>>> columns = new ArrayList<>();
        for (Column<Trend> column : TrendColumns.choices()) {
            columns.add(new Column<>(
                    column.name(),
                    column.header(),
                    column.unit(),
                    column.type(),
                    column.description(),
                    row -> column.cell().apply(row.getKey())));
        }
        columns.add(Column.date(
                "date",
                "Date",
                "day of the envelope point",
                row -> Cell.of(
                        Population.FIRST_DAY.plusDays((long) row.getValue().day()))));
        columns.add(Column.text(
                "model",
                "Model",
                "model that holds the record",
                row -> row.getValue().model().scored().model().id()));
        columns.add(Column.number(
                "density",
                "Density",
                "",
                "density of that model",
                row -> Cell.of(row.getValue().model().density(), 3)));
        columns.add(Column.text("dataset", "Dataset", "dataset id", row -> DATASET));
        Map<String, String> precisions = result.datePrecisions();
        columns.add(Column.text(
                "date_precision",
                "Dated by",
                "day; month, then the day is the first; first-seen, an upper bound; empty where not stated",
                row -> precisions.getOrDefault(
                        row.getValue().model().scored().model().id(), "")));
        return Table.of(
                "density-envelope",
                "Record points of every envelope",
                "One row per envelope and record.",
                columns,
                points);
    }

    /** Every trend with its interval. */
    static Table table(DensityResult result) {
        List<Column<Trend>> columns = new ArrayList<>(TrendColumns.choices());
        columns.addAll(TrendColumns.results());
        return Table.of(
                "density-trends",
                "Density trends under every choice",
                "One row per combination of choices.",
                columns,
                trends(result));
    }

    private static List<Trend> trends(DensityResult result) {
        List<Trend> trends = new ArrayList<>(result.trends());
        trends.addAll(result.leaderboard().trends());
        return trends;
    }
}
