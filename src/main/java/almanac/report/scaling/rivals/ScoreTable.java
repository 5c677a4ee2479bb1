package almanac.report.scaling.rivals;

import almanac.scaling.Outcome;
import almanac.scaling.heldout.ComputeSplit;
import almanac.scaling.heldout.HeldOutForms;
import almanac.scaling.heldout.HeldOutScore;
import almanac.scaling.heldout.RivalForm;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** Every form on every set and target, or why it has no score, as published. */
final class ScoreTable {

    static final String ID = "scaling-holdout";

    private static final int SIGNIFICANT = 4;

    private ScoreTable() {}

    /** A form on a set; a score or a reason code. */
    private record Row(HeldOutForms set, RivalForm form, Optional<HeldOutScore> score, String reason) {

        Optional<ComputeSplit> split() {
            return set.split().result();
        }
    }

    static Table published(List<HeldOutForms> all) {
        return Table.of(
                ID,
                "Forms of the loss on held-out compute",
                "One row per set of runs, form and target. Errors are of the natural logarithm of the loss.",
                Stream.of(names(), split(), scores(), search())
                        .flatMap(List::stream)
                        .toList(),
                all.stream().flatMap(ScoreTable::rows).toList());
    }

    private static Stream<Row> rows(HeldOutForms set) {
        return set.split().isPresent()
                ? set.forms().stream().flatMap(one -> rows(set, one))
                : Stream.of(RivalForm.values())
                        .map(form -> new Row(
                                set,
                                form,
                                Optional.empty(),
                                set.split().shortage().orElseThrow()));
    }

    private static Stream<Row> rows(HeldOutForms set, HeldOutForms.OfForm one) {
        Outcome<List<HeldOutScore>> scores = one.scores();
        return scores.result()
                .map(found -> found.stream().map(score -> new Row(set, one.form(), Optional.of(score), "")))
                .orElseGet(() -> Stream.of(new Row(
                        set, one.form(), Optional.empty(), scores.shortage().orElseThrow())));
    }

    private static List<Column<Row>> names() {
        return List.of(
                Column.text(
                        "dataset",
                        "Dataset",
                        "dataset of the runs",
                        row -> row.set().dataset().dataset()),
                Column.text(
                        "subset",
                        "Subset",
                        "condition of the runs, or all",
                        row -> row.set().dataset().condition().orElse("all")),
                Column.text(
                        "counting",
                        "Counting",
                        "how parameters are counted",
                        row -> row.set().dataset().nonEmbedding() ? "non-embedding" : "as-stated"),
                Column.text(
                        "distinct",
                        "Distinct",
                        "whether the set shares no run with another distinct one",
                        row -> row.set().isDistinct() ? "yes" : "no"),
                Column.text(
                        "rival", "Rival", "id of the form", row -> row.form().id()),
                Column.text("law", "Law", "law of the form", row -> FormWords.law(row.form())),
                Column.text("form", "Form", "without or with an irreducible loss", row -> FormWords.shape(row.form())),
                Column.text(
                        "loss_function",
                        "Loss function",
                        "what the fit minimises, of ln L",
                        row -> FormWords.lossFunction(row.form())),
                Column.text(
                        "target",
                        "Target",
                        "the lowest losses above the cut, or all runs there",
                        row -> row.score().map(score -> score.target().id()).orElse("")));
    }

    private static List<Column<Row>> split() {
        return List.of(
                number(
                        "cut_flop",
                        "largest compute of a fitted run, FLOP",
                        row -> row.split().map(ComputeSplit::cutFlop)),
                number(
                        "largest_flop",
                        "largest compute of the set, FLOP",
                        row -> row.split().map(ComputeSplit::largestFlop)));
    }

    private static List<Column<Row>> scores() {
        return List.of(
                whole("n", "runs behind the fit", HeldOutScore::fittedRuns),
                score("fit_error", "root mean square error over them", HeldOutScore::fitError),
                whole("held_out_runs", "runs asked above the cut", HeldOutScore::heldOutRuns),
                score("error", "root mean square error over the runs asked", HeldOutScore::error),
                score("bias", "mean error; above zero the forecast is too high", HeldOutScore::bias),
                number(
                        "coverage",
                        "share of the runs asked inside the prediction interval",
                        row -> row.score()
                                .map(HeldOutScore::coverage)
                                .filter(OptionalDouble::isPresent)
                                .map(OptionalDouble::getAsDouble)),
                score("level", "level of the prediction interval", HeldOutScore::level),
                whole("replicates", "refits behind the prediction interval", HeldOutScore::resamples),
                whole("seed", "seed of the resamples", HeldOutScore::seed));
    }

    private static List<Column<Row>> search() {
        return List.of(
                score(
                        "objective",
                        "half the sum of squares of the errors, or the sum of their Huber losses",
                        score -> score.search().objective()),
                whole("starts", "starts of the search", score -> score.search().starts()),
                whole(
                        "starts_at_best",
                        "starts that ended in the best fit",
                        score -> score.search().startsAtBest()),
                Column.text(
                        "converged",
                        "converged",
                        "whether the best fit came to rest",
                        row -> row.score()
                                .map(score -> score.search().converged() ? "yes" : "no")
                                .orElse("")),
                Column.text("reason", "reason", "reason code where there is no score", Row::reason));
    }

    private static Column<Row> score(String name, String description, ToDoubleFunction<HeldOutScore> value) {
        return number(name, description, row -> row.score().map(value::applyAsDouble));
    }

    private static Column<Row> number(String name, String description, Function<Row, Optional<Double>> value) {
        return Column.number(
                name,
                name,
                "",
                description,
                row -> value.apply(row)
                        .map(number -> Cell.of(number, SIGNIFICANT))
                        .orElse(Cell.EMPTY));
    }

    private static Column<Row> whole(String name, String description, ToLongFunction<HeldOutScore> value) {
        return new Column<>(
                name,
                name,
                "",
                Column.Type.INTEGER,
                description,
                row -> row.score()
                        .map(score -> Cell.of(value.applyAsLong(score)))
                        .orElse(Cell.EMPTY));
    }
}
