package almanac.report.scaling.overtraining;

import almanac.data.OvertrainingRun;
import almanac.markup.Numbers;
import almanac.scaling.overtraining.Forecast;
import almanac.scaling.overtraining.OvertrainingSubset;
import java.util.List;
import java.util.function.Predicate;

/**
 * What the laws of the five runs miss on the runs outside the fits.
 *
 * @param fewestFitted the fewest tokens per parameter of a fitted run
 */
record Misses(List<Miss> all, double fewestFitted) {

    /** A run and the error of its forecast loss, predicted over measured less one. */
    record Miss(OvertrainingRun run, double signed) {}

    static Misses of(LongRuns runs) {
        double fewest = runs.texts().stream()
                .flatMap(text -> text.losses(OvertrainingSubset.FIVE).forecasts().stream()
                        .filter(Forecast::fitted)
                        .map(forecast -> text.run(forecast.run())))
                .mapToDouble(OvertrainingRun::tokensPerParameter)
                .min()
                .orElseThrow();
        return new Misses(
                runs.texts().stream()
                        .flatMap(text -> text.losses(OvertrainingSubset.FIVE).forecasts().stream()
                                .filter(forecast -> !forecast.fitted())
                                .map(forecast -> new Miss(text.run(forecast.run()), HeldOutRun.signedError(forecast))))
                        .toList(),
                fewest);
    }

    List<Miss> of(TrainingText text) {
        return all.stream()
                .filter(miss -> miss.run().dataset().equals(text.dataset()))
                .toList();
    }

    /** Runs on fewer tokens per parameter than any of the fit. */
    List<Miss> shorter() {
        return filtered(miss -> miss.run().tokensPerParameter() < fewestFitted);
    }

    List<Miss> others() {
        return filtered(miss -> miss.run().tokensPerParameter() >= fewestFitted);
    }

    private List<Miss> filtered(Predicate<Miss> condition) {
        return all.stream().filter(condition).toList();
    }

    /** Mean error without sign, a percentage. */
    static String mean(List<Miss> misses) {
        double mean = misses.stream()
                .mapToDouble(miss -> Math.abs(miss.signed()))
                .average()
                .orElseThrow();
        return Numbers.significant(100 * mean, 2) + "\u00a0%";
    }

    String finding() {
        String from = "on " + Math.round(fewestFitted) + " tokens per parameter or more ";
        if (shorter().isEmpty()) {
            return "Runs outside the fit are missed by " + mean(all) + " on average";
        }
        if (others().isEmpty()) {
            return "Runs shorter than those of the fit are missed by " + mean(shorter()) + " on average";
        }
        boolean low = shorter().stream().allMatch(miss -> miss.signed() < 0);
        return "The law misses runs " + from + "by " + mean(others()) + " on average, shorter ones by "
                + mean(shorter()) + (low ? ", always too low" : "");
    }
}
