package almanac.report.ladder;

import almanac.stats.BoundedLogistic;
import almanac.stats.TrailingMeans;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Accuracy when a letter is to be chosen: step 1 as ever, step 2 through checkpoints midway in the target's own training.
 *
 * <p>Ladder models are too small for the format, so the target itself has to be underway. The curve runs from the score
 * of guessing to one (Bhagia et al. 2024, appendix B.2).
 */
final class LetterFormat {

    private static final double SLACK = 0.001;

    private LetterFormat() {}

    static DesignFit fit(TaskRuns runs, Recipe recipe) {
        Step1 step1 = Step1.of(runs.ladder(), recipe);
        List<DesignFit.SecondStep> steps = new ArrayList<>();
        List<Forecast> forecasts = new ArrayList<>();
        for (LadderTarget target : LadderTarget.values()) {
            Optional<RunSeries> trajectory = runs.run(target.trajectory());
            Optional<RunSeries> run =
                    runs.target(target).filter(found -> found.letters().accuracy().length > 0);
            if (trajectory.isEmpty() || run.isEmpty()) {
                continue;
            }
            PooledPoints points = midway(trajectory.get().letters(), target, recipe.smoothing());
            if (points.count() >= LadderInputs.FEWEST_RUNS) {
                Step2 step2 = step2(points, runs.task().chance());
                steps.add(new DesignFit.SecondStep(Optional.of(target), step2));
                forecasts.add(forecast(runs.task(), run.get(), step1, step2, recipe));
            }
        }
        return new DesignFit(
                runs.task(),
                LadderVariant.MULTIPLE_CHOICE,
                Optional.of(step1),
                List.copyOf(steps),
                Optional.empty(),
                Optional.empty(),
                List.copyOf(forecasts));
    }

    private static Step2 step2(PooledPoints points, double chance) {
        BoundedLogistic.Box box = BoundedLogistic.Box.ofHeights(chance - 1, chance - 1 + SLACK, 1 - SLACK, 1);
        return Step2.logistic(points, box, Step2.starts(points, chance));
    }

    private static PooledPoints midway(RunSeries.LetterSeries letters, LadderTarget target, int smoothing) {
        int[] chosen = IntStream.range(0, letters.steps().length)
                .filter(i -> target.isMidway(letters.steps()[i]))
                .toArray();
        double[] losses =
                IntStream.of(chosen).mapToDouble(i -> letters.taskLoss()[i]).toArray();
        double[] accuracies =
                IntStream.of(chosen).mapToDouble(i -> letters.accuracy()[i]).toArray();
        return new PooledPoints(
                TrailingMeans.of(losses, smoothing), TrailingMeans.of(accuracies, smoothing), new int[chosen.length]);
    }

    private static Forecast forecast(LadderTask task, RunSeries run, Step1 step1, Step2 step2, Recipe recipe) {
        double predicted = step1.at(run.point());
        double actual = run.last(recipe.feature(), recipe.finalWindow());
        return new Forecast(
                task,
                LadderVariant.MULTIPLE_CHOICE,
                run.run().id(),
                run.point(),
                Optional.of(new Forecast.FeatureForecast(predicted, actual, step2.at(actual))),
                step2.at(predicted),
                TrailingMeans.last(run.letters().accuracy(), recipe.finalWindow()),
                Optional.empty());
    }
}
