package almanac.report.ladder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which design forecasts a target best, by relative error without sign. The letter format measures another accuracy and
 * stands aside.
 *
 * @param best the best design of each headline task
 * @param onAverage the design of lowest mean relative error over the headline tasks
 */
public record DesignComparison(LadderTarget target, List<BestDesign> best, LadderVariant onAverage) {

    /** The best design of a task and its signed relative error. */
    public record BestDesign(LadderTask task, LadderVariant variant, double relativeError) {}

    /** On how many tasks a design is the best. */
    public long wins(LadderVariant variant) {
        return best.stream().filter(row -> row.variant() == variant).count();
    }

    /** One per target that anything was forecast for. */
    static List<DesignComparison> all(List<DesignFit> designs, List<LadderAverage> averages) {
        List<DesignComparison> all = new ArrayList<>();
        for (LadderTarget target : LadderTarget.values()) {
            averages.stream()
                    .filter(average -> average.target() == target && isComparable(average.variant()))
                    .min(Comparator.comparingDouble(LadderAverage::relative))
                    .map(LadderAverage::variant)
                    .ifPresent(variant -> all.add(new DesignComparison(target, best(designs, target), variant)));
        }
        return List.copyOf(all);
    }

    /** Whether a design forecasts the same accuracy as the others. */
    public static boolean isComparable(LadderVariant variant) {
        return variant != LadderVariant.MULTIPLE_CHOICE;
    }

    private static List<BestDesign> best(List<DesignFit> designs, LadderTarget target) {
        List<BestDesign> best = new ArrayList<>();
        for (LadderTask task : LadderTask.headlines()) {
            Optional<Forecast> lowest = designs.stream()
                    .filter(fit -> fit.task() == task && isComparable(fit.variant()))
                    .flatMap(fit -> fit.forecast(target).stream())
                    .min(Comparator.comparingDouble(forecast -> Math.abs(forecast.relativeError())));
            lowest.ifPresent(forecast -> best.add(new BestDesign(task, forecast.variant(), forecast.relativeError())));
        }
        return List.copyOf(best);
    }
}
