package almanac.report.scaling.overtraining;

import almanac.report.Estimate;
import almanac.report.Settings;
import almanac.scaling.overtraining.OvertrainingErrors;
import almanac.scaling.overtraining.OvertrainingFit;
import almanac.scaling.overtraining.OvertrainingLaw;
import almanac.scaling.overtraining.OvertrainingSubset;
import almanac.scaling.overtraining.TaskMean;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Errors of the published forecasts, and what training beyond the best split costs, as published estimates. */
final class OvertrainingEstimates {

    static final String PREFIX = "scaling-laws.overtraining.";

    private static final double PERCENT = 100;

    private final LongRuns runs;
    private final Settings settings;

    private OvertrainingEstimates(LongRuns runs, Settings settings) {
        this.runs = runs;
        this.settings = settings;
    }

    static List<Estimate> all(LongRuns runs, Settings settings) {
        OvertrainingEstimates make = new OvertrainingEstimates(runs, settings);
        List<Estimate> all = new ArrayList<>();
        for (PublishedTarget target : PublishedTarget.values()) {
            all.add(make.lossError(target));
        }
        for (TaskMean tasks : List.of(TaskMean.OF_17, TaskMean.OF_46)) {
            for (PublishedTarget target : PublishedTarget.values()) {
                all.add(make.taskError(target, tasks));
            }
        }
        all.addAll(make.costs());
        return List.copyOf(all);
    }

    private List<Estimate> costs() {
        OvertrainingFit fit = runs.headline()
                .losses(OvertrainingSubset.FROM_20)
                .fit()
                .result()
                .orElseThrow();
        double multiple = PublishedTarget.LONG.tokensPerParameter();
        String at = "-" + Math.round(multiple);
        return List.of(
                cost(fit, "compute-ratio" + at, "", law -> law.computeRatio(multiple)),
                cost(fit, "loss-excess" + at, "percent", law -> PERCENT * (law.excess(multiple) - 1)),
                cost(
                        fit,
                        "best-tokens-per-parameter",
                        "tokens per parameter",
                        OvertrainingLaw::bestTokensPerParameter));
    }

    private Estimate lossError(PublishedTarget target) {
        int fitted = runs.headline()
                .losses(OvertrainingSubset.FIVE)
                .fit()
                .result()
                .orElseThrow()
                .runs();
        return error(
                "loss-error-" + target.id(),
                runs.target(target).loss().relativeError(),
                fitted,
                Map.of("quantity", "loss on C4", "run", target.id()));
    }

    private Estimate taskError(PublishedTarget target, TaskMean tasks) {
        OvertrainingErrors errors = runs.headline().errors(OvertrainingSubset.FIVE, tasks);
        return error(
                (tasks == TaskMean.OF_17 ? "task-error-" : "task-error-of-46-") + target.id(),
                runs.target(target).error(tasks).forecast().relativeError(),
                errors.fit().result().orElseThrow().runs(),
                Map.of("quantity", "mean error over " + tasks.tasks() + " tasks", "run", target.id()));
    }

    private Estimate error(String name, double fraction, int fitted, Map<String, String> spec) {
        return new Estimate(
                PREFIX + name,
                PERCENT * fraction,
                "percent",
                Optional.empty(),
                OvertrainingTexts.fewRuns(runs.headline().losses(OvertrainingSubset.FIVE)),
                fitted,
                runs.headline().runs().size(),
                settings.asOf(),
                spec);
    }

    private Estimate cost(OvertrainingFit fit, String name, String unit, ToDoubleFunction<OvertrainingLaw> quantity) {
        boolean drawn = fit.interval(quantity, Estimate.LEVEL).isPresent();
        return new Estimate(
                PREFIX + name,
                quantity.applyAsDouble(fit.law()),
                unit,
                fit.interval(quantity, Estimate.LEVEL),
                drawn ? CostTexts.caution(runs) : "fewer than " + OvertrainingFit.FEWEST_RUNS_FOR_INTERVAL + " runs",
                fit.runs(),
                runs.headline().runs().size(),
                settings.asOf(),
                Map.of("dataset", runs.headline().dataset(), "subset", OvertrainingSubset.FROM_20.code()));
    }
}
