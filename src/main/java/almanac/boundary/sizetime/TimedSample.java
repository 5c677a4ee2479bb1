package almanac.boundary.sizetime;

import almanac.boundary.dominance.SizedModel;
import almanac.boundary.dominance.SizedSample;
import almanac.data.BoundaryRuns;
import almanac.data.SizeTimePoint;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The models of a {@link SizedSample}, in its order, with their moments: the start of the day (UTC) for the leaderboard's
 * rows, the second for the models evaluated later.
 *
 * @param leftOut number of the leaderboard's rows that cannot be used, by reason
 */
public record TimedSample(List<TimedModel> models, Map<SizedSample.Reason, Integer> leftOut) {

    public TimedSample {
        models = List.copyOf(models);
    }

    /** The models with their scores in one task. */
    public static TimedSample of(BoundaryRuns runs, String task) {
        SizedSample sized = SizedSample.of(runs, task);
        List<SizeTimePoint> later = runs.sizeTimePoints();
        int onBoard = sized.models().size() - later.size();
        List<TimedModel> models = new ArrayList<>();
        for (int i = 0; i < sized.models().size(); i++) {
            SizedModel model = sized.models().get(i);
            Instant moment = i < onBoard
                    ? model.day().atStartOfDay(ZoneOffset.UTC).toInstant()
                    : later.get(i - onBoard).modified();
            models.add(new TimedModel(moment, model.parameters(), model.score()));
        }
        return new TimedSample(models, sized.leftOut());
    }
}
