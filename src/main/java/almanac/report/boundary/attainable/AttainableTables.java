package almanac.report.boundary.attainable;

import almanac.boundary.Attainable;
import almanac.markup.Numbers;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What the report's own page shows of its boundaries. */
final class AttainableTables {

    /** Marks values beyond the rows. */
    private static final String BEYOND = "\u00a0†";

    private static final int FIRST_BUDGET = 22;
    private static final int LAST_BUDGET = 26;
    private static final double PERCENT = 100;

    private AttainableTables() {}

    /** Attainable scores for five budgets beside the paper's table 1. */
    static Table scores(List<TaskAttainable> tasks) {
        List<Column<TaskAttainable>> columns = new ArrayList<>();
        columns.add(Column.text("task", "Task", "task", TaskAttainable::name));
        for (int budget = FIRST_BUDGET; budget <= LAST_BUDGET; budget++) {
            int logFlop = budget;
            columns.add(text(
                    "attainable_1e" + budget,
                    Numbers.power(StrictMath.pow(10, budget)) + " FLOP",
                    "attainable score and its limits",
                    task -> score(task, logFlop)));
            if (budget == TaskAttainable.LOG_BUDGET) {
                columns.add(text("published", "Paper, 10²⁴", "printed in table 1", AttainableTables::published));
            }
        }
        return Table.of(
                "boundary-attainable",
                "Attainable scores by budget",
                "Fractions with 95 % intervals; † marks budgets beyond the models evaluated.",
                columns,
                tasks);
    }

    private static String score(TaskAttainable task, int logFlop) {
        Attainable attainable = task.fit().attainable(logFlop);
        return AttainableWords.exactWithInterval(
                        attainable.score(), task.boundary().attainable(logFlop))
                + (attainable.extrapolated() ? BEYOND : "");
    }

    private static String published(TaskAttainable task) {
        return task.published().isPresent()
                ? AttainableWords.exact(task.published().getAsDouble())
                : "";
    }

    /** The constants of each curve, the certificate of its descent, and the rows above it. */
    static Table constants(List<TaskAttainable> tasks) {
        return Table.of(
                "boundary-constants",
                "Constants and convergence",
                "Midpoint as log10 FLOP, slope per tenfold compute.",
                List.of(
                        text("task", "Task", "task", TaskAttainable::name),
                        number(
                                "y0",
                                "Floor",
                                "floor",
                                task -> task.fit().curve().floor()),
                        number(
                                "ceiling",
                                "Ceiling",
                                "ceiling",
                                task -> task.fit().curve().ceiling()),
                        number(
                                "midpoint",
                                "Midpoint",
                                "midpoint",
                                task -> task.fit().curve().midpoint()),
                        number(
                                "slope",
                                "Slope",
                                "slope",
                                task -> task.fit().curve().slope()),
                        text("bounds", "Bounds reached", "bounds reached", task -> ActiveBound.words(task.fit())),
                        text("above", "Rows above", "share of rows above", AttainableTables::above),
                        text(
                                "gradient",
                                "Gradient left",
                                "projected gradient",
                                task -> gradient(task.fit().found().projectedGradient())),
                        text(
                                "starts",
                                "Starts at best",
                                "starts that reach the best",
                                task -> task.fit().found().startsAtBest() + " of "
                                        + task.fit().found().starts())),
                tasks);
    }

    /** In percent. */
    static String above(TaskAttainable task) {
        return Numbers.decimals(PERCENT * (1 - task.fit().loss().coverage()), 2) + "\u00a0%";
    }

    private static String gradient(double gradient) {
        return gradient == 0 ? "0" : Numbers.significant(gradient, 1);
    }

    private static Column<TaskAttainable> text(
            String name, String header, String description, Function<TaskAttainable, String> value) {
        return Column.text(name, header, description, value);
    }

    private static Column<TaskAttainable> number(
            String name, String header, String description, Function<TaskAttainable, Double> value) {
        return Column.number(
                name,
                header,
                "",
                description,
                task -> new Cell(Numbers.shortest(value.apply(task)), AttainableWords.exact(value.apply(task))));
    }
}
