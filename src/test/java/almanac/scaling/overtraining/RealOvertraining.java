package almanac.scaling.overtraining;

import almanac.data.OvertrainingRun;
import almanac.data.RealData;
import almanac.stats.Resampling;
import java.util.List;

/** The over-training runs of the almanac, fitted once for all tests. */
final class RealOvertraining {

    static final List<OvertrainingRun> RUNS = RealData.catalog().scalingRuns().overtraining();

    private static final OvertrainingStudy STUDY = OvertrainingStudy.of(RUNS, new Resampling(200, 20261121));

    private RealOvertraining() {}

    static OvertrainingStudy study() {
        return STUDY;
    }

    static OvertrainingLosses losses(String dataset, OvertrainingSubset subset) {
        return STUDY.losses().stream()
                .filter(losses -> losses.dataset().equals(dataset) && losses.subset() == subset)
                .findFirst()
                .orElseThrow();
    }

    static OvertrainingErrors errors(String dataset, OvertrainingSubset subset, int tasks) {
        return STUDY.errors().stream()
                .filter(errors -> errors.dataset().equals(dataset)
                        && errors.subset() == subset
                        && errors.tasks().tasks() == tasks)
                .findFirst()
                .orElseThrow();
    }

    static OvertrainingRun run(String id) {
        return RUNS.stream().filter(run -> run.id().equals(id)).findFirst().orElseThrow();
    }

    static Forecast forecast(List<Forecast> forecasts, String run) {
        return forecasts.stream()
                .filter(forecast -> forecast.run().equals(run))
                .findFirst()
                .orElseThrow();
    }
}
