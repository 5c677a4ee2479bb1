package almanac.report.ladder.compute;

import java.util.List;

/**
 * One step of a sweep for one target, over the headline tasks.
 *
 * @param cells one per headline task that can be forecast
 */
record SweepStep(List<SweepCell> cells) {

    double share() {
        return cells.get(0).share();
    }

    int runs() {
        return cells.get(0).error().runs();
    }

    String newestWords() {
        return cells.get(0).newestWords();
    }

    /** Whether the data fix the forecast of every task. */
    boolean isStable() {
        return cells.stream().allMatch(SweepCell::isStable);
    }

    /** Mean absolute relative error over the tasks, a fraction. */
    double meanError() {
        return cells.stream().mapToDouble(SweepCell::chained).average().orElseThrow();
    }
}
