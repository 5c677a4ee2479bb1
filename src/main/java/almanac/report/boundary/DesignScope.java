package almanac.report.boundary;

import almanac.report.boundary.DesignError.Lie;
import java.util.Optional;

/**
 * What a mean error is taken over.
 *
 * @param task empty for all tasks
 * @param split empty for all splits
 * @param outOfTime rows of the next period instead of those of the period chosen from
 */
public record DesignScope(Optional<String> task, Optional<String> split, boolean outOfTime) {

    /** All tasks and splits, out of time. */
    public static final DesignScope ALL = new DesignScope(Optional.empty(), Optional.empty(), true);

    /** One task over all splits, out of time. */
    public static DesignScope ofTask(String task) {
        return new DesignScope(Optional.of(task), Optional.empty(), true);
    }

    /** All tasks of one split, out of time. */
    public static DesignScope ofSplit(String split) {
        return new DesignScope(Optional.empty(), Optional.of(split), true);
    }

    /** The same against the rows of the period chosen from. */
    public DesignScope inPeriod() {
        return new DesignScope(task, split, false);
    }

    boolean holds(String other) {
        return split.isEmpty() || split.get().equals(other);
    }

    boolean holds(DesignError error) {
        return task.isEmpty() || task.get().equals(error.task());
    }

    Lie of(DesignError error) {
        return outOfTime ? error.validation() : error.train();
    }
}
