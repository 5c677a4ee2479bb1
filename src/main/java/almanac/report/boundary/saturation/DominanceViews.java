package almanac.report.boundary.saturation;

import almanac.boundary.dominance.MonthOfLarge;
import almanac.report.Calendar;
import almanac.report.boundary.BoundaryWords;
import almanac.table.Cell;
import almanac.table.Column;
import almanac.table.Table;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Large models against small ones, as the page shows them. */
final class DominanceViews {

    private DominanceViews() {}

    /** One row per task, over the last twelve months with data. */
    static Table tasks(List<RecentDominance> tasks) {
        return Table.of(
                "dominance-tasks",
                "Large models below a smaller one, by task",
                "Months: " + months(tasks) + ". Scores and shares are fractions.",
                List.of(
                        Column.text("task", "Task", "task", row -> BoundaryWords.task(row.task())),
                        Column.text(
                                "below",
                                "Below a smaller one",
                                "models dominated",
                                row -> row.dominated() + " of " + row.compared()),
                        fraction("share", "Share", row -> SaturationWords.fraction(row.share())),
                        fraction(
                                "checked",
                                "Without doubtful sizes",
                                row -> SaturationWords.fraction(row.shareChecked())),
                        fraction(
                                "without",
                                "Without the one model that decides most",
                                row -> SaturationWords.fraction(row.shareWithoutHolder())),
                        Column.text(
                                "decides",
                                "Comparisons it decides",
                                "comparisons with that model's score",
                                row -> Integer.toString(row.holder().decides())),
                        fraction(
                                "ever",
                                "Share, all months",
                                row -> SaturationWords.fraction(
                                        row.all().dominance().share())),
                        fraction(
                                "small",
                                "Best small model",
                                row -> SaturationWords.fraction(
                                        row.all().dominance().smallBest())),
                        fraction(
                                "large",
                                "Best large model",
                                row -> SaturationWords.fraction(
                                        row.all().dominance().largeBest()))),
                tasks);
    }

    /** One row per month, newest first. */
    static Table months(List<RecentDominance> tasks, String id) {
        List<Column<YearMonth>> columns = new ArrayList<>();
        columns.add(Column.text("month", "Month", "month", YearMonth::toString));
        columns.add(new Column<>(
                "compared",
                "Large models",
                "",
                Column.Type.INTEGER,
                "large models compared on any task",
                month -> Cell.of(tasks.stream()
                        .flatMap(task -> in(task, month))
                        .mapToInt(MonthOfLarge::compared)
                        .max()
                        .orElse(0))));
        for (RecentDominance task : tasks) {
            columns.add(new Column<>(
                    task.task(),
                    BoundaryWords.task(task.task()),
                    "",
                    Column.Type.NUMBER,
                    "share dominated",
                    month -> in(task, month)
                            .findFirst()
                            .map(found -> Cell.of(SaturationWords.fraction(found.share())))
                            .orElse(Cell.EMPTY)));
        }
        return Table.of(
                id,
                "Share of large models below a smaller one, by month",
                "Newest first. With fewer than five large models a share says little.",
                columns,
                List.copyOf(all(tasks).descendingSet()));
    }

    /** The months of the last twelve, in words. */
    static String months(List<RecentDominance> tasks) {
        RecentDominance one = tasks.get(0);
        return Calendar.month(one.first().atDay(1)) + " to "
                + Calendar.month(one.last().atDay(1));
    }

    private static NavigableSet<YearMonth> all(List<RecentDominance> tasks) {
        NavigableSet<YearMonth> months = new TreeSet<>();
        tasks.forEach(task -> task.all().dominance().months().forEach(month -> months.add(month.month())));
        return months;
    }

    private static Stream<MonthOfLarge> in(RecentDominance task, YearMonth month) {
        return task.all().dominance().months().stream()
                .filter(found -> found.month().equals(month));
    }

    private static Column<RecentDominance> fraction(
            String name, String header, Function<RecentDominance, String> value) {
        return Column.number(name, header, "", header, row -> Cell.of(value.apply(row)));
    }
}
