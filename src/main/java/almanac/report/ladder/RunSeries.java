package almanac.report.ladder;

import almanac.data.LadderRun;
import almanac.stats.TrailingMeans;

/**
 * One task along one run, one value per checkpoint in the order of training.
 *
 * @param letters letter format where it was measured: task loss and accuracy of the same checkpoints
 */
record RunSeries(
        LadderRun run,
        double[] c4Loss,
        double[] taskLoss,
        double[] crossEntropy,
        double[] accuracy,
        LetterSeries letters) {

    /**
     * Accuracies when a letter is to be chosen, with the task loss at the same checkpoint.
     *
     * @param steps training steps
     */
    record LetterSeries(long[] steps, double[] taskLoss, double[] accuracy) {}

    int checkpoints() {
        return accuracy.length;
    }

    RunPoint point() {
        return RunPoint.of(run);
    }

    double[] feature(Feature feature) {
        if (feature == Feature.C4_LOSS) {
            return c4Loss;
        }
        return feature == Feature.TASK_LOSS ? taskLoss : crossEntropy;
    }

    /** Mean of the feature over the last checkpoints. */
    double last(Feature feature, int window) {
        return TrailingMeans.last(feature(feature), window);
    }

    double lastAccuracy(int window) {
        return TrailingMeans.last(accuracy, window);
    }
}
