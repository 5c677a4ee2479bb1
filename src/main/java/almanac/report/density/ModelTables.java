package almanac.report.density;

import almanac.density.ModelDensity;
import almanac.report.TrendColumns;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The published table of densities. */
final class ModelTables {

    private static final String DATASET = "site-data";

    private ModelTables() {}

    /** Every scored model by each ruler of its benchmark and each parameter count. */
    static Table models(DensityResult result) {
        List<ModelDensity> rows = new ArrayList<>(result.densities().all());
        rows.addAll(result.leaderboard().densities());
        Map<String, String> precisions = result.datePrecisions();
        return Table.of(
                "density-models",
                "Capability density of every scored model",
                "One row per model, benchmark, ruler and parameter count.",
                List.of(
                        Column.text(
                                "model",
                                "Model",
                                "model id",
                                row -> row.scored().model().id()),
                        Column.date(
                                "release_date",
                                "Released",
                                "release date",
                                row -> Cell.of(row.scored().released())),
                        Column.text(
                                "benchmark",
                                "Benchmark",
                                "benchmark id",
                                row -> row.scored().benchmark()),
                        Column.text(
                                "ruler", "Ruler", "ruler id", row -> row.ruler().id()),
                        TrendColumns.d0(row -> row.ruler().d0Id()),
                        Column.text(
                                "parameter_kind",
                                "Parameters",
                                "total or active",
                                row -> row.kind().id()),
                        Column.number(
                                "score",
                                "Score",
                                "",
                                "canonical score, a fraction",
                                row -> Cell.of(row.scored().score(), 3)),
                        Column.number(
                                "effective_parameters",
                                "Effective size",
                                "",
                                "parameters the reference recipe would need",
                                row -> Cell.of(row.effective().parameters(), 3)),
                        Column.number(
                                "density",
                                "Density",
                                "",
                                "effective over actual parameters",
                                row -> Cell.of(row.density(), 3)),
                        Column.text(
                                "status",
                                "Status",
                                "whether the ruler can be read at this score",
                                row -> row.effective().status().id()),
                        Column.text(
                                "reason",
                                "Reason",
                                "the status in words",
                                row -> row.effective().status().meaning()),
                        Column.text("dataset", "Dataset", "dataset id", row -> DATASET),
                        Column.text(
                                "score_stage",
                                "Stage",
                                "stage of the score",
                                row -> row.scored().stage()),
                        Column.whole(
                                "score_source_rank",
                                "Rank",
                                "source rank of the score",
                                row -> row.scored().sourceRank()),
                        Column.whole(
                                "score_rows",
                                "Rows",
                                "score rows behind the median",
                                row -> row.scored().rows()),
                        Column.text(
                                "date_precision",
                                "Dated by",
                                "day; month, then the day is the first; first-seen, an upper bound; empty where not stated",
                                row -> precisions.getOrDefault(
                                        row.scored().model().id(), ""))),
                rows);
    }
}
