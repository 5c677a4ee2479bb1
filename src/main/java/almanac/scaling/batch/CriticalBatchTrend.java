package almanac.scaling.batch;

import almanac.scaling.Outcome;
import almanac.scaling.kaplan.CriticalBatchLaw;
import almanac.stats.Interval;
import almanac.stats.LineFit;
import almanac.stats.StudentInterval;
import java.util.List;

/**
 * The critical batch as a power of something, over sizes: a line in logarithms by least squares.
 *
 * <p>With five sizes the interval is Student's: resamples of five would repeat the same few lines.
 */
public record CriticalBatchTrend(Definition definition, Covariate covariate, LineFit line) {

    /** What counts as the critical batch. */
    public enum Definition {
        /** E_min/S_min of the curve. */
        CURVE("e-min-over-s-min"),
        /** A fifth more tokens than linear scaling. */
        OVERHEAD("twenty-percent-overhead");

        private final String id;

        Definition(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }

        /** Tokens per step. */
        public double of(CriticalBatch batch) {
            return this == CURVE ? batch.criticalTokens() : batch.overheadTokens();
        }
    }

    /** What the critical batch is a power of. Planned tokens are no third one: they are a multiple of the size. */
    public enum Covariate {
        PARAMETERS("parameters"),
        LOSS("loss");

        private final String id;

        Covariate(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }

        double of(CriticalBatch batch) {
            return this == PARAMETERS ? batch.parameters() : batch.targetLoss();
        }
    }

    private static final int FEWEST_SIZES = 3;

    /** The trend; a shortage with fewer than three sizes or one distinct value. */
    public static Outcome<CriticalBatchTrend> of(
            List<CriticalBatch> sizes, Definition definition, Covariate covariate) {
        if (sizes.size() < FEWEST_SIZES) {
            return Outcome.none(Outcome.TOO_FEW_RUNS);
        }
        double[] x = sizes.stream().mapToDouble(covariate::of).toArray();
        if (sizes.stream().mapToDouble(covariate::of).distinct().count() < 2) {
            return Outcome.none(Outcome.ONE_VALUE);
        }
        return Outcome.of(new CriticalBatchTrend(
                definition,
                covariate,
                LineFit.of(
                        logs(x), logs(sizes.stream().mapToDouble(definition::of).toArray()))));
    }

    private static double[] logs(double[] values) {
        double[] logs = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            logs[i] = StrictMath.log(values[i]);
        }
        return logs;
    }

    public double exponent() {
        return line.slope();
    }

    public Interval exponentInterval(double level) {
        return StudentInterval.ofSlope(line, level);
    }

    /** Tokens per step at a value of the covariate. */
    public double at(double x) {
        return StrictMath.exp(line.at(StrictMath.log(x)));
    }

    /** The trend over the loss in the form of Kaplan et al. 2020. */
    public CriticalBatchLaw law() {
        if (covariate != Covariate.LOSS) {
            throw new IllegalStateException("only a trend over the loss is a law of the loss");
        }
        return new CriticalBatchLaw(-1 / line.slope(), StrictMath.exp(line.intercept()));
    }
}
