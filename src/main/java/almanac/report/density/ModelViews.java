package almanac.report.density;

import almanac.density.ModelDensity;
import almanac.density.Trend;
import almanac.density.TrendChoices;
import almanac.markup.Numbers;
import almanac.report.DensityWords;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The tables of models that the page shows. */
final class ModelViews {

    private ModelViews() {}

    /** The record models of a trend, newest first. */
    static Table records(String id, Trend trend, Map<String, String> makers) {
        List<ModelDensity> newestFirst = new ArrayList<>();
        trend.points().forEach(point -> newestFirst.add(0, point.model()));
        return shown(
                id,
                "The record models, newest first",
                "Each was the densest base model on its release date.",
                newestFirst,
                makers,
                row -> "row-" + row.scored().model().id());
    }

    /** Every model by the choices of a trend, densest first. */
    static Table allModels(String id, DensityResult result, TrendChoices choices) {
        List<ModelDensity> sorted = result.densities(choices).stream()
                .sorted(java.util.Comparator.comparingDouble(
                        row -> -row.density().orElse(-1)))
                .toList();
        return shown(
                id,
                "Every scored model, densest first",
                "Ruler: " + DensityWords.ruler(choices) + "; all parameters counted.",
                sorted,
                result.makers(),
                row -> "model-" + row.scored().model().id());
    }

    private static Table shown(
            String id,
            String title,
            String description,
            List<ModelDensity> rows,
            Map<String, String> makers,
            java.util.function.Function<ModelDensity, String> rowId) {
        return Table.of(
                id,
                title,
                description,
                List.of(
                        Column.text(
                                "name",
                                "Model",
                                "model",
                                row -> row.scored().model().name()),
                        Column.text(
                                "maker",
                                "Maker",
                                "organisation",
                                row -> makers.getOrDefault(row.scored().model().maker(), "")),
                        Column.date(
                                "released",
                                "Released",
                                "release date",
                                row -> Cell.of(row.scored().released())),
                        Column.number(
                                "parameters",
                                "Size",
                                "billion",
                                "parameters",
                                row -> billions(row.scored().parameters(row.kind()))),
                        Column.number(
                                "score",
                                "Score",
                                "of 100",
                                "score",
                                row -> new Cell(
                                        Numbers.shortest(row.scored().score()),
                                        Numbers.decimals(100 * row.scored().score(), 1))),
                        Column.number(
                                "effective_parameters",
                                "Effective size",
                                "billion",
                                "effective parameters",
                                row -> row.effective().parameters().isPresent()
                                        ? billions(row.effective().parameters().getAsDouble())
                                        : Cell.EMPTY),
                        Column.number("density", "Density", "ratio", "density", row -> Cell.of(row.density(), 2)),
                        Column.text(
                                "status",
                                "Ruler",
                                "status",
                                row -> row.effective().status().id().replace('-', ' '))),
                rows,
                rowId);
    }

    private static Cell billions(double parameters) {
        return new Cell(Numbers.shortest(parameters), Numbers.significant(parameters / 1e9, 3));
    }
}
