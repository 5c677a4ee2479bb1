package almanac.report.boundary.training;

import almanac.boundary.training.BaseLift;
import almanac.markup.Numbers;
import almanac.report.Words;
import almanac.report.boundary.BoardDays;
import almanac.report.boundary.BoundaryResult;
import almanac.stats.Quantiles;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** What the comparison says, in words that follow from the numbers. */
final class TrainingTexts {

    private TrainingTexts() {}

    static Map<String, String> of(
            List<TrainedTask> tasks, List<TaskRise> rises, List<LiftedBase> bases, BoundaryResult result) {
        TrainedTask first = tasks.get(0);
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("level", Numbers.shortest(result.fitting().tau()));
        texts.put("last-month", BoardDays.lastMonth(result.second()));
        texts.put("pretrained", Numbers.grouped(first.pretrained().rows().count()));
        texts.put("post-trained", Numbers.grouped(first.postTrained().rows().count()));
        texts.put("without-compute", Numbers.grouped(first.comparison().withoutCompute()));
        texts.put(
                "pretrained-compute", Numbers.grouped(first.pretrained().best().count()));
        texts.put(
                "post-trained-compute",
                Numbers.grouped(first.postTrained().best().count()));
        texts.put("told", told(rises));
        texts.put("gaps", gaps(tasks));
        texts.put("above", above(tasks));
        texts.putAll(OrderTexts.of(tasks));
        texts.putAll(FitTexts.of(tasks));
        texts.put("lifts", liftFinding(tasks));
        texts.put("lift-count", liftCount(tasks));
        texts.put("bases", Numbers.grouped(bases.size()));
        texts.put("least-derived", Words.lower(BaseLift.LEAST_FOR_QUANTILE));
        texts.put("most-derived", mostDerived(bases));
        return texts;
    }

    static String riseFinding(List<TaskRise> rises) {
        Optional<TaskRise> most = rises.stream().max(Comparator.comparingDouble(TaskRise::rise));
        Optional<TaskRise> least = rises.stream().min(Comparator.comparingDouble(TaskRise::rise));
        if (most.isEmpty() || least.isEmpty()) {
            return "No task has boundaries of both groups at 10²⁴ FLOP";
        }
        String raised = "At 10²⁴ FLOP the boundary of the post-trained lies "
                + placed(most.get().rise()) + " that of the pretrained on "
                + most.get().task().name();
        return rises.size() == 1
                ? raised
                : raised + " and " + placed(least.get().rise()) + " it on "
                        + least.get().task().name();
    }

    /** How far above or below something a score lies. */
    static String placed(double difference) {
        return TrainingWords.fraction(Math.abs(difference)) + (difference < 0 ? " below" : " above");
    }

    private static String signed(double score) {
        return (score > 0 ? "+" : "") + TrainingWords.fraction(score);
    }

    static String riseOf(TrainedTask task) {
        OptionalDouble rise = task.rise();
        return rise.isPresent()
                ? task.name() + ": the boundaries lie " + signed(rise.getAsDouble()) + " apart at 10²⁴ FLOP"
                : task.name() + ": no two boundaries at 10²⁴ FLOP";
    }

    /** The tasks of which the interval of the rise lies above zero. */
    private static String told(List<TaskRise> rises) {
        List<String> told = rises.stream()
                .filter(rise -> rise.interval().filter(range -> range.low() > 0).isPresent())
                .sorted(Comparator.comparingDouble((TaskRise rise) -> -rise.rise()))
                .map(rise -> rise.task().name() + " by " + TrainingWords.fraction(rise.rise()) + " ("
                        + TrainingWords.limits(rise.interval()) + ")")
                .toList();
        if (rises.isEmpty()) {
            return "No task has boundaries of both groups at 10²⁴ FLOP";
        }
        String lies = "the boundary of the post-trained lies above that of the pretrained";
        return told.isEmpty()
                ? "On no task does the 95\u00a0% interval say that " + lies + " at 10²⁴ FLOP"
                : "At 10²⁴ FLOP " + lies + ", with a 95\u00a0% interval that leaves out zero, on "
                        + Words.lower(told.size()) + " of " + Words.lower(rises.size()) + " tasks: "
                        + Words.joined(told);
    }

    static String gapFinding(List<TrainedTask> tasks) {
        List<TrainedTask> compared =
                tasks.stream().filter(task -> task.gaps().length > 0).toList();
        Optional<TrainedTask> most = compared.stream().max(Comparator.comparingDouble(TrainingTexts::median));
        Optional<TrainedTask> least = compared.stream().min(Comparator.comparingDouble(TrainingTexts::median));
        if (most.isEmpty() || least.isEmpty()) {
            return "No task has a boundary of post-trained models to compare with";
        }
        return "The median pretrained model lies from "
                + TrainingWords.fraction(least.get().medianGap()) + " ("
                + least.get().name() + ") to "
                + TrainingWords.fraction(most.get().medianGap()) + " ("
                + most.get().name() + ") below the boundary of the post-trained";
    }

    private static double median(TrainedTask task) {
        return task.medianGap().orElse(0);
    }

    static String gapOf(TrainedTask task) {
        return task.name() + ": median gap " + TrainingWords.fraction(task.medianGap());
    }

    private static String gaps(List<TrainedTask> tasks) {
        long compared = tasks.stream().filter(task -> task.gaps().length > 0).count();
        return TrainingEstimates.withGap(tasks) + " of " + compared;
    }

    private static String above(List<TrainedTask> tasks) {
        long above = tasks.stream().mapToLong(TrainedTask::above).sum();
        long all = tasks.stream().mapToLong(task -> task.gaps().length).sum();
        return above + " of " + all;
    }

    static String liftFinding(List<TrainedTask> tasks) {
        Optional<TrainedTask> most = lifted(tasks).stream().max(Comparator.comparingDouble(TrainingTexts::medianLift));
        Optional<TrainedTask> least = lifted(tasks).stream().min(Comparator.comparingDouble(TrainingTexts::medianLift));
        if (most.isEmpty() || least.isEmpty()) {
            return "No base model has both pretrained and derived rows";
        }
        return "The median base is lifted by " + TrainingWords.fraction(medianLift(most.get())) + " on "
                + most.get().name() + " and by " + TrainingWords.fraction(medianLift(least.get())) + " on "
                + least.get().name();
    }

    private static List<TrainedTask> lifted(List<TrainedTask> tasks) {
        return tasks.stream()
                .filter(task -> !task.comparison().lifts().isEmpty())
                .toList();
    }

    private static double medianLift(TrainedTask task) {
        return Quantiles.median(
                task.comparison().lifts().stream().mapToDouble(BaseLift::lift).toArray());
    }

    static String liftOf(TrainedTask task) {
        List<BaseLift> lifts = task.comparison().lifts();
        return task.name() + ": "
                + lifts.stream().filter(lift -> lift.lift() > 0).count() + " of " + lifts.size() + " bases lifted";
    }

    static String liftCount(List<TrainedTask> tasks) {
        List<BaseLift> lifts = tasks.stream()
                .flatMap(task -> task.comparison().lifts().stream())
                .toList();
        long up = lifts.stream().filter(lift -> lift.lift() > 0).count();
        return up + " of " + lifts.size() + " lifts of a base in a task are above zero";
    }

    private static String mostDerived(List<LiftedBase> bases) {
        return bases.stream()
                .max(Comparator.comparingInt(LiftedBase::derived))
                .map(base -> base.base() + " has " + Numbers.grouped(base.derived()))
                .orElse("no base has any");
    }
}
