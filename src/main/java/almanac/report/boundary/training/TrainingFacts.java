package almanac.report.boundary.training;

import almanac.markup.Numbers;
import almanac.report.boundary.BoundaryResult;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The finding of the page on post-training, for the report's own page. */
public final class TrainingFacts {

    private static final String NAME = "fact-post-training";

    private TrainingFacts() {}

    /** The finding by the name of its text. */
    public static Map<String, String> of(BoundaryResult result) {
        return of(TrainedTask.all(result));
    }

    static Map<String, String> of(List<TrainedTask> tasks) {
        List<TrainedTask> rising = tasks.stream()
                .filter(task -> task.rise().isPresent())
                .sorted(Comparator.comparingDouble(
                        (TrainedTask task) -> task.rise().orElse(0)))
                .toList();
        if (rising.isEmpty()) {
            return Map.of(
                    NAME,
                    "Pretrained and post-trained models are not compared, because too few of one group have a score at"
                            + " large compute.");
        }
        TrainedTask least = rising.get(0);
        TrainedTask most = rising.get(rising.size() - 1);
        return Map.of(
                NAME,
                "At 10²⁴ FLOP the boundary of post-trained models lies "
                        + TrainingTexts.placed(most.rise().orElse(0)) + " that of pretrained ones on " + most.name()
                        + (rising.size() == 1
                                ? ""
                                : " and " + TrainingTexts.placed(least.rise().orElse(0)) + " it on " + least.name())
                        + " (" + most.pretrained().rows().count() + " pretrained and "
                        + Numbers.grouped(most.postTrained().rows().count()) + " post-trained rows).");
    }
}
