package almanac.report.boundary.saturation;

import almanac.boundary.dominance.MonthOfLarge;
import almanac.report.Calendar;
import almanac.report.Words;
import almanac.report.boundary.BoundaryWords;
import java.util.List;
import java.util.stream.Collectors;

/** When most large models of a month came to lie below a smaller one, in words that follow from the numbers. */
final class OvertakingTexts {

    private OvertakingTexts() {}

    /** One clause for each task of a claim. */
    static String when(List<RecentDominance> tasks) {
        return tasks.stream()
                .filter(task -> SaturationWords.isClaimed(task.task()))
                .map(OvertakingTexts::when)
                .collect(Collectors.joining("; "));
    }

    private static String when(RecentDominance task) {
        List<MonthOfLarge> run = run(task.all().dominance().months());
        String name = "on " + BoundaryWords.task(task.task()) + " ";
        return run.size() >= task.months().size()
                ? name + "in every month with data since "
                        + Calendar.month(run.get(0).month().atDay(1))
                : name + "in " + Words.lower(task.monthsAboveHalf()) + " of the last "
                        + Words.lower(task.months().size()) + " months with data, so that it is not settled there";
    }

    /** The unbroken run of months to the last in which most of the large models lie below a small one. */
    static List<MonthOfLarge> run(List<MonthOfLarge> months) {
        int first = months.size();
        while (first > 0 && isMost(months.get(first - 1))) {
            first--;
        }
        return months.subList(first, months.size());
    }

    private static boolean isMost(MonthOfLarge month) {
        return 2 * month.dominated() > month.compared();
    }
}
