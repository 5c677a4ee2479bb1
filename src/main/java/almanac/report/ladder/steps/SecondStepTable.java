package almanac.report.ladder.steps;

import almanac.report.ladder.DesignFit;
import almanac.report.ladder.LadderResult;
import almanac.report.ladder.LadderTarget;
import almanac.report.ladder.Step2;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The published constants of every second step. */
final class SecondStepTable {

    static final String ID = "ladder-step2";

    private static final int SHOWN = 4;

    private SecondStepTable() {}

    /** A second step and the fit that it is part of. */
    private record Row(DesignFit fit, DesignFit.SecondStep step) {

        Step2 curve() {
            return step.fit();
        }

        String target() {
            return step.target().map(LadderTarget::id).orElse("");
        }

        String feature() {
            return fit.variant().recipe().map(recipe -> recipe.feature().id()).orElse("");
        }
    }

    static Table of(LadderResult result) {
        List<Row> rows = result.designs().stream()
                .flatMap(fit -> fit.step2().stream().map(step -> new Row(fit, step)))
                .toList();
        return Table.of(
                ID,
                "Second steps of the model ladder",
                "One row per task and design: the fitted a/(1 + exp(−k(L − L₀))) + b of the loss L.",
                columns(),
                rows);
    }

    private static List<Column<Row>> columns() {
        return List.of(
                Column.text(
                        "task",
                        "Task",
                        "id of the task",
                        row -> row.fit().task().id()),
                Column.text("split", "Split", "the questions forecast", row -> "test"),
                Column.text(
                        "variant",
                        "Design",
                        "id of the design",
                        row -> row.fit().variant().id()),
                number("a", "height of the curve, at most 0", Step2::a),
                number("l0", "loss at the middle of the curve, in the unit of the feature", Step2::midpoint),
                number("k", "steepness, per unit of the feature", Step2::steepness),
                number("b", "accuracy that the curve nears at low loss, at most 1", Step2::b),
                number("sse", "sum of squared residuals, the added point included", Step2::squares),
                Column.whole(
                        "points",
                        "Points",
                        "fitted checkpoints, without the added point",
                        row -> row.curve().points()),
                Column.text("target", "Target", "the one target it serves, empty for all", Row::target),
                number(
                        "fit_error",
                        "mean relative error on the fitted checkpoints, a fraction",
                        Step2::meanRelativeError),
                Column.text("dataset", "Dataset", "input tables", row -> "site-data"),
                Column.text(
                        "converged",
                        "Converged",
                        "whether the best fit met its tolerance",
                        row -> Boolean.toString(row.curve().converged())),
                Column.text("feature", "Feature", "what the curve takes", Row::feature),
                Column.text(
                        "form",
                        "Form",
                        "logistic, or log-sigmoid: 1 + |a|·ln σ(−k(L − L₀))",
                        row -> row.curve().isLogarithmic() ? "log-sigmoid" : "logistic"));
    }

    private static Column<Row> number(String name, String description, ToDoubleFunction<Step2> of) {
        return Column.number(name, name, "", description, row -> Cell.of(of.applyAsDouble(row.curve()), SHOWN));
    }
}
