package almanac.report.ladder;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that is measured of one task: the runs that the ladder is fitted to and every run by its id.
 *
 * @param ladder the runs of the fit, in the order of their table
 * @param all every run with checkpoints, the ladder's included
 */
record TaskRuns(LadderTask task, List<RunSeries> ladder, Map<String, RunSeries> all) {

    Optional<RunSeries> run(String id) {
        return Optional.ofNullable(all.get(id));
    }

    Optional<RunSeries> target(LadderTarget target) {
        return run(target.id());
    }

    TaskRuns fittedTo(List<RunSeries> runs) {
        return new TaskRuns(task, List.copyOf(runs), all);
    }
}
