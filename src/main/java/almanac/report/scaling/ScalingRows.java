package almanac.report.scaling;

import almanac.data.CurvePoint;
import almanac.data.CurveRun;
import almanac.data.ScalingRuns;
import almanac.report.RowStatus;
import almanac.source.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What happened to each row of the tables of runs. A row counts as used if the headline fits or any other analysis may
 * take it; a set that cannot be fitted, or a budget without a best size, says so in the table of that analysis.
 */
final class ScalingRows {

    static final String ANALYSIS = "scaling-laws.fits";

    private static final Set<String> DOUBTFUL = Set.of("high-loss", "near-guessing", "losses-differ", "repeat");

    /** The datasets of which every learning curve is used. */
    private static final Set<String> CURVES = Set.of(CurveLaws.DATASET, BudgetSplits.SMALL_CURVES);

    private static final String OTHER_CURVE = "other-learning-curve";

    private final List<RowStatus> rows = new ArrayList<>();

    private ScalingRows() {}

    static List<RowStatus> of(ScalingRuns runs) {
        ScalingRows all = new ScalingRows();
        runs.training()
                .forEach(run -> all.add(
                        "training-runs", key(run.dataset(), run.condition(), run.run()), doubt(run.flag()), run.at()));
        runs.overtraining().forEach(run -> all.add("overtraining-runs", run.id(), "", run.at()));
        all.addCurves(runs);
        runs.architecture()
                .forEach(run -> all.add(
                        "architecture-runs",
                        key(run.dataset(), run.condition(), run.run()),
                        doubt(run.flag()),
                        run.at()));
        runs.repeatedData()
                .forEach(run -> all.add(
                        "repeated-data-runs", run.id(), run.deduped() ? "deduped-text" : doubt(run.flag()), run.at()));
        runs.batch().forEach(run -> all.add("batch-runs", Long.toString(run.run()), doubt(run.flag()), run.at()));
        runs.criticalBatch()
                .forEach(run ->
                        all.add("critical-batch", run.size() + "/" + Math.round(run.batchTokens()), "", run.at()));
        return List.copyOf(all.rows);
    }

    private void addCurves(ScalingRuns runs) {
        Set<String> unused = runs.curves().stream()
                .filter(run -> !isUsed(run))
                .map(CurveRun::id)
                .collect(Collectors.toSet());
        for (CurveRun run : runs.curves()) {
            add("curve-runs", run.id(), unused.contains(run.id()) ? OTHER_CURVE : "", run.at());
        }
        for (CurvePoint point : runs.curvePoints()) {
            String reason = unused.contains(point.run()) ? OTHER_CURVE : doubt(point.flag());
            add("curve-points", point.run() + "/" + Math.round(point.step()), reason, point.at());
        }
    }

    private static boolean isUsed(CurveRun run) {
        boolean decayed = run.dataset().equals(CurveLaws.DECAYED)
                && run.condition().equals(Optional.of(CurveLaws.STANDARD))
                && run.evaluationSet().equals(CurveLaws.EVALUATION_SET);
        return decayed || CURVES.contains(run.dataset());
    }

    private void add(String table, String key, String reason, Position at) {
        rows.add(new RowStatus(ANALYSIS, table, key, reason, at));
    }

    private static String key(String dataset, Optional<String> condition, long run) {
        return dataset + "/" + condition.map(name -> name + "/").orElse("") + run;
    }

    private static String doubt(Optional<String> flag) {
        return flag.filter(DOUBTFUL::contains).orElse("");
    }
}
