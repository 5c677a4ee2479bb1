package almanac.report.ladder;

import almanac.stats.PowerLawSum;
import almanac.stats.PowerSumFit;
import almanac.stats.PowerTerm;
import almanac.stats.SingleStep;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Fits each design of the forecast to a task. */
final class Designs {

    private Designs() {}

    static DesignFit fit(TaskRuns runs, LadderVariant variant) {
        if (variant == LadderVariant.SINGLE_STEP) {
            return singleStep(runs);
        }
        if (variant == LadderVariant.DIRECT) {
            return direct(runs);
        }
        Recipe recipe = variant.recipe().orElseThrow();
        return variant == LadderVariant.MULTIPLE_CHOICE
                ? LetterFormat.fit(runs, recipe)
                : twoSteps(runs, variant, recipe);
    }

    private static DesignFit twoSteps(TaskRuns runs, LadderVariant variant, Recipe recipe) {
        Step1 step1 = Step1.of(runs.ladder(), recipe);
        Step2 step2 = Step2.of(
                PooledPoints.of(runs.ladder(), recipe), recipe, runs.task().chance());
        List<Forecast> forecasts = new ArrayList<>();
        for (LadderTarget target : LadderTarget.values()) {
            runs.target(target)
                    .ifPresent(run -> forecasts.add(forecast(runs.task(), variant, run, step1, step2, recipe)));
        }
        return new DesignFit(
                runs.task(),
                variant,
                Optional.of(step1),
                List.of(new DesignFit.SecondStep(Optional.empty(), step2)),
                Optional.empty(),
                Optional.empty(),
                List.copyOf(forecasts));
    }

    /**
     * Both steps at a run, beside what its last checkpoints measured. The accuracy is the same mean for every design, so
     * that they are compared on one outcome; the loss is that of the recipe.
     */
    static Forecast forecast(
            LadderTask task, LadderVariant variant, RunSeries run, Step1 step1, Step2 step2, Recipe recipe) {
        double predicted = step1.at(run.point());
        double actual = run.last(recipe.feature(), recipe.finalWindow());
        return new Forecast(
                task,
                variant,
                run.run().id(),
                run.point(),
                Optional.of(new Forecast.FeatureForecast(predicted, actual, step2.at(actual))),
                step2.at(predicted),
                run.lastAccuracy(Recipe.PUBLISHED.finalWindow()),
                Optional.empty());
    }

    private static DesignFit singleStep(TaskRuns runs) {
        SingleStep.Fit fit = SingleStep.fit(
                column(runs.ladder(), true),
                column(runs.ladder(), false),
                accuracies(runs.ladder()),
                runs.task().chance(),
                Step1.HUBER_DELTA);
        return new DesignFit(
                runs.task(),
                LadderVariant.SINGLE_STEP,
                Optional.empty(),
                List.of(),
                Optional.of(fit),
                Optional.empty(),
                oneStep(runs, LadderVariant.SINGLE_STEP, fit.law()::at));
    }

    private static DesignFit direct(TaskRuns runs) {
        PowerSumFit.Problem problem = Step1.problem(
                        runs.ladder().stream().map(RunSeries::point).toList(),
                        accuracies(runs.ladder()),
                        Step1Form.SIZE_AND_TOKENS)
                .falling(1);
        PowerLawSum start = new PowerLawSum(-1, 1, List.of(new PowerTerm(3, 0.2), new PowerTerm(3, 0.2)));
        PowerSumFit fit = PowerSumFit.grid(start, problem);
        return new DesignFit(
                runs.task(),
                LadderVariant.DIRECT,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.of(fit),
                oneStep(runs, LadderVariant.DIRECT, fit.law()::at));
    }

    /** Accuracy from parameters and tokens. */
    private interface Law {
        double at(double parameters, double tokens);
    }

    private static List<Forecast> oneStep(TaskRuns runs, LadderVariant variant, Law law) {
        return Arrays.stream(LadderTarget.values())
                .flatMap(target -> runs.target(target).stream())
                .map(run -> new Forecast(
                        runs.task(),
                        variant,
                        run.run().id(),
                        run.point(),
                        Optional.empty(),
                        law.at(run.run().parameters(), run.run().tokens()),
                        run.lastAccuracy(Recipe.PUBLISHED.finalWindow()),
                        Optional.empty()))
                .toList();
    }

    private static double[] column(List<RunSeries> runs, boolean parameters) {
        return runs.stream()
                .mapToDouble(
                        run -> parameters ? run.run().parameters() : run.run().tokens())
                .toArray();
    }

    private static double[] accuracies(List<RunSeries> runs) {
        return runs.stream()
                .mapToDouble(run -> run.lastAccuracy(Recipe.PUBLISHED.finalWindow()))
                .toArray();
    }
}
