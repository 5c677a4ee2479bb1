package almanac.report.contamination;

import almanac.density.Trend;
import almanac.report.TrendColumns;
import almanac.table.Column;
import almanac.table.Table;
import java.util.ArrayList;
import java.util.List;

/** The leaderboard's trends under every choice, with the columns of the density report's table of trends. */
final class TrendTable {

    private TrendTable() {}

    static Table published(ContaminationResult result) {
        List<Column<Trend>> columns = new ArrayList<>(TrendColumns.choices());
        columns.addAll(TrendColumns.results());
        return Table.of(
                "contamination-trends",
                "Density trends on MMLU and MMLU-CF",
                "One row per combination of choices.",
                columns,
                result.periods().stream()
                        .flatMap(period -> period.trends().stream())
                        .toList());
    }
}
