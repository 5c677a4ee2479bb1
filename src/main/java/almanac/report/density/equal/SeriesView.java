package almanac.report.density.equal;

import almanac.density.ModelScore;
import almanac.markup.Numbers;
import almanac.report.Calendar;
import almanac.report.Estimate;
import almanac.stats.DoublingTime;
import almanac.stats.Interval;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The page's table of halving times, on all data. */
final class SeriesView {

    private SeriesView() {}

    static Table of(EqualResult result) {
        return Table.of(
                "equal-halving",
                "Halving time of the smallest base model at a fixed score",
                "All data, months. No line is fitted through fewer than three records.",
                List.of(
                        Column.text(
                                "score",
                                "Fixed score, of 100",
                                "benchmark and score of 100",
                                row -> row.threshold().shortWords()),
                        Column.whole(
                                "records",
                                "Records",
                                "records",
                                row -> row.records().size()),
                        Column.text("from", "From", "first record", row -> record(row, 0)),
                        Column.text(
                                "to",
                                "To",
                                "last record",
                                row -> record(row, row.records().size() - 1)),
                        Column.number(
                                "endpoints",
                                "Endpoints",
                                "months",
                                "two records",
                                row -> months(row.endpointHalvingDays())),
                        Column.number("line", "Line", "months", "least squares", row -> months(row.halvingDays())),
                        Column.text(
                                "interval", "95 % interval", "interval or why there is none", SeriesView::interval)),
                result.performance().onAllData());
    }

    private static Cell months(OptionalDouble days) {
        return days.isPresent() ? Cell.of(days.getAsDouble() / DoublingTime.DAYS_PER_MONTH, 2) : Cell.EMPTY;
    }

    private static String record(SizeSeries row, int i) {
        if (row.records().isEmpty()) {
            return "";
        }
        ModelScore record = row.records().get(i);
        return record.model().name() + ", " + Numbers.compact(SizeSeries.parameters(record)) + ", "
                + Calendar.month(record.released());
    }

    private static String interval(SizeSeries row) {
        if (row.trend().isEmpty()) {
            return row.candidates().isEmpty() ? "no model reaches the score" : "fewer than three records";
        }
        Optional<Interval> days = row.halvingDaysInterval(Estimate.LEVEL);
        String range = days.map(interval -> Numbers.significant(interval.low() / DoublingTime.DAYS_PER_MONTH, 2) + "–"
                        + Numbers.significant(interval.high() / DoublingTime.DAYS_PER_MONTH, 2))
                .orElse("no upper limit");
        return row.hasFewRecords() ? range + " (few records)" : range;
    }
}
