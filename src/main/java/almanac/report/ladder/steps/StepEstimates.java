package almanac.report.ladder.steps;

import almanac.report.Estimate;
import almanac.report.Settings;
import almanac.report.ladder.LadderTarget;
import almanac.report.ladder.LadderVariant;
import almanac.stats.PowerSumFit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Mean errors of each step for the published targets, in percent, together and one by one. */
final class StepEstimates {

    private static final String FIRST = "model-ladder.first-step.";
    private static final String SECOND = "model-ladder.second-step.";
    private static final String MEASURED = "an error that was measured: forecast and outcome are both fixed numbers";
    private static final double HUNDRED = 100;

    private StepEstimates() {}

    static List<Estimate> all(List<TaskSteps> tasks, Settings settings) {
        List<StepError> errors = TaskSteps.published(tasks);
        List<Estimate> estimates = new ArrayList<>(of("", errors, settings));
        for (LadderTarget target : LadderTarget.publishedOnes()) {
            List<StepError> own =
                    errors.stream().filter(error -> error.target() == target).toList();
            if (!own.isEmpty()) {
                estimates.addAll(of("-" + target.id(), own, settings));
            }
        }
        estimates.add(startsAtBest(tasks, settings));
        return List.copyOf(estimates);
    }

    private static List<Estimate> of(String suffix, List<StepError> errors, Settings settings) {
        List<Estimate> estimates = new ArrayList<>();
        estimates.add(
                measured(FIRST + "mean-relative-error" + suffix, mean(errors, StepError::first), errors, settings));
        estimates.add(
                measured(SECOND + "mean-relative-error" + suffix, mean(errors, StepError::second), errors, settings));
        double first = mean(errors, StepError::fromFirst);
        double both = first + mean(errors, StepError::fromSecond);
        if (both > 0) {
            estimates.add(measured(FIRST + "share-of-error" + suffix, first / both, errors, settings));
        }
        return estimates;
    }

    /** Mean without signs. */
    private static double mean(List<StepError> errors, ToDoubleFunction<StepError> part) {
        return errors.stream()
                .mapToDouble(error -> Math.abs(part.applyAsDouble(error)))
                .average()
                .orElseThrow();
    }

    private static Estimate measured(String id, double fraction, List<StepError> errors, Settings settings) {
        return estimate(id, fraction, MEASURED, errors.size(), settings);
    }

    private static Estimate startsAtBest(List<TaskSteps> tasks, Settings settings) {
        List<PowerSumFit> fits = tasks.stream().map(task -> task.first().fit()).toList();
        int starts = fits.stream().mapToInt(PowerSumFit::starts).sum();
        int atBest = fits.stream().mapToInt(PowerSumFit::startsAtBest).sum();
        return estimate(
                FIRST + "starts-at-best",
                atBest / (double) starts,
                "a count of searches from fixed starts",
                starts,
                settings);
    }

    private static Estimate estimate(String id, double fraction, String caveat, int n, Settings settings) {
        return new Estimate(id, HUNDRED * fraction, "percent", Optional.empty(), caveat, n, n, settings.asOf(), spec());
    }

    private static Map<String, String> spec() {
        Map<String, String> spec = new LinkedHashMap<>();
        spec.put("variant", LadderVariant.TWO_STEP.id());
        spec.put("tasks", "headline");
        return spec;
    }
}
