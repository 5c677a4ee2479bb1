package almanac.report.boundary.training;

import almanac.boundary.training.Heterogeneity;
import almanac.boundary.training.TrainingGroup;
import almanac.report.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;

/** What the comparison says of how closely scores follow compute. */
final class OrderTexts {

    private OrderTexts() {}

    static Map<String, String> of(List<TrainedTask> tasks) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("decreases-pretrained", range(tasks, task -> all(task, TrainingGroup.PRETRAINED)));
        texts.put("decreases-post-trained", range(tasks, task -> all(task, TrainingGroup.POST_TRAINED)));
        texts.put("decreases-pretrained-best", range(tasks, task -> best(task, TrainingGroup.PRETRAINED)));
        texts.put("decreases-post-trained-best", range(tasks, task -> best(task, TrainingGroup.POST_TRAINED)));
        texts.put("ties", ties(tasks));
        texts.put("ranks", ranks(tasks));
        texts.put("spread", spread(tasks));
        return texts;
    }

    static String finding(List<TrainedTask> tasks) {
        OptionalDouble before = mean(tasks, task -> best(task, TrainingGroup.PRETRAINED));
        OptionalDouble after = mean(tasks, task -> best(task, TrainingGroup.POST_TRAINED));
        OptionalDouble rows = mean(tasks, task -> all(task, TrainingGroup.POST_TRAINED));
        if (before.isEmpty() || after.isEmpty() || rows.isEmpty()) {
            return "Too few compute values to compare neighbours";
        }
        return "With one row per compute, " + TrainingWords.fraction(after)
                + " of the post-trained neighbours fall, not " + TrainingWords.fraction(rows)
                + " (mean over tasks; pretrained " + TrainingWords.fraction(before) + ")";
    }

    private static OptionalDouble mean(List<TrainedTask> tasks, Function<TrainedTask, OptionalDouble> of) {
        return tasks.stream().map(of).flatMapToDouble(OptionalDouble::stream).average();
    }

    private static String range(List<TrainedTask> tasks, Function<TrainedTask, OptionalDouble> of) {
        return TrainingWords.range(tasks.stream()
                .map(of)
                .flatMapToDouble(OptionalDouble::stream)
                .boxed()
                .toList());
    }

    private static OptionalDouble all(TrainedTask task, TrainingGroup group) {
        return task.side(group).pattern().adjacentDecreases();
    }

    private static OptionalDouble best(TrainedTask task, TrainingGroup group) {
        return task.side(group).best().adjacentDecreases();
    }

    /** What becomes of the contrast between the groups when ties in compute are gone. */
    private static String ties(List<TrainedTask> tasks) {
        OptionalDouble all = mean(
                tasks, task -> difference(all(task, TrainingGroup.PRETRAINED), all(task, TrainingGroup.POST_TRAINED)));
        OptionalDouble best = mean(
                tasks,
                task -> difference(best(task, TrainingGroup.PRETRAINED), best(task, TrainingGroup.POST_TRAINED)));
        if (all.isEmpty() || best.isEmpty()) {
            return "Too few rows show what the ties in compute do";
        }
        return "Ties in compute make the second rate low by construction: on the mean of the tasks, the pretrained rate less"
                + " the post-trained one is " + TrainingWords.fraction(all) + " on all rows and "
                + TrainingWords.fraction(best) + " with one row per compute";
    }

    private static OptionalDouble difference(OptionalDouble one, OptionalDouble other) {
        return one.isPresent() && other.isPresent()
                ? OptionalDouble.of(one.getAsDouble() - other.getAsDouble())
                : OptionalDouble.empty();
    }

    /** On how many tasks the rank correlation of the pretrained is the higher one, by both ways to count. */
    private static String ranks(List<TrainedTask> tasks) {
        long all = tasks.stream()
                .filter(task -> isAbove(
                        task.pretrained().pattern().spearman(),
                        task.postTrained().pattern().spearman()))
                .count();
        long best = tasks.stream()
                .filter(task -> isAbove(
                        task.pretrained().best().spearman(),
                        task.postTrained().best().spearman()))
                .count();
        return "The rank correlation of score and compute is higher for pretrained models on " + Words.lower(all)
                + " of "
                + Words.lower(tasks.size()) + " tasks when all rows count, and on " + Words.lower(best)
                + " when only the best of each compute counts";
    }

    private static boolean isAbove(OptionalDouble one, OptionalDouble other) {
        return one.isPresent() && other.isPresent() && one.getAsDouble() > other.getAsDouble();
    }

    private static String spread(List<TrainedTask> tasks) {
        long wider = tasks.stream()
                .filter(task ->
                        isAbove(spread(task, TrainingGroup.POST_TRAINED), spread(task, TrainingGroup.PRETRAINED)))
                .count();
        return "At about the same compute, the standard deviation of the scores is larger among post-trained models on "
                + Words.lower(wider) + " of " + Words.lower(tasks.size()) + " tasks";
    }

    private static OptionalDouble spread(TrainedTask task, TrainingGroup group) {
        return TrainingViews.spread(task, group)
                .map(Heterogeneity::meanStandardDeviation)
                .orElse(OptionalDouble.empty());
    }
}
