package almanac.report.scaling;

import almanac.data.ScalingRuns;
import almanac.report.RowStatus;
import almanac.report.Settings;
import almanac.scaling.batch.BatchSweep;
import almanac.scaling.batch.CriticalBatches;
import almanac.scaling.heldout.HeldOutForms;
import almanac.scaling.kaplan.DatasetRuns;
import almanac.scaling.overtraining.OvertrainingStudy;
import almanac.scaling.shape.HeadEffect;
import java.util.List;
import java.util.Optional;

/**
 * All numbers of the report.
 *
 * @param runs the tables of runs
 * @param datasets the runs that are fitted together, in the order of the tables
 * @param rows what happened to each row of the tables
 * @param axes laws in one quantity
 * @param joint Kaplan's joint law of size and data, for each dataset
 * @param chinchilla fits of the loss law to the points of Hoffmann et al. 2022; empty where these carry none
 * @param splits how a budget is best split, by every approach and dataset
 * @param curves laws of learning curves
 * @param limits what too little data cost
 * @param overtraining loss and error beyond the compute-optimal length
 * @param batches the critical batch
 * @param sweep best batch and learning rate
 * @param shapes loss against the ratio of width to depth
 * @param heads loss against the number of heads
 * @param heldOut rival forms on compute that they were not fitted to
 */
public record ScalingResult(
        Settings settings,
        ScalingRuns runs,
        List<DatasetRuns> datasets,
        List<RowStatus> rows,
        AxisLaws axes,
        List<JointLaw> joint,
        Optional<ChinchillaFits> chinchilla,
        BudgetSplits splits,
        CurveLaws curves,
        DataLimits limits,
        OvertrainingStudy overtraining,
        CriticalBatches batches,
        BatchSweep sweep,
        List<ShapeLaw> shapes,
        List<HeadEffect.OfDataset> heads,
        List<HeldOutForms> heldOut) {

    /** The dataset of the points of Hoffmann et al. 2022. */
    public static final String CHINCHILLA = "chinchilla";
}
