package almanac.report.ladder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The two-step forecast under one set of choices that the paper might have made otherwise.
 *
 * <p>The window counts for the final loss of each run and for the smoothing of step 2. What the forecast is compared
 * with stays the mean of the target's last five checkpoints, so that only the forecast moves.
 *
 * @param predictedAccuracy a fraction
 * @param actualAccuracy a fraction
 */
public record LadderSpecification(
        LadderTask task, LadderTarget target, Recipe recipe, double predictedAccuracy, double actualAccuracy) {

    /** Windows of the last checkpoints and of the smoothing. */
    public static final List<Integer> WINDOWS = List.of(1, 5, 10);

    /** Shares of each run's first checkpoints that are dropped. */
    public static final List<Double> DROPPED = List.of(0.0, 0.1, 0.5);

    public double absoluteErrorPoints() {
        return 100 * Math.abs(predictedAccuracy - actualAccuracy);
    }

    /** Signed. */
    public double relativeError() {
        return predictedAccuracy / actualAccuracy - 1;
    }

    /** Every combination for every target; runs with fewer checkpoints than the window are left out of it. */
    static List<LadderSpecification> all(TaskRuns runs) {
        List<LadderSpecification> all = new ArrayList<>();
        for (int window : WINDOWS) {
            TaskRuns fitted = runs.fittedTo(runs.ladder().stream()
                    .filter(run -> run.checkpoints() >= window)
                    .toList());
            if (LadderInputs.reasonNotToFit(fitted).isEmpty()) {
                for (Feature feature : Feature.values()) {
                    all.addAll(of(fitted, window, feature));
                }
            }
        }
        return all;
    }

    private static List<LadderSpecification> of(TaskRuns runs, int window, Feature feature) {
        Map<Step1Form, Step1> firsts = new LinkedHashMap<>();
        for (Step1Form form : Step1Form.values()) {
            Recipe recipe = Recipe.PUBLISHED.with(feature).with(form).with(window, 0);
            firsts.put(form, Step1.quick(runs.ladder(), recipe));
        }
        List<LadderSpecification> all = new ArrayList<>();
        for (double dropped : DROPPED) {
            Recipe recipe = Recipe.PUBLISHED.with(feature).with(window, dropped);
            Step2 step2 = Step2.quick(
                    PooledPoints.of(runs.ladder(), recipe), recipe, runs.task().chance());
            firsts.forEach((form, step1) -> all.addAll(of(runs, recipe.with(form), step1, step2)));
        }
        return all;
    }

    private static List<LadderSpecification> of(TaskRuns runs, Recipe recipe, Step1 step1, Step2 step2) {
        List<LadderSpecification> all = new ArrayList<>();
        for (LadderTarget target : LadderTarget.values()) {
            runs.target(target)
                    .ifPresent(run -> all.add(new LadderSpecification(
                            runs.task(),
                            target,
                            recipe,
                            step2.at(step1.at(run.point())),
                            run.lastAccuracy(Recipe.PUBLISHED.finalWindow()))));
        }
        return all;
    }
}
