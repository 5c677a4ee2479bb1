package almanac.report.boundary.design;

import almanac.chart.Dots;
import almanac.chart.Ink;
import almanac.chart.Line;
import almanac.chart.Mark;
import almanac.chart.Whisker;
import almanac.report.boundary.DesignError.Lie;
import almanac.report.boundary.DesignRule;
import almanac.report.boundary.DesignScope;
import almanac.report.boundary.DesignStudy;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * An error of one rule against the budget, over the budgets for which it has one.
 *
 * @param percents budgets in percent of the cost
 * @param errors over the random orders, one where there is no chance
 */
record BudgetCurve(DesignRule rule, List<Double> percents, List<DoubleSummaryStatistics> errors) {

    static BudgetCurve of(DesignStudy study, DesignRule rule, DesignScope scope, ToDoubleFunction<Lie> error) {
        List<Double> percents = DesignStudy.PERCENTS.stream()
                .filter(percent -> !study.means(rule, percent, scope).isEmpty())
                .toList();
        return new BudgetCurve(
                rule,
                percents,
                percents.stream()
                        .map(percent -> study.means(rule, percent, scope).stream()
                                .mapToDouble(error)
                                .summaryStatistics())
                        .toList());
    }

    double highest() {
        return errors.stream()
                .mapToDouble(DoubleSummaryStatistics::getMax)
                .max()
                .orElse(0);
    }

    /** A line with points, and for random orders the range of the draws. */
    List<Mark> marks() {
        if (percents.isEmpty()) {
            return List.of();
        }
        Ink ink = DesignWords.ink(rule);
        double[] x = percents.stream().mapToDouble(Double::doubleValue).toArray();
        double[] y = values(DoubleSummaryStatistics::getAverage);
        List<Mark> marks = new ArrayList<>();
        if (x.length > 1) {
            marks.add(Line.of(x, y, ink));
        }
        marks.add(
                rule.isRandom()
                        ? Whisker.vertical(
                                x,
                                y,
                                values(DoubleSummaryStatistics::getMin),
                                values(DoubleSummaryStatistics::getMax),
                                ink)
                        : Dots.of(x, y, ink));
        return marks;
    }

    /** The same with the rule's name at the least budget, where the lines are furthest apart. */
    List<Mark> named() {
        if (percents.isEmpty()) {
            return List.of();
        }
        double[] x = {percents.get(0)};
        double[] y = {errors.get(0).getAverage()};
        List<Mark> marks = new ArrayList<>(marks());
        marks.add(Dots.of(x, y, DesignWords.ink(rule)).labelled(List.of(DesignWords.of(rule))));
        return marks;
    }

    private double[] values(ToDoubleFunction<DoubleSummaryStatistics> value) {
        return errors.stream().mapToDouble(value).toArray();
    }
}
