package almanac.report.scaling.rivals;

import almanac.stats.Interval;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** The forms over the sets on which all can be compared, as published. */
final class SummaryTable {

    static final String ID = "scaling-holdout-summary";

    private static final int SIGNIFICANT = 4;

    private SummaryTable() {}

    static Table published(List<RankedForm> ranking) {
        List<Column<RankedForm>> columns = new ArrayList<>(names());
        columns.addAll(errors());
        columns.addAll(comparison());
        columns.add(Column.text(
                "method",
                "method",
                "how the intervals are made; empty without one",
                row -> row.interval().map(Interval::method).orElse("")));
        return Table.of(
                ID,
                "Forms of the loss by median error on held-out compute",
                "One row per form, over the distinct sets on which all forms have a score on the lowest losses above the"
                        + " cut. Errors are of the natural logarithm of the loss.",
                columns,
                ranking);
    }

    private static List<Column<RankedForm>> names() {
        return List.of(
                Column.text("dataset", "Dataset", "the tables of this site", row -> "site-data"),
                Column.text(
                        "rival", "Rival", "id of the form", row -> row.form().id()),
                Column.text("law", "Law", "law of the form", row -> FormWords.law(row.form())),
                Column.text("form", "Form", "without or with an irreducible loss", row -> FormWords.shape(row.form())),
                Column.text(
                        "loss_function",
                        "Loss function",
                        "what the fit minimises, of ln L",
                        row -> FormWords.lossFunction(row.form())));
    }

    private static List<Column<RankedForm>> errors() {
        return List.of(
                number("error", "median over the sets of the root mean square error", row -> Optional.of(row.error())),
                limit("low", "lower 95 % limit of the median", RankedForm::interval, true),
                limit("high", "upper 95 % limit of the median", RankedForm::interval, false),
                whole("n", "sets", row -> row.scores().size()),
                whole("lowest", "sets on which the form errs least", RankedForm::lowest),
                whole("too_high", "sets on which it expects too much loss on average", RankedForm::tooHigh),
                whole("inside", "held-out losses inside its prediction intervals", RankedForm::inside),
                whole("asked", "held-out losses of the sets that have such intervals", RankedForm::asked));
    }

    private static List<Column<RankedForm>> comparison() {
        Function<RankedForm, Optional<Interval>> interval = row -> row.lead().flatMap(RankedForm.Lead::interval);
        return List.of(
                number(
                        "ratio",
                        "median over the sets of the error over that of the best form; empty for the best",
                        row -> row.lead().map(RankedForm.Lead::ratio)),
                limit("ratio_low", "lower 95 % limit of the ratio", interval, true),
                limit("ratio_high", "upper 95 % limit of the ratio", interval, false),
                Column.number(
                        "wins",
                        "wins",
                        "",
                        "sets on which it errs less than the best form",
                        row -> row.lead()
                                .map(lead -> Cell.of((long) lead.wins()))
                                .orElse(Cell.EMPTY)),
                Column.text(
                        "told",
                        "told",
                        "whether the interval of the ratio excludes one",
                        row -> row.lead()
                                .map(lead -> lead.isTold() ? "yes" : "no")
                                .orElse("")));
    }

    private static Column<RankedForm> limit(
            String name, String description, Function<RankedForm, Optional<Interval>> interval, boolean isLow) {
        return number(name, description, row -> interval.apply(row).map(range -> isLow ? range.low() : range.high()));
    }

    private static Column<RankedForm> number(
            String name, String description, Function<RankedForm, Optional<Double>> value) {
        return Column.number(
                name,
                name,
                "",
                description,
                row -> value.apply(row)
                        .map(number -> Cell.of(number, SIGNIFICANT))
                        .orElse(Cell.EMPTY));
    }

    private static Column<RankedForm> whole(String name, String description, ToLongFunction<RankedForm> value) {
        return new Column<>(name, name, "", Column.Type.INTEGER, description, row -> Cell.of(value.applyAsLong(row)));
    }
}
