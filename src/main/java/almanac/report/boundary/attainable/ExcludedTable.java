package almanac.report.boundary.attainable;

import almanac.report.Exclusions;
import almanac.report.RowStatus;
import almanac.table.Column;
import almanac.table.Table;
import java.util.List;
import java.util.Map;

/** The rows of all tables of evaluations that no boundary uses, as published. */
final class ExcludedTable {

    static final String ID = "boundary-excluded";

    private static final Map<String, String> DATASETS = Map.of(
            "leaderboard-v2", "oll-v2",
            "leaderboard-v1", "oll-v1",
            "new-evaluations", "new-models",
            "size-time-points", "new-models",
            "frontier-points", "epoch",
            "livebench-scores", "livebench");

    private ExcludedTable() {}

    static Table of(List<RowStatus> rows) {
        return Table.of(
                ID,
                "Rows left out of the boundaries",
                "Rows that no boundary uses, each with its reason.",
                List.of(
                        Column.text(
                                "dataset",
                                "Dataset",
                                "dataset of the row in the other tables of the report",
                                row -> DATASETS.getOrDefault(row.table(), row.table())),
                        Column.text("table", "Table", "input table of the row", RowStatus::table),
                        Column.text("row", "Row", "key of the row in its table", RowStatus::key),
                        Column.text("reason", "Reason", "reason code", RowStatus::reason),
                        Column.text(
                                "reason_in_words",
                                "Why",
                                "the reason in words",
                                row -> Exclusions.words(row.reason()))),
                rows.stream().filter(row -> !row.isUsed()).toList());
    }
}
