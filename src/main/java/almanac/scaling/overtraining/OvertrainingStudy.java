package almanac.scaling.overtraining;

import almanac.data.OvertrainingRun;
import almanac.stats.Resampling;
import java.util.ArrayList;
import java.util.List;

/**
 * Loss and errors of over-trained models (Gadre et al. 2024), for every corpus and every subset of its runs.
 *
 * @param losses by corpus in the order of the table, then by subset
 * @param errors the same, then by mean of tasks
 */
public record OvertrainingStudy(List<OvertrainingLosses> losses, List<OvertrainingErrors> errors) {

    public OvertrainingStudy {
        losses = List.copyOf(losses);
        errors = List.copyOf(errors);
    }

    public static OvertrainingStudy of(List<OvertrainingRun> runs, Resampling resampling) {
        List<OvertrainingLosses> losses = new ArrayList<>();
        List<OvertrainingErrors> errors = new ArrayList<>();
        for (String dataset :
                runs.stream().map(OvertrainingRun::dataset).distinct().toList()) {
            List<OvertrainingRun> corpus =
                    runs.stream().filter(run -> run.dataset().equals(dataset)).toList();
            for (OvertrainingSubset subset : OvertrainingSubset.values()) {
                OvertrainingLosses found = OvertrainingLosses.of(dataset, corpus, subset, resampling);
                losses.add(found);
                for (TaskMean tasks : TaskMean.values()) {
                    errors.add(OvertrainingErrors.of(found, corpus, tasks, resampling));
                }
            }
        }
        return new OvertrainingStudy(losses, errors);
    }
}
