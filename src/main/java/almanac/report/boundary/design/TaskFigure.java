package almanac.report.boundary.design;

import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Panels;
import almanac.chart.Rule;
import almanac.chart.Size;
import almanac.page.Figure;
import almanac.report.boundary.BoundaryWords;
import almanac.report.boundary.DesignError.Lie;
import almanac.report.boundary.DesignRule;
import almanac.report.boundary.DesignScope;
import almanac.report.boundary.DesignStudy;
import java.util.List;

/** The coverage error of the balanced design and of chance against the budget, task by task. */
final class TaskFigure {

    static final String ID = "design-tasks";

    private static final List<DesignRule> DRAWN = List.of(DesignRule.BALANCED, DesignRule.RANDOM);

    private TaskFigure() {}

    static Figure of(DesignStudy study) {
        double top = study.tasks().stream()
                .flatMap(task -> DRAWN.stream().map(rule -> curve(study, rule, task)))
                .mapToDouble(BudgetCurve::highest)
                .max()
                .orElse(1);
        String title = DesignFindings.tasks(study);
        return Figure.ofPanels(
                ID,
                title,
                "Mean absolute coverage error out of time against the budget, by task; the same scales",
                Key.empty()
                        .points(DesignWords.ink(DesignRule.BALANCED), "balanced")
                        .interval(DesignWords.ink(DesignRule.RANDOM), "by chance: mean and range of draws")
                        .line(Ink.REFERENCE, "all models"),
                new Panels(study.tasks().stream()
                        .map(task -> panel(study, task, top))
                        .toList()),
                DesignCaption.of(study),
                ErrorTable.ID);
    }

    private static BudgetCurve curve(DesignStudy study, DesignRule rule, String task) {
        return BudgetCurve.of(study, rule, DesignScope.ofTask(task), Lie::absolute);
    }

    private static Panels.Panel panel(DesignStudy study, String task, double top) {
        String name = BoundaryWords.task(task);
        Chart chart = Chart.titled(
                        name,
                        "Lines of the mean absolute coverage error in " + name
                                + " against the budget in percent of the cost of all models on a log scale, for the"
                                + " balanced design and for random draws with their range, and a rule at the error that"
                                + " all models give.")
                .x(Axis.log("Budget", "percent"))
                .y(Axis.linear("Coverage error", "").from(0, 1.05 * top));
        double all = study.full(DesignScope.ofTask(task)).orElseThrow().absolute();
        chart = chart.with(Rule.horizontal(all, "", Ink.REFERENCE));
        for (DesignRule rule : DRAWN) {
            chart = chart.withAll(curve(study, rule, task).marks());
        }
        return new Panels.Panel(
                name, chart.draw("fig-" + ID + "-" + task, Size.SMALL).svg());
    }
}
