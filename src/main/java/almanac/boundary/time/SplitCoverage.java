package almanac.boundary.time;

import almanac.boundary.Binning;
import almanac.boundary.BoundarySample;
import almanac.boundary.BoundaryValidation;
import almanac.boundary.Calibration;
import almanac.boundary.board.ClusterDraws;
import almanac.boundary.board.TaskBoundary;
import almanac.stats.EqualMassBins;
import almanac.stats.Interval;
import almanac.stats.Quantiles;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * A boundary compared with the rows that it was fitted to and with later ones.
 *
 * @param validation the later rows
 * @param withinSample the rows fitted, in bins of their own
 * @param outOfSample the later rows, in every binning that leaves some
 * @param resampledErrors the signed macro error in {@link #BINNING} of every resample, of boundary and later rows
 *     together, in the same bins; NaN for a resample without a boundary
 */
public record SplitCoverage(
        TaskBoundary train,
        BoundarySample validation,
        Optional<BoundaryValidation> withinSample,
        List<BoundaryValidation> outOfSample,
        double[] resampledErrors) {

    /** The bins of the paper's figure 3a. */
    public static final Binning BINNING = Binning.TRAIN_OVERLAP;

    /** How the intervals were made. */
    public static final String METHOD =
            "percentiles of refits, compared with later rows, both to clusters drawn with replacement";

    private static final List<Binning> OUT_OF_SAMPLE =
            List.of(Binning.TRAIN_OVERLAP, Binning.TEST_FIXED, Binning.OVERLAP_REFIT);

    public SplitCoverage {
        outOfSample = List.copyOf(outOfSample);
    }

    /**
     * Compares a boundary.
     *
     * @param clusters resamples of the clusters of the later rows
     */
    static SplitCoverage of(TaskBoundary train, BoundarySample validation, ClusterDraws clusters) {
        List<BoundaryValidation> outOfSample = OUT_OF_SAMPLE.stream()
                .flatMap(binning -> BoundaryValidation.of(train.fit(), train.rows(), validation, binning).stream())
                .toList();
        return new SplitCoverage(
                train,
                validation,
                BoundaryValidation.of(train.fit(), train.rows(), train.rows(), Binning.TRAIN_EDGES),
                outOfSample,
                in(BINNING, outOfSample)
                        .map(found -> resampledErrors(train, validation, edges(found.calibration()), clusters))
                        .orElse(new double[0]));
    }

    private static Optional<BoundaryValidation> in(Binning binning, List<BoundaryValidation> validations) {
        return validations.stream()
                .filter(validation -> validation.binning() == binning)
                .filter(validation -> validation.calibration().rows() > 0)
                .findFirst();
    }

    /** The edges of the bins that hold rows; where such bins lie apart, the bin between them holds none. */
    static EqualMassBins edges(Calibration calibration) {
        return new EqualMassBins(calibration.bins().stream()
                .flatMapToDouble(bin -> DoubleStream.of(bin.lowest(), bin.highest()))
                .sorted()
                .distinct()
                .toArray());
    }

    private static double[] resampledErrors(
            TaskBoundary train, BoundarySample validation, EqualMassBins edges, ClusterDraws clusters) {
        ResampledCoverage coverage = new ResampledCoverage(train, validation, edges, clusters);
        double[] errors = new double[train.draws().requested()];
        Arrays.fill(errors, Double.NaN);
        for (int place = 0; place < train.resamples().length; place++) {
            int resample = train.resamples()[place];
            errors[resample] = coverage.signedMacro(train.draws().curves().get(place), clusters.timesDrawn()[resample]);
        }
        return errors;
    }

    /** Mean of coverage − τ over the bins of {@link #BINNING}; empty where both samples have no compute in common. */
    public OptionalDouble signedError() {
        return in(BINNING, outOfSample).stream()
                .mapToDouble(found -> found.calibration().signedMacro())
                .findFirst();
    }

    /** Mean of |coverage − τ| over the bins of {@link #BINNING}; empty where both samples have no compute in common. */
    public OptionalDouble absoluteError() {
        return in(BINNING, outOfSample).stream()
                .mapToDouble(found -> found.calibration().absoluteMacro())
                .findFirst();
    }

    /** Interval of the signed error; empty without resamples. */
    public Optional<Interval> interval() {
        return interval(resampledErrors, train.draws().seed());
    }

    /** Percentile interval of the numbers among some errors; empty where there are none. */
    static Optional<Interval> interval(double[] errors, long seed) {
        double[] found =
                Arrays.stream(errors).filter(error -> !Double.isNaN(error)).toArray();
        if (found.length == 0) {
            return Optional.empty();
        }
        double level = TaskBoundary.LEVEL;
        double[] limits = Quantiles.of(found, (1 - level) / 2, (1 + level) / 2);
        return Optional.of(new Interval(level, limits[0], limits[1], METHOD, found.length, seed));
    }
}
