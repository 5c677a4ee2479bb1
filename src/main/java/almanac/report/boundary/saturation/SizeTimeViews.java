package almanac.report.boundary.saturation;

import almanac.boundary.sizetime.SizeTimeBoundary.Spread;
import almanac.markup.Numbers;
import almanac.report.boundary.BoundaryWords;
import almanac.table.Column;
import almanac.table.Table;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/** The boundary in size and time, as the page shows it. */
final class SizeTimeViews {

    private SizeTimeViews() {}

    /** One row per task, as the page shows it. */
    static Table of(List<TimedTask> tasks) {
        return Table.of(
                "size-time-tasks",
                "A 13B model at the ends of the data",
                "Medians over the splits, their range in brackets. Slopes: log-odds of the score per e-fold of size.",
                List.of(
                        Column.text("task", "Task", "task", row -> BoundaryWords.task(row.task())),
                        Column.text("first", "First day", "first", row -> SaturationWords.spread(row.first())),
                        Column.text(
                                "end",
                                TimedTask.END_DAYS + " days before the last",
                                "before the end",
                                row -> SaturationWords.spread(row.beforeEnd())),
                        Column.text("last", "Last day", "last", row -> SaturationWords.spread(row.last())),
                        Column.text("paper", "Paper, last day", "published", row -> {
                            OptionalDouble printed = PrintedHeights.at(row.task());
                            return printed.isPresent() ? Numbers.decimals(printed.getAsDouble(), 2) : "";
                        }),
                        Column.text("fall", "Largest fall in time", "fall", row -> SaturationWords.spread(row.fall())),
                        slope("slope-first", "Slope, first day", TimedTask::slopeAtFirst),
                        slope("slope-last", "Slope, last day", TimedTask::slopeAtLast)),
                tasks);
    }

    private static Column<TimedTask> slope(String name, String header, Function<TimedTask, Spread> value) {
        return Column.text(name, header, header, row -> {
            Spread slope = value.apply(row);
            return Numbers.decimals(slope.median(), 2) + " (" + Numbers.decimals(slope.low(), 2) + "–"
                    + Numbers.decimals(slope.high(), 2) + ")";
        });
    }
}
