package almanac.report.scaling.overtraining;

import almanac.data.OvertrainingRun;
import almanac.markup.Numbers;
import java.math.BigDecimal;

/**
 * The runs on RedPajama that Gadre et al. 2024 hold out, with the relative errors that their notebooks print
 * (mlfoundations/scaling at a003c49), in percent: of the loss, and of the mean error over 17 tasks.
 */
enum PublishedTarget {
    LONG("1.4b", 640, 0.71, 3.64),
    LARGE("6.9b", 20, 0.73, 0.046);

    /** The text of the published errors. */
    static final String DATASET = "gadre-rpj";

    private final String size;
    private final double tokensPerParameter;
    private final double lossError;
    private final double taskError;

    PublishedTarget(String size, double tokensPerParameter, double lossError, double taskError) {
        this.size = size;
        this.tokensPerParameter = tokensPerParameter;
        this.lossError = lossError;
        this.taskError = taskError;
    }

    boolean is(OvertrainingRun run) {
        return run.dataset().equals(DATASET)
                && run.size().equals(size)
                && run.tokensPerParameter() == tokensPerParameter;
    }

    /** As the ids of estimates name the run. */
    String id() {
        return size.replace('.', '-') + "-" + Math.round(tokensPerParameter);
    }

    double tokensPerParameter() {
        return tokensPerParameter;
    }

    /** Published relative error of the loss, percent. */
    double lossError() {
        return lossError;
    }

    /** Published relative error of the mean over 17 tasks, percent. */
    double taskError() {
        return taskError;
    }

    /** Whether a value in percent rounds to a published one at its printed digits. */
    static boolean agrees(double percent, double published) {
        return Numbers.decimals(percent, BigDecimal.valueOf(published).scale()).equals(Numbers.shortest(published));
    }
}
