package almanac.report.ladder;

import almanac.data.Catalog;
import almanac.data.LadderFinal;
import almanac.data.LadderRun;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The first step on the questions of a task's validation split, of which only the last losses are known.
 *
 * @param forecasts predicted and measured loss of each target
 */
public record ValidationFit(LadderTask task, Step1 step1, List<LossForecast> forecasts) {

    /** Name of the split in its table. */
    public static final String SPLIT = "val";

    /** A loss forecast beside the measured one, bits per byte. */
    public record LossForecast(LadderTarget target, double predicted, double actual) {

        /** Signed relative error. */
        public double error() {
            return predicted / actual - 1;
        }
    }

    /** Every task with the split's losses for enough runs, in the order of the tasks. */
    static List<ValidationFit> all(Catalog data) {
        List<ValidationFit> fits = new ArrayList<>();
        for (LadderTask task : LadderTask.values()) {
            Map<String, Double> losses = losses(data.ladderFinals(), task);
            List<LadderRun> runs = data.ladderRuns().stream()
                    .filter(run -> run.role().equals("ladder") && losses.containsKey(run.id()))
                    .toList();
            if (runs.size() >= LadderInputs.FEWEST_RUNS) {
                fits.add(of(task, runs, losses, data.ladderRuns()));
            }
        }
        return List.copyOf(fits);
    }

    private static Map<String, Double> losses(List<LadderFinal> finals, LadderTask task) {
        Map<String, Double> losses = new LinkedHashMap<>();
        for (LadderFinal last : finals) {
            if (last.task().equals(task.id()) && last.split().equals(SPLIT)) {
                losses.put(last.run(), last.meanOfFiveBitsPerByte());
            }
        }
        return losses;
    }

    private static ValidationFit of(
            LadderTask task, List<LadderRun> fitted, Map<String, Double> losses, List<LadderRun> all) {
        Step1 step1 = Step1.fit(
                fitted.stream().map(RunPoint::of).toList(),
                fitted.stream()
                        .mapToDouble(run -> losses.getOrDefault(run.id(), 0.0))
                        .toArray(),
                Step1Form.SIZE_AND_TOKENS);
        List<LossForecast> forecasts = new ArrayList<>();
        for (LadderTarget target : LadderTarget.values()) {
            all.stream()
                    .filter(run -> run.id().equals(target.id()) && losses.containsKey(run.id()))
                    .forEach(run -> forecasts.add(
                            new LossForecast(target, step1.at(RunPoint.of(run)), losses.getOrDefault(run.id(), 0.0))));
        }
        return new ValidationFit(task, step1, List.copyOf(forecasts));
    }
}
