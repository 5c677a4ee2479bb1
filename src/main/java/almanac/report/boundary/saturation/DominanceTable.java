package almanac.report.boundary.saturation;

import static almanac.report.boundary.saturation.ShortColumns.number;
import static almanac.report.boundary.saturation.ShortColumns.text;
import static almanac.report.boundary.saturation.ShortColumns.whole;
import static almanac.report.boundary.saturation.ShortColumns.wholeIfAny;

import almanac.boundary.dominance.MonthOfLarge;
import almanac.boundary.dominance.SizedModel;
import almanac.report.boundary.DominanceStudy;
import almanac.table.Table;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Large models against small ones, month by month, as published. */
final class DominanceTable {

    static final String ID = "boundary-dominance";

    private DominanceTable() {}

    private record Row(RecentDominance recent, MonthOfLarge month) {

        DominanceStudy.OfTask task() {
            return recent.all();
        }

        /** The month without small models of doubtful size; empty where no other small one had come. */
        Optional<MonthOfLarge> checked() {
            return recent.checked().months().stream()
                    .filter(found -> found.month().equals(month.month()))
                    .findFirst();
        }

        boolean isSmall(SizedModel model) {
            return model.parameters() < task().dominance().threshold();
        }

        boolean isLarge(SizedModel model) {
            return model.parameters() > task().dominance().threshold();
        }

        OptionalDouble best(Predicate<SizedModel> which) {
            return task().sample().models().stream()
                    .filter(which)
                    .mapToDouble(SizedModel::score)
                    .max();
        }
    }

    static Table published(List<RecentDominance> tasks) {
        return Table.of(
                ID,
                "Large models below the best smaller one, by month",
                "One row per task and month with a large model that can be compared. A large model is dominated if a small"
                        + " one of its day or before scores higher. Rows of the leaderboard and models evaluated later.",
                List.of(
                        text("dataset", "leaderboard; models evaluated after it are included", row -> "oll-v2"),
                        text("task", "task", row -> row.task().task()),
                        text(
                                "month",
                                "month of upload or last change",
                                row -> row.month().month().toString()),
                        whole(
                                "compared",
                                "large models compared",
                                row -> row.month().compared()),
                        whole(
                                "dominated",
                                "those below the best small one up to their day",
                                row -> row.month().dominated()),
                        number(
                                "share",
                                "dominated as a share of compared",
                                row -> OptionalDouble.of(row.month().share())),
                        number(
                                "frontier",
                                "best score of a small model up to the month's end",
                                row -> row.best(model -> row.isSmall(model)
                                        && !month(model).isAfter(row.month().month()))),
                        number(
                                "best_large",
                                "best score of the month's large models",
                                row -> row.best(model -> row.isLarge(model)
                                        && month(model).equals(row.month().month()))),
                        number(
                                "threshold",
                                "parameters below which a model is small and above which it is large",
                                row -> OptionalDouble.of(row.task().dominance().threshold())),
                        text(
                                "few",
                                "whether the month has fewer than five large models",
                                row -> row.month().isOfFew() ? "yes" : "no"),
                        wholeIfAny(
                                "dominated_sizes_checked",
                                "dominated without rows of small models whose base, by rules, is above the threshold",
                                row -> row.checked().map(month -> (long) month.dominated()))),
                tasks.stream().flatMap(DominanceTable::rows).toList());
    }

    private static Stream<Row> rows(RecentDominance task) {
        return task.all().dominance().months().stream().map(month -> new Row(task, month));
    }

    private static YearMonth month(SizedModel model) {
        return YearMonth.from(model.day());
    }
}
