package almanac.report.ladder;

/**
 * A task that cannot be forecast.
 *
 * @param reason reason code: {@code no-task-losses}, {@code few-runs}, {@code one-size} or {@code one-length}
 */
public record UnusableTask(LadderTask task, String reason) {}
