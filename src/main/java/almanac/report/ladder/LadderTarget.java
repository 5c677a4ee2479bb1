package almanac.report.ladder;

import java.util.Arrays;
import java.util.List;

/**
 * A large model whose accuracies the ladder forecasts.
 *
 * <p>The two published targets, and the longest run of the 3.2B models that the paper leaves unused. For the letter
 * format, steps {@code fromStep} to {@code toStep} of the run {@code trajectory} are what is known midway.
 */
public enum LadderTarget {
    SEVEN_B("7b-4t", true, "7b-main", 170_000, 450_000),
    THIRTEEN_B("13b-5t", true, "13b-main", 50_000, 150_000),
    THREE_B("3b-10xc", false, "", 0, 0);

    private final String id;
    private final boolean published;
    private final String trajectory;
    private final long fromStep;
    private final long toStep;

    LadderTarget(String id, boolean published, String trajectory, long fromStep, long toStep) {
        this.id = id;
        this.published = published;
        this.trajectory = trajectory;
        this.fromStep = fromStep;
        this.toStep = toStep;
    }

    /** Id of the target and of its run. */
    public String id() {
        return id;
    }

    /** Whether the paper forecasts it. */
    public boolean isPublished() {
        return published;
    }

    public static List<LadderTarget> publishedOnes() {
        return Arrays.stream(values()).filter(LadderTarget::isPublished).toList();
    }

    /** Id of the run that the letter-format step is fitted on; empty where there is none. */
    String trajectory() {
        return trajectory;
    }

    /** Whether a step of the trajectory lies in the window that the paper fits. */
    boolean isMidway(long step) {
        return step >= fromStep && step <= toStep;
    }
}
