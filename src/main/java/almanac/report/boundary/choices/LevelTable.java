package almanac.report.boundary.choices;

import almanac.boundary.BoundaryFit;
import almanac.boundary.choice.BoundarySpecifications;
import almanac.boundary.choice.KeyedBoundary;
import almanac.boundary.choice.Specification;
import almanac.boundary.choice.SpecificationChoice;
import almanac.markup.Numbers;
import almanac.report.Words;
import almanac.report.boundary.BoundaryWords;
import almanac.table.Column;
import almanac.table.Table;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The boundary of all rows at every level: what it allows, and the share of rows that it leaves above. */
final class LevelTable {

    static final String ID = "boundary-levels";

    private LevelTable() {}

    /** A boundary that could be fitted. */
    private record Row(String task, BoundaryFit fit) {}

    static Table published(ChoiceFindings found) {
        return Table.of(
                ID,
                "Boundaries of all rows by level",
                "One row per task and level, fitted to all rows with the paper’s κ and λ.",
                columns(found.dataset()),
                found.levels().stream()
                        .flatMap(one -> one.fit().result().stream()
                                .map(fit -> new Row(one.key().task(), fit)))
                        .toList());
    }

    private static List<Column<Row>> columns(String dataset) {
        return List.of(
                ChoiceColumns.text("task", "the task", Row::task),
                number("tau", "level of the quantile", fit -> fit.settings().tau()),
                ChoiceColumns.whole("n", "rows with compute", row -> row.fit().rows()),
                number("y0", "lower end of the curve", fit -> fit.curve().floor()),
                number("span", "height of the curve", fit -> fit.curve().span()),
                number(
                        "midpoint",
                        "log10 FLOP of its middle",
                        fit -> fit.curve().midpoint()),
                number("slope", "steepness per decade", fit -> fit.curve().slope()),
                number("attainable_1e24", "score attainable with 1e24 FLOP, a fraction", LevelTable::score),
                number("share_above", "share of the rows that lie above", LevelTable::above),
                ChoiceColumns.flag(
                        "extrapolated",
                        "1 where 1e24 FLOP lie outside the rows",
                        row -> !row.fit().covers(BoundarySpecifications.LOG_BUDGET)),
                ChoiceColumns.text("dataset", "the board", row -> dataset));
    }

    private static Column<Row> number(String name, String description, ToDoubleFunction<BoundaryFit> value) {
        return ChoiceColumns.number(name, description, row -> value.applyAsDouble(row.fit()));
    }

    private static double score(BoundaryFit fit) {
        return fit.attainable(BoundarySpecifications.LOG_BUDGET).score();
    }

    /** The share of the rows fitted that lie above a boundary. */
    static double above(BoundaryFit fit) {
        return 1 - fit.loss().coverage();
    }

    /** The scores of every task by level. */
    static Table view(ChoiceFindings found) {
        List<Column<String>> columns = new ArrayList<>();
        columns.add(Column.text("task", "Task", "task", BoundaryWords::task));
        for (double tau : KeyedBoundary.LEVELS) {
            String level = Numbers.shortest(tau);
            columns.add(Column.text(
                    "tau-" + level,
                    "τ " + level,
                    "score, and share above",
                    task -> found.at(task, tau).map(LevelTable::cell).orElse("")));
        }
        return Table.of(
                "choices-by-level",
                "Attainable scores by level",
                "Scores attainable with " + ChoiceWords.budget()
                        + "; in brackets the share of all rows above the boundary.",
                columns,
                found.tasks());
    }

    private static String cell(BoundaryFit fit) {
        return ChoiceWords.score(score(fit)) + " (" + ChoiceWords.percent(above(fit)) + ")";
    }

    /** How much the level carries, in the title of its chart. */
    static String finding(ChoiceFindings found) {
        DoubleSummaryStatistics shares = levelShares(found);
        return shares.getCount() == 0
                ? "The boundary at five levels: which share of the models lies above is a definition"
                : "Among the levels " + levels(found) + ", the level carries " + range(shares)
                        + " of the variance of the sigmoids’ scores: it is a definition";
    }

    /** The levels that the shares compare. */
    static String levels(ChoiceFindings found) {
        return Words.joined(found.curves().stream()
                .flatMap(curve -> curve.specifications().stream())
                .map(Specification::tau)
                .distinct()
                .sorted()
                .map(Numbers::shortest)
                .toList());
    }

    static DoubleSummaryStatistics levelShares(ChoiceFindings found) {
        return found.curves().stream()
                .flatMap(curve -> ChoiceViews.share(curve, SpecificationChoice.TAU).stream())
                .mapToDouble(share -> share.share().orElseThrow())
                .summaryStatistics();
    }

    /** The limits of some shares; one number where they look the same. */
    static String range(DoubleSummaryStatistics shares) {
        String low = ChoiceWords.wholePercent(shares.getMin());
        String high = ChoiceWords.wholePercent(shares.getMax());
        return low.equals(high) ? high : low.replace("\u00a0%", "") + " to " + high;
    }
}
