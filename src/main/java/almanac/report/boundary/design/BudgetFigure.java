package almanac.report.boundary.design;

import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Dots;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Rule;
import almanac.chart.Size;
import almanac.page.Figure;
import almanac.report.boundary.DesignError.Lie;
import almanac.report.boundary.DesignRule;
import almanac.report.boundary.DesignScope;
import almanac.report.boundary.DesignStudy;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** An error of the boundary out of time against what the evaluations cost, for every way to choose. */
final class BudgetFigure {

    static final String COVERAGE = "design-coverage";
    static final String PINBALL = "design-pinball";

    private BudgetFigure() {}

    static Figure coverage(DesignStudy study, DesignFindings.Compared found) {
        return of(
                study,
                COVERAGE,
                DesignFindings.coverage(found),
                "Mean absolute coverage error out of time",
                Lie::absolute,
                PublishedCurve.COVERAGE);
    }

    static Figure pinball(DesignStudy study, DesignFindings.Compared found) {
        return of(
                study,
                PINBALL,
                DesignFindings.pinball(found),
                "Mean smoothed pinball loss out of time",
                Lie::pinball,
                PublishedCurve.PINBALL);
    }

    /** The rules drawn: those with the published curve and one weight of balance, and the plain ones. */
    static List<DesignRule> drawn(DesignStudy study) {
        return study.rules().stream()
                .filter(rule -> rule.assumed() != DesignRule.Assumed.PILOT)
                .filter(rule -> rule.balance() == 0 || rule.equals(DesignRule.BALANCED))
                .toList();
    }

    private static Figure of(
            DesignStudy study,
            String id,
            String finding,
            String error,
            ToDoubleFunction<Lie> value,
            double[] published) {
        double all = study.full(DesignScope.ALL).stream()
                .mapToDouble(value)
                .findFirst()
                .orElseThrow();
        Chart chart = Chart.titled(finding, description(error, study))
                .x(Axis.log("Budget", "percent of the cost of all models"))
                .y(Axis.linear(error, "").from(0, highest(study, value, published)))
                .with(Rule.horizontal(all, "all models", Ink.REFERENCE))
                .with(Dots.of(PublishedCurve.PERCENTS, published, Ink.PUBLISHED).labelled(List.of("the paper", "")));
        Key key = Key.empty();
        for (DesignRule rule : drawn(study)) {
            chart = chart.withAll(
                    BudgetCurve.of(study, rule, DesignScope.ALL, value).named());
            key = rule.isRandom()
                    ? key.interval(DesignWords.ink(rule), DesignWords.of(rule) + ": mean and range of draws")
                    : key.points(DesignWords.ink(rule), DesignWords.of(rule));
        }
        return new Figure(
                id,
                finding,
                error + " against the budget; the mean over tasks and steps from one period to the next",
                key.points(Ink.PUBLISHED, "balanced, Zhang et al. 2026"),
                chart.draw("fig-" + id, Size.WIDE).svg(),
                chart.draw("fig-" + id, Size.NARROW).svg(),
                DesignCaption.of(study),
                ErrorTable.ID);
    }

    private static double highest(DesignStudy study, ToDoubleFunction<Lie> value, double[] published) {
        double highest = Math.max(published[0], published[1]);
        for (DesignRule rule : drawn(study)) {
            highest = Math.max(
                    highest, BudgetCurve.of(study, rule, DesignScope.ALL, value).highest());
        }
        return 1.05 * highest;
    }

    private static String description(String error, DesignStudy study) {
        return "Lines of the " + error.toLowerCase(Locale.ROOT)
                + " against the budget in percent of the cost of all models on a log scale, one line for each of "
                + drawn(study).size() + " ways to choose models, with the range of the random draws and a rule at the"
                + " error that all models give.";
    }
}
