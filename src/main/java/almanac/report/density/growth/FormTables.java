package almanac.report.density.growth;

import almanac.markup.Numbers;
import almanac.stats.FittedForm;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/** The published tables of the forms: their fit to all points, and their predictions of later ones. */
final class FormTables {

    private record FormRow(SeriesGrowth growth, FormResult result) {}

    private record HoldOutRow(GrowthSeries series, HoldOut holdOut) {}

    private FormTables() {}

    static Table forms(List<SeriesGrowth> all) {
        List<Column<FormRow>> columns =
                new ArrayList<>(SeriesColumns.of(row -> row.growth().series()));
        columns.addAll(List.of(
                Column.text(
                        "form",
                        "Form",
                        "form of ln density over days",
                        row -> row.result().form().id()),
                Column.whole(
                        "points",
                        "Points",
                        "points of the envelope",
                        row -> row.growth().series().points().count()),
                Column.whole(
                        "parameters",
                        "Parameters",
                        "free constants with the variance and, for a break, its place",
                        row -> row.result().form().parameters()),
                number("rss", "Squares", "sum of squared residuals of ln density", FittedForm::squares),
                number("aicc", "AICc", "corrected Akaike criterion, descriptive on an envelope", FittedForm::aicc),
                number("bic", "BIC", "Bayesian criterion, descriptive on an envelope", FittedForm::bic),
                Column.number(
                        "weight",
                        "Weight",
                        "",
                        "Akaike weight among the forms fitted",
                        row -> SeriesColumns.cell(row.result().weight())),
                Column.number(
                        "winning_share",
                        "Wins",
                        "",
                        "share of the resamples of models in which the form has the lowest AICc",
                        FormTables::share),
                SeriesColumns.status(row -> row.result().reason()),
                SeriesColumns.reason(row -> row.result().reason()),
                SeriesColumns.dataset()));
        return Table.of(
                "density-growth-forms",
                "Forms of growth on every envelope",
                "One row per envelope and form.",
                columns,
                all.stream()
                        .flatMap(growth -> growth.forms().stream().map(result -> new FormRow(growth, result)))
                        .toList());
    }

    private static Column<FormRow> number(
            String name, String header, String description, ToDoubleFunction<FittedForm> value) {
        return Column.number(
                name,
                header,
                "",
                description,
                row -> row.result()
                        .fitted()
                        .map(fitted -> Cell.of(value.applyAsDouble(fitted), 4))
                        .orElse(Cell.EMPTY));
    }

    private static Cell share(FormRow row) {
        return row.growth()
                .replicates()
                .filter(replicates -> replicates.count() > 0)
                .map(replicates -> SeriesColumns.plain(
                        OptionalDouble.of(replicates.share(row.result().form()))))
                .orElse(Cell.EMPTY);
    }

    static Table holdOuts(List<SeriesGrowth> all) {
        List<Column<HoldOutRow>> columns = new ArrayList<>(SeriesColumns.of(HoldOutRow::series));
        columns.addAll(List.of(
                Column.text(
                        "form",
                        "Form",
                        "form of ln density over days",
                        row -> row.holdOut().form().id()),
                Column.date(
                        "holdout_from",
                        "Fitted until",
                        "last release date fitted; later points are predicted",
                        row -> Cell.of(row.holdOut().until())),
                Column.whole(
                        "points",
                        "Points",
                        "points until the date",
                        row -> row.holdOut().points()),
                Column.whole(
                        "later_points",
                        "Later",
                        "points after the date",
                        row -> row.holdOut().later()),
                Column.number(
                        "holdout_rmse",
                        "Error",
                        "ln density",
                        "root mean square error of the predictions of ln density",
                        row -> SeriesColumns.cell(row.holdOut().error())),
                SeriesColumns.status(row -> row.holdOut().reason()),
                SeriesColumns.reason(row -> row.holdOut().reason()),
                SeriesColumns.dataset()));
        return Table.of(
                "density-growth-holdouts",
                "Forms of growth against later records",
                "One row per envelope, date and form.",
                columns,
                all.stream()
                        .flatMap(growth ->
                                growth.holdOuts().stream().map(holdOut -> new HoldOutRow(growth.series(), holdOut)))
                        .toList());
    }

    /** The forms on one series beside one another, for the page. */
    static Table view(SeriesGrowth growth) {
        List<Column<FormRow>> columns = new ArrayList<>(List.of(
                Column.text("form", "Form", "form", row -> row.result().form().words()),
                Column.whole(
                        "parameters",
                        "Parameters",
                        "parameters",
                        row -> row.result().form().parameters()),
                Column.number("rss", "Squares", "ln density", "squares", row -> shown(row, FittedForm::squares)),
                Column.number("aicc", "AICc", "", "AICc", row -> shown(row, FittedForm::aicc)),
                Column.number("bic", "BIC", "", "BIC", row -> shown(row, FittedForm::bic)),
                Column.number(
                        "weight",
                        "Weight",
                        "",
                        "weight",
                        row -> SeriesColumns.plain(row.result().weight())),
                Column.number("winning_share", "Wins", "share of resamples", "wins", FormTables::share)));
        for (LocalDate until : HoldOut.DATES) {
            columns.add(Column.number(
                    "error-" + until,
                    "Error after " + until,
                    "ln density",
                    "error of predictions",
                    row -> SeriesColumns.plain(error(row, until))));
        }
        return Table.of(
                "density-growth-headline",
                "Forms of growth on the mean of five benchmarks",
                growth.series().points().count()
                        + " record points; a lower criterion is better, and only differences mean anything.",
                columns,
                growth.forms().stream()
                        .map(result -> new FormRow(growth, result))
                        .toList());
    }

    private static Cell shown(FormRow row, ToDoubleFunction<FittedForm> value) {
        return row.result()
                .fitted()
                .map(fitted -> new Cell(
                        Numbers.shortest(value.applyAsDouble(fitted)),
                        Numbers.decimals(value.applyAsDouble(fitted), 1)))
                .orElse(Cell.EMPTY);
    }

    private static OptionalDouble error(FormRow row, LocalDate until) {
        return row.growth().holdOuts().stream()
                .filter(holdOut ->
                        holdOut.form() == row.result().form() && holdOut.until().equals(until))
                .map(HoldOut::error)
                .findFirst()
                .orElseThrow();
    }
}
