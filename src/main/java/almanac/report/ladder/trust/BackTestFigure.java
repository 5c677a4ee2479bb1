package almanac.report.ladder.trust;

import almanac.chart.Axis;
import almanac.chart.Chart;
import almanac.chart.Dodge;
import almanac.chart.Ink;
import almanac.chart.Key;
import almanac.chart.Rule;
import almanac.chart.Size;
import almanac.chart.Whisker;
import almanac.markup.Numbers;
import almanac.page.Figure;
import almanac.report.Caption;
import almanac.report.ladder.BackTest;
import almanac.report.ladder.Forecast;
import almanac.report.ladder.ForecastDraws;
import almanac.report.ladder.LadderTask;
import almanac.report.ladder.LadderWords;
import almanac.stats.Interval;
import almanac.stats.Resampling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Forecast less outcome of every held-out run of the headline tasks, with intervals, task by task. */
final class BackTestFigure {

    static final String ID = "ladder-held-out";

    private static final double HUNDRED = 100;
    private static final int RUN_PX = 9;
    private static final int AROUND_PX = 90;

    /** A held-out run with its place among those of its task. */
    private record Placed(BackTest test, double row, boolean inside) {}

    private BackTestFigure() {}

    /** Held-out runs of the headline tasks that have an interval. */
    static List<BackTest> shown(List<BackTest> all) {
        return all.stream()
                .filter(test -> test.forecast().task().isHeadline())
                .filter(test -> test.forecast().interval().isPresent())
                .toList();
    }

    /**
     * The chart.
     *
     * @param shown at least one
     */
    static Figure of(List<BackTest> shown, Resampling resampling) {
        List<LadderTask> tasks =
                shown.stream().map(test -> test.forecast().task()).distinct().toList();
        String finding = finding(shown);
        List<Placed> placed = placed(shown, tasks);
        Chart chart = Chart.titled(finding, description(shown, tasks))
                .x(Axis.linear("Forecast less measured accuracy", "points"))
                .y(Axis.categories("", tasks.stream().map(LadderWords::of).toList()))
                .with(Rule.vertical(0, "no error", Ink.REFERENCE));
        Key key = Key.empty();
        for (BackTest.Kind kind : BackTest.Kind.values()) {
            for (boolean inside : List.of(true, false)) {
                List<Placed> group = placed.stream()
                        .filter(point -> point.test().kind() == kind && point.inside() == inside)
                        .toList();
                if (!group.isEmpty()) {
                    chart = chart.with(whisker(group, ink(kind, inside)));
                    key = key.interval(ink(kind, inside), words(kind) + (inside ? "" : ", outcome outside"));
                }
            }
        }
        int height = AROUND_PX + RUN_PX * (placed.size() + 3 * tasks.size());
        return new Figure(
                ID,
                finding,
                "Forecast less outcome with its interval, headline tasks; within a task "
                        + kinds(shown).stream().map(BackTestFigure::words).collect(Collectors.joining(", then "))
                        + ", short runs above long ones",
                key,
                chart.draw("fig-" + ID, Size.WIDE.high(height)).svg(),
                chart.draw("fig-" + ID, Size.NARROW.high(height)).svg(),
                Caption.of(
                        "runs of the ladder and of the size above it; the data page names the documents.",
                        shown.size() + " forecasts of " + tasks.size() + " tasks.",
                        "Lines: " + Numbers.shortest(HUNDRED * ForecastDraws.LEVEL) + "\u00a0% intervals, "
                                + ForecastDraws.METHOD + ", " + resamples(shown) + ", seed " + resampling.seed()
                                + "."),
                "ladder-backtest");
    }

    /** Resamples that were fitted, by kind: the numbers differ. */
    static String resamples(List<BackTest> shown) {
        return kinds(shown).stream()
                .map(kind -> Numbers.grouped(shown.stream()
                                .filter(test -> test.kind() == kind)
                                .flatMap(test -> test.forecast().interval().stream())
                                .mapToInt(Interval::resamples)
                                .min()
                                .orElse(0))
                        + " for " + words(kind))
                .collect(Collectors.joining(" and ", "resamples: ", ""));
    }

    private static String finding(List<BackTest> shown) {
        return kinds(shown).stream()
                .map(kind -> {
                    List<BackTest> own =
                            shown.stream().filter(test -> test.kind() == kind).toList();
                    long inside = own.stream().filter(BackTestFigure::isInside).count();
                    return inside + " of " + own.size() + " for " + words(kind);
                })
                .collect(Collectors.joining(", ", "Intervals that hold the outcome: ", ""));
    }

    private static String description(List<BackTest> shown, List<LadderTask> tasks) {
        return "Dot plot of forecast less measured accuracy in points for " + shown.size() + " held-out runs of "
                + tasks.size() + " tasks, each with its " + Numbers.shortest(HUNDRED * ForecastDraws.LEVEL)
                + "\u00a0% interval; a rule at zero. An interval that misses the rule does not hold the outcome.";
    }

    private static List<BackTest.Kind> kinds(List<BackTest> shown) {
        return shown.stream().map(BackTest::kind).distinct().sorted().toList();
    }

    static String words(BackTest.Kind kind) {
        return switch (kind) {
            case LARGEST_RUNG -> "the largest rung";
            case EXTRA_RUNG -> "the size above the ladder";
        };
    }

    private static Ink ink(BackTest.Kind kind, boolean inside) {
        if (!inside) {
            return Ink.RIVAL1;
        }
        return kind == BackTest.Kind.LARGEST_RUNG ? Ink.RIVAL4 : Ink.RIVAL2;
    }

    private static boolean isInside(BackTest test) {
        return test.forecast().isCovered().orElseThrow();
    }

    private static List<Placed> placed(List<BackTest> shown, List<LadderTask> tasks) {
        List<Placed> placed = new ArrayList<>();
        for (LadderTask task : tasks) {
            List<BackTest> own = shown.stream()
                    .filter(test -> test.forecast().task() == task)
                    .sorted(Comparator.comparing(BackTest::kind)
                            .thenComparing(test -> test.forecast().point().parameters())
                            .thenComparing(test -> test.forecast().point().tokens()))
                    .toList();
            for (int i = 0; i < own.size(); i++) {
                double row = Dodge.at(tasks.indexOf(task), i, own.size());
                placed.add(new Placed(own.get(i), row, isInside(own.get(i))));
            }
        }
        return placed;
    }

    private static Whisker whisker(List<Placed> group, Ink ink) {
        return Whisker.horizontal(
                group.stream()
                        .mapToDouble(point -> beyond(
                                point.test().forecast(), point.test().forecast().predictedAccuracy()))
                        .toArray(),
                group.stream().mapToDouble(Placed::row).toArray(),
                group.stream()
                        .mapToDouble(point ->
                                beyond(point.test().forecast(), interval(point).low()))
                        .toArray(),
                group.stream()
                        .mapToDouble(point ->
                                beyond(point.test().forecast(), interval(point).high()))
                        .toArray(),
                ink);
    }

    private static Interval interval(Placed point) {
        return point.test().forecast().interval().orElseThrow();
    }

    /** Points by which an accuracy lies above the measured one. */
    private static double beyond(Forecast forecast, double accuracy) {
        return HUNDRED * (accuracy - forecast.actualAccuracy());
    }
}
