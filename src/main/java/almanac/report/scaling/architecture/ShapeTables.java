package almanac.report.scaling.architecture;

import almanac.markup.Numbers;
import almanac.report.Estimate;
import almanac.report.IntervalCells;
import almanac.report.IntervalWords;
import almanac.report.scaling.ScalingWords;
import almanac.report.scaling.ShapeLaw;
import almanac.scaling.shape.ShapeEffect;
import almanac.stats.Interval;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Every model beside its law, and the slope of every group, as published and as shown. */
final class ShapeTables {

    static final String ID = "scaling-architecture";
    static final String SLOPES_ID = "scaling-shape-slopes";

    private static final int DIGITS = 4;

    /** A model of a group. */
    private record Row(ShapeEffect effect, ShapeEffect.Residual residual) {}

    private ShapeTables() {}

    static Table published(ShapeFindings shapes) {
        List<Row> rows = shapes.fitted().stream()
                .flatMap(effect -> effect.residuals().stream().map(residual -> new Row(effect, residual)))
                .toList();
        return Table.of(
                ID,
                "Loss and shape",
                "One row per model, way of counting, and whether shallow models are in the fit.",
                List.of(
                        Column.text(
                                "dataset",
                                "Dataset",
                                "dataset of the runs",
                                row -> row.effect().sample().dataset()),
                        Column.text(
                                "condition",
                                "Condition",
                                "group within the dataset; empty for one",
                                row -> row.effect().sample().condition().orElse("")),
                        Column.text(
                                "counting",
                                "Counting",
                                "which parameters count",
                                row -> row.effect().sample().counting().id()),
                        Column.text(
                                "fit",
                                "Fit",
                                "all models, or those of more than three layers",
                                row -> fit(row.effect())),
                        Column.whole("width", "Width", "width of the model", row ->
                                (int) row.residual().model().width()),
                        Column.whole("depth", "Depth", "layers", row ->
                                (int) row.residual().model().depth()),
                        number(
                                "aspect",
                                "width over depth",
                                row -> row.residual().model().aspect()),
                        number(
                                "parameters",
                                "counted as said",
                                row -> row.residual().model().parameters()),
                        number(
                                "loss",
                                "nats per token",
                                row -> row.residual().model().loss()),
                        number(
                                "fitted_loss",
                                "loss by the law in parameters, nats per token",
                                row -> row.effect()
                                        .law()
                                        .at(row.residual().model().parameters())),
                        number(
                                "residual",
                                "ln of loss over fitted loss",
                                row -> row.residual().log())),
                rows);
    }

    private static String fit(ShapeEffect effect) {
        return effect.sample().withShallow() ? "all" : "without-shallow";
    }

    private static Column<Row> number(String name, String description, ToDoubleFunction<Row> value) {
        return Column.number(name, name, "", description, row -> Cell.of(value.applyAsDouble(row), DIGITS));
    }

    static Table slopes(ShapeFindings shapes) {
        return Table.of(
                SLOPES_ID,
                "Slope of the loss over shape",
                "One row per group of models, way of counting, and whether shallow models are in the fit.",
                List.of(
                        Column.text(
                                "dataset",
                                "Dataset",
                                "dataset of the runs",
                                row -> row.sample().dataset()),
                        Column.text(
                                "condition",
                                "Condition",
                                "group within the dataset; empty for one",
                                row -> row.sample().condition().orElse("")),
                        Column.text(
                                "counting",
                                "Counting",
                                "which parameters count",
                                row -> row.sample().counting().id()),
                        Column.text(
                                "fit",
                                "Fit",
                                "all models, or those of more than three layers",
                                row -> row.sample().withShallow() ? "all" : "without-shallow"),
                        Column.whole(
                                "n", "n", "models", row -> row.sample().models().size()),
                        of("lowest_aspect", "smallest width over depth", ShapeEffect::lowestAspect),
                        of("highest_aspect", "largest width over depth", ShapeEffect::highestAspect),
                        of(
                                "e",
                                "constant of the law, nats per token",
                                effect -> effect.law().constant()),
                        of("a", "coefficient of the law", effect -> effect.law().coefficient()),
                        of(
                                "alpha",
                                "exponent of the law",
                                effect -> effect.law().exponent()),
                        of("lowest_residual", "ln of loss over fitted loss", ShapeEffect::lowest),
                        of("highest_residual", "ln of loss over fitted loss", ShapeEffect::highest),
                        of(
                                "slope",
                                "residual per unit of ln aspect",
                                effect -> effect.slope().slope()),
                        Column.number(
                                "low",
                                "low",
                                "",
                                "lower limit of the 95 % interval of the slope",
                                row -> IntervalCells.low(interval(row))),
                        Column.number(
                                "high",
                                "high",
                                "",
                                "upper limit of the same",
                                row -> IntervalCells.high(interval(row))),
                        of("t", "slope over its classical standard error", ShapeEffect::t),
                        Column.text(
                                "reason",
                                "Reason",
                                "why there is no law",
                                row -> row.outcome().shortage().orElse("")),
                        Column.text(
                                "method",
                                "Method",
                                "how the interval was made",
                                row -> interval(row).map(Interval::method).orElse("")),
                        IntervalCells.replicates(ShapeTables::interval),
                        IntervalCells.seed(ShapeTables::interval)),
                shapes.all());
    }

    private static Column<ShapeLaw> of(String name, String description, ToDoubleFunction<ShapeEffect> value) {
        return Column.number(
                name,
                name,
                "",
                description,
                row -> row.outcome()
                        .result()
                        .map(effect -> Cell.of(value.applyAsDouble(effect), DIGITS))
                        .orElse(Cell.EMPTY));
    }

    private static Optional<Interval> interval(ShapeLaw law) {
        return law.outcome().result().flatMap(effect -> effect.slopeInterval(Estimate.LEVEL));
    }

    /** The groups as the page shows them. */
    static Table shown(ShapeFindings shapes) {
        return Table.of(
                "scaling-shape-groups",
                "Distance from the law and slope by group",
                "Distances in percent; the slope is in percent for a tenfold ratio of width to depth, with its 95\u00a0%"
                        + " interval.",
                List.of(
                        Column.text(
                                "group",
                                "Models",
                                "group",
                                row -> ScalingWords.dataset(
                                        row.sample().dataset(), row.sample().condition())),
                        Column.text(
                                "counting",
                                "Counted",
                                "counting",
                                row -> ShapeWords.of(row.sample().counting())),
                        Column.text("fit", "Shallow models", "fit", ShapeTables::shallow),
                        Column.whole(
                                "n", "n", "models", row -> row.sample().models().size()),
                        Column.number("lowest", "Lowest", "%", "residual", row -> percent(row.lowest())),
                        Column.number("highest", "Highest", "%", "residual", row -> percent(row.highest())),
                        Column.text("slope", "Slope", "slope", row -> ShapeWords.slopeAlone(row, Estimate.LEVEL)),
                        Column.text(
                                "interval",
                                "Interval",
                                "interval",
                                row -> IntervalWords.rounded(ShapeWords.perTenfold(row.slopeInterval(Estimate.LEVEL)))),
                        Column.text("t", "t", "t", ShapeWords::t)),
                shapes.fitted());
    }

    private static String shallow(ShapeEffect effect) {
        if (effect.sample().shallow() == 0) {
            return "none";
        }
        return effect.sample().withShallow() ? "included" : "left out";
    }

    private static Cell percent(double fraction) {
        return new Cell(
                Numbers.shortest(ShapeWords.PERCENT * fraction), Numbers.decimals(ShapeWords.PERCENT * fraction, 1));
    }
}
