package almanac.report.ladder;

import almanac.report.ladder.ComputeError.Spread;
import almanac.report.ladder.ComputeError.Sweep;
import almanac.stats.LogisticCurve;
import almanac.stats.PowerLawSum;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Adds the runs of the ladder size by size, length by length and one by one, and forecasts at each step. */
final class ComputeSweeps {

    private ComputeSweeps() {}

    /** The runs of one step of a sweep. */
    private record Subset(Sweep sweep, String newest, List<RunSeries> runs) {}

    static List<ComputeError> of(TaskRuns runs) {
        List<ComputeError> errors = new ArrayList<>();
        for (Subset subset : subsets(runs.ladder())) {
            errors.addAll(errors(runs, subset));
        }
        return errors;
    }

    private static List<Subset> subsets(List<RunSeries> ladder) {
        List<Subset> subsets = new ArrayList<>();
        growing(subsets, Sweep.SIZE, ladder, run -> run.run().parameters());
        growing(
                subsets,
                Sweep.DURATION,
                ladder,
                run -> run.run().chinchillaMultiple().orElse(0));
        growing(subsets, Sweep.RUN, ladder, run -> run.point().countedFlop());
        return subsets;
    }

    private static void growing(
            List<Subset> subsets, Sweep sweep, List<RunSeries> ladder, ToDoubleFunction<RunSeries> key) {
        double[] levels = ladder.stream().mapToDouble(key).sorted().distinct().toArray();
        for (double level : levels) {
            List<RunSeries> upTo = ladder.stream()
                    .filter(run -> key.applyAsDouble(run) <= level)
                    .sorted(Comparator.comparingDouble(key))
                    .toList();
            subsets.add(new Subset(sweep, name(sweep, upTo.get(upTo.size() - 1)), upTo));
        }
    }

    private static String name(Sweep sweep, RunSeries newest) {
        if (sweep == Sweep.SIZE) {
            return newest.run().size();
        }
        return sweep == Sweep.RUN
                ? newest.run().id()
                : Long.toString(Math.round(newest.run().chinchillaMultiple().orElse(0)));
    }

    private static List<ComputeError> errors(TaskRuns runs, Subset subset) {
        Recipe recipe = Recipe.PUBLISHED;
        Step1 step1 = Step1.quick(subset.runs(), recipe);
        Step2 step2 = Step2.quick(
                PooledPoints.of(subset.runs(), recipe), recipe, runs.task().chance());
        double flop =
                subset.runs().stream().mapToDouble(run -> run.point().flop()).sum();
        List<ComputeError> errors = new ArrayList<>();
        for (LadderTarget target : LadderTarget.values()) {
            runs.target(target)
                    .ifPresent(run -> errors.add(error(runs.task(), target, subset, flop, step1, step2, run)));
        }
        return errors;
    }

    private static ComputeError error(
            LadderTask task, LadderTarget target, Subset subset, double flop, Step1 step1, Step2 step2, RunSeries run) {
        double[] covariates = step1.form().covariates(run.point());
        double loss = run.last(Feature.TASK_LOSS, Recipe.PUBLISHED.finalWindow());
        double accuracy = run.lastAccuracy(Recipe.PUBLISHED.finalWindow());
        List<Double> losses = new ArrayList<>();
        List<Double> curves = new ArrayList<>();
        List<Double> chains = new ArrayList<>();
        for (PowerLawSum law : step1.fit().near()) {
            losses.add(distance(law.at(covariates), loss));
            step2.near().forEach(curve -> chains.add(distance(curve.at(law.at(covariates)), accuracy)));
        }
        for (LogisticCurve curve : step2.near()) {
            curves.add(distance(curve.at(loss), accuracy));
        }
        return new ComputeError(
                task,
                target,
                subset.sweep(),
                subset.runs().size(),
                subset.newest(),
                flop,
                spread(distance(step1.at(run.point()), loss), losses),
                spread(distance(step2.at(loss), accuracy), curves),
                spread(distance(step2.at(step1.at(run.point())), accuracy), chains));
    }

    private static double distance(double predicted, double actual) {
        return Math.abs(predicted / actual - 1);
    }

    private static Spread spread(double value, List<Double> all) {
        double low = value;
        double high = value;
        for (double other : all) {
            low = Math.min(low, other);
            high = Math.max(high, other);
        }
        return new Spread(value, low, high);
    }
}
