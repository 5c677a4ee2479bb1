package almanac.report.density.compression;

import almanac.report.DensityWords;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.List;

/** The tables of distilled and pruned pairs. */
final class CompressionTables {

    static final String DATASET = "site-data";

    private CompressionTables() {}

    /** One row per pair, benchmark and ruler, also those without a ratio. */
    static Table published(CompressionResult result) {
        return Table.of(
                "density-compression",
                "Density of distilled and pruned models over that of their parents",
                "One row per pair, benchmark and ruler.",
                List.of(
                        Column.text(
                                "child", "Model", "model id", row -> row.child().id()),
                        Column.text("parent", "Parent", "id of the model it was made from", PairRatio::parent),
                        Column.text("relation", "Relation", "how it was made", row -> PairRatio.RELATION),
                        Column.text(
                                "benchmark",
                                "Benchmark",
                                "benchmark id",
                                row -> row.ruler().benchmark()),
                        Column.text(
                                "ruler", "Ruler", "ruler id", row -> row.ruler().id()),
                        Column.text(
                                "d0",
                                "Token budget",
                                "token budget of the ruler, if any",
                                row -> row.ruler().d0Id()),
                        Column.number(
                                "density_child",
                                "Density",
                                "",
                                "density of the model",
                                row -> Cell.of(row.densityChild(), 3)),
                        Column.number(
                                "density_parent",
                                "Parent’s density",
                                "",
                                "density of its parent",
                                row -> Cell.of(row.densityParent(), 3)),
                        Column.number("ratio", "Ratio", "", "density over parent's", row -> Cell.of(row.ratio(), 3)),
                        Column.text("status", "Status", "in or out", row -> row.isDefined() ? "in" : "out"),
                        Column.text(
                                "reason", "Reason", "why there is no ratio; empty if there is one", PairRatio::reason),
                        Column.text("dataset", "Dataset", "dataset id", row -> DATASET)),
                result.ratios());
    }

    /** What the page shows: the rows of the figure. */
    static Table view(CompressionResult result) {
        return Table.of(
                "compressed-pairs",
                "Density over that of the parent",
                "Above one the smaller model is denser. A pair without a ratio says why.",
                List.of(
                        Column.text(
                                "child", "Model", "model", row -> row.child().name()),
                        Column.text("parent", "Parent", "parent", PairRatio::parentName),
                        Column.text(
                                "benchmark",
                                "Benchmark",
                                "benchmark",
                                row -> DensityWords.benchmark(row.ruler().benchmark())),
                        Column.text("ruler", "Ruler", "ruler", CompressionTables::ruler),
                        Column.number("ratio", "Ratio", "", "ratio", row -> Cell.of(row.ratio(), 2)),
                        Column.text("reason", "Without ratio because", "reason", CompressionTables::why)),
                result.ratios());
    }

    static String ruler(PairRatio row) {
        return DensityWords.ruler(row.ruler().id(), row.ruler().d0Id());
    }

    private static String why(PairRatio row) {
        return row.reason().replace('-', ' ');
    }
}
