package almanac.report.boundary.saturation;

import almanac.boundary.dominance.SizedModel;
import almanac.markup.Numbers;
import almanac.report.Words;
import almanac.report.boundary.BoundaryResult;
import almanac.report.boundary.BoundaryWords;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Whether the best model of a task is a large one, in words that follow from the numbers. */
final class RecordTexts {

    private static final double BILLION = 1e9;

    private RecordTexts() {}

    /** The count of tasks, then every small model that holds the record of one. */
    static String records(List<RecentDominance> tasks, BoundaryResult result) {
        List<RecentDominance> small =
                tasks.stream().filter(RecordTexts::isHeldBySmall).toList();
        int large = tasks.size() - small.size();
        return "The best score of all belongs to a large model on " + Words.lower(large) + " of "
                + Words.lower(tasks.size()) + (tasks.size() == 1 ? " task" : " tasks")
                + (small.isEmpty() ? "" : ", and to a small one on " + Words.joined(names(small)))
                + (large > small.size()
                        ? ": what small models overtake is the ordinary large model, not the best one"
                        : "")
                + small.stream().map(task -> ". " + holder(task, result)).collect(Collectors.joining());
    }

    private static boolean isHeldBySmall(RecentDominance task) {
        return task.all().dominance().smallBest().orElse(0)
                >= task.all().dominance().largeBest().orElse(0);
    }

    private static List<String> names(List<RecentDominance> tasks) {
        return tasks.stream().map(task -> BoundaryWords.task(task.task())).toList();
    }

    /** The holder with its size, and what the small models would reach without it. */
    private static String holder(RecentDominance task, BoundaryResult result) {
        double threshold = task.all().dominance().threshold();
        List<SizedModel> small = task.all().sample().models().stream()
                .filter(model -> model.parameters() < threshold)
                .sorted(Comparator.comparingDouble(SizedModel::score).reversed())
                .toList();
        SizedModel best = small.get(0);
        return "On " + BoundaryWords.task(task.task()) + " it is "
                + SaturationWords.name(result.runs(), best, task.task())
                        .map(name -> name + ", of ")
                        .orElse("one of ")
                + Numbers.significant(best.parameters() / BILLION, 3) + "\u00a0billion parameters, with "
                + SaturationWords.fraction(best.score())
                + (small.size() < 2 ? "; there is no other small one" : without(task, small.get(1)));
    }

    private static String without(RecentDominance task, SizedModel next) {
        double large = task.all().dominance().largeBest().orElse(0);
        return "; without it the best small model has " + SaturationWords.fraction(next.score())
                + (next.score() < large ? ", less than " : ", no less than ") + "the "
                + SaturationWords.fraction(large) + " of the best large one";
    }
}
