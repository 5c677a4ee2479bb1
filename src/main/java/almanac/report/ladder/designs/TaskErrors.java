package almanac.report.ladder.designs;

import almanac.report.ladder.LadderResult;
import almanac.report.ladder.LadderTarget;
import almanac.report.ladder.LadderTask;
import almanac.report.ladder.LadderVariant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How far the forecasts of one design lie off.
 *
 * @param byTask relative error without sign of each headline task, averaged over the targets; a task without a forecast
 *     of every target is missing
 */
record TaskErrors(Map<LadderTask, Double> byTask) {

    static TaskErrors of(LadderResult result, LadderVariant variant, List<LadderTarget> targets) {
        Map<LadderTask, Double> errors = new EnumMap<>(LadderTask.class);
        for (LadderTask task : LadderTask.headlines()) {
            double[] measured = targets.stream()
                    .flatMap(target -> result.forecast(task, variant, target).stream())
                    .mapToDouble(forecast -> Math.abs(forecast.relativeError()))
                    .toArray();
            if (measured.length > 0 && measured.length == targets.size()) {
                errors.put(task, mean(measured));
            }
        }
        return new TaskErrors(Collections.unmodifiableMap(errors));
    }

    /**
     * The error on a task.
     *
     * @throws IllegalArgumentException if the design has no forecast of it for every target
     */
    double of(LadderTask task) {
        Double error = byTask.get(task);
        if (error == null) {
            throw new IllegalArgumentException("no error on " + task.id());
        }
        return error;
    }

    /** Mean over the tasks; not a number without any. */
    double mean() {
        return mean(byTask.values().stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
