package almanac.report.density.equal;

import almanac.report.DensityWords;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.ArrayList;
import java.util.List;

/** Places of models by density: the published table of all and the page's table of one large model. */
final class RankTable {

    private RankTable() {}

    /** One row per benchmark, ruler, period and base model. */
    static Table published(EqualResult result) {
        List<Column<ModelRank>> columns = new ArrayList<>(List.of(
                Column.text(
                        "benchmark",
                        "Benchmark",
                        "benchmark id",
                        row -> row.ruler().benchmark()),
                Column.text("ruler", "Ruler", "ruler id", row -> row.ruler().id()),
                Column.text(
                        "d0",
                        "Token budget",
                        "token budget of the ruler, if any",
                        row -> row.ruler().d0Id()),
                Column.text("until", "Until", "last release date used, inclusive, or all", ModelRank::untilId),
                Column.text(
                        "model",
                        "Model",
                        "model id",
                        row -> row.model().scored().model().id())));
        columns.addAll(place());
        columns.add(Column.text("dataset", "Dataset", "dataset id", row -> EqualTables.DATASET));
        columns.add(Column.number(
                "parameters",
                "Size",
                "parameters",
                "total parameters",
                row -> Cell.of(row.model().scored().model().totalParameters(), 3)));
        columns.add(Column.number(
                "density",
                "Density",
                "",
                "capability density",
                row -> Cell.of(row.model().density(), 3)));
        return Table.of(
                "density-rank",
                "Base models by density",
                "One row per benchmark, ruler, period and model with a density, densest first.",
                columns,
                result.ranks());
    }

    private static List<Column<ModelRank>> place() {
        return List.of(
                Column.whole("rank", "Place", "1 for the densest", ModelRank::rank),
                Column.whole("models", "Of", "base models with a density", ModelRank::models),
                Column.number("share", "Share", "", "place over number of models", row -> Cell.of(row.share(), 2)));
    }

    /** The large model on every benchmark and by every ruler, on all data. */
    static Table view(EqualResult result) {
        List<Column<ModelRank>> columns = new ArrayList<>(List.of(
                Column.text(
                        "benchmark",
                        "Benchmark",
                        "benchmark",
                        row -> DensityWords.benchmark(row.ruler().benchmark())),
                Column.text(
                        "ruler",
                        "Ruler",
                        "ruler",
                        row -> DensityWords.ruler(row.ruler().id(), row.ruler().d0Id()))));
        columns.addAll(place());
        return Table.of(
                "large-model-rank",
                "Place of Llama-3.1-405B among base models by density",
                "All data; place one is the densest.",
                columns,
                ofLarge(result));
    }

    static List<ModelRank> ofLarge(EqualResult result) {
        return result.ranks().stream()
                .filter(rank -> rank.until().isEmpty() && rank.isOf(ModelRank.LARGE))
                .toList();
    }
}
