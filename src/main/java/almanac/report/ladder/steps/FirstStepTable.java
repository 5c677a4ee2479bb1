package almanac.report.ladder.steps;

import almanac.report.ladder.LadderResult;
import almanac.stats.PowerTerm;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** The published constants of every first step, and of the designs that have no second. */
final class FirstStepTable {

    static final String ID = "ladder-step1";

    private static final int SHOWN = 4;

    private FirstStepTable() {}

    static Table of(LadderResult result) {
        return Table.of(
                ID,
                "First steps of the model ladder",
                "One row per task, split and design: the fitted A/N^α + B/D^β + E of parameters N and tokens D.",
                columns(),
                FirstStepRow.all(result));
    }

    private static List<Column<FirstStepRow>> columns() {
        return List.of(
                Column.text("task", "Task", "id of the task", row -> row.task().id()),
                Column.text(
                        "split",
                        "Split",
                        "test: the questions forecast; val: the validation split",
                        FirstStepRow::split),
                Column.text(
                        "variant",
                        "Design",
                        "id of the design",
                        row -> row.variant().id()),
                number(
                        "ln_a",
                        "natural logarithm of A, of parameters or of FLOP",
                        row -> row.size().logCoefficient()),
                optional(
                        "ln_b",
                        "natural logarithm of B, empty for compute",
                        row -> term(row, PowerTerm::logCoefficient)),
                number(
                        "alpha",
                        "exponent of parameters or of FLOP",
                        row -> row.size().exponent()),
                optional("beta", "exponent of tokens, empty for compute", row -> term(row, PowerTerm::exponent)),
                number(
                        "e",
                        "constant, in the unit of the feature",
                        row -> row.law().constant()),
                number("huber", "sum of Huber losses of the logarithm, threshold 0.001", FirstStepRow::objective),
                number("fit_error", "mean relative error on the fitted runs, a fraction", FirstStepRow::fitError),
                Column.whole("starts", "Starts", "starts of the search", FirstStepRow::starts),
                Column.whole(
                        "starts_at_best",
                        "At best",
                        "starts that end within a millionth of the lowest sum",
                        FirstStepRow::startsAtBest),
                Column.text("dataset", "Dataset", "input tables", row -> "site-data"),
                Column.text(
                        "converged",
                        "Converged",
                        "whether the best fit met its tolerance",
                        row -> Boolean.toString(row.converged())),
                Column.whole("points", "Points", "fitted runs", FirstStepRow::points),
                Column.text("feature", "Feature", "what the law gives", FirstStepRow::feature),
                Column.text(
                        "form", "Form", "what the law takes", row -> row.form().id()),
                number(
                        "sign",
                        "1: the terms are added to the constant, -1: subtracted",
                        row -> row.law().sign()),
                optional("huber_published_start", "sum reached from the published start", FirstStepRow::firstObjective),
                optional("outer_a", "single-step: height of the curve around the law", row -> outer(row, true)),
                optional("outer_b", "single-step: upper end of that curve", row -> outer(row, false)));
    }

    private static OptionalDouble term(FirstStepRow row, ToDoubleFunction<PowerTerm> part) {
        return row.tokens().stream().mapToDouble(part).findFirst();
    }

    private static OptionalDouble outer(FirstStepRow row, boolean height) {
        return row.outer().stream()
                .mapToDouble(curve -> height ? curve.a() : curve.b())
                .findFirst();
    }

    private static Column<FirstStepRow> number(String name, String description, ToDoubleFunction<FirstStepRow> of) {
        return Column.number(name, name, "", description, row -> Cell.of(of.applyAsDouble(row), SHOWN));
    }

    private static Column<FirstStepRow> optional(
            String name, String description, Function<FirstStepRow, OptionalDouble> of) {
        return Column.number(name, name, "", description, row -> Cell.of(of.apply(row), SHOWN));
    }
}
