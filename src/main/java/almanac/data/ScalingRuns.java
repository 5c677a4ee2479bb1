package almanac.data;

import almanac.source.Row;
import almanac.source.Tables;
import java.util.List;
import java.util.function.Function;

/** The training runs behind scaling laws, in the order of the files. */
public record ScalingRuns(
        List<TrainingRun> training,
        List<OvertrainingRun> overtraining,
        List<CurveRun> curves,
        List<CurvePoint> curvePoints,
        List<ArchitectureRun> architecture,
        List<RepeatedDataRun> repeatedData,
        List<BatchRun> batch,
        List<CriticalBatchRun> criticalBatch) {

    static final List<String> TABLES = List.of(
            "training-runs",
            "overtraining-runs",
            "curve-runs",
            "curve-points",
            "architecture-runs",
            "repeated-data-runs",
            "batch-runs",
            "critical-batch");

    static ScalingRuns of(Tables tables) {
        return new ScalingRuns(
                typed(tables, "training-runs", TrainingRun::of),
                typed(tables, "overtraining-runs", OvertrainingRun::of),
                typed(tables, "curve-runs", CurveRun::of),
                typed(tables, "curve-points", CurvePoint::of),
                typed(tables, "architecture-runs", ArchitectureRun::of),
                typed(tables, "repeated-data-runs", RepeatedDataRun::of),
                typed(tables, "batch-runs", BatchRun::of),
                typed(tables, "critical-batch", CriticalBatchRun::of));
    }

    private static <T> List<T> typed(Tables tables, String table, Function<Row, T> type) {
        return tables.of(table).stream().map(type).toList();
    }
}
