package almanac.report.scaling.fits;

import almanac.scaling.kaplan.DatasetRuns;
import almanac.stats.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A law fitted to the runs of one dataset, ready to be published constant by constant.
 *
 * @param law id of the law, for example {@code kaplan-n}
 * @param form {@code pure} or {@code saturating}: without or with an irreducible loss
 * @param subset which runs of the dataset, or its condition
 * @param counting how parameters are counted
 * @param lossFunction id of what was minimised
 * @param objective its value: sums of Huber losses or absolute values, half sums of squares; empty where it is not kept
 * @param n points of the fit
 */
record FittedLaw(
        String law,
        String form,
        String dataset,
        String subset,
        String counting,
        String lossFunction,
        OptionalDouble objective,
        int n,
        List<Constant> constants) {

    static final String PURE = "pure";
    static final String SATURATING = "saturating";
    static final String LEAST_SQUARES = "least-squares";

    /** Sizes counted as the source counts them. */
    static final String AS_STATED = "as-stated";

    /**
     * One constant.
     *
     * @param parameter ASCII name of the contract
     * @param error standard error
     * @param interval 95 % interval
     */
    record Constant(String parameter, double value, OptionalDouble error, Optional<Interval> interval) {}

    /** A law without constants yet. */
    static FittedLaw of(
            String law, String form, String dataset, String subset, String lossFunction, double objective, int n) {
        return of(law, form, dataset, subset, lossFunction, OptionalDouble.of(objective), n);
    }

    /** A law without constants yet, perhaps without a known objective. */
    static FittedLaw of(
            String law,
            String form,
            String dataset,
            String subset,
            String lossFunction,
            OptionalDouble objective,
            int n) {
        return new FittedLaw(law, form, dataset, subset, AS_STATED, lossFunction, objective, n, List.of());
    }

    /** The same law on sizes counted without embeddings, if they are. */
    FittedLaw counting(boolean nonEmbedding) {
        return new FittedLaw(
                law,
                form,
                dataset,
                subset,
                nonEmbedding ? "non-embedding" : AS_STATED,
                lossFunction,
                objective,
                n,
                constants);
    }

    /** The same law with one more constant that has no interval. */
    FittedLaw with(String parameter, double value) {
        return with(parameter, value, OptionalDouble.empty(), Optional.empty());
    }

    /** The same law with one more constant; an error or a limit that is not finite says nothing and is left out. */
    FittedLaw with(String parameter, double value, OptionalDouble error, Optional<Interval> interval) {
        List<Constant> more = new ArrayList<>(constants);
        more.add(new Constant(parameter, value, finite(error), interval.filter(FittedLaw::isFinite)));
        return new FittedLaw(law, form, dataset, subset, counting, lossFunction, objective, n, List.copyOf(more));
    }

    private static OptionalDouble finite(OptionalDouble error) {
        return error.isPresent() && Double.isFinite(error.getAsDouble()) ? error : OptionalDouble.empty();
    }

    private static boolean isFinite(Interval interval) {
        return Double.isFinite(interval.low()) && Double.isFinite(interval.high());
    }

    /** Which runs of a dataset, by its condition. */
    static String subset(Optional<String> condition) {
        return condition.orElse("all");
    }

    static String subset(DatasetRuns runs) {
        return subset(runs.condition());
    }
}
