package almanac.report.scaling;

import almanac.scaling.Outcome;
import almanac.scaling.kaplan.DatasetRuns;
import almanac.scaling.kaplan.JointDataFit;
import almanac.stats.Resampling;
import java.util.List;

/** Kaplan's joint law of size and data on one dataset, or why there is none. */
public record JointLaw(DatasetRuns runs, Outcome<JointDataFit> outcome) {

    static List<JointLaw> all(List<DatasetRuns> datasets, Resampling resampling) {
        return datasets.parallelStream()
                .map(runs -> new JointLaw(runs, runs.jointLaw(resampling)))
                .toList();
    }
}
