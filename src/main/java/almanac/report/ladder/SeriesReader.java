package almanac.report.ladder;

import almanac.data.Catalog;
import almanac.data.LadderCheckpoint;
import almanac.data.LadderChoiceCheckpoint;
import almanac.data.LadderRun;
import almanac.data.TaskMetrics;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Puts the checkpoints of each run in line, task by task; checkpoints without the task are passed over. */
final class SeriesReader {

    private final Map<String, List<LadderCheckpoint>> checkpoints = new LinkedHashMap<>();
    private final Map<String, List<LadderChoiceCheckpoint>> choices = new LinkedHashMap<>();

    SeriesReader(Catalog data) {
        for (LadderCheckpoint checkpoint : data.ladderCheckpoints()) {
            checkpoints
                    .computeIfAbsent(checkpoint.run(), run -> new ArrayList<>())
                    .add(checkpoint);
        }
        for (LadderChoiceCheckpoint choice : data.ladderChoiceCheckpoints()) {
            choices.computeIfAbsent(choice.run(), run -> new ArrayList<>()).add(choice);
        }
    }

    /** The task along the run; a target without checkpoints of its own takes those of the run behind it. */
    RunSeries of(LadderTask task, LadderRun run) {
        String from = checkpoints.containsKey(run.id())
                ? run.id()
                : run.checkpointsOf().orElse(run.id());
        List<LadderCheckpoint> measured = checkpoints.getOrDefault(from, List.of()).stream()
                .filter(checkpoint ->
                        checkpoint.tasks().keySet().containsAll(task.parts().keySet()))
                .toList();
        return new RunSeries(
                run,
                measured.stream().mapToDouble(LadderCheckpoint::c4Loss).toArray(),
                metric(measured, task, TaskMetrics::bitsPerByte),
                metric(measured, task, TaskMetrics::crossEntropy),
                metric(measured, task, TaskMetrics::accuracy),
                letters(task, measured, choices.getOrDefault(from, List.of())));
    }

    private static double[] metric(
            List<LadderCheckpoint> measured, LadderTask task, ToDoubleFunction<TaskMetrics> metric) {
        return measured.stream()
                .mapToDouble(checkpoint -> metric(checkpoint, task, metric))
                .toArray();
    }

    private static double metric(LadderCheckpoint checkpoint, LadderTask task, ToDoubleFunction<TaskMetrics> metric) {
        double sum = 0;
        for (Map.Entry<String, Double> part : task.parts().entrySet()) {
            TaskMetrics metrics = checkpoint.tasks().get(part.getKey());
            sum += metrics == null ? 0 : part.getValue() * metric.applyAsDouble(metrics);
        }
        return sum;
    }

    private static RunSeries.LetterSeries letters(
            LadderTask task, List<LadderCheckpoint> measured, List<LadderChoiceCheckpoint> choices) {
        List<long[]> steps = new ArrayList<>();
        List<double[]> pairs = new ArrayList<>();
        for (LadderChoiceCheckpoint choice : choices) {
            Optional<LadderCheckpoint> same = measured.stream()
                    .filter(checkpoint -> checkpoint.tokens() == choice.tokens())
                    .findFirst();
            if (same.isPresent()
                    && choice.accuracy().keySet().containsAll(task.parts().keySet())) {
                double letters = 0;
                for (Map.Entry<String, Double> part : task.parts().entrySet()) {
                    letters += part.getValue() * choice.accuracy().getOrDefault(part.getKey(), 0.0);
                }
                steps.add(new long[] {choice.step()});
                pairs.add(new double[] {metric(same.get(), task, TaskMetrics::bitsPerByte), letters});
            }
        }
        return new RunSeries.LetterSeries(
                steps.stream().mapToLong(step -> step[0]).toArray(),
                pairs.stream().mapToDouble(pair -> pair[0]).toArray(),
                pairs.stream().mapToDouble(pair -> pair[1]).toArray());
    }
}
