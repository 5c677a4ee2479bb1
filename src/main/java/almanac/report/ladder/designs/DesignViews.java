package almanac.report.ladder.designs;

import almanac.markup.Numbers;
import almanac.report.ladder.DesignComparison;
import almanac.report.ladder.LadderResult;
import almanac.report.ladder.LadderTarget;
import almanac.report.ladder.LadderTask;
import almanac.report.ladder.LadderVariant;
import almanac.report.ladder.LadderWords;
import almanac.stats.Interval;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Errors by task and design, and the designs beside the two steps, as the page shows them. */
final class DesignViews {

    /** The published table of all forecasts, by task and design. */
    static final String DATASET = "ladder-predictions";

    private static final double PERCENT = 100;

    private DesignViews() {}

    static String tasksId(LadderTarget target) {
        return "ladder-design-errors-" + target.id();
    }

    /** Signed relative errors of a target, one row per task, with the best design in words. */
    static Table tasks(LadderResult result, DesignComparison comparison) {
        List<LadderVariant> designs = result.averages().stream()
                .filter(average ->
                        average.target() == comparison.target() && DesignComparison.isComparable(average.variant()))
                .map(average -> average.variant())
                .toList();
        List<Column<DesignComparison.BestDesign>> columns = new ArrayList<>();
        columns.add(Column.text("task", "Task", "task", row -> LadderWords.of(row.task())));
        for (LadderVariant design : designs) {
            columns.add(Column.number(
                    design.id(),
                    DesignNames.of(design),
                    "%",
                    "relative error with sign",
                    row -> error(result, row.task(), design, comparison.target())));
        }
        columns.add(Column.text("best", "Errs least", "best design", row -> LadderWords.of(row.variant())));
        return Table.of(
                tasksId(comparison.target()),
                "Relative error by task and design, " + LadderWords.of(comparison.target()),
                "With sign: below zero the forecast is too low.",
                columns,
                comparison.best());
    }

    private static Cell error(LadderResult result, LadderTask task, LadderVariant design, LadderTarget target) {
        return result.forecast(task, design, target)
                .map(forecast -> percent(forecast.relativeError()))
                .orElse(Cell.EMPTY);
    }

    private static Cell percent(double fraction) {
        return new Cell(Numbers.shortest(PERCENT * fraction), Numbers.decimals(PERCENT * fraction, 1));
    }

    /** Every design of every target with its mean error, wins and difference to the two steps. */
    static Table designs(List<DesignGap> gaps) {
        return Table.of(
                "ladder-design-summary",
                "The designs by target",
                "Relative errors without sign, means over the tasks; differences in percentage points.",
                List.of(
                        Column.text("target", "Target", "target", row -> LadderWords.of(row.target())),
                        Column.text("design", "Design", "design", row -> DesignNames.of(row.variant())),
                        Column.number(
                                "mean",
                                "Mean error",
                                "%",
                                "mean relative error",
                                row -> percent(row.average().relative())),
                        Column.number(
                                "points",
                                "Mean error",
                                "points",
                                "mean error",
                                row -> new Cell(
                                        Numbers.shortest(row.average().points()),
                                        Numbers.decimals(row.average().points(), 1))),
                        Column.text("wins", "Tasks won", "wins", DesignViews::wins),
                        Column.text("difference", "Less two steps", "difference", DesignViews::difference),
                        Column.text("told", "Can it be told?", "verdict", DesignViews::told)),
                gaps);
    }

    private static String wins(DesignGap row) {
        return row.wins().map(wins -> wins + " of " + row.average().tasks()).orElse("stands aside");
    }

    private static String difference(DesignGap row) {
        return row.gap()
                .map(gap -> shown(gap.difference())
                        + gap.interval()
                                .map(range -> " (" + limits(range) + ")")
                                .orElse(""))
                .orElse("");
    }

    static String limits(Interval range) {
        return shown(range.low()) + " to " + shown(range.high());
    }

    static String shown(double fraction) {
        return Numbers.decimals(PERCENT * fraction, 1);
    }

    private static String told(DesignGap row) {
        if (!row.isComparable()) {
            return "another accuracy";
        }
        Optional<PairedGap> gap = row.gap();
        if (gap.isEmpty()) {
            return "";
        }
        if (gap.get().interval().isEmpty()) {
            return "too few tasks";
        }
        if (!gap.get().isTold()) {
            return "no, the interval holds zero";
        }
        return gap.get().difference() < 0 ? "yes, errs less" : "yes, errs more";
    }
}
