package almanac.report.prices;

import almanac.table.Cell;
import almanac.table.Column;
import java.util.List;
import java.util.function.Function;

/** The two columns that say which fixed quality a row of a published table is about. */
final class ThresholdColumns {

    private ThresholdColumns() {}

    static <T> List<Column<T>> of(Function<T, Threshold> threshold) {
        return List.of(
                Column.text(
                        "threshold_benchmark",
                        "Benchmark",
                        "benchmark; gpqa is GPQA Diamond, aa-index the Artificial Analysis index",
                        row -> threshold.apply(row).quality().id()),
                Column.number(
                        "threshold",
                        "Threshold",
                        "",
                        "least score, a fraction; the Artificial Analysis index is divided by 100",
                        row -> Cell.of(threshold.apply(row).score(), 3)));
    }
}
