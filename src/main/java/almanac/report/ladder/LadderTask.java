package almanac.report.ladder;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A task of the ladder, with the columns that make it up and the score of guessing.
 *
 * <p>MMLU is the mean of four groups weighted by their questions; the average gives each of the eight headline tasks the
 * same weight, per checkpoint and metric, before any smoothing (Bhagia et al. 2024). Yes-or-no BoolQ and Winogrande are
 * left out of the headline because their metrics are noisy.
 */
public enum LadderTask {
    MMLU("mmlu", 0.25, true),
    HELLASWAG("hellaswag", 0.25, true),
    ARC_CHALLENGE("arc-challenge", 0.25, true),
    ARC_EASY("arc-easy", 0.25, true),
    PIQA("piqa", 0.5, true),
    CSQA("csqa", 0.2, true),
    SOCIALIQA("socialiqa", 1.0 / 3, true),
    OPENBOOKQA("openbookqa", 0.25, true),
    BOOLQ("boolq", 0.5, false),
    WINOGRANDE("winogrande", 0.5, false),
    AVERAGE_8("average-8", (0.25 * 5 + 0.5 + 0.2 + 1.0 / 3) / 8, false);

    private final String id;
    private final double chance;
    private final boolean headline;

    LadderTask(String id, double chance, boolean headline) {
        this.id = id;
        this.chance = chance;
        this.headline = headline;
    }

    public String id() {
        return id;
    }

    /** Accuracy of guessing, a fraction; it only sets where fits begin. */
    public double chance() {
        return chance;
    }

    /** Whether the task is one of the eight that the paper's headline averages. */
    public boolean isHeadline() {
        return headline;
    }

    /** The eight tasks of the headline. */
    public static List<LadderTask> headlines() {
        return Arrays.stream(values()).filter(LadderTask::isHeadline).toList();
    }

    /** The ten single tasks of the variance study. */
    public static List<LadderTask> singles() {
        return Arrays.stream(values()).filter(task -> task != AVERAGE_8).toList();
    }

    public static Optional<LadderTask> of(String id) {
        return Arrays.stream(values()).filter(task -> task.id.equals(id)).findFirst();
    }

    /** Weight of each measured task in this one; the weights sum to one. */
    Map<String, Double> parts() {
        Map<String, Double> parts = new LinkedHashMap<>();
        if (this == MMLU) {
            parts.put("mmlu-stem", 0.215);
            parts.put("mmlu-humanities", 0.335);
            parts.put("mmlu-social-sciences", 0.219);
            parts.put("mmlu-other", 0.231);
        } else if (this == AVERAGE_8) {
            for (LadderTask task : headlines()) {
                task.parts().forEach((part, weight) -> parts.put(part, weight / 8));
            }
        } else {
            parts.put(id, 1.0);
        }
        return parts;
    }
}
