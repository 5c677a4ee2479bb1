package almanac.report.scaling;

import almanac.data.Catalog;
import almanac.data.ScalingRuns;
import almanac.report.NotEnoughData;
import almanac.report.RowStatus;
import almanac.report.Settings;
import almanac.scaling.batch.BatchSweep;
import almanac.scaling.batch.CriticalBatches;
import almanac.scaling.heldout.ComputeSplit;
import almanac.scaling.heldout.HeldOutForms;
import almanac.scaling.kaplan.DatasetRuns;
import almanac.scaling.overtraining.OvertrainingStudy;
import almanac.scaling.shape.HeadEffect;
import almanac.stats.Resampling;
import java.util.List;
import java.util.Set;

/** From the tables of runs to every law, its intervals and its rivals. */
public final class ScalingAnalysis {

    /** Fits repeated on every dataset, and variants of a fit, get this part of the resamples. */
    private static final int FEWER = 5;

    /** Rows that another dataset holds too: they stand among the equal-compute sets only, where they are named. */
    private static final Set<String> COPIES = Set.of("ml-scalefit");

    private ScalingAnalysis() {}

    /**
     * Runs every analysis.
     *
     * @throws NotEnoughData if there are no runs
     */
    public static ScalingResult run(Catalog data, Settings settings) {
        ScalingRuns runs = data.scalingRuns();
        Resampling resampling = settings.resampling();
        Resampling fewer = new Resampling(Math.max(1, resampling.replicates() / FEWER), resampling.seed());
        List<RowStatus> rows = ScalingRows.of(runs);
        List<DatasetRuns> datasets = DatasetRuns.all(runs).stream()
                .filter(dataset -> !dataset.runs().isEmpty() && !COPIES.contains(dataset.dataset()))
                .toList();
        if (datasets.isEmpty()) {
            throw new NotEnoughData("no training run with its loss is listed", rows);
        }
        return new ScalingResult(
                settings,
                runs,
                datasets,
                rows,
                AxisLaws.of(runs, datasets, resampling),
                JointLaw.all(datasets, fewer),
                ChinchillaFits.of(runs.training(), resampling),
                BudgetSplits.of(runs, datasets, resampling, fewer),
                CurveLaws.of(runs, resampling, fewer),
                DataLimits.of(runs.repeatedData(), resampling),
                OvertrainingStudy.of(runs.overtraining(), resampling),
                CriticalBatches.of(runs.criticalBatch()),
                BatchSweep.of(runs.batch(), resampling),
                ShapeLaw.all(runs.architecture(), resampling),
                HeadEffect.all(runs.architecture(), resampling),
                HeldOutForms.all(datasets, ComputeSplit.CUT, fewer));
    }
}
