package almanac.report.ladder;

/**
 * How the two steps are done.
 *
 * @param finalWindow last checkpoints averaged into a run's final loss, and into what a forecast is compared with
 * @param smoothing window of the trailing means of step 2
 * @param dropped share of each run's first checkpoints that step 2 leaves out
 */
public record Recipe(Feature feature, Step1Form form, int finalWindow, int smoothing, double dropped) {

    /** The recommended design: task loss, five checkpoints, a tenth dropped. */
    public static final Recipe PUBLISHED = new Recipe(Feature.TASK_LOSS, Step1Form.SIZE_AND_TOKENS, 5, 5, 0.1);

    Recipe with(Step1Form other) {
        return new Recipe(feature, other, finalWindow, smoothing, dropped);
    }

    Recipe with(Feature other) {
        return new Recipe(other, form, finalWindow, smoothing, dropped);
    }

    /** The same with one window for both steps and another share dropped. */
    Recipe with(int window, double share) {
        return new Recipe(feature, form, window, window, share);
    }

    /** Accuracy follows a logistic of a loss, but the logarithm of one of the task cross-entropy. */
    boolean isLogarithmic() {
        return feature == Feature.TASK_CROSS_ENTROPY;
    }
}
