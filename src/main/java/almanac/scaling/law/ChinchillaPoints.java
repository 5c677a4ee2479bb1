package almanac.scaling.law;

import almanac.data.TrainingRun;
import almanac.scaling.SizedLoss;
import java.util.List;
import java.util.Optional;

/** The 245 runs read off figure 4 of Hoffmann et al. 2022, and the 240 without the five of the highest loss. */
public record ChinchillaPoints(List<SizedLoss> all, List<SizedLoss> withoutHighLosses) {

    private static final String DATASET = "chinchilla";
    private static final String HIGH_LOSS = "high-loss";

    /** In the order of the table. */
    public static ChinchillaPoints of(List<TrainingRun> runs) {
        List<TrainingRun> points =
                runs.stream().filter(run -> run.dataset().equals(DATASET)).toList();
        return new ChinchillaPoints(
                points.stream().map(ChinchillaPoints::point).toList(),
                points.stream()
                        .filter(run -> !run.flag().equals(Optional.of(HIGH_LOSS)))
                        .map(ChinchillaPoints::point)
                        .toList());
    }

    private static SizedLoss point(TrainingRun run) {
        return new SizedLoss(run.parameters(), run.tokens(), run.loss());
    }
}
