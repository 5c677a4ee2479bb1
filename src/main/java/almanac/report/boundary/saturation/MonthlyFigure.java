package almanac.report.boundary.saturation;

import almanac.boundary.dominance.MonthlyTrend;
import almanac.boundary.dominance.ScaleAxis;
import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Dots;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Line;
import almanac.chart.Panels;
import almanac.chart.Rule;
import almanac.chart.Size;
import almanac.markup.Numbers;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.report.Words;
import almanac.report.boundary.BoundaryWords;
import almanac.report.boundary.DominanceStudy;
import almanac.stats.Quantiles;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** How closely scores follow size, compute and tokens within a month, on the tasks of the claims. */
final class MonthlyFigure {

    static final String ID = "boundary-monthly";

    private static final double MOST = 1.05;
    private static final int HEIGHT = 236;

    private MonthlyFigure() {}

    /** Empty where no month has enough models. */
    static Optional<Figure> of(DominanceStudy study) {
        List<DominanceStudy.OfTask> drawn = study.tasks().stream()
                .filter(task -> SaturationWords.isClaimed(task.task()))
                .filter(task -> Stream.of(ScaleAxis.values())
                        .anyMatch(axis -> !measured(task, axis).isEmpty()))
                .toList();
        return drawn.isEmpty() ? Optional.empty() : Optional.of(figure(drawn));
    }

    private static Figure figure(List<DominanceStudy.OfTask> drawn) {
        Key key = Key.empty();
        for (ScaleAxis axis : ScaleAxis.values()) {
            key = key.line(ink(axis), axis.id());
        }
        return Figure.ofPanels(
                ID,
                finding(drawn),
                "Rank correlation of score and scale among the models of a month",
                key,
                new Panels(drawn.stream().map(MonthlyFigure::panel).toList()),
                Caption.of(
                        "second Open LLM Leaderboard and the models evaluated after it.",
                        "months with " + MonthlyTrend.LEAST_ROWS
                                + " models or more; the title takes the middle of the months drawn.",
                        "No interval: models of a month share few bases, and tokens are those of the base’s family."),
                MonthlyTable.ID);
    }

    private static String finding(List<DominanceStudy.OfTask> drawn) {
        List<String> parts = Stream.of(ScaleAxis.values())
                .flatMap(axis -> median(drawn, axis).stream()
                        .mapToObj(value -> Numbers.decimals(value, 2) + " with " + axis.id()))
                .toList();
        return "Within a month scores correlate by a median of " + Words.joined(parts) + " on "
                + Words.joined(drawn.stream()
                        .map(task -> BoundaryWords.task(task.task()))
                        .toList());
    }

    /** Median rank correlation over the months of some tasks. */
    static OptionalDouble median(List<DominanceStudy.OfTask> tasks, ScaleAxis axis) {
        double[] values = tasks.stream()
                .flatMapToDouble(task -> correlations(measured(task, axis)))
                .toArray();
        return values.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(Quantiles.median(values));
    }

    private static Panels.Panel panel(DominanceStudy.OfTask task) {
        String name = BoundaryWords.task(task.task());
        Chart chart = Chart.titled(name + ": score and scale within a month", description(name))
                .x(Axis.time("Month"))
                .y(Axis.linear("Rank correlation", "Spearman").from(-MOST, MOST))
                .with(Rule.horizontal(0, "", Ink.REFERENCE));
        for (ScaleAxis axis : ScaleAxis.values()) {
            List<MonthlyTrend> months = measured(task, axis);
            if (months.isEmpty()) {
                continue;
            }
            double[] days = months.stream()
                    .mapToDouble(month -> DominanceFigure.day(month.month()))
                    .toArray();
            double[] values = correlations(months).toArray();
            chart = chart.with(months.size() > 1 ? Line.of(days, values, ink(axis)) : Dots.of(days, values, ink(axis)));
        }
        return new Panels.Panel(
                name,
                chart.draw("fig-" + ID + "-" + task.task(), Size.SMALL.high(HEIGHT))
                        .svg());
    }

    private static String description(String name) {
        return "Three lines over months from minus one to one: Spearman’s rank correlation of the score on " + name
                + " with parameters, compute and tokens, for months with enough models. No interval.";
    }

    private static List<MonthlyTrend> measured(DominanceStudy.OfTask task, ScaleAxis axis) {
        return task.trends().getOrDefault(axis.id(), List.of()).stream()
                .filter(month -> month.strength().isPresent())
                .toList();
    }

    private static DoubleStream correlations(List<MonthlyTrend> months) {
        return months.stream()
                .mapToDouble(month -> month.strength().orElseThrow().spearman());
    }

    private static Ink ink(ScaleAxis axis) {
        return switch (axis) {
            case PARAMETERS -> Ink.FIT;
            case COMPUTE -> Ink.PERIOD2;
            case TOKENS -> Ink.RIVAL5;
        };
    }
}
