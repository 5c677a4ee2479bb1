package almanac.report.boundary.choices;

import almanac.boundary.BoundaryShortage;
import almanac.boundary.choice.Specification;
import almanac.table.Column;
import almanac.table.Table;
import java.util.List;

/** Every specification as published. */
final class SpecificationTable {

    static final String ID = "boundary-specifications";

    private SpecificationTable() {}

    static Table published(ChoiceFindings found) {
        return Table.of(
                ID,
                "Attainable scores by level, estimator, rows and tokens",
                "One row per specification. Rows are samples of the leaderboard or choices of its rows; tokens say what"
                        + " each row is said to have been pretrained on.",
                columns(found.dataset()),
                found.curves().stream()
                        .flatMap(curve -> curve.specifications().stream())
                        .toList());
    }

    private static List<Column<Specification>> columns(String dataset) {
        return List.of(
                ChoiceColumns.text("task", "the task", Specification::task),
                ChoiceColumns.number("tau", "level of the quantile", Specification::tau),
                ChoiceColumns.text(
                        "estimator",
                        "form of the boundary",
                        row -> row.estimator().id()),
                ChoiceColumns.text("rows", "rows fitted", row -> row.rows().id()),
                ChoiceColumns.text(
                        "tokens", "tokens of the rows", row -> row.tokens().id()),
                ChoiceColumns.whole("n", "rows with compute", Specification::count),
                ChoiceColumns.maybe(
                        "attainable_1e24", "score attainable with 1e24 FLOP, a fraction", Specification::attainable),
                ChoiceColumns.flag(
                        "extrapolated", "1 where 1e24 FLOP lie outside the rows", Specification::extrapolated),
                ChoiceColumns.text(
                        "reason",
                        "why there is no score; empty if there is one",
                        row -> row.shortage().map(BoundaryShortage::code).orElse("")),
                ChoiceColumns.text("dataset", "the board", row -> dataset));
    }
}
